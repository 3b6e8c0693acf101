/** Search as you type over a glossary: an index of folded text, ranked results, and where to mark the matches. */
import { fold, unfold } from '../text/fold.js';
import { foldings, inSingular, singulars } from './term-names.js';

/** What search needs to know of an entry, already in the reader's language. */
export interface Searchable {
  readonly term: string;
  readonly abbreviation?: string;
  readonly synonyms: readonly string[];
  readonly insteadOf: readonly { readonly term: string }[];
  readonly body: string;
}

/**
 * An entry and its folded texts: its names, its synonyms, its discouraged terms, its body; each text between line breaks. `all` is
 * all of that in one, so that an entry which doesn't hold a word is passed over with one look.
 */
export type SearchIndex<T extends Searchable> = readonly (readonly [entry: T, texts: readonly string[], all: string])[];

export interface SearchResult<T> {
  readonly entry: T;
  /** 0 is the best: the query is the term itself. */
  readonly rank: number;
  /** Whether the query's words stand in the entry one after another, as they were typed. */
  readonly asPhrase: boolean;
  /** Which of `insteadOf` the reader typed, when that is how the entry was found. */
  readonly instead?: number;
}

/** Folds every text once, so that a keystroke only compares. */
export const indexTerms = <T extends Searchable>(entries: readonly T[]): SearchIndex<T> =>
  entries.map((entry) => {
    const { term, abbreviation = '', synonyms, insteadOf, body } = entry;
    const fields = [[term, abbreviation], synonyms, insteadOf.map((old) => old.term), [body]];
    const folded = fields.map((texts) => `\n ${texts.flatMap(foldings).join('\n ')}\n`);
    return [entry, folded, folded.join('')];
  });

/** As much of a query as is looked for: nobody types more, and every word is sought in every text. */
const LONGEST = 200;

/** The words of a query, folded. */
const words = (query: string): string[] => fold(query.slice(0, LONGEST)).split(' ').filter(Boolean);

/**
 * A letter by itself says something at the start of a word only; a sign of a script that writes whole words or syllables
 * with one says it anywhere.
 */
const LETTER = /^[\p{Ll}\p{Nd}\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/** How `sought` may stand in a folded text, the best first: all of it, its start, the start of a word, inside one. */
function shapesOf(sought: string): string[] {
  const shapes = [`\n ${sought}\n`, `\n ${sought}`, ` ${sought}`];
  return LETTER.test(sought) ? shapes : [...shapes, sought];
}

/** More than the rank of any phrase: `place` counts up to four for each of four fields. */
const AFTER_PHRASES = 16;

/** The best place of what has these shapes: 4 for each field before it, and the number of the shape. */
function place(texts: readonly string[], shapes: readonly string[]): number {
  const least = shapes.at(-1)!;
  const field = texts.findIndex((text) => text.includes(least));
  return field < 0 ? Infinity : 4 * field + shapes.findIndex((shape) => texts[field]!.includes(shape));
}

/**
 * The entries that hold the query as a phrase, then those that hold all of its words; best first, ties in the order
 * of the index. An empty query finds everything.
 */
export function searchTerms<T extends Searchable>(index: SearchIndex<T>, query: string): SearchResult<T>[] {
  const best = new Map<T, SearchResult<T>>();
  const asTyped = words(query);
  const spelt = foldings(query).slice(1);
  // "offenders" finds the offender, and "Täter" a text that says "Taeter"
  const ways = [asTyped, ...spelt.map(words), ...inSingular(asTyped.join(' ')).map(words)];
  for (const way of ways) {
    for (const result of searchWords(index, way)) {
      const known = best.get(result.entry);
      if (!known || result.rank < known.rank) best.set(result.entry, result);
    }
  }
  const place = new Map(index.map(([entry], at) => [entry, at]));
  return [...best.values()].sort(
    (one, other) => one.rank - other.rank || place.get(one.entry)! - place.get(other.entry)!,
  );
}

function searchWords<T extends Searchable>(index: SearchIndex<T>, sought: readonly string[]): SearchResult<T>[] {
  const phrase = shapesOf(sought.join(' '));
  const each = sought.map(shapesOf);
  const needles = each.map((shapes) => shapes.at(-1)!);
  const results: SearchResult<T>[] = [];
  for (const [entry, texts, all] of index) {
    if (!needles.every((one) => all.includes(one))) continue;
    let rank = sought.length ? place(texts, phrase) : 0;
    const asPhrase = rank < Infinity;
    // Spread over several places, an entry is as good as its worst word, and after every phrase.
    if (!asPhrase) rank = AFTER_PHRASES + Math.max(...each.map((shapes) => place(texts, shapes)));
    const typed =
      (rank & 12) === 8
        ? entry.insteadOf.filter(({ term }) => needles.every((one) => ` ${fold(term)}`.includes(one)))
        : [];
    // Of "child porn" and "child pornography" the shorter is what was typed.
    const [nearest] = typed.toSorted((one, other) => one.term.length - other.term.length);
    results.push({ entry, rank, asPhrase, ...(nearest && { instead: entry.insteadOf.indexOf(nearest) }) });
  }
  return results;
}

/**
 * Where the query's words stand in `text`: `[start, end)` offsets in UTF-16 units, in order, never overlapping; the
 * longest word wins where two could begin.
 *
 * @param asPhrase looks for the words only where they stand together, as in a result that has it
 */
export function matchRanges(text: string, query: string, asPhrase = false): [start: number, end: number][] {
  const found = words(query);
  const whole = found.join(' ');
  const sought = asPhrase
    ? [whole, ...inSingular(whole)]
    : found.flatMap((word) => [word, ...singulars(word)]).sort((one, other) => other.length - one.length);
  if (!found.length) return [];
  const folded = fold(text);
  const original = unfold(text, folded);
  // Folding leaves no ASCII sign, so that no word can hold a sign that means something in an expression.
  const pattern = sought.map((word) => (LETTER.test(word) ? `(?<!\\S)${word}` : word)).join('|');
  const matches = folded.matchAll(new RegExp(pattern, 'g'));
  return [...matches].map(({ 0: { length }, index }) => [original(index), original(index + length)]);
}
