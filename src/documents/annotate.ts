/** Where a glossary's terms stand in running text. */
import { fold, unfold } from '../text/fold.js';

/** An entry's id and the names under which it is looked for: its term, its abbreviation, its synonyms. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** A letter further into some names: what may follow it, and the name that ends with it. */
interface Branch {
  readonly next: Map<string, Branch>;
  name?: string;
}

/** What `findTerms` looks for: made once by `termMatcher`, used for every piece of text. */
export interface TermMatcher {
  /** All folded names, letter by letter: a text is compared with each letter once, however many names begin alike. */
  readonly names: Branch;
  /** The id for each folded name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names in capitals (CSE, LEA), which are looked for in capitals only: a "lea" is a meadow. */
  readonly capitals: ReadonlySet<string>;
}

export interface FoundTerm {
  readonly id: string;
  /** `[start, end)` offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const isCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** Nobody writes a longer name inside a sentence; without a limit, every place in a text could be compared with all of it. */
const LONGEST = 200;
/** Where a name may begin: at a sign that follows no letter, digit or accent. */
const START = /(?<![\p{L}\p{N}\p{M}])(?=\S)/gu;
const WITHIN = /[\p{L}\p{N}\p{M}]/uy;

/**
 * A matcher for all names: the longest name wins where two could begin. A match is whole words; an English plural
 * "s" belongs to it, and so do the Arabic article and the one-letter words that are written joined to a noun.
 */
export function termMatcher(terms: readonly Named[]): TermMatcher {
  const root: Branch = { next: new Map() };
  const ids = new Map<string, string>();
  const capitals = new Set<string>();
  for (const { id, names } of terms) {
    for (const name of names) {
      const folded = fold(name).trim().replace(/ +/g, ' ');
      // The first entry to claim a name keeps it.
      if (!folded || folded.length > LONGEST || ids.has(folded)) continue;
      ids.set(folded, id);
      if (isCapitals(name)) capitals.add(folded);
      let branch = root;
      for (let at = 0; at < folded.length; at++) {
        const letter = folded[at]!;
        const known = branch.next.get(letter);
        const next: Branch = known ?? { next: new Map() };
        if (!known) branch.next.set(letter, next);
        branch = next;
      }
      branch.name = folded;
    }
  }
  return { names: root, ids, capitals };
}

/** Whether a letter, a digit or an accent stands there. */
function isWithin(folded: string, at: number): boolean {
  WITHIN.lastIndex = at;
  return WITHIN.test(folded);
}

interface Match {
  readonly name: string;
  /** Where the name begins and ends, and where the plural "s" after it does. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The longest name that stands at `from` as whole words; a space in it is any number of spaces in the text. */
function longestName(folded: string, from: number, names: Branch): Match | undefined {
  let found: Match | undefined;
  let branch: Branch | undefined = names;
  for (let to = from; branch;) {
    const { name } = branch;
    if (name) {
      const plural = folded[to] === 's' && !isWithin(folded, to + 1);
      if (plural || !isWithin(folded, to)) found = { name, from, to, end: plural ? to + 1 : to };
    }
    const letter: string | undefined = folded[to++];
    if (letter === undefined) break;
    while (letter === ' ' && folded[to] === ' ') to++;
    branch = branch.next.get(letter);
  }
  return found;
}

/** The name that stands at `start`, after what Arabic joins to a noun if that is there. */
function nameAt(folded: string, start: number, names: Branch): Match | undefined {
  const joined = 'وفبلك'.includes(folded[start]!) ? [1, 0] : [0];
  for (const letters of joined) {
    const after = start + letters;
    const found =
      (folded.startsWith('ال', after) && longestName(folded, after + 2, names)) || longestName(folded, after, names);
    if (found) return found;
  }
  return undefined;
}

/**
 * The first place of each term in `text`, in order; terms in `skip` (found in earlier text) are passed over.
 * Pure: to go through a page, add what was found to the next call's `skip`.
 */
export function findTerms(
  text: string,
  { names, ids, capitals }: TermMatcher,
  skip?: ReadonlySet<string>,
): FoundTerm[] {
  const seen = new Set(skip);
  const folded = fold(text);
  const original = unfold(text, folded);
  const found: FoundTerm[] = [];
  let read = 0;
  for (const { index } of folded.matchAll(START)) {
    const match = index < read ? undefined : nameAt(folded, index, names);
    if (!match) continue;
    const { name, from, to, end } = match;
    read = end;
    const id = ids.get(name)!;
    if (seen.has(id) || (capitals.has(name) && !isCapitals(text.slice(original(from), original(to))))) continue;
    seen.add(id);
    found.push({ id, start: original(index), end: original(end) });
  }
  return found;
}
