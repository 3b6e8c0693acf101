import type { Amount, Numeral } from './quantity.js';
import { powers } from './read-number.js';

type Ends = readonly [Amount, Amount];
type Plain = Exclude<Amount, { kind: 'ratio' }>;

/** How large an amount is, for comparing two of one kind. */
export const sizeOf = (amount: Amount): number =>
  amount.kind === 'ratio' ? amount.part / amount.whole : amount.value;

const bare = (amount: Amount): boolean => amount.kind === 'count' && !amount.unit;

/** `number`'s value and precision, in all else like `model`. */
function like(model: Plain, { value, digits, scale }: Numeral): Plain {
  const { value: _, digits: __, scale: ___, ...rest } = model;
  return { ...rest, value, ...(digits && { digits }), ...(scale && { scale }) } as Plain;
}

/**
 * Gives one end of a pair what only the other end says: "25–47%", "$13 to $100 AUD", "1 to 2 million".
 * Null when the two are not alike.
 */
export function alignEnds(first: Amount | null, second: Amount | null): Ends | null {
  if (!first || !second) return null;
  if (first.kind === 'ratio' || second.kind === 'ratio') return alike(first, second);
  let low = bare(first) ? like(second, first) : first;
  let high =
    bare(second) && (first.kind === 'money' || first.kind === 'count') ? like(first, second) : second;
  if (low.kind === 'money' && high.kind === 'money' && low.currency !== high.currency) {
    // A bare "$" beside a dollar is that dollar; beside a euro it contradicts it.
    if ((low.currency && high.currency) || !(low.currency ?? high.currency)!.endsWith('D')) return null;
    low = low.currency ? low : like(high, low);
    high = high.currency ? high : like(low, high);
  }
  if ('scale' in high && !('scale' in low) && low.value >= 1 && low.value < 1000) {
    const value = Number(`${low.value}e${powers[high.scale!]}`);
    if (value > high.value) return null;
    low = { ...low, value, scale: high.scale! };
  }
  return alike(low, high);
}

function alike(low: Amount, high: Amount): Ends | null {
  const keys = ['kind', 'unit', 'currency', 'than'] as (keyof Amount)[];
  return keys.every((key) => low[key] === high[key]) ? [low, high] : null;
}
