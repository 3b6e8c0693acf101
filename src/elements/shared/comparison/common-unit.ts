/** What figures in different units are said in too, and what the end of their axis stands for. */
import { positionOf, type Scale } from '../../../documents/honest/amounts.js';
import type { Compared } from '../../../geometry/comparison.js';
import { formatAmount, formatNumber, type AmountLanguage } from '../../../quantity/format-amount.js';
import { formatQuantity } from '../../../quantity/format-quantity.js';
import type { Amount, Duration, Quantity } from '../../../quantity/quantity.js';

/** What stands on the axis of one figure. */
export interface AxisFigure extends Compared {
  /** What its position is counted in, for the words at the ends of the axis. */
  readonly amounts: readonly Amount[];
  readonly quantity: Quantity;
}

/** The unit that figures in different ones are said in too: for times that of the shortest, for shares percent. */
export function commonUnit(placed: readonly AxisFigure[], scale: Scale): Duration['unit'] | 'percent' | undefined {
  const amounts = placed.flatMap((each) => each.amounts);
  if (scale === 'share') {
    const wholes = new Set(amounts.map((amount) => (amount.kind === 'ratio' ? amount.whole : 100)));
    // A part of hundreds of things is read more easily in hundredths even alone.
    return wholes.size > 1 || [...wholes].some((whole) => whole > 100) ? 'percent' : undefined;
  }
  const durations = amounts.filter((amount) => amount.kind === 'duration');
  if (new Set(durations.map(({ unit }) => unit)).size < 2) return undefined;
  return durations.reduce((one, other) => (positionOf(other) < positionOf(one) ? other : one)).unit;
}

/** A share in words. */
export const percent = (value: number, { locale }: AmountLanguage): string =>
  formatNumber(locale, { value }, { style: 'unit', unit: 'percent' });

/** A number with as many digits as can be told apart. */
const rounded = (value: number): number => Number(value.toPrecision(value >= 100 ? Math.ceil(Math.log10(value)) : 2));

/** But for the noise of binary fractions: seven in a thousand are 0.7000000000000001%. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

/** In how many of a unit a time lasts: "780 minutes"; months and years in days are no whole number of them. */
function inUnit(seconds: number, unit: Duration['unit']): { readonly value: number; readonly exact: boolean } {
  const value = seconds / positionOf({ kind: 'duration', value: 1, unit });
  const shown = Number.isInteger(value) ? value : rounded(value);
  return { value: shown, exact: isSame(shown, value) };
}

/** An amount in the unit of the others; empty where it is in that already. */
export function converted(
  { amounts, quantity }: AxisFigure,
  unit: Duration['unit'] | 'percent' | undefined,
  words: AmountLanguage,
): string {
  if (
    !unit ||
    amounts.every((amount) => amount.kind === 'percent' || (amount.kind === 'duration' && amount.unit === unit))
  )
    return '';
  const each = amounts.map((amount): Amount & { readonly exact: boolean } => {
    if (unit === 'percent') {
      const exact = positionOf(amount);
      const value = exact < 1 ? rounded(exact) : Math.round(exact);
      return { kind: 'percent', value, exact: isSame(value, exact) };
    }
    return { kind: 'duration', unit, ...inUnit(positionOf(amount), unit) };
  });
  const bare = each.map(({ exact: _, ...amount }) => amount);
  const { qualifier } = quantity;
  const loose = each.some(({ exact }) => !exact) && { qualifier: 'about' as const };
  const said: Quantity = bare[1]
    ? { kind: 'range', low: bare[0]!, high: bare[1], ...(qualifier ? { qualifier } : loose) }
    : { ...bare[0]!, ...(qualifier ? { qualifier } : loose) };
  return formatQuantity(said, words);
}

/** What the end of the axis stands for. */
export function endOf(
  placed: readonly AxisFigure[],
  highest: number,
  scale: Scale,
  unit: Duration['unit'] | 'percent' | undefined,
  words: AmountLanguage,
): string {
  if (scale === 'share') return percent(highest, words);
  const amounts = placed.flatMap((each) => each.amounts);
  const last = amounts.reduce((one, other) => (positionOf(other) > positionOf(one) ? other : one));
  if (last.kind === 'duration' && unit && unit !== 'percent')
    return formatAmount({ kind: 'duration', unit, value: inUnit(highest, unit).value }, words, false);
  return formatAmount(last, words, false);
}
