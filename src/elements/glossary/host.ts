import type { ReactiveControllerHost } from 'lit';
import type { Arranged } from '../../documents/glossary-arrangement.js';
import type { Listed, WordLevel } from '../../documents/glossary-entry.js';
import type { LocalizedText } from '../../documents/figure.js';
import type { ReadingLanguages } from '../shared/localized-text.js';
import type { PageGlossary } from '../shared/term/page-glossaries.js';

/** What the parts of a glossary that are fetched later know of the element: its tag, its terms and its shadow tree. */
export interface GlossaryHost extends HTMLElement, ReactiveControllerHost, PageGlossary {
  readonly updateComplete: Promise<boolean>;
  /** @internal Does work that makes messages, in the element's language. */
  speaking<T>(work: () => T): T;
  readonly annotate: string | null | undefined;
  readonly jsonLd: boolean;
  /** @internal The languages of the texts. */
  readonly read: ReadingLanguages;
  /** @internal What is shown; undefined while nothing is known. */
  readonly arranged: Arranged | undefined;
  /** @internal The entries on show, in their order. */
  readonly listed: readonly Listed[];
  /** @internal The wording on show. */
  readonly wording: WordLevel;
  /** @internal A text in the reader's language. */
  readonly say: (text: LocalizedText | undefined) => string;
}
