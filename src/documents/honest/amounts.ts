import type { Amount, DurationUnit, Quantity } from '../../quantity/quantity.js';
import { readOnce } from '../read-once.js';
import { forbid, quoted, care, type Claim, type Doubt } from './claim.js';

/** The amounts of a quantity, in the order in which they are said. */
export function amountsOf(quantity: Quantity): readonly Amount[] {
  switch (quantity.kind) {
    case 'range':
      return [quantity.low, quantity.high];
    case 'change':
      return [quantity.from, quantity.to];
    case 'rate':
      return quantity.amount ? [quantity.amount] : [];
    case 'tally':
    case 'share':
      return [quantity.count];
    default:
      return isAmount(quantity) ? [quantity] : [];
  }
}

const AMOUNTS: readonly string[] = [
  'percent',
  'ratio',
  'count',
  'money',
  'multiple',
  'points',
  'duration',
] satisfies Amount['kind'][];
const isAmount = (quantity: Quantity): quantity is Amount => AMOUNTS.includes(quantity.kind);

export const unitOf = (amount: Amount): string => ('unit' in amount && amount.kind !== 'duration' && amount.unit) || '';

/** What stands on an axis: shares in percent, times in seconds, money in its currency, all else in its own noun. */
export type Scale = 'share' | 'points' | 'time' | 'money' | 'count' | 'multiple';

export const SCALES: Readonly<Record<Amount['kind'], Scale>> = {
  percent: 'share',
  ratio: 'share',
  count: 'count',
  money: 'money',
  multiple: 'multiple',
  points: 'points',
  duration: 'time',
};
const NAMES: Readonly<Record<Scale, string>> = {
  share: 'a share',
  points: 'a difference in percentage points',
  time: 'a length of time',
  money: 'an amount of money',
  count: 'a number of things',
  multiple: 'a multiple',
};

/** In seconds; months and years in their mean lengths in the Gregorian calendar. */
const SECONDS: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

/**
 * Where an amount stands on the axis of its kind: shares from 0 to 100, times in seconds, all else as it is. Never throws.
 *
 * @param amount any amount
 * @returns percent for a share, seconds for a time; a year has 31,556,952 of them, a month 2,629,746
 */
export function positionOf(amount: Amount): number {
  switch (amount.kind) {
    case 'ratio':
      return (amount.part / amount.whole) * 100;
    case 'duration':
      return amount.value * SECONDS[amount.unit];
    default:
      return amount.value;
  }
}

/** A noun as it is of one, so that "1 child" and "5 children" are counted alike. */
const bare = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/^children$/, 'child')
    .replace(/^people$/, 'person')
    .replace(/(?:ies?|y|s)$/, '');
export interface Read {
  readonly claim: Claim;
  readonly quantity: Quantity | null;
  readonly amounts: readonly Amount[];
}

/** What a claim's value says, a pair as its author means it. */
export const quantityOf = ({ value, kind }: Pick<Claim, 'value' | 'kind'>): Quantity | null =>
  readOnce(value, { kind });

export const read = (claim: Claim): Read => {
  const quantity = quantityOf(claim);
  return { claim, quantity, amounts: quantity ? amountsOf(quantity) : [] };
};

/** Doubts about one axis for the amounts of several figures: one kind, one unit, one currency. */
export function axisDoubts(reads: readonly Read[]): readonly Doubt[] {
  const unread = reads.find(({ amounts }) => !amounts.length);
  if (unread)
    return [forbid('unreadable', `${quoted(unread.claim)} is no number that could stand on an axis.`, 'value')];
  const all = reads.flatMap(({ amounts, claim }) => amounts.map((amount) => ({ amount, claim })));
  const [first] = all;
  const doubts: Doubt[] = [];
  for (const { amount, claim } of all.slice(1)) {
    const [here, there] = [SCALES[first!.amount.kind], SCALES[amount.kind]];
    if (here !== there) {
      doubts.push(
        forbid(
          'kind',
          `${quoted(first!.claim)} is ${NAMES[here]}, ${quoted(claim)} ${NAMES[there]}: they have no common axis.`,
          'value',
        ),
      );
    } else if (amount.kind === 'money' && first!.amount.kind === 'money') {
      if (!amount.currency || amount.currency !== first!.amount.currency)
        doubts.push(
          forbid(
            'currency',
            `${quoted(first!.claim)} and ${quoted(claim)} are not said to be in one currency.`,
            'value',
          ),
        );
    } else if (here === 'count') {
      const [a, b] = [unitOf(first!.amount), unitOf(amount)];
      if (a && b && bare(a) !== bare(b))
        doubts.push(forbid('unit', `${quoted(first!.claim)} counts ${a}, ${quoted(claim)} counts ${b}.`, 'value'));
    }
  }
  return doubts;
}

/** How the difference between two amounts is put into words. */
export interface Comparison {
  /**
   * `points`: percentage points, the only way for two shares. `percent`: so many percent more or fewer, below twice as many.
   * `times`: about so many times as many. `more-than-times`: above a hundred times, rounded down. `same`: the two are equal.
   */
  readonly how: 'points' | 'percent' | 'times' | 'more-than-times' | 'same';
  /** Rounded once, to be shown as it is: 15 points, 38 percent, 2.4 times. */
  readonly value: number;
  /** Whether the second amount is the larger one. */
  readonly rises: boolean;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
/** To one decimal; below one to two digits, however small it is: no difference is none. */
const small = (value: number): number => (value < 1 ? Number(value.toPrecision(2)) : round(value, 1));

/**
 * How to say a change from one amount to another. It never says 100 percent or more: readers are wrong by just 100 points (Fisher
 * and Mormann, osf.io/fwmvj). Undefined where the two have no common unit, for two unequal differences in percentage points, and,
 * but for shares, where one of two unequal amounts is 0 or less. Never throws.
 *
 * @param from the amount that is compared with
 * @param to the amount that is compared
 * @returns how to say it, rounded once; undefined where it can’t be said
 */
export function comparisonOf(from: Amount, to: Amount): Comparison | undefined {
  const [a, b] = [positionOf(from), positionOf(to)];
  if (axisDoubts([from, to].map((amount) => ({ claim: { value: '' }, quantity: amount, amounts: [amount] }))).length)
    return undefined;
  const rises = b > a;
  if (a === b) return { how: 'same', value: 0, rises };
  if (SCALES[from.kind] === 'share') return { how: 'points', value: small(Math.abs(b - a)), rises };
  // A difference in points is no amount of anything: "67% more" of it would be a percentage of percentages.
  if (a <= 0 || b <= 0 || from.kind === 'points') return undefined;
  const ratio = rises ? b / a : a / b;
  if (rises && ratio > 100) return { how: 'more-than-times', value: Math.floor(ratio), rises };
  if (rises && ratio >= 2) return { how: 'times', value: round(ratio, ratio < 10 ? 1 : 0), rises };
  const percent = (Math.abs(b - a) / a) * 100;
  // "100 % fewer" would be none at all, and "0 % more" no change.
  const whole = Math.round(percent);
  return { how: 'percent', value: whole === 100 ? Math.floor(percent * 10) / 10 : whole || small(percent), rises };
}

export const isHuge = (from: Amount, to: Amount): boolean => {
  const [a, b] = [positionOf(from), positionOf(to)].map(Math.abs) as [number, number];
  return Math.min(a, b) > 0 && Math.max(a, b) / Math.min(a, b) > 1000;
};
export const hugeDoubt = care(
  'huge',
  'One is more than a thousand times the other: look for a slip before you publish it.',
  'value',
);
