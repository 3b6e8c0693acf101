import type { Contrast, Figure } from '../../../documents/figure.js';
import type { Speech, Statement } from '../../../documents/statement.js';
import type { Interval } from '../../../quantity/quantity.js';
import type { TextInLanguage } from '../../../text/pick-language.js';

/** What has become of a figure since it was published. */
export interface StatusLine {
  /** The state in a word, "Revised", or the day that a page pins: "As of June 2025". */
  readonly word: string;
  readonly date: string | undefined;
  readonly note: TextInLanguage | undefined;
  /** What was said before, or is said today, after a word for it. */
  readonly other: { readonly word: string; readonly statement: Statement } | undefined;
}

/** One figure in words. */
export interface FigureView {
  readonly figure: Figure;
  readonly status?: StatusLine | undefined;
  /** The state of a figure that no longer holds: it is small, and never drawn. */
  readonly gone?: 'superseded' | 'withdrawn' | undefined;
  /** The figures that it says to differ from, and in what. */
  readonly contrasts?: readonly (readonly [other: Figure, because: Contrast['because']])[];
  readonly statement: Statement;
  readonly note: TextInLanguage | undefined;
  /** What its range is. */
  readonly range?: RangeView | undefined;
  /** What a screen reader says of a value that stands for a number which isn't published. */
  readonly missing?: string | undefined;
  /** What the site's owner should know of it, in English. */
  readonly faults?: readonly string[];
  /** What is quoted of it: a sentence that takes its status along. */
  readonly quote: string;
}

/** What the two numbers of a range are, or those around a value. */
export interface RangeView {
  /** "between 27.3% and 29.8%, 95% confidence interval"; as typed where it can't be read. */
  readonly text: string;
  /** BCP 47 tag of `text`: that of the figure's sentence. */
  readonly lang: string;
  /** What it is taken over. */
  readonly of: TextInLanguage | undefined;
  /** What is drawn of it, where the value is an estimate within. */
  readonly interval: Interval | undefined;
  /** What the site's owner should know. */
  readonly fault: string | undefined;
}

/** What a tag says of a figure beside its words. */
export interface Pinned {
  /** See `currentFigure`. */
  readonly asOf?: string | null | undefined;
}

/** Makes the view of a figure without a status. */
export type FigureWording = (figure: Figure, speech?: Speech) => FigureView;
