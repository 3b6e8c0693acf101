import { msg, str } from '@lit/localize';
import type { Contrast, Figure } from '../../documents/figure.js';
import { sourceLine, type SourceLine } from '../../documents/source-line.js';
import { sayFigure, type Speech, type Statement } from '../../documents/statement.js';
import { pickText, type TextInLanguage } from '../../text/pick-language.js';
import { phrasesOf } from '../../runtime/languages.js';
import { Lazy } from '../../runtime/lazy.js';
import type { RangeView } from './figure-extras.js';
import type { Figures } from './figures-loader.js';

/** What is said of few figures: their status, their range, why they can't be drawn. */
export const extras = new Lazy(() => import('./figure-extras.js'));

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

/** Figures that share a source share its line, and are cited together. */
export interface SourceView {
  readonly figures: readonly FigureView[];
  readonly line: SourceLine | undefined;
}

/**
 * Everything that a reader will see of one or more figures, as plain data: the elements, the server, cards and files all draw
 * from it.
 */
export interface FiguresView {
  readonly speech: Speech;
  readonly figures: readonly FigureView[];
  readonly sources: readonly SourceView[];
}

/** What a tag says of a figure beside its words. */
export interface Pinned {
  /** See `currentFigure`. */
  readonly asOf?: string | null | undefined;
  readonly kind?: string | null | undefined;
}

/** Says a figure that nothing has happened to. */
export type Say = (figure: Figure, speech?: Speech) => FigureView;

/**
 * Puts figures into words, each as it is shown today.
 *
 * @param model where they come from, for what replaces them
 * @param base see `sourceLine`
 * @param tag what else the tag says
 */
export function viewOf(
  figures: readonly Figure[],
  model: Figures | undefined,
  speech: Speech,
  base: string,
  tag: Pinned = {},
): FiguresView {
  const say: Say = (figure, spoken = speech) => {
    const statement = sayFigure(figure, spoken);
    return {
      figure,
      statement,
      note: pickText(figure.note, speech.locale, speech.language),
      quote: statement.sentence,
    };
  };
  const views = figures.map(
    (figure) => extras.now?.extendedView(figure, model, tag, speech, { say, msg, str, phrasesOf }) ?? say(figure),
  );
  const groups = new Map<string, FigureView[]>();
  for (const view of views) {
    const { source, page } = view.figure;
    // A thousand figures that stand alone need no key to be told apart by.
    const key = views.length > 1 ? JSON.stringify([source, page]) : '';
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  const sources = [...groups.values()].map((shared) => ({
    figures: shared,
    line: sourceLine(shared[0]!.figure, speech.locale, base),
  }));
  return { speech, figures: views, sources };
}
