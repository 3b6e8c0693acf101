import { denominatorFor, proportionOf } from '../quantity/proportion.js';
import type { Quantity } from '../quantity/quantity.js';

/** How several proportions share a picture. */
export type ArrayArrangement = 'single' | 'compare' | 'nested';

/** Numbers of marks, not rounded, for one or more icon arrays of `whole` marks each. */
export interface ArrayPlan {
  readonly whole: number;
  /** One entry an array: nested numbers of marks, outermost first. Two shares of one quantity are the ends of a range; of three, the estimate stands between those of its interval. */
  readonly arrays: readonly (readonly number[])[];
  /** Which quantity each share of a nested array stands for. */
  readonly order: readonly number[];
}

/** The most shares of one array that can be told apart without colour. */
const MOST_SHARES = 3;

/**
 * Plans the icon arrays that stand for `quantities`: one denominator for all. Null where any of them is no proportion of a
 * whole, since half a comparison misleads, or where they can't be nested; then the sentences stand alone.
 *
 * @param asked the denominator that the author asks for
 */
export function planArrays(
  quantities: readonly (Quantity | null)[],
  arrangement: ArrayArrangement,
  asked?: number,
): ArrayPlan | null {
  const proportions = quantities.flatMap((quantity) => (quantity && proportionOf(quantity)) || []);
  if (!proportions.length || proportions.length < quantities.length) return null;
  const whole = asked ?? denominatorFor(quantities);
  const arrays = proportions.map(({ low, high, interval }) => {
    // Subsets lie inside each other: no mark of theirs may be in doubt.
    const { low: least, high: most } = (arrangement !== 'nested' && interval) || { low, high };
    if (most <= least) return [least * whole];
    const isAround = low === high && least <= low && low <= most && most * whole > least * whole;
    return (interval && isAround ? [most, low, least] : [most, least]).map((share) => share * whole);
  });
  const order = arrays.map((_, index) => index);
  if (arrangement !== 'nested') return { whole, arrays, order };
  if (arrays.length > MOST_SHARES || arrays.some((shares) => shares.length > 1)) return null;
  order.sort((a, b) => arrays[b]![0]! - arrays[a]![0]!);
  return { whole, arrays: [order.map((index) => arrays[index]![0]!)], order };
}
