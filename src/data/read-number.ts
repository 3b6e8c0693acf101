import type { Numeral } from './quantity.js';

const scales = ['thousand', 'million', 'billion', 'trillion'];

/** Currencies that are read by their code; the first four also by a symbol, in the order of `SYMBOLS`. */
export const CODES = 'EUR GBP PHP INR AUD USD NZD CAD SGD HKD JPY CHF THB IDR'.split(' ');
export const SYMBOLS = '€£₱₹';

/** What stands around and in a number, as typed. */
export interface Pieces {
  /** A currency's symbol or code before it. */
  mark?: string;
  sign?: string;
  whole: string;
  decimals?: string;
  scale?: string;
  rest: string;
}

// What follows must not continue the number, so that "28,5", "1.339.597" and "1,23,4" are not read by half.
const NUMBER = new RegExp(
  `^(?<mark>(?:AU?|US|NZ|CA?|S|HK)?\\$|[${SYMBOLS}]|(?:${CODES.join('|')}) ?)?(?<sign>[-−])?` +
    '(?<whole>[1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)(?:\\.(?<decimals>\\d+))?(?![.,]?\\d)' +
    `(?: (?<scale>${scales.join('|')})\\b)?(?<rest>.*)$`,
  'i',
);

/** Takes a text apart at the number that it starts with, in English notation; undefined when it starts with none. */
export const pieces = (text: string): Pieces | undefined => NUMBER.exec(text)?.groups as Pieces | undefined;

/** The number's value and precision; null when a double can't hold it exactly as typed. */
export function readNumber({ sign, whole, decimals = '', scale = '' }: Pieces): Numeral | null {
  const typed = `${whole.replace(/,/g, '')}.${decimals}`;
  const power = 3 * (1 + scales.indexOf(scale.toLowerCase()));
  const value = Number(`${sign ? '-' : ''}${typed}e${power}`) || 0;
  if (typed.length > 16 || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  const kept = power > 3 && whole !== '0' && whole.length < 4;
  const digits = kept ? decimals.length : Math.max(0, decimals.length - power);
  return {
    value,
    ...(digits && { digits }),
    ...(kept && { scale: scale.toLowerCase() as Numeral['scale'] }),
  };
}
