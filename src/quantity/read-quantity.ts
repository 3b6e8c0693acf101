import type { Amount, Change, Count, Period, Qualifier, Quantity, Range } from './quantity.js';
import { build, pieces, readAmount, TIME, type Pieces } from './read-amount.js';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WORD = RegExp(`\\b(${words.join('|')})\\b`, 'gi');
const ordinals = ['first', 'second', 'third', 'fourth'];
const fractions = ['half', 'third', 'quarter', 'fifth'];

const HEAD =
  /^(from |between )?(?:(more than|over|at least|almost|nearly|fewer than|less than|under|up to|about|around|approximately|roughly) )?(.*)/i;
const OR_MORE = /^(.*?[^ ])(?:\+| or more)(|[ ,].*)$/;
// A number must follow, so that a noun's own "to" or hyphen is not taken for the link.
const PAIR = /^(.+?)(?: (to|and) | ?[-–—] ?)(?=\S*\d)(.+)/;
const WHEN = / in (?:the (?:(first|second) half|(first|second|third|fourth) quarter) of )?((?:19|20)\d\d)$/;
const JOINED = /^(.+?)(,| by) (.+)/;
const RATE = RegExp(`^(?:(.+) (?:every|each|per|an?)|every|each)( .*?)? ${TIME}`);

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
    .replace(/−/g, '-')
    .replace(WORD, (word) => `${words.indexOf(word.toLowerCase())}`)
    .replace(/twice\b/gi, '2 times')
    .replace(/(half )?\ban? (?=(?:thous|mill|bill|trill)[aio]+nd?\b)/i, (_, half) => (half ? '0.5 ' : '1 '));
  const [, lead = '', word, rest = ''] = HEAD.exec(plain) ?? [];
  const body = rest.replace(
    /^(?:half|(?:an?|([1-9]))[ -](third|quarter|fifth)s?)\b/i,
    (_, many = 1, name = 'half') => `${many} in ${2 + fractions.indexOf(name)}`,
  );
  const qualifier = word?.toLowerCase().replace(' ', '-') as Qualifier | undefined;
  const [, start = '', end] = OR_MORE.exec(body) ?? [];
  // "+" belongs to the first number or to none: not "16 to 65+".
  if (start && (lead || word || !readAmount(start))) return null;
  const quantity = readBody(start ? start + end : body, lead.toLowerCase(), start ? 'or-more' : qualifier);
  // Leaves out what is undefined.
  return quantity && JSON.parse(JSON.stringify(quantity));
}

function readBody(text: string, lead: string, qualifier?: Qualifier): Quantity | null {
  const quantity =
    readPair(text, lead, qualifier) ??
    (lead ? null : RATE.test(text) ? readRate(text) : (readJoined(text) ?? readAmount(text)));
  return quantity && { ...quantity, qualifier };
}

const sizeOf = (amount: Amount): number => (amount.kind === 'ratio' ? amount.part / amount.whole : amount.value);

function readPair(text: string, lead: string, qualifier?: Qualifier): Range | Change | null {
  const [, first, link, second] = PAIR.exec(text) ?? [];
  const [low, fromWhen] = readWhen(first);
  const [high, toWhen] = readWhen(second);
  if (!low || !high) return null;
  // Each end says what it shares with the other once: "25–47%", "$13 to $100 AUD", "1 to 2 million", "5 reports to 8".
  low.mark ||= high.mark;
  if (high.mark === '$' || !high.mark) high.mark = low.mark;
  // Is the 500 in "500 to 1 million" half a thousand or half a billion? Only "1 to 2 million" is clear.
  const lent = !low.rest && (low.scale ? high : low).whole.length < 4 && !low.scale !== !high.scale;
  if (lent) low.scale ||= high.scale;
  low.rest ||= high.rest;
  const from: Named | null = build(low);
  const to: Named | null = build(high);
  if (!from || !to) return null;
  from.unit ??= to.unit;
  to.unit ??= from.unit;
  from.than ??= to.than;
  to.than ??= from.than;
  if (['kind', 'unit', 'currency', 'than'].some((key) => from[key as 'unit'] !== to[key as 'unit'])) return null;
  const falls = sizeOf(from) > sizeOf(to);
  if (fromWhen || toWhen || (falls && link === 'to')) {
    const clear = link === 'to' && lead !== 'between ' && qualifier !== 'or-more' && !lent;
    return clear ? { kind: 'change', from, to, fromWhen, toWhen } : null;
  }
  const linked = lead ? lead === 'between ' && link : link !== 'and';
  // With its noun last, "5 children to 8 million" would lend the 5 its million.
  const lends = to.scale && !from.scale && sizeOf(from) && sizeOf(from) < 1000;
  return linked && !falls && !lends && (!qualifier || /^(ab|ar|ap|ro)/.test(qualifier))
    ? { kind: 'range', low: from, high: to }
    : null;
}

/** An amount of whatever kind, for completing one from another. */
type Named = Amount & { unit?: string; than?: string; scale?: string };

function readWhen(text = ''): [Pieces | undefined, Period?] {
  const [when, half, quarter, year] = WHEN.exec(text) ?? [];
  if (!when) return [pieces(text)];
  const nth = (name?: string): never => (name && ordinals.indexOf(name) + 1) as never;
  return [pieces(text.slice(0, -when.length)), { year: Number(year), half: nth(half), quarter: nth(quarter) }];
}

function readRate(text: string): Quantity | null {
  const [, first, many, unit] = RATE.exec(text)!;
  const every = readAmount(`${many?.trim() || 1} ${unit}`);
  const amount = first ? readAmount(first) : undefined;
  return every?.kind === 'duration' &&
    every.value > 0 &&
    amount !== null &&
    (!amount || /^[cd]|money/.test(amount.kind))
    ? { kind: 'rate', amount: amount as Count | undefined, every }
    : null;
}

function readJoined(text: string): Quantity | null {
  const [, first = '', link, second = ''] = JOINED.exec(text) ?? [];
  const count = readAmount(first);
  const other = readAmount(second);
  if (count?.kind !== 'count') return null;
  if (link === ',') return other?.kind === 'percent' && other.unit ? { kind: 'share', count, share: other } : null;
  return other?.kind === 'count' ? { kind: 'tally', count, by: other } : null;
}
