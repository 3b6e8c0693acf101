/** How high an element will be, so that the page keeps the room free and nothing jumps. */
import { readOnce } from '../../documents/read-once.js';
import { denominatorFor, proportionOf } from '../../quantity/proportion.js';
import { listedAmounts } from '../../services/giving/listed-amounts.js';
import { minorDigits } from '../../services/giving/minor-units.js';
import type { ReservedRoom, Widget } from './widget.js';
import { isOff } from '../../text/off.js';

const room = (least: number, base = least, slope = 0): ReservedRoom => ({
  least: tenth(least),
  base: tenth(base),
  slope: tenth(slope),
});
const tenth = (length: number) => Math.round(length * 10) / 10;
/** One height beside another: the first on a phone, the second from a column of some 40em on. */
const either = (phone: number, wide: number): ReservedRoom => ({ ...room(wide), phone: tenth(phone) });

export type Attributes = Widget['attributes'];

/** What each part of a form adds to its field and button. */
export const FORM: readonly (readonly [height: number, ...attributes: string[]])[] = [
  [2, 'heading'],
  [2, 'why'],
  [3, 'sender', 'contents', 'frequency'],
  [4, 'consent'],
  [5, 'ask-name'],
  [7.5, 'topics'],
  [1.5, 'privacy-url'],
  [3, 'feed-url', 'news-url', 'page-url'],
];
export const FORM_ALONE = 14;
/** The same of a contact form, whose own are the notice, who reads it, and the message. */
export const CONTACT: typeof FORM = [
  [2, 'heading'],
  [2, 'why'],
  [1.5, 'report-url'],
  [5, 'ask-name'],
  [5, 'ask-organisation'],
  [5, 'ask-phone'],
  [5, 'topics'],
  [4, 'consent'],
  [1.5, 'privacy-url'],
];
export const CONTACT_ALONE = 40;
const formRoom = (attributes: Attributes, parts: typeof FORM, alone: number): ReservedRoom => {
  const there = parts.filter(([, ...names]) => names.some((name) => name in attributes));
  return room(there.reduce((sum, [height]) => sum + height, alone));
};
/** What each line adds to giving. */
const GIVE: readonly (readonly [height: number, attribute: string])[] = [
  [1.8, 'what-for'],
  [1.8, 'receipt'],
  [1.8, 'privacy-url'],
];

const listed = (ids: string | undefined) => ids?.trim().split(/\s+/).filter(Boolean).length ?? 0;

/** The heading above posts. */
export const POSTS_HEADING = 2.5;
/** Posts are alike, so their number counts; more than these reach below any window. */
export const MOST_POSTS = 8;

function posts({ layout, count, heading, more: invitation, 'no-more': hidden }: Attributes): ReservedRoom {
  const number = Math.min(MOST_POSTS, Number(count) > 0 ? Math.floor(Number(count)) : 3);
  const invites = invitation === undefined || hidden !== undefined ? 0 : 1.8;
  const more = heading === undefined ? 0 : POSTS_HEADING;
  if (layout === 'compact') return either(4.5 + 3.5 * number + more, 4 + 2.1 * number + more);
  const lead = number > 1 ? 0.7 : 0;
  return room((9.9 + invites) * number + lead + more, (21.2 + invites) * number + lead + more, 24 * number);
}

function glossary({ src, terms, compact }: Attributes): ReservedRoom {
  const number = listed(terms);
  if (src === undefined) return room(11);
  if (!number) return room(60);
  if (compact !== undefined) return either(9.5 + 4.9 * number, 8.2 + 4.9 * number);
  return number > 1 ? either(64, 48) : either(42, 31.5);
}

function prevalence({ figure, value, arrange, ...words }: Attributes): ReservedRoom {
  const figures = listed(figure);
  const nested = either(46, 30);
  // Two figures in one picture of everybody.
  if ('of-figure' in words) return nested;
  const read = value ? readOnce(value) : null;
  // What is no share is a sentence without a picture.
  if (!figures && value && !proportionOf(read)) return statistic(words);
  if (figures > 1) return arrange === 'nested' ? nested : figures > 2 ? either(73, 41) : either(46, 32);
  // Its interval is in its marks.
  const more = smallRoom({ ...words, interval: '' });
  // A hundred people wrap below the sentence on a phone.
  return figures || (read && denominatorFor([read]) >= 100) ? either(39 + more, 28 + more) : room(18 + more);
}

function statistic({ figure, note, source, ...rest }: Attributes): ReservedRoom {
  const more = smallRoom(rest, figure ? 12 : 8);
  const figures = listed(figure);
  // Two stand abreast in a column of 40em.
  if (figures > 1) return either(7 + 8.5 * figures, 9 + 8 * Math.ceil(figures / 2));
  // A published trend has a caption, and its numbers.
  if (figures && isDrawn(rest['trend'])) return either(20 + more, 14.5 + more);
  if (figures) return room(14 + more, 17 + more, 6);
  return room(11 + more + (source === undefined ? 0 : 2) + (note === undefined ? 0 : 2));
}

const isDrawn = (trend: string | undefined): boolean => trend !== undefined && !isOff(trend);

/** What stands small beside a number: its trend, which has so many em, and its interval. */
const smallRoom = ({ trend, interval }: Attributes, high = 12): number =>
  (isDrawn(trend) ? high : 0) + (interval ? 4 : 0);

/** Each figure has its number at the end of its mark, and its sentence below. */
function compare({ figure, data = '', label }: Attributes): ReservedRoom {
  const named = listed(figure);
  const typed = data.split('"value"').length - 1;
  // Above several it is their heading.
  const more = label === undefined ? 0 : 2.5;
  if (named > 1) return either(12 + 7 * named + more, 7.5 + 6 * named + more);
  return typed > 1 ? either(7.9 + 6.2 * typed + more, 7 + 4.7 * typed + more) : either(16, 13);
}

/** Letters of a quotation whose words neither the tag nor what stands in it tells. */
export const USUAL_WORDS = 90;
/** Letters in a line of it, and the line's height: on a phone and in a wide column; and the same of its speaker. */
const LINES = { words: [23, 1.67, 46, 2.05], pull: [17, 1.8, 31, 2.4], speaker: [34, 1.3, 75, 1.3] } as const;
/** What a page leaves above and below a paragraph of an author's own blockquote. */
const MARGINS = 2.3;
/** The rules of a pull quote, and what they keep free. */
const RULES = 2.3;
/** A quotation as snippets write it, with who said it. */
const WRITTEN = /^\s*([^]*["“”«»’‘」』].?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/u;

/** Words, speaker with source, and the button. @param written what stands within the tag: the same words, in short */
function quote({ text = '', quote: id, pull, ...rest }: Attributes, written = ''): ReservedRoom {
  const [, words = written, speaking = ''] = WRITTEN.exec(written) ?? [];
  const said = ['by', 'office', 'source', 'source-date', 'page'].flatMap((name) => rest[name] ?? []).join(', ').length;
  const speaker = Math.max(said, speaking.length) || (pull === undefined ? USUAL_WORDS / 2 : 0);
  const own = text || id ? 0 : MARGINS;
  const high = (at: 0 | 2) => {
    const lines = (letters: number, of: readonly number[]) => Math.ceil(letters / of[at]!) * of[at + 1]!;
    const body = lines(text.length || words.trim().length || USUAL_WORDS, LINES[pull === undefined ? 'words' : 'pull']);
    return 2.1 + own + (pull === undefined ? 0 : RULES) + body + (speaker ? 0.7 + lines(speaker, LINES.speaker) : 0);
  };
  return either(high(0), high(2));
}

/** Heading, steps, the amounts in rows of two on a phone and of three, a field, the button and the lines below it. */
function give(attributes: Attributes): ReservedRoom {
  const { currency = '', frequencies = '', details, state } = attributes;
  const more = GIVE.filter(([, name]) => name in attributes).reduce((sum, [height]) => sum + height, 0);
  if (state === 'thanks') return either(16.5 + more, 10.5 + more);
  const number = listedAmounts(attributes, minorDigits(currency.trim().toUpperCase())).amounts.length;
  const often = /monthly/.test(frequencies) ? 8.8 : 0;
  const fields = (details?.match(/[a-z]+/g) ?? []).reduce((sum, name) => sum + (name === 'address' ? 37 : 5.8), 0);
  const high = (columns: number) =>
    16.5 + more + often + fields + (number ? 2.5 + 3.1 * Math.ceil(number / columns) : 0);
  return either(high(2) + 5, high(3));
}

/** A few recommendations, or actions whose letter is closed; of those that are named, so many. */
function actions({ show, only }: Attributes): ReservedRoom {
  const named = listed(only);
  if (named) return either(4 + 11 * named, 3 + 9.5 * named);
  return show === 'asks' || show === 'actions' ? room(30, 46, 30) : room(62, 92, 56);
}

/** What an element keeps free below itself, before what follows: the default of `--impact-space`. */
export const SPACE = 1;
/** The line of help beside an element, as high as it is closed. */
const LINE = 2.25;

/**
 * What is usual, seen with the documents that are published; null for what stands inside a line. `npm run
 * test:wordpress` measures what moves nonetheless.
 */
export function usualRoom({
  element,
  attributes,
  words,
}: Pick<Widget, 'element' | 'attributes'> & Partial<Pick<Widget, 'words'>>): ReservedRoom | null {
  const own = ownRoom(element, attributes, words);
  if (!own || element === 'exit') return own;
  return higher(own, attributes['support'] && element !== 'support' ? SPACE + LINE : SPACE);
}

const higher = ({ least, base, slope, phone }: ReservedRoom, more: number): ReservedRoom => ({
  ...room(least + more, base + more, slope),
  ...(phone !== undefined && { phone: tenth(phone + more) }),
});

function ownRoom(element: string, attributes: Attributes, words?: string): ReservedRoom | null {
  switch (element) {
    case 'term':
      return null;
    case 'statistic':
      return statistic(attributes);
    case 'change':
      // A line has a row of its own for its unit.
      return 'value' in attributes ? either(31, 24) : either(36.5, 27);
    case 'compare':
      return compare(attributes);
    case 'prevalence':
      return prevalence(attributes);
    case 'posts':
      return posts(attributes);
    case 'sources':
      // Two, each cited a few times.
      return either(22.5, 14.5);
    case 'calm':
      return room(9);
    case 'give':
      return give(attributes);
    case 'exit':
      return room(3.4);
    case 'quote':
      return quote(attributes, words);
    case 'support':
      // A list of one country reaches below most windows.
      return room(50, 62, 30);
    case 'actions':
      return actions(attributes);
    case 'subscribe':
      return formRoom(attributes, FORM, FORM_ALONE);
    case 'contact':
      // Without an address it stands around the author's own form.
      return 'action' in attributes ? formRoom(attributes, CONTACT, CONTACT_ALONE) : either(23, 18.5);
    default:
      return glossary(attributes);
  }
}

/** A height as it was seen, in em, in a window of some width in em. */
export interface Seen {
  readonly window: number;
  readonly height: number;
}

/** The straight line through what was seen in a narrow and in a wide window; both must be positive. */
export function seenRoom(narrow: Seen, wide: Seen): ReservedRoom {
  const least = Math.floor(Math.min(narrow.height, wide.height));
  const slope = Math.max(0, Math.round(((narrow.height - wide.height) / (wide.window - narrow.window)) * 100));
  return room(least, slope ? Math.floor(narrow.height + (slope * narrow.window) / 100) : least, slope);
}

/** As CSS: `11em`, `max(14em,17em - 6vw)`. No blank after the comma, since filters of editors look for pairs of words. */
export const roomStyle = ({ least, base, slope, phone }: ReservedRoom): string => {
  // From the one to the other within 50 pixels, at a window of some 36em.
  if (phone !== undefined) return `max(${least}em,min(${phone}em,500em - 1200vw))`;
  return slope ? `max(${least}em,${base}em - ${slope}vw)` : `${least}em`;
};

/** In CSS pixels, for a frame: what a narrow column of 30em needs. Nothing follows within: the room for that is a margin of error. */
export const roomPixels = ({ least, base, slope, phone }: ReservedRoom): number =>
  Math.ceil(Math.max(least, phone ?? base - slope * 0.3) * 16);
