import { plainNotation } from './plain-notation.js';
import {
  APPROXIMATE,
  type Amount,
  type Change,
  type Period,
  type Qualifier,
  type Quantity,
  type Range,
} from './quantity.js';
import { buildProportion, pieces, TIME, type Build, type Pieces } from './read-amount.js';

/** What the text alone doesn't say. */
export interface ReadOptions {
  /** BCP 47 tag of the page or the document, where that isn't English: there "12.500" may be twelve thousand or twelve. */
  readonly language?: string | null | undefined;
  /** What a pair of numbers is, where the author says so: "12% to 38%" is a range by default, "90% to 75%" a change. */
  readonly kind?: 'range' | 'change' | null | undefined;
}

/** Each qualifier with what is typed for it. */
const QUALIFIERS: readonly (readonly [Qualifier, ...string[]])[] = [
  ['more-than', 'more than', 'in excess of', 'upwards of', 'well over', 'above', '>'],
  ['over', 'over'],
  ['at-least', 'at least', 'no fewer than', 'no less than', 'a minimum of', '≥', '>='],
  ['almost', 'almost', 'not quite'],
  ['nearly', 'nearly', 'approaching'],
  ['fewer-than', 'fewer than'],
  ['less-than', 'less than', '<'],
  ['under', 'under', 'below'],
  ['just-over', 'just over', 'slightly more than', 'slightly over', 'a little over', 'a little more than'],
  ['just-under', 'just under', 'slightly under', 'slightly less than', 'slightly fewer than', 'a little under'],
  ['up-to', 'up to', 'as many as', 'as much as'],
  ['at-most', 'at most', 'no more than', 'not more than', 'a maximum of', '≤', '<='],
  ['estimated', 'an estimated', 'est.'],
  ['about', 'about', 'some', '~', '≈', 'c.', 'ca.', 'ca', 'circa'],
  ['around', 'around', 'close to'],
  ['approximately', 'approximately', 'approx.', 'approx'],
  ['roughly', 'roughly'],
];
const typed = QUALIFIERS.flatMap(([, ...words]) => words).sort((a, b) => b.length - a.length);
const escaped = typed.map((word) => word.replace(/\./g, '\\.') + (/\w$/.test(word) ? ' ' : ' ?'));
const HEAD = RegExp(`^(from |between )?(?:(${escaped.join('|')}))?(.*)`, 'i');
const FRACTION_NAMES = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const FRACTION = RegExp(`^(?:(?:1 )?half|(?:an?|([1-9]))[ -](${FRACTION_NAMES.slice(1).join('|')}|fourth)s?)\\b`, 'i');
const TAIL = /^(.*?[^ ])(?:(\+| or more| or over| or above)|( or fewer| or less| or under))(|[ ,].*)$/;
const ordinals = ['first', 'second', 'third', 'fourth'];
/** What a number without a sign must not take from another: a share, a multiple, a currency. */
const SIGN = /^ ?(?:%|per ?cent|[xX×]|times\b|in \d|out of|[A-Z]{3}$)/;
// A number must follow, so that a noun's own "to" or hyphen is not taken for the link.
const PAIR = /^(.+?)(?: (to|and) | ?[-–—] ?)(?=\S*\d)(.+)/;
const WHEN =
  / in (?:(?:the (?:(first|second) half|(first|second|third|fourth) quarter) of|H([12])|Q([1-4])) )?((?:19|20)\d\d)(\/\d\d)?$/;
// "1 hour 30 minutes" in any spelling; a financial year's dash is no range.
const HOURS = /^(\d+) ?h(?:rs?|ours?)? ?(\d|[1-5]\d) ?m(?:ins?|inutes?)?$/;
const FINANCIAL = /\b((?:19|20)(\d\d))[-–](\d\d)(?![\d-–/])/g;
/** Rates in time, which no proportion is. */
export const RATE = RegExp(`^(?:(.+) (every|each|per|an?)|every|each)( .*?)? ${TIME}`);

/** One to three digits, a point and exactly three digits. */
const DOUBTFUL = /(?:^|[^\d.,٫٬])\d{1,3}\.\d{3}(?![\d.])/;

/** Whether a point may part thousands here: "12.500" where the language isn't English. */
export const isPointInDoubt = (text: string, language?: string | null): boolean =>
  Boolean(language && !/^en\b/i.test(language) && DOUBTFUL.test(text));

/** What else may fill a text that is no pair. */
export type Compose = (text: string) => Quantity | null;

/** Consecutive years alone: "2019–20", not "2019–25". */
export const financialYears = (text: string): string =>
  text.replace(FINANCIAL, (dashed, year, last, next) =>
    (Number(last) + 1) % 100 === Number(next) ? `${year}/${next}` : dashed,
  );

/**
 * Reads percentages, ratios, fractions, rates per so many and ranges of them, with qualifiers: what can be drawn as people.
 * A small part of the whole grammar, which reads the same texts as the same.
 */
export const readProportion = (text: string, options?: ReadOptions): Quantity | null =>
  readBy(text, options, buildProportion, (body) => (RATE.test(body) ? null : buildProportion(pieces(body))));

/** Reads a text with what `build` makes of an amount and `compose` of what is no pair. */
export function readBy(
  text: string,
  options: ReadOptions | undefined,
  build: Build,
  compose: Compose,
): Quantity | null {
  const { language, kind } = options ?? {};
  if (text.length > 200 || isPointInDoubt(text, language)) return null;
  const [, lead = '', word, rest = ''] = HEAD.exec(plainNotation(financialYears(text))) ?? [];
  const body = rest
    .replace(
      FRACTION,
      (_, many = 1, name = 'half') =>
        `${many}⁄${2 + FRACTION_NAMES.indexOf(name.toLowerCase().replace('fourth', 'quarter'))}`,
    )
    .replace(/^(\d)\/(?=\d+ of )/, '$1⁄')
    .replace(HOURS, (_, hours, minutes) => `${60 * Number(hours) + Number(minutes)} minutes`);
  const said = word?.trim().toLowerCase();
  const qualifier = said ? QUALIFIERS.find(([, ...words]) => words.includes(said))?.[0] : undefined;
  const [, start = '', more, fewer, end] = TAIL.exec(body) ?? [];
  // "+" belongs to the first number or to none: not "16 to 65+".
  if (start && (lead || word || !build(pieces(start)))) return null;
  const tail: Qualifier | undefined = more ? 'or-more' : fewer ? 'at-most' : undefined;
  const whole = start ? start + end : body;
  const found: Quantity | null =
    readPair(whole, lead.toLowerCase(), tail ?? qualifier, kind, build) ?? (lead ? null : compose(whole));
  const outer = tail ?? qualifier;
  // "up more than 12%" has its qualifier inside.
  if (!found || (outer && found.qualifier)) return null;
  if (outer && !qualifies(outer, found, tail)) return null;
  // Leaves out what is undefined.
  return JSON.parse(JSON.stringify({ ...found, qualifier: outer ?? found.qualifier }));
}

/** Whether a qualifier makes sense there, and says one thing alone. */
function qualifies(qualifier: Qualifier, found: Quantity, tail: Qualifier | undefined): boolean {
  if (found.kind === 'years') return false;
  if (found.kind !== 'growth') return true;
  // Whether "more than halved" leaves more than half or less is too easily misread.
  return !tail && (found.by.kind !== 'multiple' || found.way !== 'down' || APPROXIMATE.includes(qualifier));
}

const sizeOf = (amount: Amount): number => (amount.kind === 'ratio' ? amount.part / amount.whole : amount.value);

function readPair(
  text: string,
  lead: string,
  qualifier: Qualifier | undefined,
  kind: ReadOptions['kind'],
  build: Build,
): Range | Change | null {
  const [, first, link, second] = PAIR.exec(text) ?? [];
  const [low, fromWhen] = readWhen(first);
  const [high, toWhen] = readWhen(second);
  if (!low || !high) return null;
  const isDated = fromWhen || toWhen;
  // "310 in 2022 to 40% in 2023" is a count and a share: what has a date of its own has its own sign.
  if (fromWhen && (!low.mark !== !high.mark || (!low.rest && SIGN.test(high.rest)))) return null;
  // Each end says what it shares with the other once: "25–47%", "$13 to $100 AUD", "1 to 2 million", "5 reports to 8".
  low.mark ||= high.mark;
  if (high.mark === '$' || !high.mark) high.mark = low.mark;
  // Is the 500 in "500 to 1 million" half a thousand or half a billion, and the 5 in "5 reports to 8 million"? Only "1 to 2 million" is clear.
  const bare = low.scale ? high : low;
  const lent =
    !low.scale !== !high.scale &&
    bare.whole.length < 4 &&
    (!!bare.decimals || !!+bare.whole) &&
    !(low.rest && fromWhen);
  if (lent && low.rest) return null;
  if (lent) low.scale ||= high.scale;
  low.rest ||= high.rest;
  const from = completed(low, build);
  const to = completed(high, build);
  if (!from || !to) return null;
  from.unit ??= to.unit;
  to.unit ??= from.unit;
  from.than ??= to.than;
  to.than ??= from.than;
  if (['kind', 'currency', 'than', 'fold'].some((key) => from[key as 'unit'] !== to[key as 'unit'])) return null;
  if (from.unit !== to.unit && !(isDated && measuresTheSame(from, to))) return null;
  const falls = sizeOf(from) > sizeOf(to);
  // "10 to 1" and "50-50" are odds.
  if (link !== 'to' && !kind && from.kind === 'count' && !from.unit && sizeOf(from) === sizeOf(to)) return null;
  if (falls && !kind && !isDated && to.kind === 'count' && to.value === 1 && !to.unit) return null;
  // Of a rising pair one date at the end says nothing: both may be of that year.
  if (toWhen && !fromWhen && !falls && !kind) return null;
  if (isDated || (kind === 'change' && link !== 'and') || (falls && link === 'to' && kind !== 'range')) {
    const clear =
      kind !== 'range' && lead !== 'between ' && qualifier !== 'or-more' && qualifier !== 'at-most' && !lent;
    // Of "1 in 3 to 1 in 5" nobody can know whether it fell or was written the wrong way round.
    const known = kind || isDated || from.kind !== 'ratio';
    return clear && known && (link === 'to' || kind === 'change')
      ? { kind: 'change', from, to, fromWhen, toWhen }
      : null;
  }
  if (kind === 'change') return null;
  const linked = lead === 'between ' ? link : (kind === 'range' || !lead) && link !== 'and';
  // "0.5 thousand to 5 million" would be said as "500 to 5 million".
  const lends = to.scale && !from.scale && sizeOf(from) && sizeOf(from) < 1000;
  const ordered = !falls || (kind === 'range' && lead !== 'between ' && link === 'to' && !lent);
  if (!linked || !ordered || lends || (qualifier && !APPROXIMATE.includes(qualifier))) return null;
  return falls ? { kind: 'range', low: to, high: from } : { kind: 'range', low: from, high: to };
}

/** Whether two units are one: times in any, and a noun that one of them has in the singular, "1 report" and "2 reports". */
const measuresTheSame = (from: Named, to: Named): boolean =>
  from.kind === 'duration' ||
  [
    [from, to],
    [to, from],
  ].some(([one, many]) => one!.kind === 'count' && one!.value === 1 && pluralOf(one!.unit) === many!.unit);

const pluralOf = (noun = ''): string =>
  ({ child: 'children', person: 'people' })[noun] ?? noun.replace(/[^aeiou]y$/, (end) => `${end[0]}ie`) + 's';

/** A single amount; a rate per so many is none. */
function completed(typed: Pieces, build: Build): Named | null {
  const amount = build(typed);
  return amount && amount.kind !== 'incidence' ? amount : null;
}

/** An amount of whatever kind, for completing one from another. */
type Named = Amount & { unit?: string; than?: string; scale?: string };

function readWhen(text = ''): [Pieces | undefined, Period?] {
  const [when, half, quarter, H, Q, year, financial] = WHEN.exec(text) ?? [];
  if (!when) return [pieces(text)];
  const nth = (name?: string, typed?: string): never => (name ? ordinals.indexOf(name) + 1 : typed && +typed) as never;
  const part = {
    year: Number(year),
    financial: (financial ? true : undefined) as true,
    half: nth(half, H),
    quarter: nth(quarter, Q),
  };
  // "the first half of 2019–20" may be either of two.
  return financial && (part.half || part.quarter) ? [undefined] : [pieces(text.slice(0, -when.length)), part];
}
