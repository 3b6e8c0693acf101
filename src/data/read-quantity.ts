import { alignEnds, sizeOf } from './align-ends.js';
import type {
  Amount,
  Change,
  Count,
  Period,
  Qualifier,
  Quantity,
  Range,
  Rate,
  Share,
  Tally,
} from './quantity.js';
import { readAmount, TIME } from './read-amount.js';

const HEAD =
  /^(from |between )?(?:(more than|over|at least|almost|nearly|fewer than|less than|under|up to|about|around|approximately|roughly) )?(.*)$/i;
const OR_MORE = /^(.*?)(?:\+| or more)(| .*)$/i;
const PAIR = /^(.+?)(?: (to|and) | ?[-–—−] ?)(.+)$/i;
const WHEN = /^(.+) in (?:the (first|second|third|fourth) (half|quarter) of )?((?:19|20)\d\d)$/i;
const SHARE = /^(.+), (.+?) (of (?:them|those|whom|which)\b[^\d#]*)$/i;
const TALLY = /^(.+) by (.+)$/i;
const RATE = new RegExp(`^(?:(.+) (?:every|each|per|an?)|every|each) (.*?)(${TIME})s?$`, 'i');

/** A qualifier that holds for both ends of a range; any other says something else of each. */
const loose = /^(about|around|approximately|roughly)$/;

/**
 * Reads what an editor types, in English notation ("more than 1 in 3", "$13 to $100 AUD").
 *
 * Reads only what is certain, to the last character; returns null for the rest, so that the caller shows the author's
 * own text. Refused on purpose: decimal commas and broken grouping; "9/11" (a date?); a bare "2020" or "1 in 2020"
 * (a year? "2,020" is a number); "5 in 4" (not a part of a whole); "from 20% to 35%" without years (a range or a change?);
 * a falling range with a dash; two kinds or two currencies in one pair. Never throws.
 */
export function readQuantity(text: string): Quantity | null {
  if (text.length > 200) return null;
  const plain = text
    .trim()
    .replace(/(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '$1,')
    .replace(/\s+/g, ' ')
    .replace(/^twice\b/i, '2 times');
  const [, lead = '', word, rest = ''] = HEAD.exec(plain) ?? [];
  let body = rest;
  let qualifier = word?.toLowerCase().replace(' ', '-') as Qualifier | undefined;
  const more = OR_MORE.exec(body);
  if (more) {
    // "+" belongs to the first number or to none: not "16 to 65+".
    if (qualifier || lead || !readAmount(more[1]!)) return null;
    qualifier = 'or-more';
    body = more[1]! + more[2]!;
  }
  const quantity =
    readPair(body, lead.toLowerCase(), qualifier) ??
    (lead ? null : (readRate(body) ?? readShare(body) ?? readTally(body) ?? readAmount(body)));
  return quantity && { ...quantity, ...(qualifier && { qualifier }) };
}

function readPair(text: string, lead: string, qualifier?: Qualifier): Range | Change | null {
  const pair = PAIR.exec(text);
  const word = pair?.[2]?.toLowerCase();
  if (
    !pair ||
    qualifier === 'or-more' ||
    (lead ? !word : word === 'and') ||
    (lead[0] === 'f' && word === 'and')
  )
    return null;
  const [first, fromWhen] = readWhen(pair[1]!);
  const [second, toWhen] = readWhen(pair[3]!);
  const ends = alignEnds(first, second);
  if (!ends) return null;
  const [from, to] = ends;
  const falls = sizeOf(from) > sizeOf(to);
  if (fromWhen || toWhen || (falls && word === 'to' && lead[0] !== 'b')) {
    if (!word || lead[0] === 'b') return null;
    return { kind: 'change', from, to, ...(fromWhen && { fromWhen }), ...(toWhen && { toWhen }) };
  }
  return falls || lead[0] === 'f' || (qualifier && !loose.test(qualifier))
    ? null
    : { kind: 'range', low: from, high: to };
}

function readWhen(text: string): [Amount | null, Period?] {
  const match = WHEN.exec(text);
  if (!match) return [readAmount(text)];
  const [, amount, ordinal, part, year] = match;
  const nth = 1 + ['first', 'second', 'third', 'fourth'].indexOf(ordinal?.toLowerCase() ?? '');
  if (part?.toLowerCase() === 'half' && nth > 2) return [null];
  return [readAmount(amount!), { year: Number(year), ...(part && { [part.toLowerCase()]: nth }) }];
}

function readRate(text: string): Rate | null {
  const match = RATE.exec(text);
  if (!match) return null;
  const [, before, many = '', unit] = match;
  const every = readAmount(`${many.trim() || 1} ${unit}`);
  const amount = before && readAmount(before);
  if (every?.kind !== 'duration' || every.value <= 0) return null;
  if (!before) return { kind: 'rate', every };
  return amount && /^(count|money|duration)$/.test(amount.kind)
    ? { kind: 'rate', amount: amount as Count, every }
    : null;
}

function readShare(text: string): Share | null {
  const match = SHARE.exec(text);
  const count = match && readAmount(match[1]!);
  const share = match && readAmount(match[2]!);
  return count?.kind === 'count' && share?.kind === 'percent'
    ? { kind: 'share', count, share, of: match![3]! }
    : null;
}

function readTally(text: string): Tally | null {
  const match = TALLY.exec(text);
  const count = match && readAmount(match[1]!);
  const by = match && readAmount(match[2]!);
  return count?.kind === 'count' && by?.kind === 'count' ? { kind: 'tally', count, by } : null;
}
