import { msg, str } from '@lit/localize';
import type { Contrast, Figure, Status } from '../../documents/figure.js';
import { currentFigure, isCurrent, type Current } from '../../documents/current-figure.js';
import { sourceLine, type SourceLine } from '../../documents/source-line.js';
import { sayFigure, type Speech, type Statement } from '../../documents/statement.js';
import { formatDate } from '../../text/date.js';
import { pickText, type TextInLanguage } from '../../text/pick-language.js';
import type { Figures } from './figures-loader.js';

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
  readonly status: StatusLine | undefined;
  /** The state of a figure that no longer holds: it is small, and never drawn. */
  readonly gone: 'superseded' | 'withdrawn' | undefined;
  /** The figures that it says to differ from, and in what. */
  readonly contrasts: readonly (readonly [other: Figure, because: Contrast['because']])[];
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

/**
 * Puts figures into words, each as it is shown today.
 *
 * @param model where they come from, for what replaces them
 * @param base see `sourceLine`
 * @param asOf see `currentFigure`
 */
export function viewOf(
  figures: readonly Figure[],
  model: Figures | undefined,
  speech: Speech,
  base: string,
  asOf?: string | null,
): FiguresView {
  const find = (id: string) => lookUp(id, model);
  const views = figures.map((figure) => viewOfOne(currentFigure(figure, find, asOf), find, speech));
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
    line: sourceLine(shared[0]!.figure, speech.locale, base),
  }));
  return { speech, figures: views, sources };
}

type Find = (id: string) => Figure | undefined;

function viewOfOne(current: Current, find: Find, speech: Speech): FigureView {
  const { figure } = current;
  const { locale, language } = speech;
  const { state } = figure.status ?? {};
  const statement = sayFigure(figure, speech);
  const status = statusLine(current, speech);
  return {
    figure,
    status,
    gone: isCurrent(figure) ? undefined : (state as 'withdrawn'),
    contrasts: (figure.differs ?? []).flatMap(({ with: id, because }) => {
      const other = find(id);
      return other ? [[other, because] as const] : [];
    }),
    statement,
    note: pickText(figure.note, locale, language),
    quote: status && !current.former ? `${status.word}: ${statement.sentence}` : statement.sentence,
  };
}

function statusLine({ figure, former, newer, asOf }: Current, speech: Speech): StatusLine | undefined {
  const { locale, language } = speech;
  const say = (word: string, other: Figure) => ({ word, statement: sayFigure(other, speech) });
  if (asOf && newer) {
    const word = msg(str`As of ${formatDate(asOf, locale)}`, { id: 'as-of-day' });
    const other = say(msg('A newer value exists:', { id: 'newer-value' }), newer);
    return { word, date: undefined, note: undefined, other };
  }
  const { status } = former ?? figure;
  return (
    status && {
      word: stateWord(status.state),
      date: status.date && formatDate(status.date, locale),
      note: pickText(status.note, locale, language),
      other: former && say(msg('Before:', { id: 'before' }), former),
    }
  );
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
