/**
 * What a change says and how it is drawn. In a file of its own, which comes with the grammar; it says its words by the
 * page's own functions, and draws with the page's own Lit.
 */
import { timelineOf, type ReadQuantity, type Timeline, type TimelineFault } from '../../../documents/timeline.js';
import { isEnglish } from '../../../documents/statement.js';
import { shareEnd } from '../../../geometry/axis-end.js';
import { drawBars } from '../../../geometry/bars.js';
import { drawLine, spaceFeet } from '../../../geometry/line.js';
import { formatNumber, type AmountLanguage } from '../../../quantity/format-amount.js';
import type { Phrases } from '../../../quantity/phrases.js';
import { en } from '../../../quantity/phrases/en.js';
import type { Figure } from '../../../documents/figure.js';
import type { MessageFunctions } from '../../../runtime/message-functions.js';
import * as english from '../../../runtime/english.js';
import { warn } from '../../../runtime/report.js';
import { pickText } from '../../../text/pick-language.js';
import type { FiguresView } from '../figure/figure-view.js';
import { axisStyles } from './axis-styles.js';
import { changeStyles } from './change-styles.js';
import { headlineStyles } from './headline-styles.js';
import { comparisonWords, saysHowMuch } from '../comparison/comparison-words.js';
import { extras } from '../late.js';
import { rowOf, withEnds } from './change-rows.js';
import { labelLine, takeUnit } from './line-labels.js';
import { LETTER, lengthOf } from '../letter-width.js';
import {
  LINE_BOX,
  TIERS,
  UNREAD_SERIES,
  ownSeries,
  type BarsPicture,
  type ChangeView,
  type ChangeOptions,
  type LineBox,
  type LinePicture,
  type ChangeRow,
} from './change-view.js';
import { tableStyles } from '../table-styles.js';

export { renderPicture, renderTable } from './change-graphic.js';
export { axisStyles };

/** What a change looks like: an element's own sheets begin without. */
export const styles = [tableStyles, axisStyles, changeStyles, headlineStyles];

/** What else a change is said with. */
export interface ChangeTools extends MessageFunctions {
  readonly read: ReadQuantity;
  /** Of the page's language; English where that has none. */
  readonly phrases: Phrases | undefined;
}

/** So many values are bars; more are a line. */
const MOST_BARS = 4;
/** Width of the bars' box in the narrowest column, in pixels: what is shorter than one there is a tick. */
const NARROWEST = 160;
/** Width of the line's box there, in em. */
const NARROWEST_EM = 9;
/** Size of the letters under an axis. */
const SMALL = 0.875;
/** A number that takes more room than this, in em, stands above its bar: beside it, little of the column would be left. */
const MOST_ROOM = 10;

/**
 * Works out a change from figures that are in words already: of several, the first.
 *
 * @param box where a line is drawn
 */
export function drawChange(words: FiguresView, choices: ChangeOptions, tools: ChangeTools, box = LINE_BOX): ChangeView {
  const { speech } = words;
  const { locale, language } = speech;
  const [view] = words.figures;
  const figure = view!.figure;
  const own = ownSeries(choices);
  const series = own ?? figure.series;
  const columns = {
    period: tools.msg('Period', { id: 'period' }),
    value: tools.msg('Number', { id: 'change-number' }),
    notes: '',
  };
  const alone: ChangeView = {
    ...words,
    comparison: '',
    leads: false,
    counts: choices.counts ? { text: choices.counts, lang: locale } : pickText(figure.counts, locale, language),
    rows: [],
    picture: undefined,
    columns,
    fault: undefined,
  };
  // What no longer holds is said to, and neither drawn nor worked out.
  if (view!.gone) return alone;
  const unread = choices.series && !own;
  const timeline = unread
    ? 'unreadable'
    : timelineOf(
        { value: figure.value, ...(figure.kind && { kind: figure.kind }), ...(series && { series }) },
        tools.read,
        // A point may part thousands where either the page or the document isn't English.
        { language: isEnglish(locale) ? language : locale },
      );
  if (typeof timeline === 'string') return { ...alone, fault: faultOf(timeline, !!unread) };
  const { locale: spoken } = view!.statement;
  // A sentence that stands in another language than the page's is English: so is what it amounts to, and all that stands beside it.
  const isOurs = spoken === locale;
  const alike: AmountLanguage = { locale: spoken, phrases: (isOurs && tools.phrases) || en };
  const wording: MessageFunctions = isOurs ? tools : english;
  const rows = timeline.moments.map((moment, index) => rowOf(moment, index, timeline, alike, language, wording));
  const say = choices.say ?? 'auto';
  const comparison = comparisonWords(timeline, say, alike, wording);
  const { scale } = timeline;
  const drawable = timeline.moments.every(({ position = 0 }) => position >= 0);
  const numbers = timeline.moments.filter(({ amount }) => amount).length;
  const wished = choices.draw ?? 'auto';
  const dated = timeline.moments.every(({ span }) => span);
  const kind =
    wished === 'auto' ? (numbers > MOST_BARS ? 'line' : 'bars') : wished === 'line' && !dated ? 'bars' : wished;
  const largest = Math.max(0, ...timeline.moments.map(({ position = 0 }) => position));
  // Bars have no axis that could say where it ends.
  const highest = scale !== 'share' ? largest : kind === 'line' ? shareEnd(largest) : Math.max(100, largest);
  const picture =
    !drawable || kind === 'none' || !highest
      ? undefined
      : kind === 'bars'
        ? barsOf(timeline, rows, highest)
        : lineOf(timeline, rows, highest, box, alike, wording);
  const tiny = wording.msg('too small to draw at this scale', { id: 'too-small' });
  const marked =
    picture?.kind === 'bars'
      ? rows.map((row, index) =>
          picture.bars.bars[index]?.tick ? { ...row, notes: [...row.notes, { text: tiny, lang: spoken }] } : row,
        )
      : rows;
  return {
    ...alone,
    fault:
      drawable || kind === 'none'
        ? undefined
        : { code: 'invalid', message: 'nothing is drawn: a number below zero has no length from zero' },
    leads: Boolean(comparison) && saysHowMuch(timeline, say),
    comparison: timeline.isValue || !comparison ? comparison : withEnds(comparison, timeline, alike, wording),
    rows: marked,
    picture,
    columns: {
      ...columns,
      notes: marked.some(({ notes }) => notes.length) ? tools.msg('Note', { id: 'change-note' }) : '',
    },
  };
}

const FAULTS: Readonly<Record<TimelineFault, string>> = {
  mixed: 'the values have no common axis (one kind, one unit, money in one named currency)',
  overlap: 'two of its periods overlap',
  years: 'financial years stand beside other periods',
  ends: 'the value and the ends of the series say different things',
  order: 'the later period stands first',
  unreadable: 'this is no change from one number to another',
};

const faultOf = (fault: TimelineFault, isSeries: boolean): ChangeView['fault'] =>
  isSeries
    ? UNREAD_SERIES
    : {
        code: fault === 'unreadable' || fault === 'order' ? 'invalid' : fault === 'years' ? 'mixed' : fault,
        message: `${FAULTS[fault]}, so that only the sentence is shown`,
      };

/** Tells the site's owner which of the values it is, as the rules of honest comparison name it. */
export const explain = (host: Element, figure: Figure): void =>
  void extras.get().then(
    ({ mayDrawTrend }) => {
      const doubt = mayDrawTrend(figure).doubts.find(({ forbids }) => forbids);
      if (doubt) warn(host, doubt.sentence);
    },
    () => undefined,
  );

function barsOf({ moments }: Timeline, rows: readonly ChangeRow[], highest: number): BarsPicture {
  const values = moments.map(({ position }) => position);
  const longest = Math.max(...rows.map(({ value, state }) => (state === 'missing' ? 0 : lengthOf(value.text))));
  const room = Math.round((longest * LETTER + 0.75) * 4) / 4;
  const above = room > MOST_ROOM;
  return {
    kind: 'bars',
    above,
    values,
    highest,
    bars: drawBars({ values, highest, width: 100, thickness: 1, pitch: 1, least: 100 / NARROWEST }),
    room: above ? 0 : room,
  };
}

function lineOf(
  { moments, scale }: Timeline,
  rows: readonly ChangeRow[],
  highest: number,
  box: LineBox,
  { locale }: AmountLanguage,
  { msg, str }: MessageFunctions,
): LinePicture {
  // The axis ends with its last number.
  const all = moments.map(({ amount }) => !!amount);
  const [from, to] = [all.indexOf(true), all.lastIndexOf(true) + 1];
  const points = moments.slice(from, to).map(({ span, position, part, flag }) => ({
    start: span!.start,
    end: span!.end,
    value: position,
    apart: part,
    anew: flag === 'break',
  }));
  const drawn = drawLine({ points, highest, width: 100, height: 100 });
  const line = { ...drawn, dots: drawn.dots.map((dot) => ({ ...dot, index: dot.index + from })) };
  const middles = points.map(({ start, end }) => (start + end) / 2);
  const [begin, stop] = [middles[0]!, middles.at(-1)!];
  const periods = middles.map((middle, index) => ({
    x: stop > begin ? ((middle - begin) / (stop - begin)) * 100 : 0,
    period: rows[index + from]!.period,
    width: lengthOf(rows[index + from]!.period.text) * LETTER * SMALL,
  }));
  const gaps = rows.filter(({ state }) => state === 'missing').map(({ period }) => period.text);
  const percent = (value: number) => formatNumber(locale, { value }, { style: 'unit', unit: 'percent' });
  const list = new Intl.ListFormat(locale).format(gaps);
  const [top, zero] = scale === 'share' ? [percent(highest), percent(0)] : ['', formatNumber(locale, { value: 0 })];
  const gutter = Math.max(top.length, zero.length) * LETTER * SMALL + 0.5;
  const rooms = TIERS.map((tier) => Math.max(NARROWEST_EM, Math.min(tier, box.most) - gutter));
  const numbered = line.dots.map(({ index }) => rows[index]!.value);
  // What makes of a number a bound stays beside it.
  const isExact = moments.every(({ amount }) => !amount?.qualifier);
  const [numbers, unit] = isExact ? takeUnit(numbered) : [numbered, ''];
  const texts = rows.map(({ value }) => numbers[numbered.indexOf(value)] ?? value);
  const labels = labelLine(line.dots, texts, box, rooms);
  // An end without a place in some column has its number under the axis in all.
  const isPlaced = (role: string) =>
    rooms.every((_, tier) => labels.some((label) => label.role === role && label.tiers.includes(tier)));
  const feet = (
    [
      ['first', line.dots[0]!],
      ['last', line.dots.at(-1)!],
    ] as const
  ).map(([role, { index }]) => ({
    role,
    period: rows[index]!.period,
    value: isPlaced(role) ? undefined : texts[index]!,
  }));
  const shown = rooms.map((room) => {
    const ends = feet.map(({ value }) => (value ? lengthOf(value.text) * LETTER : 0));
    const widths = periods.map(({ x, width }, index) => ({
      x: (x / 100) * room,
      width: Math.max(width, index ? (index === periods.length - 1 ? ends[1]! : 0) : ends[0]!),
    }));
    return spaceFeet(widths, room, 0.75);
  });
  return {
    kind: 'line',
    line,
    box,
    rows,
    labels: labels.filter((label) => !feet.some(({ role, value }) => value && role === label.role)),
    unit: unit ? { text: unit, lang: locale } : undefined,
    feet,
    ticks: periods.map((tick, index) => ({
      ...tick,
      tiers: TIERS.flatMap((_, tier) => (shown[tier]!.includes(index) ? [tier] : [])),
    })),
    top,
    zero,
    missing: gaps.length
      ? { text: msg(str`No figure in this source: ${list}.`, { id: 'no-figure-for' }), lang: locale }
      : undefined,
  };
}
