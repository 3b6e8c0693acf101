import { msg, str } from '@lit/localize';
import type { Figure } from '../../../documents/figure.js';
import { sourceLine, type SourceLine } from '../../../documents/source-line.js';
import { sayFigure, type Speech } from '../../../documents/statement.js';
import { pickText } from '../../../text/pick-language.js';
import { phrasesOf } from '../../../runtime/languages.js';
import { extras } from '../late.js';
import type { FigureView, Pinned, FigureWording } from './one-figure.js';
import type { Figures } from './figures-loader.js';

export type { FigureView, StatusLine } from './one-figure.js';

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
  const say: FigureWording = (figure, spoken = speech) => {
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
    const group = groups.get(key);
    if (group) group.push(view);
    else groups.set(key, [view]);
  }
  const sources = [...groups.values()].map((shared) => ({
    figures: shared,
    line: sourceLine(shared[0]!.figure, speech.locale, base, speech.language),
  }));
  return { speech, figures: views, sources };
}
