import { isMissing } from '../missing-value.js';
import { equallyLong, overlaps, readPeriods, spanOf, type Span } from '../periods.js';
import type { Amount, Change } from '../../quantity/quantity.js';
import { APPROXIMATE, type Quantity } from '../../quantity/quantity.js';
import { axisDoubts, hugeDoubt, isHuge, positionOf, quantityOf, read, SCALES } from './amounts.js';
import { care, each, forbid, quoted, verdict, type Claim, type Doubt } from './claim.js';

/** The spans of a change, where both of its ends say theirs. */
export function spansOf({ fromWhen, toWhen }: Change): readonly [Span, Span] | undefined {
  return fromWhen && toWhen && [spanOf(fromWhen), spanOf(toWhen)];
}

export const periodDoubts = (spans: readonly [Span, Span] | undefined): readonly (Doubt | false)[] =>
  spans
    ? [
        !equallyLong(...spans) &&
          care('period', 'One period is longer than the other: say so, and work nothing out to a whole year.', 'value'),
        overlaps(...spans) && forbid('overlap', 'The two periods overlap.', 'value'),
        spans[0].start > spans[1].start &&
          forbid('order', 'The later period stands first: time goes forwards.', 'value'),
      ]
    : [];

const sameAmount = (one: Amount, other: Amount): boolean =>
  SCALES[one.kind] === SCALES[other.kind] && positionOf(one) === positionOf(other);

const POWERS = { million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/** How far a number that was rounded may be from what it stands for, on the axis of its kind. */
function slackOf(quantity: Quantity & Amount): number {
  const loose = quantity.qualifier ? 1 : 0.5;
  if (quantity.kind === 'ratio') return 5 * loose;
  const { value, digits = 0, scale } = quantity;
  const [noughts = ''] = /0*$/.exec(String(value)) ?? [];
  const place = scale
    ? POWERS[scale] / 10 ** digits
    : quantity.qualifier && !digits
      ? 10 ** noughts.length
      : 10 ** -digits;
  return place * loose * (quantity.kind === 'duration' ? positionOf({ ...quantity, value: 1 }) : 1);
}

/** Whether a number is one of others, as it was rounded; "more than 32 million" is 32,059,029. */
function isAmong(quantity: Quantity & Amount, amounts: readonly Amount[]): boolean {
  const slack = slackOf(quantity) * (APPROXIMATE.includes(quantity.qualifier) ? 5 : 1);
  return amounts.some(
    (amount) =>
      SCALES[amount.kind] === SCALES[quantity.kind] && Math.abs(positionOf(amount) - positionOf(quantity)) <= slack,
  );
}

/** Whether a single number is none of the values of its series, so that the two would contradict each other side by side. */
export function strangerDoubts(claim: Claim): readonly (Doubt | false)[] {
  const { quantity, amounts } = read(claim);
  const values = (claim.series ?? []).flatMap(({ value }) => read({ value }).amounts[0] ?? []);
  const isSingle = quantity && amounts[0] && quantity.kind === amounts[0].kind;
  return [
    isSingle &&
      values.length > 0 &&
      !isAmong(quantity, values) &&
      forbid('ends', `${quoted(claim)} is none of the values of its series.`, 'series'),
  ].map((doubt) => doubt || false);
}

/** What of a series can't be read: a time that is no period, a value that is neither one number nor said to be missing. */
export function unreadDoubts({ series = [] }: Claim): readonly (Doubt | false)[] {
  const spans = readPeriods(series.map(({ when }) => when));
  return series.map(({ when, value }, index) => {
    const { quantity, amounts } = read({ value });
    if (!spans[index])
      return forbid(
        'unreadable',
        `“${when}” is no period: write a year, 2023-07, Q1 2023, 2020–21, or a start and a length, 2023-01-01/P3M.`,
        'series',
      );
    return (
      !isMissing(value) &&
      (!quantity || quantity.kind !== amounts[0]?.kind) &&
      forbid('unreadable', `“${value}” (${when}) is no single number.`, 'series')
    );
  });
}

/** Doubts about the series of a figure: its order, its periods, its breaks, and whether the value says the same. */
export function seriesDoubts(claim: Claim): readonly Doubt[] {
  const { series = [] } = claim;
  if (!series.length) return [];
  const spans = readPeriods(series.map(({ when }) => when));
  const points = series.map((point, index) => ({
    point,
    span: spans[index],
    amount: read({ value: point.value }).amounts[0],
  }));
  const next = points.slice(1).map((point, index) => [points[index]!, point] as const);
  const calendar = points.find(({ span }) => span && !span.named);
  const financial = points.find(({ span }) => span?.named);
  const unordered = next.find(([a, b]) => a.span && b.span && a.span.start > b.span.start);
  const lapped = next.find(([a, b]) => !unordered && a.span && b.span && overlaps(a.span, b.span));
  const uneven = next.find(([a, b]) => a.span && b.span && !equallyLong(a.span, b.span));
  const broken = points.find(({ point }) => point.flag === 'break');
  const huge = next.find(([a, b]) => a.amount && b.amount && isHuge(a.amount, b.amount));
  const quantity = quantityOf(claim);
  const ends = quantity?.kind === 'change' ? [quantity.from, quantity.to] : [];
  const differ = [points[0], points.at(-1)].some(
    (point, index) => ends[index] && point?.amount && !sameAmount(ends[index], point.amount),
  );
  const mixed = axisDoubts(
    points.flatMap(({ point, amount }) =>
      amount ? [{ claim: { value: point.value }, quantity: amount, amounts: [amount] }] : [],
    ),
  );
  return verdict(
    ...each(mixed).map((doubt) => ({ ...doubt, about: 'series' as const })),
    unordered &&
      forbid(
        'order',
        `${unordered[1].point.when} stands after ${unordered[0].point.when}: a series goes forwards in time.`,
        'series',
      ),
    !lapped &&
      calendar &&
      financial &&
      forbid(
        'period',
        `${financial.point.when} is a financial year, whose first month is known to its author alone, and ${calendar.point.when} is none: write both with their first day, such as ${financial.point.when.slice(0, 4)}-07-01/P1Y.`,
        'series',
      ),
    lapped && forbid('overlap', `${lapped[0].point.when} and ${lapped[1].point.when} overlap.`, 'series'),
    uneven &&
      uneven[1].point.flag !== 'part' &&
      uneven[0].point.flag !== 'part' &&
      care(
        'period',
        `${uneven[0].point.when} and ${uneven[1].point.when} are not equally long: mark the shorter as "part".`,
        'series',
      ),
    broken &&
      care('break', `From ${broken.point.when} on it was counted in another way: say so where it is shown.`, 'series'),
    differ &&
      !unordered &&
      care(
        'ends',
        `The series goes from ${points[0]!.point.value} to ${points.at(-1)!.point.value}, and the value says ${quoted(claim)}.`,
        'series',
      ),
    huge && { ...hugeDoubt, about: 'series' },
  ).doubts;
}
