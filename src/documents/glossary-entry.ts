import type { LocalizedText } from './figure.js';
import type { Searchable } from './glossary-search.js';
import type { Term } from './term.js';

/** Which of a term's wordings a reader wants; `definition` is the one that every term has. */
export type WordLevel = 'definition' | 'plain' | 'professional';

/** All wordings, from the simplest to the fullest. */
export const LEVELS: readonly WordLevel[] = ['plain', 'definition', 'professional'];

/** A term on show, with its name in the reader's language, as it is sorted by. */
export interface Listed {
  readonly id: string;
  readonly term: string;
  /** The term with all its languages. */
  readonly of: Term;
}

/** A term with all its texts in the reader's language, as search compares them. */
export interface GlossaryEntry extends Searchable, Listed {}

/** The wording at `level`, or the definition where the term has no such wording. */
export const wordingOf = (term: Term, level: WordLevel): LocalizedText => term[level] ?? term.definition;

/** `term` as `say` puts it, which picks one language of a text. */
export function entryOf(term: Term, level: WordLevel, say: (text: LocalizedText) => string): GlossaryEntry {
  const { abbreviation, synonyms = [], insteadOf = [] } = term;
  return {
    id: term.id,
    of: term,
    term: say(term.term),
    abbreviation: abbreviation && say(abbreviation),
    synonyms: synonyms.map(say),
    insteadOf: insteadOf.map((old) => ({ term: say(old.term) })),
    body: say(wordingOf(term, level)),
  };
}

/** The ids that a tag names, once each. */
export const idsIn = (text: string | null | undefined): string[] => [...new Set(text?.match(/[^\s,]+/g))];

/** The entries that `ids` names, in that order; all of them when it names none. */
export function chosen<T extends { readonly id: string }>(entries: readonly T[], ids: readonly string[]): readonly T[] {
  if (!ids.length) return entries;
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
