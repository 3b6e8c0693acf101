/** Where a glossary's terms stand in running text. */
import { fold, unfold } from '../text/fold.js';

/** An entry's id and the names under which it is looked for: its term, its abbreviation, its synonyms. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

interface Name {
  readonly id: string;
  /** A name in capitals (CSE, LEA) is looked for in capitals only: a "lea" is a meadow. */
  readonly capitals: boolean;
}

/** A place in the tree of names: the name that ends here, and the words that may follow. */
interface Step {
  name?: Name;
  readonly next: Map<string, Step>;
}

/** What `findTerms` looks for: made once by `termMatcher`, used for every piece of text. */
export type TermMatcher = Readonly<Step>;

export interface FoundTerm {
  readonly id: string;
  /** `[start, end)` offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

interface FoundName {
  readonly name: Name;
  /** Where the name begins and ends, without what is joined to it. */
  readonly own: readonly [start: number, end: number];
  readonly end: number;
}

const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const ANY_LETTER = new RegExp(LETTER, 'uy');
/** Neither letter nor space: what folding leaves of signs, such as €. */
const SIGN = new RegExp(`(?!${LETTER})[^ ]`, 'u');
/** A word of folded text: letters, or one sign. */
const WORD = new RegExp(`( *)(${LETTER}+|[^ ])`, 'uy');
/** Between spaces, a word that a name may begin with: no sign that stands right behind a letter. */
const FIRST_WORD = new RegExp(`${LETTER}+|[^](?<!${LETTER}[^])`, 'gu');
/** What Arabic writes joined to a noun (a word of one letter, the article, or both), the longest first and nothing last. */
const JOINED = [/[وفبلك]ال/y, /[وفبلك]/y, /ال/y, /(?:)/y];

/** What `pattern`, a sticky one, matches at `at`, and where that ends. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Word {
  /** Its text; spaces before it are one space of it. */
  readonly word: string;
  readonly end: number;
}

function wordAt(folded: string, at: number): Word | undefined {
  const match = matchAt(WORD, folded, at);
  return match ? { word: (match[1] && ' ') + match[2]!, end: WORD.lastIndex } : undefined;
}

/** A matcher for all names; the first entry to claim a name keeps it. */
export function termMatcher(terms: readonly Named[]): TermMatcher {
  const start: Step = { next: new Map() };
  for (const { id, names } of terms) {
    for (const name of names) {
      const folded = fold(name).trim();
      if (folded.length > LONGEST) continue;
      let step = start;
      for (let at = wordAt(folded, 0); at; at = wordAt(folded, at.end)) {
        const next: Step = step.next.get(at.word) ?? { next: new Map() };
        step.next.set(at.word, next);
        step = next;
      }
      if (folded) step.name ??= { id, capitals: isCapitals(name) };
    }
  }
  return start;
}

/** The longest name that is looked for: a longer one is no word of a sentence, and would be compared with all of a text. */
const LONGEST = 200;

const isCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** What `word` would be the English plural of. */
const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : '');

/** The longest name that begins at `start`, a plural "s" with it. */
function nameAt(folded: string, start: number, matcher: TermMatcher): FoundName | undefined {
  let found: FoundName | undefined;
  let step: TermMatcher | undefined = matcher;
  for (let at = wordAt(folded, start); at && step; at = wordAt(folded, at.end)) {
    const { word, end } = at;
    // The "s" behind a sign is a word of its own.
    const one: TermMatcher | undefined = word === 's' ? step : step.next.get(singular(word));
    step = step.next.get(word);
    const name = step?.name ?? one?.name;
    if (!name || matchAt(ANY_LETTER, folded, end)) continue;
    found = { name, own: [start, name === step?.name ? end : end - 1], end };
  }
  return found;
}

/** The name that begins at `at`, behind as much as can be of what may be joined to it. */
function joinedNameAt(folded: string, at: number, matcher: TermMatcher): FoundName | undefined {
  for (const joined of JOINED) {
    const found = matchAt(joined, folded, at) && nameAt(folded, joined.lastIndex, matcher);
    if (found) return found;
  }
  return undefined;
}

/** Every name in `folded`, in order. Most words begin no name: one look into a map tells, and no pattern is tried on them. */
function* namesIn(folded: string, matcher: TermMatcher): Generator<FoundName & { start: number }> {
  const { next } = matcher;
  const mayBegin = (word: string) =>
    next.has(word) || next.has(singular(word)) || /^[اوفبلك]/.test(word) || SIGN.test(word);
  for (let at = 0, end, past = 0; at < folded.length; at = end + 1) {
    end = folded.indexOf(' ', at);
    if (end < 0) end = folded.length;
    const chunk = folded.slice(at, end);
    if (!mayBegin(chunk)) continue;
    for (const { index } of chunk.matchAll(FIRST_WORD)) {
      const start = at + index;
      const found = start >= past && joinedNameAt(folded, start, matcher);
      if (!found) continue;
      yield { ...found, start };
      past = found.end;
    }
  }
}

/**
 * The first place of each term in `text`, in order; terms in `skip` (found in earlier text) are passed over. Whole words
 * match, the longest name where several begin; what is joined to a name is part of the place.
 * Pure: to go through a page, add what was found to the next call's `skip`.
 */
export function findTerms(text: string, matcher: TermMatcher, skip?: ReadonlySet<string>): FoundTerm[] {
  const folded = fold(text);
  const seen = new Set<string>();
  const found: FoundTerm[] = [];
  let original: ReturnType<typeof unfold> | undefined;
  for (const { name, own, start, end } of namesIn(folded, matcher)) {
    if (seen.has(name.id) || skip?.has(name.id)) continue;
    original ??= unfold(text, folded);
    if (name.capitals && !isCapitals(text.slice(original(own[0]), original(own[1])))) continue;
    seen.add(name.id);
    found.push({ id: name.id, start: original(start), end: original(end) });
  }
  return found;
}
