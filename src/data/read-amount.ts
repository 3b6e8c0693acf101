import type { Amount, DurationUnit } from './quantity.js';
import { CODES, pieces, readNumber, SYMBOLS, type Pieces } from './read-number.js';

export const TIME = '(second|minute|hour|day|week|month|year)s?$';
const time = new RegExp(`^ ${TIME}`, 'i');

// A unit is a plain noun phrase: one with a digit or a clause, or a linking word at its start, says more than we know.
const NOUN =
  /^ (?!(?:to|and|or|in|out|by|per|an?|every|each|from|than|more|less|fewer|plus|times)\b)\p{L}[^\d#%$€£.,;:!?+]*$/iu;

/** The noun phrase after a number; null where it can't be trusted. */
const readUnit = (rest: string): { unit?: string } | null =>
  rest ? (NOUN.test(rest) ? { unit: rest.slice(1) } : null) : {};

/** Reads one amount that fills the whole text; null when any of it is in doubt. */
export const readAmount = (text: string): Amount | null => build(pieces(text));

/** The amount that `typed` says; null when any of it is in doubt. */
export function build(typed: Pieces | undefined): Amount | null {
  const number = typed && readNumber(typed);
  if (!number) return null;
  const { mark = '', rest } = typed;
  const code = CODES.find((known) => rest.trim().toUpperCase() === known);
  if (mark || code) {
    const letters = mark.replace(/[ $]/, '').toUpperCase();
    const marked = letters && (CODES[SYMBOLS.indexOf(mark)] ?? CODES.find((known) => known.startsWith(letters)));
    // "$13 AUD" is clear; "US$13 AUD" and "$13 EUR" contradict themselves.
    if ((rest && !code) || (mark && code && !(marked ? marked === code : code.endsWith('D')))) return null;
    const currency = code ?? marked;
    return number.value < 0 ? null : { kind: 'money', ...number, ...(currency && { currency }) };
  }
  let match: RegExpExecArray | null;
  if ((match = /^ ?(?:%|per ?cent\b)( of .+)?$/i.exec(rest)))
    return { kind: 'percent', ...number, ...readUnit(match[1] ?? '') };
  if ((match = /^ ?(?:x|×|times)(?: (\p{L}[^\d#%$.,;:!?+]*))?$/iu.exec(rest)))
    return { kind: 'multiple', ...number, ...(match[1] && { than: match[1] }) };
  if ((match = /^ (?:(?:in|out of)(?: every)?|of) (.+)$/i.exec(rest))) return ratio(number.value, pieces(match[1]!));
  if ((match = time.exec(rest))) return { kind: 'duration', ...number, unit: match[1]!.toLowerCase() as DurationUnit };
  const unit = readUnit(rest);
  return unit && !isYear(typed) ? { kind: 'count', ...number, ...unit } : null;
}

/** Four ungrouped digits from 1900 to 2099: whether they count or date something can't be known. */
const isYear = ({ whole, decimals, scale }: Pieces): boolean => /^(19|20)\d\d$/.test(whole) && !decimals && !scale;

function ratio(part: number, typed: Pieces | undefined): Amount | null {
  const whole = typed && readNumber(typed)?.value;
  if (!whole || typed.mark || isYear(typed) || part < 0 || part > whole || time.test(typed.rest)) return null;
  const unit = readUnit(typed.rest);
  return unit && { kind: 'ratio', part, whole, ...unit };
}
