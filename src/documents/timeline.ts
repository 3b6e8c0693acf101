import type { Amount, Change, Period, Quantity } from '../quantity/quantity.js';
import type { ReadOptions } from '../quantity/read-proportion.js';
import type { Figure, Point } from './figure.js';
import { axisDoubts, positionOf, SCALES, type Scale } from './honest/amounts.js';
import { isMissing } from './missing-value.js';
import { overlaps, readPeriods, spanOf, type Span } from './periods.js';
import { isOff } from '../text/off.js';

/** An amount as it was typed, with what its author said of how sure it is. */
export type Typed = Amount & Pick<Quantity, 'qualifier'>;

/** One period of a series. */
export interface Moment {
  /** Absent where nothing says when. */
  readonly span?: Span;
  /** The financial year that was named. */
  readonly period?: Period;
  /** Of several financial years without a number, the last. */
  readonly until?: Period;
  /** What its author typed where there is no number: "<5", "not published". */
  readonly typed?: string;
  /** Absent where the source has no number. */
  readonly amount?: Typed;
  /** Where it stands on the axis of its kind. */
  readonly position?: number;
  /** Shorter than the others, or said to be a part. */
  readonly part: boolean;
  readonly flag?: Point['flag'];
  readonly note?: Point['note'];
}

/** The same measure at several times, in their order, with a row for each time that has no number. */
export interface Timeline {
  readonly moments: readonly Moment[];
  readonly first: Moment & { readonly amount: Typed };
  readonly last: Moment & { readonly amount: Typed };
  readonly scale: Scale;
  /** Whether the figure's own value is this change; else the value is another number. */
  readonly isValue: boolean;
}

/**
 * Why nothing is worked out and nothing drawn. `mixed`: no common axis. `overlap`: two periods overlap. `years`: financial years, of
 * which nobody knows the first month, beside others. `ends`: the value and its series say different things. `order`: the value names the later time first. `unreadable`: no change that the
 * grammar reads.
 */
export type TimelineFault = 'mixed' | 'overlap' | 'years' | 'ends' | 'order' | 'unreadable';

/** The grammar, which comes in a file of its own. */
export type ReadQuantity = (text: string, options?: ReadOptions) => Quantity | null;

type Dated = Omit<Moment, 'part'>;

/**
 * The values of a figure in the order of time: those of its series, else the two that its value names. A pair is read as a
 * change unless the figure says that it is a range.
 */
export function timelineOf(
  { value, kind = 'change', series = [] }: Pick<Figure, 'value' | 'kind' | 'series'>,
  read: ReadQuantity,
  options?: Pick<ReadOptions, 'language'>,
): Timeline | TimelineFault {
  const quantity = read(value, { ...options, kind });
  const change = quantity?.kind === 'change' ? quantity : undefined;
  const dated = series.length ? datedSeries(series, read, options) : change && endsOf(change);
  if (!dated || dated.length < 2) return 'unreadable';
  const moments = dated.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const amounts = moments.flatMap(({ amount }) => amount ?? []);
  if (amounts.length < 2) return 'unreadable';
  const claims = amounts.map((amount) => ({ claim: { value: '' }, quantity: amount, amounts: [amount] }));
  if (axisDoubts(claims).some(({ forbids }) => forbids)) return 'mixed';
  const lapped = moments.some(({ span }, index) => {
    const next = moments[index + 1]?.span;
    return span && next && overlaps(span, next);
  });
  if (lapped) return 'overlap';
  const isFinancial = ({ period }: Moment | Dated): boolean => !!period;
  if (moments.some(isFinancial) && !moments.every(isFinancial)) return 'years';
  if (!series.length && moments[0] !== dated[0]) return 'order';
  const known = (moment: Moment): boolean => !!moment.amount;
  const ends = change && [change.from, change.to];
  if (ends && [amounts[0]!, amounts.at(-1)!].some((amount, index) => differ(amount, ends[index]!))) return 'ends';
  const longest = Math.max(...moments.map(({ span }) => span?.months ?? 0));
  const marked = moments.map((moment): Moment => ({
    ...moment,
    part: moment.flag === 'part' || (moment.span?.months ?? longest) < longest,
  }));
  return {
    moments: marked.flatMap((moment, index) => [moment, ...gapAfter(moment, marked[index + 1])]),
    first: marked.find(known) as Timeline['first'],
    last: marked.findLast(known) as Timeline['last'],
    scale: SCALES[amounts[0]!.kind],
    isValue: !!change,
  };
}

const differ = (one: Amount, other: Amount): boolean =>
  SCALES[one.kind] !== SCALES[other.kind] || positionOf(one) !== positionOf(other);

const AMOUNT = /^(?:percent|ratio|count|money|multiple|points|duration)$/;

const withAmount = (amount: Typed): Pick<Moment, 'amount' | 'position'> => ({ amount, position: positionOf(amount) });

/** Undefined where a value is no amount and not said to be missing, or a period none that a calendar has. */
function datedSeries(
  series: readonly Point[],
  read: ReadQuantity,
  options: Pick<ReadOptions, 'language'> | undefined,
): readonly Dated[] | undefined {
  const spans = readPeriods(series.map(({ when }) => when));
  const dated = series.map(({ value, flag, note }, index): Dated | undefined => {
    const [span, amount] = [spans[index], read(value, options)];
    if (span && isMissing(value)) return { span, ...named(span), typed: value, ...(note && { note }) };
    if (!span || !amount || !AMOUNT.test(amount.kind)) return undefined;
    return { span, ...named(span), ...withAmount(amount as Typed), ...(flag && { flag }), ...(note && { note }) };
  });
  return dated.every((moment) => moment !== undefined) ? dated : undefined;
}

const named = ({ named: period }: Span): Pick<Moment, 'period'> => (period ? { period } : {});

function endsOf({ from, to, fromWhen, toWhen, qualifier }: Change & Pick<Quantity, 'qualifier'>): readonly Dated[] {
  const end = (amount: Typed, period: Period | undefined): Dated => ({
    ...withAmount(amount),
    // Half a pair of dates dates neither.
    ...(fromWhen && toWhen && period && { span: spanOf(period), ...named(spanOf(period)) }),
  });
  return [end({ ...from, ...(qualifier && { qualifier }) }, fromWhen), end(to, toWhen)];
}

/** Periods that are missing one by one are named one by one; a longer time, and one that no whole periods fill, is one row. */
const ONE_BY_ONE = 3;

function gapAfter({ span, period }: Moment, next: Moment | undefined): readonly Moment[] {
  if (!span || !next?.span || next.span.start <= span.end) return [];
  const { end: start } = span;
  const { start: end } = next.span;
  const months = monthsBetween(start, end);
  const count = months && span.months ? months / span.months : 0;
  const year = (day: number): Period => ({ year: dateOf(day).getUTCFullYear(), financial: true });
  const gap = (from: number, to: number, length: number | undefined): Moment => ({
    span: { start: from, end: to, ...(length && { months: length }) },
    ...(period?.financial && { period: year(from), until: year(monthsAfter(to, -12)) }),
    part: false,
  });
  if (!Number.isInteger(count) || count < 1 || count > ONE_BY_ONE) return [gap(start, end, months)];
  const gaps: Moment[] = [];
  for (let index = 0; index < count; index++)
    gaps.push(
      gap(monthsAfter(start, index * span.months!), monthsAfter(start, (index + 1) * span.months!), span.months),
    );
  return gaps;
}

const DAY = 86_400_000;
const dateOf = (day: number): Date => new Date(day * DAY);
const monthsAfter = (day: number, months: number): number => {
  const date = dateOf(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) / DAY;
};

/** Whole months from one day to another; undefined where they aren't whole. */
function monthsBetween(start: number, end: number): number | undefined {
  const [a, b] = [dateOf(start), dateOf(end)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return a.getUTCDate() === b.getUTCDate() && months > 0 ? months : undefined;
}

/** What a program writes as a number, and what is none yet: a dash says so. */
const textOf = (value: unknown): unknown =>
  typeof value === 'number'
    ? value.toLocaleString('en', { maximumFractionDigits: 15 })
    : value === null || value === ''
      ? '–'
      : value;

/** A series that a tag has as JSON text, or a page as a list; undefined for what is none. */
export function seriesFrom(given: unknown): readonly Point[] | undefined {
  let list = given;
  if (typeof given === 'string')
    try {
      list = JSON.parse(given);
    } catch {
      return undefined;
    }
  if (!Array.isArray(list) || list.length < 2) return undefined;
  const written = list as readonly ({ readonly when?: unknown; readonly value?: unknown } | null)[];
  const points = written.map((point) => ({
    ...point,
    when: typeof point?.when === 'number' ? `${point.when}` : point?.when,
    value: textOf(point?.value),
  }));
  if (!points.every(({ when, value }) => typeof when === 'string' && typeof value === 'string')) return undefined;
  const isAsWritten = points.every(({ when, value }, at) => when === written[at]!.when && value === written[at]!.value);
  return (isAsWritten ? written : points) as readonly Point[];
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Periods that the grammar reads as they are written: a year, a quarter, a half, a financial year. */
const SPOKEN = /^(?:\d{4}|\d{4}[-–/]\d\d|[QH][1-4] \d{4})$/;

/** A period as an editor types it after "in"; empty where the grammar has no words for it. */
function typedPeriod(when: string): string {
  const [, year, from, length] = /^(\d{4})-(\d\d)-01\/P([36])M$/.exec(when) ?? [];
  const named = when.replace(/^(\d{4})-(?:(Q)|[HS])([1-4])$/, (_, of, Q = 'H', nth) => `${Q}${nth} ${of}`);
  if (!year) return SPOKEN.test(named) && !/-(?:0\d|1[0-2])$/.test(named) ? ` in ${named}` : '';
  const place = (Number(from) - 1) / Number(length);
  const name = length === '6' ? 'half' : 'quarter';
  return Number.isInteger(place) ? ` in the ${ORDINALS[place]} ${name} of ${year}` : '';
}

/** Letters whose order is that of time. */
const inOrder = ({ when }: Point): string => when.replace(/^(\w\d) (\d{4})$/, '$2-$1');

/** The first and last number of a series as one value that an editor could have typed: "606 in 2018 to 27,217 in the first half of 2020". */
export function typedChange(series: readonly Point[]): string {
  const known = series.filter(({ value }) => !isMissing(value));
  if (series.every((point) => /^\d{4}\b/.test(inOrder(point))))
    known.sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
  const ends = [known[0] ?? series[0]!, known.at(-1) ?? series.at(-1)!];
  const when = ends.map((point) => typedPeriod(point.when));
  const dated = when.every(Boolean);
  // Without a word for it, two bare numbers would read as a range.
  return (dated ? '' : 'from ') + ends.map(({ value }, index) => value + (dated ? when[index]! : '')).join(' to ');
}

/** Whether a tag asks for a trend: an attribute that is there, and doesn’t say that it is off. */
export const isTrend = (trend: unknown): boolean => trend != null && !isOff(trend);

/**
 * A figure with the values that its tag brings for a trend: its own `series` where the tag says no more than that it wants one, a
 * list or its JSON text, or a change as typed. Undefined where they can't be read.
 */
export function withTrend<T extends Pick<Figure, 'value' | 'kind' | 'series'>>(
  figure: T,
  trend: unknown,
): T | undefined {
  if (trend === true || (typeof trend === 'string' && /^(?:|true|on|trend)$/i.test(trend.trim()))) return figure;
  const series = seriesFrom(trend);
  if (series) return { ...figure, series };
  if (typeof trend !== 'string' || /^\s*[[{]/.test(trend)) return undefined;
  return { ...figure, value: trend, kind: 'change', series: undefined };
}
