import type { Amount, DurationUnit } from './quantity.js';
import { readNumber, WORDS } from './read-number.js';

export const TIME = 'second|minute|hour|day|week|month|year';

const CODE = 'AUD|USD|NZD|CAD|SGD|HKD|EUR|GBP|JPY|CHF|PHP|INR|IDR|THB|TRY|SEK|NOK|DKK';
const symbols: Record<string, string> = {
  A: 'AUD',
  AU: 'AUD',
  US: 'USD',
  NZ: 'NZD',
  C: 'CAD',
  CA: 'CAD',
  S: 'SGD',
  HK: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '₱': 'PHP',
  '₹': 'INR',
};
const MONEY = new RegExp(`^(?:(AU?|US|NZ|CA?|S|HK)?\\$|([€£₱₹])|(${CODE}) ?(?=\\d))`);
const AFTER = new RegExp(`^ ?(${CODE})$`);
const TIME_ONLY = new RegExp(`^ (${TIME})s?$`, 'i');
const FRACTION = new RegExp(`^(?:half|(an?|${WORDS})[ -](third|quarter|fifth|tenth)s?)( of .+)?$`, 'i');
const fractions: Record<string, number> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

// A unit is a plain noun phrase: one with a digit, a number word, or a linking word at its start says more than we know.
const NOUN = new RegExp(
  `^(?!(?:to|and|or|in|out|by|per|an?|every|each|between|from|than|more|less|fewer|plus|minus|times|x|per ?cent)\\b)(?!.*\\b(?:${WORDS})\\b)\\p{L}[^\\d#%$€£.,;:!?+]*$`,
  'iu',
);

/** The noun phrase after a number: undefined where there is nothing, null where it can't be trusted. */
function readUnit(rest: string): { unit?: string } | null {
  return rest ? (rest[0] === ' ' && NOUN.test(rest.slice(1)) ? { unit: rest.slice(1) } : null) : {};
}

function ratio(part: number, whole: number, rest: string): Amount | null {
  const unit = readUnit(rest);
  return unit && part >= 0 && whole > 0 && part <= whole && !TIME_ONLY.test(rest)
    ? { kind: 'ratio', part, whole, ...unit }
    : null;
}

/** Reads one amount that fills the whole text; null when any of it is in doubt. */
export function readAmount(text: string): Amount | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, many, name, unit = ''] = fraction;
    const part = many ? (readNumber(many)?.value ?? 1) : 1;
    return ratio(part, name ? fractions[name.toLowerCase()]! : 2, unit);
  }
  const money = MONEY.exec(text);
  const number = readNumber(money ? text.slice(money[0].length) : text);
  if (!number) return null;
  const { rest, year, ...numeral } = number;
  const after = AFTER.exec(rest);
  if (money || after) {
    const before = money && (money[3] ?? symbols[money[1] ?? money[2]!]);
    const code = after?.[1];
    // "$13 AUD" is clear, "US$13 AUD" and "$13 EUR" contradict themselves.
    if (
      (rest && !code) ||
      (code && before && code !== before) ||
      (code && money?.[0] === '$' && !code.endsWith('D'))
    )
      return null;
    const currency = code ?? before;
    return { kind: 'money', ...numeral, ...(currency && { currency }) };
  }
  const percent = /^ ?(?:%|per ?cent\b)( of .+)?$/i.exec(rest);
  if (percent) return { kind: 'percent', ...numeral, ...readUnit(percent[1] ?? '') };
  const multiple = /^ ?(?:x|×|times)(?: (\p{L}[^\d%$]*))?$/iu.exec(rest);
  if (multiple) return { kind: 'multiple', ...numeral, ...(multiple[1] && { than: multiple[1] }) };
  const of = /^ (?:(?:in|out of)(?: every)?|of) (.+)$/i.exec(rest);
  const whole = of && readNumber(of[1]!);
  if (whole) return whole.year ? null : ratio(numeral.value, whole.value, whole.rest);
  const time = TIME_ONLY.exec(rest);
  if (time) return { kind: 'duration', ...numeral, unit: time[1]!.toLowerCase() as DurationUnit };
  const unit = readUnit(rest);
  return unit && !year ? { kind: 'count', ...numeral, ...unit } : null;
}
