import type { ReactiveControllerHost } from 'lit';
import type { Arranged } from '../../documents/glossary-arrangement.js';
import type { Listed, WordLevel } from '../../documents/glossary-entry.js';
import type { LocalizedText } from '../../documents/figure.js';
import type { ReadingLanguages } from '../shared/localized-text.js';
import type { PageGlossary } from '../shared/term/page-glossaries.js';

/** What a glossary shows, and in which languages. */
export interface GlossaryState {
  /** The languages of the texts. */
  readonly read: ReadingLanguages;
  /** Undefined while nothing is known. */
  readonly arranged: Arranged | undefined;
  /** The entries on show, in the order of the document or of `terms`. */
  readonly listed: readonly Listed[];
  /** The wording on show. */
  readonly wording: WordLevel;
  /** A text in the reader's language. */
  readonly say: (text: LocalizedText | undefined) => string;
}

/** What the parts of a glossary that are fetched later know of the element: its tag, its terms and its shadow tree. */
export interface GlossaryHost extends HTMLElement, ReactiveControllerHost, PageGlossary {
  readonly updateComplete: Promise<boolean>;
  /** @internal Does work that makes messages, in the element's language. */
  speaking<T>(work: () => T): T;
  readonly annotate: string | null | undefined;
  readonly jsonLd: boolean;
  /** @internal What it shows now. */
  readonly state: GlossaryState;
}
