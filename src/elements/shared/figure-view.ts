import { msg } from '@lit/localize';
import type { Figure, Status } from '../../documents/figure.js';
import { replacementOf } from '../../documents/replacement.js';
import { sourceLine, type SourceLine } from '../../documents/source-line.js';
import { sayFigure, type Speech, type Statement } from '../../documents/statement.js';
import { formatDate } from '../../text/date.js';
import { pickText, type TextInLanguage } from '../../text/pick-language.js';
import type { Figures } from './figures-loader.js';

/** What has become of a figure since it was published. */
export interface StatusLine {
  readonly state: Status['state'];
  /** The state in a word: "Revised". */
  readonly word: string;
  readonly date: string | undefined;
  readonly note: TextInLanguage | undefined;
  /** What is true instead, today. */
  readonly replacement: Statement | undefined;
}

/** One figure in words. */
export interface FigureView {
  readonly figure: Figure;
  readonly status: StatusLine | undefined;
  readonly statement: Statement;
  readonly note: TextInLanguage | undefined;
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

/** Puts figures into words. @param model where they come from, for what replaces them @param base see `sourceLine` */
export function viewOf(
  figures: readonly Figure[],
  model: Figures | undefined,
  speech: Speech,
  base: string,
): FiguresView {
  const views = figures.map((figure) => viewOfOne(figure, model, speech));
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

function viewOfOne(figure: Figure, model: Figures | undefined, speech: Speech): FigureView {
  const { locale, language } = speech;
  const statement = sayFigure(figure, speech);
  const status = figure.status && statusLine(figure, figure.status, model, speech);
  return {
    figure,
    status,
    statement,
    note: pickText(figure.note, locale, language),
    quote: status ? `${status.word}: ${statement.sentence}` : statement.sentence,
  };
}

function statusLine(
  figure: Figure,
  { state, date, note }: Status,
  model: Figures | undefined,
  speech: Speech,
): StatusLine {
  const latest = replacementOf(figure, (id) => lookUp(id, model));
  return {
    state,
    word: stateWord(state),
    date: date && formatDate(date, speech.locale),
    note: pickText(note, speech.locale, speech.language),
    replacement: latest && sayFigure(latest, speech),
  };
}

/** Another figure of the document; none where it is missing or itself at fault. */
function lookUp(id: string, { find, others }: Partial<Figures> = {}): Figure | undefined {
  try {
    return find?.(id) ?? (others && Object.hasOwn(others, id) ? others[id] : undefined);
  } catch {
    return undefined;
  }
}

const stateWord = (state: Status['state']): string =>
  ({
    revised: () => msg('Revised', { id: 'revised' }),
    superseded: () => msg('Superseded', { id: 'superseded' }),
    withdrawn: () => msg('Withdrawn', { id: 'withdrawn' }),
  })[state]();
