/** What a term IS: its names, what it means, who says so, and the words that it replaces. */
import type { LocalizedText, Source } from './figure.js';

/** A word that the glossary asks not to use, and why. */
export interface DiscouragedTerm {
  /** The word itself. */
  readonly term: LocalizedText;
  /** Why not, in a sentence or two. */
  readonly reason: LocalizedText;
  /** Where it still occurs and has to be quoted: statutes, treaties, clinical use. */
  readonly context?: LocalizedText;
}

/** One entry of a glossary, its source already looked up. */
export interface Term {
  /** Letters, digits, hyphens, dots: the end of `#term-…`. */
  readonly id: string;
  /** Its name, as it stands within a sentence. */
  readonly term: LocalizedText;
  /** Its short form: "CSAM". */
  readonly abbreviation?: LocalizedText;
  /** Other names that readers search for. */
  readonly synonyms?: readonly LocalizedText[];
  /** What it means, in one text that stands alone. */
  readonly definition: LocalizedText;
  /** The definition in everyday words, for readers who ask for them. */
  readonly plain?: LocalizedText;
  /** The definition as professionals need it: its elements, its limits. */
  readonly professional?: LocalizedText;
  /** The id of a group of the document. */
  readonly group?: string;
  /** Where the definition comes from. */
  readonly source?: Source;
  /** Where in the source: "p. 12". */
  readonly page?: string;
  /** Ids of terms in the same document. */
  readonly related?: readonly string[];
  /** Words that it replaces. */
  readonly insteadOf?: readonly DiscouragedTerm[];
}

/** A heading under which terms stand together. */
export interface TermGroup {
  /** Letters, digits, hyphens, dots. */
  readonly id: string;
  /** The heading. */
  readonly label: LocalizedText;
}

/** A published glossary: every source looked up, every reference good. */
export interface GlossaryDocument {
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  /** Name of the glossary. */
  readonly title?: LocalizedText;
  /** In the order in which they stand; may be empty. */
  readonly groups: readonly TermGroup[];
  /** In the order of the document. */
  readonly terms: readonly Term[];
}

/** A glossary that stands in a page; without a language, its plain strings are in the page's. */
export type Glossary = Omit<GlossaryDocument, 'language'> & { readonly language?: string };
