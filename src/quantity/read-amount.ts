import { currencyOf } from './currency.js';
import type { Amount, DurationUnit, Numeral } from './quantity.js';

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

export const TIME = '(second|minute|hour|day|week|month|year)s?$';
const time = RegExp(`^ ${TIME}`);
const scales = 'thousand million billion trillion'.split(' ');

// What follows must not continue the number, so that "28,5", "1.339.597" and "1,23,4" are not read by half.
const NUMBER = RegExp(
  '^(?<mark>[A-Z]{0,2}\\$|[€£₱₹]|[A-Z]{3} ?)?(?<sign>-)?(?<whole>[1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)' +
    `(?:\\.(?<decimals>\\d+))?(?![.,]?\\d)(?: (?<scale>${scales.join('|')})\\b)?(?<rest>.*)`,
);

// A unit is a plain noun phrase: one with a digit or a clause, or a linking word at its start, says more than we know.
const NOUN =
  /^ (?!(?:to|and|or|in|out|by|per|an?|every|each|from|than|more|less|fewer|plus|times|(?:third|quarter|fifth)s?)\b)(?!.*(?:hundred|thousand|dozen|illion))\p{L}[^\d#%$€£.,;:!?+]*$/iu;

/** Takes a text apart at the number that it starts with, in English notation; undefined when it starts with none. */
export const pieces = (text: string): Pieces | undefined => NUMBER.exec(text)?.groups as Pieces | undefined;

/** Reads one amount that fills the whole text; null when any of it is in doubt. */
export const readAmount = (text: string): Amount | null => build(pieces(text));

/** The amount that `typed` says; null when any of it is in doubt. What it lacks may be undefined. */
export function build(typed: Pieces | undefined): Amount | null {
  if (!typed) return null;
  const { mark = '', sign = '', whole, decimals = '', scale = '', rest } = typed;
  const number = `${whole.replace(/,/g, '')}.${decimals}`;
  const power = 3 * (1 + scales.indexOf(scale));
  const value = Number(`${sign}${number}e${power}`) || 0;
  // More than the 15 digits that a double always holds would not come out as they went in.
  if (number.length > 16 || Math.abs(value) >= 1e15) return null;
  const kept = power > 3 && whole !== '0' && whole.length < 4;
  const numeral: Numeral = {
    value,
    digits: Math.max(0, decimals.length - (kept ? 0 : power)) || undefined,
    scale: kept ? (scale as 'million') : undefined,
  };
  const code = /^ ?[A-Z]{3}$/.test(rest) ? currencyOf(rest.trim()) : undefined;
  if (mark || code) {
    const marked = currencyOf(mark.replace(/[$ ]/, ''));
    const currency = code ?? marked;
    // "$13 AUD" is clear; "US$13 AUD" and "$13 EUR" contradict themselves.
    const clear = mark.endsWith('$') ? !currency || currency.endsWith('D') : currency;
    const known = marked ? !code || code === marked : /^\$?$/.test(mark);
    return clear && known && (!rest || code) && !sign ? { kind: 'money', ...numeral, currency } : null;
  }
  const percent = /^ ?(?:%|per ?cent)(| of .+)$/.exec(rest);
  if (percent) return named({ kind: 'percent', ...numeral }, percent[1]!);
  const multiple = /^ ?(?:[xX×]|times)(?: (\p{L}[^\d#%$.,;:!?+]*))?$/u.exec(rest);
  if (multiple) return { kind: 'multiple', ...numeral, than: multiple[1] };
  const of = pieces(/^ (?:(?:in|out of)(?: every)?|of) (.+)$/.exec(rest)?.[1] ?? '');
  if (of) {
    const total = build({ ...of, rest: '' });
    return total?.kind === 'count' && value >= 0 && value <= total.value && total.value && !time.test(of.rest)
      ? named({ kind: 'ratio', part: value, whole: total.value }, of.rest)
      : null;
  }
  const unit = time.exec(rest)?.[1] as DurationUnit | undefined;
  if (unit) return { kind: 'duration', ...numeral, unit };
  // Whether "2020" counts or dates something can't be known.
  return /^(19|20)..\.$/.test(number + scale) && whole.length < 5 ? null : named({ kind: 'count', ...numeral }, rest);
}

/** The amount with the noun phrase after it; null where that can't be trusted. */
const named = <T extends Amount>(amount: T, rest: string): T | null =>
  rest ? (NOUN.test(rest) ? { ...amount, unit: rest.slice(1) } : null) : amount;
