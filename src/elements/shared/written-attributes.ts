import { presentName } from './aliases.js';
import { slipOf } from '../../text/one-edit-apart.js';
import { tidy } from '../../text/tidy.js';

/** Something that the site's owner should know; where it `spoils` the tag, the author's own words stay. */
export interface Fault {
  readonly line: string;
  readonly spoils: boolean;
  /** The attribute that isn't there, as it is written. */
  readonly name?: string;
}

export interface WrittenAttributes {
  /** By the names of today, as their author meant them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/**
 * Reads attributes by name, those that the element knows alone. One that looks like a slip ("lable") spoils it all: a
 * figure without what it counts would be worse than the author's words. One that looks like nothing of ours is left out,
 * since editors and frameworks add their own.
 *
 * @param tag the element's
 * @param known names of its attributes
 * @param written name and value of each, as the author gave them
 * @param show how the author wrote a name, for the console
 */
export function readAttributes(
  tag: string,
  known: readonly string[],
  written: Iterable<readonly [name: string, value: string]>,
  show: (name: string) => string,
): WrittenAttributes {
  const attributes = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [given, value] of written) {
    const now = presentName(tag, given);
    const tidied = tidy(value);
    const meant = slipOf(given, known);
    if (!known.includes(now)) {
      faults.push({
        line: `${show(given)} is no attribute of <${tag}>${meant ? `; ${show(meant)} is` : ', and left out'}`,
        spoils: Boolean(meant),
        name: show(given),
      });
    } else if (tidied === undefined) {
      faults.push({ line: `${show(given)} needs straight quotes: ${show(given)}="…"`, spoils: true });
      // A name of today, beside its old one, is what holds.
    } else if (now === given || !attributes.has(now)) attributes.set(now, tidied);
  }
  return { attributes, faults };
}
