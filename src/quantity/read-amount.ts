import type { Amount, Count, Incidence, Numeral } from './quantity.js';

/** What stands around and in a number, as typed. */
export interface Pieces {
  /** A currency's symbol or code before it. */
  mark?: string;
  whole: string;
  scale?: string;
  rest: string;
  readonly sign?: string;
  readonly decimals?: string;
}

/** Makes an amount of what was typed; null when any of it is in doubt. */
export type Build = (typed: Pieces | undefined) => Amount | Incidence | null;

export const TIME = '(second|minute|hour|day|week|month|year)s?$';
export const time = RegExp(`^ ${TIME}`);

/** Powers of ten by the word that stands for them. Millions and more are kept and said; the rest is multiplied out. */
const POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  crore: 7,
  crores: 7,
  million: 6,
  billion: 9,
  trillion: 12,
};
const KEPT = ['million', 'billion', 'trillion'];

// What follows must not continue the number, so that "28,5", "1.339.597" and "1,23,4" are not read by half.
const NUMBER = RegExp(
  '^(?<mark>[A-Z]{0,2}\\$|[€£₱₹]|[A-Z]{3} ?)?(?<sign>-)?(?<whole>[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d?(?:,\\d\\d)+,\\d{3}|0|[1-9]\\d*)' +
    `(?:\\.(?<decimals>\\d+))?(?![.,]?\\d)(?: (?<scale>${Object.keys(POWERS).join('|')})\\b)?(?<rest>.*)`,
);

// A unit is a plain noun phrase: one with a digit or a clause, or a linking word at its start, says more than we know. So does
// one of two letters or of a measure, or what may stand for thousands: "pc", "K", "cents", "mil" and "milion" count nothing.
const NOUN =
  /^ (?!\p{L}(?: |$)|[A-Z]{3}$|(?:mill?|mln|bill?|bln|m[il]+ons?|b[il]+ons?|tho\w*s\w*[nd]s?|[MBTmbt][Nn]|M(?:io|rd|ill?|ln)|Cr|[Ll]acs?|[Pp]ts?)\b)(?!(?!of )\p{Ll}{1,2}(?: |$))(?!.*(?:[hH]undred|[tT]housand|[dD]ozen|illion| (?:more|fewer|less)$))\p{L}[^\d#%$€£.,;:!?+*†‡§()[\]<>≤≥~≈±=/¹²³⁴-⁹]*$/u;
/** What begins no noun, in capitals neither: a link, a measure, a currency, a part. */
const STOP = RegExp(
  '^ (?:(?:to|and|or|in|out|by|per|an?|every|each|from|than|more|less|fewer|plus|times|fold|pct|percents?|hrs|mos|mths?|lbs|kgs|mph|kph|' +
    'cents?|pence|dollars?|euros?|pounds?|rupees?|pesos?|degrees?|percentiles?|lakh\\w*|crore\\w*|(?:third|quarter|fourth|(?:fif|six|seven|eigh|nin|ten)th)s?)(?![-\\p{L}])|' +
    '(?:sec|min|hr|yr|wk|mth)s?-)',
  'iu',
);

/** Of what a part is no share of people: "4 out of 5 stars". */
const SCORE = /^ (?:stars?|points?|marks?|scores?|ratings?)\b/;

/** Takes a text apart at the number that it starts with, in English notation; undefined when it starts with none. */
export const pieces = (text: string): Pieces | undefined => NUMBER.exec(text)?.groups as Pieces | undefined;

/** The number alone; null where it wouldn't come out as it went in. */
export function numeralOf({ sign = '', whole, decimals = '', scale = '' }: Pieces): Numeral | null {
  const number = `${whole.replace(/,/g, '')}.${decimals}`;
  const power = POWERS[scale] ?? 0;
  const value = Number(`${sign}${number}e${power}`) || 0;
  // More than the 15 digits that a double always holds.
  if (number.length > 16 || Math.abs(value) >= 1e15) return null;
  const kept = KEPT.includes(scale) && whole !== '0' && whole.length < 4;
  return {
    value,
    digits: Math.max(0, decimals.length - (kept ? 0 : power)) || undefined,
    scale: kept ? (scale as 'million') : undefined,
  };
}

/** Reads what may be a share of a whole and fills the whole text: a percentage, a ratio, a rate per so many. */
export function buildProportion(typed: Pieces | undefined): Amount | Incidence | null {
  const numeral = typed && !typed.mark && numeralOf(typed);
  if (!numeral) return null;
  const { rest } = typed;
  const { value } = numeral;
  const percent = /^ ?(?:%|per ?cent)(| of .+)$/.exec(rest);
  if (percent) return named({ kind: 'percent', ...numeral }, percent[1]!);
  const [, under, ofWhom = ''] = /^⁄(\d+)(| of .+)$/.exec(rest) ?? [];
  if (under) {
    const whole = Number(under);
    const common = Number.isInteger(value) && value > 0 && value < whole && whole <= 10;
    return common ? named({ kind: 'ratio', part: value, whole, fraction: true }, ofWhom) : null;
  }
  const [, link, second = ''] = /^ (in(?: every)?|out of(?: every)?|of) (.+)$/.exec(rest) ?? [];
  const of = pieces(second);
  if (of) {
    const whole = of.mark || of.sign || isYear(of) || isGrouped(of) ? null : numeralOf(of);
    const fits = whole && value >= 0 && value <= whole.value && whole.value && !time.test(of.rest);
    // "8.2 out of 10" and "4 out of 5 stars" are scores.
    const scored = SCORE.test(of.rest) || (link!.startsWith('out') && numeral.digits);
    return fits && !scored
      ? named({ kind: 'ratio', part: value, whole: whole.value, ...(link === 'of' && { counted: true }) }, of.rest)
      : null;
  }
  return readIncidence(numeral, rest);
}

function readIncidence(numeral: Numeral, rest: string): Incidence | null {
  const [, noun = '', link, second = ''] = /^( .+?)? (per|for every) (.+)$/.exec(rest) ?? [];
  const per = pieces(second);
  const size = per && !per.mark && !per.sign && !isYear(per) && !isGrouped(per) ? numeralOf(per) : null;
  // "4 for every 5" may compare two groups.
  if (
    !size ||
    size.value < 2 ||
    (!noun && link !== 'per') ||
    numeral.value < 0 ||
    (!noun && numeral.value > size.value)
  )
    return null;
  const count = named<Count>({ kind: 'count', ...numeral }, noun);
  const whole = named<Count>({ kind: 'count', ...size }, per!.rest);
  return count && whole && !time.test(noun) ? { kind: 'incidence', count, whole } : null;
}

/** Whether "2020" counts or dates something can't be known. */
export const isYear = ({ whole, decimals, scale }: Pieces): boolean =>
  !decimals && !scale && /^(19|20)\d\d$/.test(whole);

/** Whether a point may stand between thousands: nobody counts a whole to three decimals, so "1 in 10.000" is in doubt. */
const isGrouped = ({ decimals }: Pieces): boolean => decimals?.length === 3;

/** The amount with the noun phrase after it; null where that can't be trusted. */
export const named = <T extends Amount>(amount: T, rest: string): T | null =>
  rest
    ? NOUN.test(rest) && !STOP.test(rest) && !isBelowNone(amount)
      ? { ...amount, unit: rest.slice(1) }
      : null
    : amount;

/** A difference may be below nought, not what is counted; that a share is below it is said in honest/. */
const isBelowNone = (amount: Amount): boolean => amount.kind === 'count' && amount.value < 0;
