import type { Fetch } from './fetch-when-met.js';

/** A file, and which elements of a tag ask for it in their first frame, as a selector: `*` for all of them. */
export type Need = readonly [of: string, file: Fetch];

/** What stands in a tag in place of a document's address. */
export const INLINE = '[data],[data-data],:has(> script[type="application/json"])';
/** The author's own list of definitions. */
export const DEFINITIONS = ':has(dl)';
/** Whatever has to be read. */
export const READ = `[src],[data-src],${DEFINITIONS},${INLINE}`;
/**
 * Starts the files that the page's elements of a tag would only ask for once each of those before has come: a round trip each.
 * Whoever needs one asks again, and says so where it can't be had.
 *
 * @returns done once they have come, or can't
 */
export function startNeeds(tag: string, needs: readonly Need[]): Promise<unknown> {
  const met = [...document.querySelectorAll(tag)];
  const wanted = needs.filter(([of]) => met.some((element) => element.matches(of)));
  return Promise.all(wanted.map(([, file]) => file().catch(() => undefined)));
}
