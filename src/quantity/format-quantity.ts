import type { Amount, Change, Growth, Interval, Period, Qualifier, Quantity } from './quantity.js';
import { formatAmount, formatNumber, pluralOf, type AmountLanguage } from './format-amount.js';
import { asTyped } from './as-typed.js';
import { inBrackets } from '../text/list-comma.js';
import { formatShare } from './out-of.js';
import { fill, join, split, type Part } from './parts.js';
import type { PluralForms } from './phrases.js';

/** In which language a quantity is said, and with which nouns. */
export interface QuantityOptions extends AmountLanguage {
  /** The unit noun in the reader's language; it stands instead of the typed one, or where none was typed. */
  readonly unit?: PluralForms | undefined;
  /** What the author typed, where that is in the reader's language: then it stands, tidied in its marks alone. */
  readonly typed?: string | undefined;
}

/**
 * Says a quantity in the reader's language, with the digits that were typed.
 *
 * @param quantity what was read
 * @param options the locale, its phrases, and nouns for the unit
 * @returns the phrase as text
 * @throws RangeError where the locale is no BCP 47 tag
 */
export function formatQuantity(quantity: Quantity, options: QuantityOptions): string {
  return join(formatQuantityParts(quantity, options));
}

/**
 * Says a proportion out of `denominator` people: "28.5 out of 100". Any other quantity is said as `formatQuantity` says it.
 *
 * @param quantity a proportion
 * @param denominator how many people the whole is: 100
 * @param words the locale and its phrases
 * @returns a phrase in the reader’s language: "28.5 out of 100"
 * @throws RangeError where the locale is no BCP 47 tag
 */
export const formatOutOf = (quantity: Quantity, denominator: number, words: AmountLanguage): string =>
  formatShare(quantity, denominator, words) ?? formatQuantity(quantity, words);

/**
 * Says a quantity as `formatQuantity` does, in pieces to be styled apart. Joined, the pieces are exactly its string.
 *
 * @param quantity what was read
 * @param options the locale, its phrases, and nouns for the unit
 * @returns the pieces, in their order
 * @throws RangeError where the locale is no BCP 47 tag
 */
export function formatQuantityParts(quantity: Quantity, options: QuantityOptions): Part[] {
  const { typed, ...rest } = options;
  if (typed) return asTyped(typed);
  const { mark, twin, interval } = quantity;
  const { governed } = rest.phrases;
  const parts = formatAlone(quantity, rest).map((part, index, all) => {
    const next = all[index + 1]?.value ?? '';
    const isGoverned = part.type === 'number' ? index : part.type === 'unit' && next;
    return governed && isGoverned ? { ...part, value: governed(part.value, next) } : part;
  });
  const beside = (value: string): Part => ({ type: 'unit', value });
  const bare = { ...rest, unit: undefined };
  if (twin) parts.push(beside(inBrackets(formatQuantity(twin, bare), rest.locale)));
  if (interval) parts.push(beside(inBrackets(formatInterval(interval, rest), rest.locale)));
  if (mark) parts.push(beside(mark));
  return parts;
}

/**
 * Says where the true value may lie: "between 27.3% and 29.8%, 95% confidence interval".
 *
 * @param interval both ends, and the confidence in percent
 * @param words the locale and its phrases
 * @returns a phrase in the reader’s language
 * @throws RangeError where the locale is no BCP 47 tag
 */
export function formatInterval({ low, high, level }: Interval, words: AmountLanguage): string {
  const { locale, phrases } = words;
  const [least, most] = [low, high].map((end) => formatAmount(end, words, false)) as [string, string];
  const percent = level === undefined ? '' : formatNumber(locale, { value: level }, { style: 'unit', unit: 'percent' });
  return phrases.interval(least, most, percent);
}

/** Languages that write the sign at both ends of a range: "21 % a 65 %". */
const PERCENT_TWICE = /^es\b/;

/** A quantity without what stands beside it. */
function formatAlone(quantity: Quantity, options: QuantityOptions): Part[] {
  const { locale, phrases, unit } = options;
  const { qualifier } = quantity;
  const foreign = (text: string): string => phrases.foreign?.(text) ?? text;
  const say = (amount: Amount, typed = !unit, word?: Qualifier): Part[] =>
    split(formatAmount(amount, options, typed, word));
  const qualify = (parts: Part[]): Part[] => {
    const pattern = qualifier && phrases.qualifier(qualifier, join(parts));
    // Without a place for the amount, the pattern says it too.
    return pattern ? fill(pattern, pattern.includes('#') ? 'qualifier' : 'number', parts) : parts;
  };
  const year = (value: number): string => formatNumber(locale, { value }, { useGrouping: false });
  const years = (from: number): string => phrases.years(year(from), year(from + 1));
  const when = (period?: Period): string =>
    period ? phrases.period(period.financial ? years(period.year) : year(period.year), period) : '';

  /** The numbers in `slots` with the noun for `counted`; `second` is the pattern of what follows in a composite. */
  const name = (slots: Part[][], counted: Amount, second = ''): Part[] => {
    const typed = nounOf(counted);
    const noun = unit ? (unit[pluralOf(locale, counted)] ?? unit.other ?? '') : typed ? foreign(typed) : '';
    const pattern = noun.includes('#') ? noun : noun ? `# ${noun}` : '#';
    return fill(pattern.split('#').length > 2 ? pattern : pattern + second, 'unit', ...slots);
  };

  switch (quantity.kind) {
    case 'range': {
      const high = formatAmount(quantity.high, options, false);
      const tail = /\s\P{N}+$/u.exec(high)?.[0] ?? '';
      const low = formatAmount(quantity.low, options, false);
      const isTwice = PERCENT_TWICE.test(locale) && tail.trim() === '%';
      const short = tail && !isTwice && low.endsWith(tail) ? low.slice(0, -tail.length) : low;
      return name([qualify(fill(phrases.range, 'text', split(short), split(high)))], quantity.high);
    }
    case 'change': {
      const from = name([qualify(say(quantity.from, false))], quantity.from);
      const to = say(quantity.to, false);
      return fill(
        phrases.change(join(from), join(to), when(quantity.fromWhen), when(quantity.toWhen), wayOf(quantity)),
        'text',
        from,
        to,
      );
    }
    case 'rate': {
      const { amount, every } = quantity;
      const many = every.value !== 1;
      const duration = formatAmount(every, options);
      const time = many ? duration : duration.replace(/^\p{N}+\s/u, '');
      const pattern = phrases.every(time, every.unit, many, !!amount, !!quantity.per);
      return amount ? fill(pattern, 'unit', name([qualify(say(amount))], amount)) : qualify(fill(pattern, 'number'));
    }
    case 'tally':
      return name(
        [qualify(say(quantity.count)), say(quantity.by)],
        quantity.count,
        ` ${foreign('by')} # ${foreign(quantity.by.unit ?? '')}`,
      );
    case 'share':
      return name(
        [qualify(say(quantity.count)), say(quantity.share)],
        quantity.count,
        `, # ${foreign(quantity.share.unit ?? '')}`,
      );
    case 'incidence': {
      const { count, whole } = quantity;
      const [part, of] = [qualify(say(count)), say(whole)];
      const noun = unit && (unit[pluralOf(locale, whole)] ?? unit.other ?? '');
      if (noun && noun.split('#').length > 2) return fill(noun, 'unit', part, of);
      // One noun can't say whether it is that of "127 reports" or of "1,000 children".
      const own = !count.unit && noun?.replace(/ ?# ?/, '');
      const counted = count.unit ? foreign(count.unit) : '';
      const people = own || (whole.unit ? foreign(whole.unit) : '');
      return fill(phrases.incidence(join(of), counted, people), 'unit', part, of);
    }
    case 'growth': {
      const { by, way } = quantity;
      const amount = qualify(split(amountOfGrowth(quantity, options)));
      const noun = unit ? (unit.other ?? '') : quantity.unit ? foreign(quantity.unit) : '';
      const pattern = phrases.growth(way, join(amount), by, noun);
      return pattern.includes('#') ? fill(pattern, 'unit', amount) : qualify(fill(pattern, 'number'));
    }
    case 'years':
      return [{ type: 'number', value: years(quantity.year) }];
    default:
      return name([qualify(say(quantity, !unit, qualifier))], quantity);
  }
}

/** A whole becomes so many times what it was, or half of it; all else grows by its amount. */
function amountOfGrowth({ by, way }: Growth, options: QuantityOptions): string {
  const { locale, phrases } = options;
  if (by.kind !== 'multiple') return formatAmount(by, options, false);
  return way === 'down' ? phrases.fraction(1, 2) : phrases.fold(formatNumber(locale, by), pluralOf(locale, by), false);
}

/** Whether a change rose or fell; undefined where its ends are alike, or times in two units. */
function wayOf({ from, to }: Change): 'up' | 'down' | undefined {
  if (from.kind === 'duration' && to.kind === 'duration' && from.unit !== to.unit) return undefined;
  const [before, after] = [from, to].map((end) => (end.kind === 'ratio' ? end.part / end.whole : end.value)) as [
    number,
    number,
  ];
  return after > before ? 'up' : after < before ? 'down' : undefined;
}

const nounOf = (amount: Amount): string | undefined => {
  if (amount.kind === 'multiple') return amount.than;
  return amount.kind === 'duration' || amount.kind === 'money' || amount.kind === 'points' ? undefined : amount.unit;
};
