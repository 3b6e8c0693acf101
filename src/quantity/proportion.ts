import type { Interval, Qualifier, Quantity } from './quantity.js';

/** A part of a whole as fractions from 0 to 1, unrounded; `low` equals `high` unless a range was given. */
export interface Proportion {
  /** The lower end, from 0 to 1. */
  readonly low: number;
  /** The upper end, from 0 to 1. */
  readonly high: number;
  /** The author's qualifier, such as `more-than`. Absent for an exact number. */
  readonly qualifier?: Qualifier;
  /** Where the true share may lie, where that was said: both ends as fractions from 0 to 1. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

/** Nouns of time and way: a rate per so many of them is no share of people. */
const MEASURE = /\b(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|kilomet(?:re|er)s?|miles?)$/;
/** Qualifiers under which nothing can be more than all, or fewer than none. */
const BEYOND = ['more-than', 'over', 'just-over'];
const SHORT_OF = ['fewer-than', 'less-than', 'under', 'just-under', 'almost', 'nearly'];

/**
 * The proportion that a percent, a ratio, a rate per so many or a range of them states; null for all else, and outside 0 to 100
 * %. Never throws.
 *
 * @param quantity null is no quantity, and has none
 * @returns fractions from 0 to 1, unrounded; null where there is none
 */
export function proportionOf(quantity: Quantity | null): Proportion | null {
  if (!quantity) return null;
  const range = quantity.kind === 'range';
  const low = fraction(range ? quantity.low : quantity);
  const high = range ? fraction(quantity.high) : low;
  if (low === null || high === null || low < 0 || high > 1) return null;
  const { qualifier = '', interval } = quantity;
  // More than everyone is no part of a whole, and more than nobody no number.
  if (BEYOND.includes(qualifier) && (low === 1 || !high)) return null;
  if (SHORT_OF.includes(qualifier) && !high) return null;
  const ends = interval && endsOf(interval, quantity);
  return { low, high, ...(quantity.qualifier && { qualifier: quantity.qualifier }), ...(ends && { interval: ends }) };
}

function endsOf({ low, high }: Interval, quantity: Quantity): Proportion['interval'] {
  const whole = quantity.kind === 'incidence' ? quantity.whole.value : 100;
  const ends = [low, high].map((end) => ('value' in end ? end.value / whole : -1)) as [number, number];
  return ends[0] >= 0 && ends[1] <= 1 ? { low: ends[0], high: ends[1] } : undefined;
}

function fraction(quantity: Quantity): number | null {
  if (quantity.kind === 'percent') return quantity.value / 100;
  if (quantity.kind === 'ratio') return quantity.part / quantity.whole;
  if (quantity.kind !== 'incidence') return null;
  const { count, whole } = quantity;
  return count.unit || MEASURE.test(whole.unit ?? '') ? null : count.value / whole.value;
}

/**
 * How many marks the arrays of these quantities have: one number for all of them, since readers compare counts, not fractions,
 * and mixed denominators mislead (Trevena 2013; CDC Clear Communication Index, item 17).
 *
 * Ratios that share a whole of at most 12 draw that whole: one in four is four people. All else is out of 100, or of 1,000 or
 * 10,000 where 100 would leave the smallest less than one mark. Quantities that are no proportion are skipped. Never throws.
 *
 * @param quantities the groups that are drawn beside each other
 * @returns how many marks: 2 to 12, 100, 1,000 or 10,000
 */
export function denominatorFor(quantities: readonly (Quantity | null)[]): number {
  const drawn = quantities.filter((quantity) => proportionOf(quantity));
  const [first] = drawn;
  if (first?.kind === 'ratio' && first.whole <= 12 && Number.isInteger(first.part) && Number.isInteger(first.whole)) {
    if (
      drawn.every(
        (quantity) => quantity?.kind === 'ratio' && Number.isInteger(quantity.part) && quantity.whole === first.whole,
      )
    )
      return first.whole;
  }
  // The high end of a range decides: a range that starts below one mark can still be drawn.
  const smallest = Math.min(...drawn.map((quantity) => proportionOf(quantity)!.high || 1));
  return [100, 1000].find((whole) => smallest * whole >= 1) ?? 10_000;
}
