import { presentName } from '../../elements/shared/aliases.js';
import { oneEditApart } from '../../text/one-edit-apart.js';
import { attributes } from './attributes.js';
import { tidy } from '../../text/tidy.js';

/** What was asked for: an element, and what to set on it. */
export interface ElementSpec {
  /** The element's tag without `impact-`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Something that the site's owner should know; where it `spoils` the wish, the author's own words stay. */
export interface Fault {
  readonly line: string;
  readonly spoils: boolean;
}

/** Names of all elements, without `impact-`. */
export const names = (): readonly string[] => Object.keys(attributes);

export const isName = (name: string): boolean => Object.hasOwn(attributes, name);

/**
 * Reads attributes by name, those that the element knows alone. One that looks like a slip ("lable") spoils it all: a
 * figure without what it counts would be worse than the author's words. One that looks like nothing of ours is left out,
 * since editors and frameworks add their own.
 *
 * @param written name and value of each, as the author gave them
 * @param show how the author wrote a name, for the console
 */
export function readSpec(
  name: string,
  written: Iterable<readonly [name: string, value: string]>,
  show: (name: string) => string,
): { wish: ElementSpec; faults: readonly Fault[] } {
  const known = attributes[name]!.split(' ');
  const found = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [given, value] of written) {
    const now = presentName(`impact-${name}`, given);
    const tidied = tidy(value);
    // Short names are one slip away from too much that isn't meant for us.
    const meant = known.find((one) => one.length > 4 && oneEditApart(given, one));
    if (!known.includes(now)) {
      faults.push({
        line: `${show(given)} is no attribute of <impact-${name}>${meant ? `; ${show(meant)} is` : ', and left out'}`,
        spoils: Boolean(meant),
      });
    } else if (tidied === undefined) {
      faults.push({ line: `${show(given)} needs straight quotes: ${show(given)}="…"`, spoils: true });
      // A name of today, beside its old one, is what holds.
    } else if (now === given || !found.has(now)) found.set(now, tidied);
  }
  return { wish: { name, attributes: found }, faults };
}

/** Makes an element's attributes those that are wished for; `before` are those of the last wish. */
export function applySpec({ attributes: wished }: ElementSpec, element: Element, before?: ElementSpec): void {
  for (const name of before?.attributes.keys() ?? []) if (!wished.has(name)) element.removeAttribute(name);
  for (const [name, value] of wished) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
