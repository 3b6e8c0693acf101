/** Where a glossary's terms stand in running text. */
import { fold, unfold } from '../text/fold.js';

/** An entry's id and the names under which it is looked for: its term, its abbreviation, its synonyms. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What `findTerms` looks for: made once by `termMatcher`, used for every piece of text. */
export interface TermMatcher {
  readonly pattern: RegExp;
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

/**
 * A matcher for all names: the longest name wins where two could begin. A match is whole words; an English plural
 * "s" belongs to it, and so do the Arabic article and the one-letter words that are written joined to a noun.
 */
export function termMatcher(terms: readonly Named[]): TermMatcher {
  const ids = new Map<string, string>();
  const capitals = new Set<string>();
  for (const { id, names } of terms) {
    for (const name of names) {
      const folded = fold(name).trim().replace(/ +/g, ' ');
      // The first entry to claim a name keeps it.
      if (!folded || ids.has(folded)) continue;
      ids.set(folded, id);
      if (isCapitals(name)) capitals.add(folded);
    }
  }
  const edge = '[\\p{L}\\p{N}\\p{M}]';
  const longestFirst = [...ids.keys()].sort((one, other) => other.length - one.length);
  const names = longestFirst.map((name) => name.replace(/[^\p{L}\p{N}\p{M} ]/gu, '\\$&').replaceAll(' ', ' +'));
  const source = `(?<!${edge})[وفبلك]?(?:ال)?(${names.join('|') || '(?!)'})s?(?!${edge})`;
  return { pattern: new RegExp(source, 'gu'), ids, capitals };
}

/**
 * The first place of each term in `text`, in order; terms in `skip` (found in earlier text) are passed over.
 * Pure: to go through a page, add what was found to the next call's `skip`.
 */
export function findTerms(
  text: string,
  { pattern, ids, capitals }: TermMatcher,
  skip?: ReadonlySet<string>,
): FoundTerm[] {
  const seen = new Set(skip);
  const folded = fold(text);
  const original = unfold(text, folded);
  const found: FoundTerm[] = [];
  for (const { 0: whole, 1: part = '', index } of folded.matchAll(pattern)) {
    const name = part.replace(/ +/g, ' ');
    const id = ids.get(name)!;
    if (seen.has(id)) continue;
    const at = index + whole.lastIndexOf(part);
    if (capitals.has(name) && !isCapitals(text.slice(original(at), original(at + part.length)))) continue;
    const [start, end] = [original(index), original(index + whole.length)];
    seen.add(id);
    found.push({ id, start, end });
  }
  return found;
}
