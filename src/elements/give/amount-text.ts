import { majorOf } from '../../services/giving/minor-units.js';

/**
 * An amount that says whose money it is: "$50 AUD" in English, "50 AUD", "€50", "CHF 12.50". Where a sign may stand for several
 * currencies, other languages have the code, which stands beside the currency's name too.
 *
 * @param minor in minor units
 */
export function amountText(minor: number, decimals: number, currency: string, locale: string): string {
  const say = (display: Display) => withSign(minor, decimals, currency, locale, display);
  const sign = say('narrowSymbol');
  if (OWN_SIGNS.test(sign)) return sign;
  if (!isEnglish(locale)) return say('code');
  return /\p{Lu}/u.test(sign) ? sign : `${sign} ${currency}`;
}

/** The amount where the currency is named beside it: with its sign alone, "$50", where the language sets the code after that. */
export const signedAmount = (minor: number, decimals: number, currency: string, locale: string): string =>
  isEnglish(locale)
    ? withSign(minor, decimals, currency, locale, 'narrowSymbol')
    : amountText(minor, decimals, currency, locale);

/** What such an amount has before or after its digits: "$", "AUD". */
export function currencySign(currency: string, locale: string): { readonly sign: string; readonly isAfter: boolean } {
  const text = signedAmount(5, 0, currency, locale).replace(/\p{Cf}/gu, '');
  return { sign: text.replace(/[\p{N}\s]/gu, ''), isAfter: /^\p{N}/u.test(text) };
}

const isEnglish = (locale: string): boolean => /^en\b/.test(locale);

type Display = NonNullable<Intl.NumberFormatOptions['currencyDisplay']>;

function withSign(minor: number, decimals: number, currency: string, locale: string, display: Display): string {
  const sign = formatted(minor, decimals, locale, { style: 'currency', currency, currencyDisplay: display });
  // Between words that run from right to left, "AU$" would be shown as "$AU".
  return RIGHT_TO_LEFT.test(sign) ? sign.replace(/\p{Lu}+\p{Sc}/u, '\u2066$&\u2069') : sign;
}

/** The number alone, as a reader of the language would type it. */
export const plainAmount = (minor: number, decimals: number, locale: string): string =>
  formatted(minor, decimals, locale, { useGrouping: false });

/** Signs of one currency each. */
const OWN_SIGNS = /[€₱₹₺₪₦₫₴₩₡₲₸₾₽]/u;

/** The mark that such languages set beside a number. */
const RIGHT_TO_LEFT = /[\u200f\u061c]/;

function formatted(minor: number, decimals: number, locale: string, style: Intl.NumberFormatOptions): string {
  const major = majorOf(minor, decimals);
  const shown = major.includes('.') ? decimals : 0;
  return new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(Number(major));
}

/** The currency in words, as they stand within a sentence: "Australian dollars", "australische Dollar". */
export function currencyName(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(
    5,
  );
  const name = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  // Intl has German names as a list has them.
  const [adjective] = /^de\b/.test(locale) ? (/^\p{Lu}\p{Ll}+(?:sch|isch)e(?= )/u.exec(name) ?? []) : [];
  return adjective ? adjective.toLocaleLowerCase(locale) + name.slice(adjective.length) : name;
}
