import { proportionOf } from './proportion.js';
import { ABOVE, BELOW, type Qualifier, type Quantity } from './quantity.js';
import { formatNumber } from './format-amount.js';
import type { Phrases } from './phrases.js';
import { fill, join, split } from './parts.js';

/** What shares are said with: a small part of a language. */
export interface ShareLanguage {
  /** A BCP 47 language tag that `Intl` accepts. */
  readonly locale: string;
  readonly phrases: Pick<Phrases, 'qualifier' | 'ratio' | 'between' | 'range'>;
}

/**
 * Says a proportion out of `denominator` people, rounding once and never into falsehood: "more than 33 in 100" for more
 * than 1 in 3, since 34 may not be true; "fewer than 1 in 100" for 0.4 %; "between 28 and 29 in 100" for 28.3 %.
 *
 * People are counted whole, and a sentence may not contradict the array beside it, which draws 28 and a half marks: so
 * what isn't whole is said by the two whole numbers around it, not rounded to one of them; a half, which readers know, is said as it
 * is drawn: "about 28.5 in 100". Where the author was already
 * vague ("about", "almost") the nearest whole number is said, with "about", if it is within a tenth. (Whole numbers, one denominator, no sums for
 * the reader: CDC Clear Communication Index, items 15 to 17.)
 *
 * @returns null for what is no proportion
 */
export function formatShare(
  quantity: Quantity | null,
  denominator: number,
  { locale, phrases }: ShareLanguage,
): string | null {
  const proportion = proportionOf(quantity);
  if (!proportion) return null;
  const { low, high, qualifier } = proportion;
  const number = (value: number): string => formatNumber(locale, { value });
  const say = (part: string, word?: Qualifier): string => {
    const ratio = phrases.ratio(part, number(denominator));
    return word ? phrases.qualifier(word, ratio).replace('#', () => ratio) : ratio;
  };
  // 0.285 × 1,000 must be 285: a double's error is not a fraction of a person.
  const scale = (value: number): number => Number((value * denominator).toPrecision(14));
  const [least, most] = [scale(low), scale(high)];
  const [floor, ceiling] = [Math.floor(least), Math.ceil(most)];

  // "More than 0 in 100" says nothing, and "0 to 2 in 100" that there may be none: look closer until it does.
  const closer = (): string | null => formatShare(quantity, denominator * 10, { locale, phrases });
  // A range below one person is said like a rate below one.
  if (low !== high && least && !floor && most >= 1) return closer();
  if (low !== high && (most >= 1 || !most))
    return say(join(fill(phrases.range, 'text', ...[floor, ceiling].map((end) => split(number(end))))), qualifier);
  if (floor === ceiling) return say(number(floor), qualifier);
  if (ABOVE.includes(qualifier)) return floor ? say(number(floor), loosened(qualifier)) : closer();
  if (BELOW.includes(qualifier)) return say(number(ceiling), loosened(qualifier));
  const nearest = isClose(qualifier) ? Math.ceil(least - 0.5) : Math.round(least);
  const isInside = floor && ceiling < denominator;
  // What is drawn as a half is said as one, and "about 1.4%" isn't about 1 in 100.
  if (isInside && Number.isInteger(least * 2)) return say(number(least), qualifier ?? 'about');
  if (qualifier && nearest && nearest < denominator && Math.abs(nearest - least) * 10 <= least)
    return say(number(nearest), isClose(qualifier) ? 'about' : qualifier);
  if (!floor) return say(number(1), 'fewer-than');
  if (ceiling === denominator) return say(number(floor), 'more-than');
  return say(phrases.between(number(floor), number(ceiling)));
}

/** A share out of the people in its picture; null where the figure itself was said of as many. */
export const formatKey = (quantity: Quantity | null, denominator: number, words: ShareLanguage): string | null =>
  quantity?.kind === 'ratio' && quantity.whole === denominator ? null : formatShare(quantity, denominator, words);

const isClose = (qualifier?: Qualifier): boolean => qualifier === 'almost' || qualifier === 'nearly';

/** "Just over 1 in 3" isn't just over 33 in 100, and "up to 1 in 3" reaches no 34. */
const LOOSENED: Partial<Record<Qualifier, Qualifier>> = {
  'just-over': 'more-than',
  'just-under': 'fewer-than',
  'up-to': 'at-most',
};
const loosened = (qualifier?: Qualifier): Qualifier | undefined => LOOSENED[qualifier!] ?? qualifier;
