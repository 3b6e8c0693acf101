import { engineLocale } from '../text/date.js';
import type { Amount, Numeral, Qualifier } from './quantity.js';
import type { Phrases } from './phrases.js';

export interface AmountLanguage {
  /** A BCP 47 language tag that `Intl` accepts. */
  readonly locale: string;
  readonly phrases: Phrases;
}

// Memos, not state: nobody can tell but by the clock. Making an Intl object costs twenty times what using it does, and a
// page may hold a thousand figures; locales, digits, units and currencies bound how many there can be.
const formats: Record<string, Intl.NumberFormat> = {};
const rules: Record<string, Intl.PluralRules> = {};

const POWERS = { million: 1e6, billion: 1e9, trillion: 1e12 };
const wholes: Record<string, number> = {};

/** Decimal places of a number with a scale word that another language may not have: 3.2 million is 320万, not 320.0万. */
function placesOf(
  locale: string,
  digits: number,
  scale: NonNullable<Numeral['scale']>,
  style: Intl.NumberFormatOptions,
) {
  const { style: kind, currency, currencyDisplay } = style;
  const key = [locale, scale, kind, currency, currencyDisplay].join();
  wholes[key] ??= new Intl.NumberFormat(engineLocale(locale), { ...style, notation: 'compact', compactDisplay: 'long' })
    .formatToParts(POWERS[scale])
    .reduce((length, { type, value }) => length + (type === 'integer' ? value.length : 0), 0);
  return Math.max(0, digits - wholes[key] + 1);
}

/** A number with the precision that was typed: it gains no digits and loses none. */
export function formatNumber(
  locale: string,
  { value, digits = 0, scale }: Numeral,
  style?: Intl.NumberFormatOptions,
): string {
  const options: Intl.NumberFormatOptions = {
    minimumFractionDigits: scale && digits ? placesOf(locale, digits, scale, style ?? {}) : digits,
    maximumFractionDigits: 15,
    ...(scale && { notation: 'compact', compactDisplay: 'long' }),
    ...style,
  };
  return (formats[locale + JSON.stringify(options)] ??= new Intl.NumberFormat(engineLocale(locale), options)).format(
    value,
  );
}

/** The plural category of an amount's noun; for a ratio that of its whole. */
export function pluralOf(locale: string, amount: Amount): Intl.LDMLPluralRule {
  const { value, digits = 0 } = amount.kind === 'ratio' ? { value: amount.whole } : amount;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: 15 };
  return (rules[locale + digits] ??= new Intl.PluralRules(engineLocale(locale), options)).select(value);
}

/**
 * An amount without its noun: "28.5%", "1 in 4", "$13 AUD", "2 times", "13 hours".
 *
 * @param typed whether the noun will be as typed
 * @param qualifier what will stand by it
 */
export function formatAmount(
  amount: Amount,
  { locale, phrases }: AmountLanguage,
  typed = true,
  qualifier?: Qualifier,
): string {
  switch (amount.kind) {
    case 'ratio': {
      const { part, whole, fraction, counted } = amount;
      const words = fraction ? phrases.fraction(part, whole, qualifier) : '';
      if (words) return words;
      return phrases.ratio(formatNumber(locale, { value: part }), formatNumber(locale, { value: whole }), counted);
    }
    case 'percent':
      return formatNumber(locale, amount, { style: 'unit', unit: 'percent' });
    case 'duration':
      return formatNumber(locale, amount, { style: 'unit', unit: amount.unit, unitDisplay: 'long' });
    case 'money':
      return phrases.money((style) => formatNumber(locale, amount, style), amount.currency);
    case 'points':
      return phrases.points(formatNumber(locale, amount), pluralOf(locale, amount));
    case 'multiple':
      if (amount.fold) return phrases.fold(formatNumber(locale, amount), pluralOf(locale, amount), true);
      return phrases.multiple(formatNumber(locale, amount), (typed && amount.than) || '', pluralOf(locale, amount));
    default:
      return formatNumber(locale, amount);
  }
}
