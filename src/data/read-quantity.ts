import type { Amount, Change, Count, Period, Qualifier, Quantity, Range } from './quantity.js';
import { build, readAmount, TIME } from './read-amount.js';
import { pieces, type Pieces } from './read-number.js';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WORD = new RegExp(`\\b(${words.join('|')})\\b`, 'gi');
const ordinals = ['first', 'second', 'third', 'fourth'];
const fractions = ['half', 'third', 'quarter', 'fifth'];

const HEAD =
  /^(from |between )?(?:(more than|over|at least|almost|nearly|fewer than|less than|under|up to|about|around|approximately|roughly) )?(.*)$/i;
const OR_MORE = /^(.*?)(?:\+| or more)(| .*)$/i;
const PAIR = /^(.+?)(?: (to|and) | ?[-–—−] ?)(.+)$/i;
const WHEN = / in (?:the (first|second|third|fourth) (half|quarter) of )?((?:19|20)\d\d)$/i;
const JOINED = /^(.+?)(?:,| by) (.+)$/i;
const RATE = new RegExp(`^(?:(.+) (?:every|each|per|an?)|every|each)( .*?)? ${TIME}`, 'i');

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
    .replace(WORD, (word) => `${words.indexOf(word.toLowerCase())}`)
    .replace(/\b(half )?an? (?=(?:thous|mill|bill|trill)[aio]+nd?\b)/i, (_, half) => (half ? '0.5 ' : '1 '))
    .replace(/^twice\b/i, '2 times');
  const [, lead = '', word, rest = ''] = HEAD.exec(plain) ?? [];
  let body = rest.replace(
    /^(?:(half)|(?:an?|(\d+))[ -](third|quarter|fifth)s?)\b/i,
    (_, half, many = 1, name) => `${many} in ${2 + fractions.indexOf((half ?? name).toLowerCase())}`,
  );
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
    (lead ? null : RATE.test(body) ? readRate(body) : (readJoined(body) ?? readAmount(body)));
  return quantity && { ...quantity, ...(qualifier && { qualifier }) };
}

const sizeOf = (amount: Amount): number => (amount.kind === 'ratio' ? amount.part / amount.whole : amount.value);

function readPair(text: string, lead: string, qualifier?: Qualifier): Range | Change | null {
  const [, first, word, second] = PAIR.exec(text) ?? [];
  const [low, fromWhen] = readWhen(first);
  const [high, toWhen] = readWhen(second);
  if (!low || !high) return null;
  // Each end says what it shares with the other once: "25–47%", "$13 to $100 AUD", "1 to 2 million", "5 reports to 8".
  low.mark ||= high.mark;
  if (high.mark === '$' || !high.mark) high.mark = low.mark;
  low.rest ||= high.rest;
  if (/^ \D+$/.test(low.rest)) high.rest ||= low.rest;
  // Is the 500 in "500 to 1 million" half a thousand or half a billion? Only "1 to 2 million" is clear.
  const scaled = (low.scale ? high : low).whole.length < 4 && !low.scale !== !high.scale;
  if (scaled) low.scale ||= high.scale;
  const [from, to] = [build(low), build(high)];
  const keys = ['kind', 'unit', 'currency', 'than'] as (keyof Amount)[];
  if (!from || !to || !keys.every((key) => from[key] === to[key])) return null;
  const falls = sizeOf(from) > sizeOf(to);
  const link = word?.toLowerCase();
  if (link === 'to' && lead !== 'between ' && (fromWhen || toWhen || falls)) {
    return qualifier === 'or-more' || scaled
      ? null
      : { kind: 'change', from, to, ...(fromWhen && { fromWhen }), ...(toWhen && { toWhen }) };
  }
  const linked = lead ? lead === 'between ' && link : link !== 'and';
  const loose = !qualifier || /^(ab|ar|ap|ro)/.test(qualifier);
  return linked && loose && !falls && !fromWhen && !toWhen ? { kind: 'range', low: from, high: to } : null;
}

function readWhen(text = ''): [Pieces | undefined, Period?] {
  const [when, ordinal, part, year] = WHEN.exec(text) ?? [];
  if (!when) return [pieces(text)];
  const nth = part && { [part.toLowerCase()]: 1 + ordinals.indexOf(ordinal!.toLowerCase()) };
  return [
    /(third|fourth) half/i.test(when) ? undefined : pieces(text.slice(0, -when.length)),
    { year: Number(year), ...nth },
  ];
}

function readRate(text: string): Quantity | null {
  const [, first, many, unit] = RATE.exec(text)!;
  const every = readAmount(`${many?.trim() || 1} ${unit}`);
  const amount = first && readAmount(first);
  if (every?.kind !== 'duration' || every.value <= 0) return null;
  if (!first) return { kind: 'rate', every };
  return amount && /^(count|money|duration)$/.test(amount.kind)
    ? { kind: 'rate', amount: amount as Count, every }
    : null;
}

function readJoined(text: string): Quantity | null {
  const [, first = '', second = ''] = JOINED.exec(text) ?? [];
  const count = readAmount(first);
  const other = readAmount(second);
  if (count?.kind !== 'count') return null;
  if (other?.kind === 'count') return text[first.length] === ',' ? null : { kind: 'tally', count, by: other };
  return other?.kind === 'percent' && other.unit ? { kind: 'share', count, share: other } : null;
}
