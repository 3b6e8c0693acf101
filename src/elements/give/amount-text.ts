import { majorOf } from '../../services/giving/minor-units.js';

/**
 * An amount that says whose money it is: "$50 AUD" in English, "50 AU$", "€50", "CHF 12.50". Where a sign may stand for several
 * currencies, other languages have the sign that names the country, or else the code, never two signs.
 *
 * @param minor in minor units
 */
export function amountText(minor: number, decimals: number, currency: string, locale: string): string {
  const say = (display: Display) => withSign(minor, decimals, currency, locale, display);
  const sign = say('narrowSymbol');
  if (isClear(sign)) return sign;
  if (/^en\b/.test(locale)) return `${sign} ${currency}`;
  const full = say('symbol');
  return isClear(full) ? full : say('code');
}

/** The amount with its sign alone, "$50", where the currency is named beside it. */
export const signedAmount = (minor: number, decimals: number, currency: string, locale: string): string =>
  withSign(minor, decimals, currency, locale, 'narrowSymbol');

type Display = NonNullable<Intl.NumberFormatOptions['currencyDisplay']>;

function withSign(minor: number, decimals: number, currency: string, locale: string, display: Display): string {
  const sign = formatted(minor, decimals, locale, { style: 'currency', currency, currencyDisplay: display });
  // Between words that run from right to left, "AU$" would be shown as "$AU".
  return RIGHT_TO_LEFT.test(sign) ? sign.replace(/\p{Lu}+\p{Sc}/u, '\u2066$&\u2069') : sign;
}

/** Whether a sign is of one currency, or has letters that say whose it is. */
const isClear = (amount: string): boolean => OWN_SIGNS.test(amount) || /\p{Lu}/u.test(amount);

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

/** The currency in words: "Australian dollars". */
export const currencyName = (currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' })
    .formatToParts(5)
    .find(({ type }) => type === 'currency')?.value ?? currency;
