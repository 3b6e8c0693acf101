import { currencyOf, isDollar } from './currency.js';
import { readBeside } from './read-beside.js';
import type { Amount, Count, DurationUnit, Growth, Incidence, Qualifier, Quantity } from './quantity.js';
import { buildProportion, isYear, named, numeralOf, pieces, time, type Pieces } from './read-amount.js';
import { plainNotation } from './plain-notation.js';
import { financialYears, RATE, readBy, type ReadOptions } from './read-proportion.js';

const JOINED = /^(.+?)(,| by) (.+)/;
const UP = 'increase|rise|growth|jump|increased|rose|risen|grew|grown';
const DOWN = 'decrease|drop|fall|decline|reduction|decreased|fell|fallen|dropped|declined';
const BEFORE = RegExp(`^(?:(?:an? )?(up|${UP})|(?:an? )?(down|${DOWN}))(?: of| by)? (.+)$`);
const AFTER = RegExp(`^(?:an? )?(.+?) (?:(${UP})|(${DOWN})|(more)|(fewer|less))(?: ([^\\d]+))?$`);
const LESS_TIMES = RegExp(`^(?:fewer|less|${UP}|${DOWN})\\b`);
const VERBS = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 2],
]);
const ABBREVIATED: Readonly<Record<string, string>> = {
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  h: 'hour',
  yr: 'year',
  wk: 'week',
};
const SHORT: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
};
/** Currencies by the nouns that name them; a dollar may be anyone's. */
const NAMED: Readonly<Record<string, string>> = {
  dollars: '$',
  'us dollars': 'US$',
  'australian dollars': 'A$',
  euros: '€',
  euro: '€',
  'pounds sterling': '£',
  'indian rupees': '₹',
  'philippine pesos': '₱',
};

/**
 * Reads what an editor types, in English notation ("more than 1 in 3", "$13 to $100 AUD").
 *
 * Reads only what is certain, to the last character; returns null for the rest, so that the caller shows the author's own text.
 * docs/numbers.md says what is read and what is refused. Never throws.
 *
 * @param text as typed, at most 200 characters
 * @param options what the text alone doesn’t say. Default: English notation
 * @returns the quantity; null where any part of the text is in doubt
 */
export function readQuantity(text: string, options?: ReadOptions): Quantity | null {
  const beside = readBeside(text, options, readMain);
  return beside === undefined ? readMain(text, options) : beside;
}

const readMain = (text: string, options?: ReadOptions): Quantity | null =>
  readBy(spelled(plainNotation(financialYears(text))), options, buildAny, composeAny);

/** Short forms written out. */
const spelled = (text: string): string =>
  text
    .replace(/(\d)([kK]|[mM]n?|[bB]n?|tn)(?![\p{L}\d/²³])/gu, (short, digit, scale, at: number) =>
      // "90m" may be minutes or metres; "$90m", "3.2m" and "90m children" are not.
      /^m$/.test(scale) && !/[$€£₱₹.]/.test(text.slice(0, at)) && !/^[ +]/.test(text.slice(at + short.length))
        ? short
        : `${digit} ${SHORT[scale.toLowerCase()]}`,
    )
    .replace(/(\d) ?(sec|min|hr|yr|wk)s?\b(?!-)/g, (_, digit, unit) => `${digit} ${ABBREVIATED[unit]}s`)
    .replace(/(\d)h(?= |$)(?! ?\d)/, '$1 hours')
    .replace(/\btwice\b/gi, '2 times')
    .replace(/\bthrice\b/gi, '3 times')
    .replace(
      /^(.*\d(?: \w+illion)?) ((?:us |australian |indian |philippine )?(?:dollars|euros?|pounds sterling|rupees|pesos))$/i,
      (whole, number, name) => {
        const mark = NAMED[name.toLowerCase()];
        const at = number.search(/\d/);
        return mark ? number.slice(0, at) + mark + number.slice(at) : whole;
      },
    );

/** Reads one amount that fills the whole text; null when any of it is in doubt. */
const readAmount = (text: string): Amount | null => amountOnly(buildAny(pieces(text)));

const amountOnly = (found: Amount | Incidence | null): Amount | null =>
  found && found.kind !== 'incidence' ? found : null;

/** The amount that `typed` says; null when any of it is in doubt. What it lacks may be undefined. */
export function buildAny(typed: Pieces | undefined): Amount | Incidence | null {
  const numeral = typed && numeralOf(typed);
  if (!numeral) return null;
  const { mark = '', sign, rest } = typed;
  const code = /^ ?[A-Z]{3}$/.test(rest) ? currencyOf(rest.trim()) : undefined;
  if (mark || code) {
    const marked = currencyOf(mark.replace(/[$ ]/, ''));
    const currency = code ?? marked;
    // "$13 AUD" is clear; "US$13 AUD" and "$13 EUR" contradict themselves.
    const clear = mark.endsWith('$') ? !currency || isDollar(currency) : currency;
    const known = marked ? !code || code === marked : /^\$?$/.test(mark);
    return clear && known && (!rest || code) && !sign ? { kind: 'money', ...numeral, currency: currency! } : null;
  }
  const proportion = buildProportion(typed);
  if (proportion) return proportion;
  if (/^ (?:percentage[ -]points?|ppts?|pp)$/.test(rest)) return { kind: 'points', ...numeral };
  const multiple = /^ ?(?:[xX×]|times)(?: (\p{L}[^\d#%$.,;:!?+*†‡§()[\]<>≤≥~≈±=/]*))?$/u.exec(rest);
  // Nobody knows what "3 times fewer" leaves, nor whether a "2 times increase" is the double.
  if (LESS_TIMES.test(multiple?.[1] ?? '')) return null;
  if (multiple) return { kind: 'multiple', ...numeral, than: multiple[1]! };
  if (/^[ -]?fold$/.test(rest)) return { kind: 'multiple', ...numeral, fold: true };
  const unit = time.exec(rest)?.[1] as DurationUnit | undefined;
  if (unit) return { kind: 'duration', ...numeral, unit };
  // "5 Hours" is no number of things.
  return isYear(typed) || time.test(rest.toLowerCase()) ? null : named<Count>({ kind: 'count', ...numeral }, rest);
}

function composeAny(text: string): Quantity | null {
  const year = /^((?:19|20)\d\d)\/\d\d$/.exec(text);
  if (year) return { kind: 'years', year: Number(year[1]), financial: true };
  return RATE.test(text) ? readRate(text) : (readGrowth(text) ?? readJoined(text) ?? buildAny(pieces(text)));
}

function readRate(text: string): Quantity | null {
  const [, first, link, many, unit] = RATE.exec(text)!;
  const every = readAmount(`${many?.trim() || 1} ${unit}`);
  const amount = first ? readAmount(first) : undefined;
  const kinds = ['count', 'duration', 'money'];
  if (every?.kind !== 'duration' || every.value <= 0 || amount === null) return null;
  if (amount && !kinds.includes(amount.kind)) return null;
  const per = link && !/^(every|each)$/.test(link) ? true : undefined;
  return { kind: 'rate', amount: amount as Count, every, per: per as true };
}

function readJoined(text: string): Quantity | null {
  const [, first = '', link, second = ''] = JOINED.exec(text) ?? [];
  const count = readAmount(first);
  const other = readAmount(second);
  if (count?.kind !== 'count') return null;
  if (link === ',') return other?.kind === 'percent' && other.unit ? { kind: 'share', count, share: other } : null;
  return other?.kind === 'count' ? { kind: 'tally', count, by: other } : null;
}

function readGrowth(text: string): (Growth & { qualifier?: Qualifier }) | null {
  const verb = VERBS.get(text.toLowerCase());
  if (verb)
    return {
      kind: 'growth',
      by: { kind: 'multiple', value: verb },
      way: text.toLowerCase() === 'halved' ? 'down' : 'up',
    };
  const [, up, down, amount = ''] = BEFORE.exec(text) ?? [];
  if (up || down) {
    const by = readMain(amount);
    const growth = by && growthOf(by as Amount, up ? 'up' : 'down');
    return growth && by.qualifier ? { ...growth, qualifier: by.qualifier } : growth;
  }
  const [, by = '', rise, fall, more, less, noun] = AFTER.exec(text) ?? [];
  const grown = rise ? 'up' : fall ? 'down' : more ? 'more' : less && 'less';
  if (!grown || (noun && (rise || fall))) return null;
  const growth = growthOf(readAmount(by), grown);
  // Points of percentage count no reports.
  if (noun && growth?.by.kind === 'points') return null;
  // Whether "84% more likely" compares chances is more than a noun says.
  const counted = noun && named<Count>({ kind: 'count', value: 0 }, ` ${noun}`)?.unit;
  const comparison = /^(?:likely|often|than|common|frequent|severe|serious)/.test(noun ?? '');
  return growth && (noun ? (counted && !comparison ? { ...growth, unit: counted } : null) : growth);
}

function growthOf(by: Amount | null, way: Growth['way']): Growth | null {
  if (by?.kind !== 'points' && by?.kind !== 'percent' && by?.kind !== 'multiple') return null;
  const plain = by.kind === 'multiple' ? by.fold && way === 'up' : by.kind === 'points' || !by.unit;
  const { kind, value, digits, scale } = by;
  const bare = { kind, value, digits, scale, ...(kind === 'multiple' && { fold: true }) } as Growth['by'];
  return plain && value > 0 ? { kind: 'growth', by: bare, way } : null;
}
