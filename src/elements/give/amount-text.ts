import { majorOf } from '../../services/giving/minor-units.js';

/**
 * An amount that says whose money it is: "$50 AUD", "€50", "CHF 12.50". A sign that several currencies share stands with the code.
 *
 * @param minor in minor units
 */
export function amountText(minor: number, decimals: number, currency: string, locale: string): string {
  const sign = signedAmount(minor, decimals, currency, locale);
  return OWN_SIGNS.test(sign) || sign.includes(currency) ? sign : `${sign} ${currency}`;
}

/** The amount with its sign alone, "$50", where the currency is named beside it. */
export function signedAmount(minor: number, decimals: number, currency: string, locale: string): string {
  const sign = formatted(minor, decimals, locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  // Between words that run from right to left, "AU$" would be shown as "$AU".
  return RIGHT_TO_LEFT.test(sign) ? sign.replace(/\p{Lu}+\$/u, '\u2066$&\u2069') : sign;
}

/** The number alone, as a reader of the language would type it. */
export const plainAmount = (minor: number, decimals: number, locale: string): string =>
  formatted(minor, decimals, locale, { useGrouping: false });

/** Signs of one currency each, and a dollar that says whose it is: in Arabic "AU$". */
const OWN_SIGNS = /[€₱₹₺₪₦₫₴₩₡₲₸₾₽]|\p{Lu}\$/u;

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
