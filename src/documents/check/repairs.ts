import { ORDINALS, PERIOD } from '../periods.js';
import { likely } from '../likely.js';
import { DAY } from '../shapes.js';
import { likelyCountry } from './countries.js';
import type { Problem } from '../shape.js';
import { mendedAddress, writtenDoi } from '../written-address.js';
import { writtenDate } from '../repair-date.js';

/** An address whose scheme is misspelt or stands twice: "htp://", "https//", "https:/", "https://https://". */
const SCHEME = /^(?:h?t{1,3}p{1,2}s?|https?)\s*[:;.,]?\s*\/{1,3}(?:https?:?\/{1,2})?(?=[^\s/]+\.)/i;

/** Whether a text begins with a scheme, be it misspelt. */
export const hasScheme = (text: string): boolean => SCHEME.test(text.trim());

/** The address that a text means, its scheme mended too: for editors, who look at it before they publish it. */
export const likelyAddress = (text: string): string | undefined => {
  // What follows a sign that no address has is the page's that it was copied from.
  const typed = text
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .replace(/\s*<.*$/s, '');
  // A file may have a space in its name; else what follows is no part of it.
  if (/\s/.test(typed) && !/\.\w{2,4}(?:[?#]\S*)?$/.test(typed)) return undefined;
  const scheme = SCHEME.exec(typed)?.[0];
  const plain = /^http:\/\/[^/]/i.test(typed) ? 'http://' : 'https://';
  const address = mendedAddress(scheme ? plain + typed.slice(scheme.length) : typed);
  return address && !new URL(address).hostname.includes('*') ? address : undefined;
};

const PARTS: Readonly<Record<string, string>> = {
  '1h': '01-01/P6M',
  '2h': '07-01/P6M',
  '1q': '01-01/P3M',
  '2q': '04-01/P3M',
  '3q': '07-01/P3M',
  '4q': '10-01/P3M',
};

/** A half or a quarter of a year, however it is written: "H1 2020", "2020-Q3", "first half of 2020". */
function writtenPeriod(text: string): string | undefined {
  const short =
    /^(?:(H|Q|S|half|quarter)\s?([1-4])[\s,/-]*(?:of )?((?:19|20)\d\d)|((?:19|20)\d\d)[\s,/-]*(H|Q|S|half|quarter)\s?([1-4]))$/i.exec(
      text.trim(),
    );
  const [, word = '', name = '', year = ''] =
    /^(?:the )?(\w+) (half|quarter) (?:of )?((?:19|20)\d\d)$/i.exec(text.trim()) ?? [];
  const letter = (short?.[1] ?? short?.[5] ?? name).slice(0, 1).toLowerCase().replace('s', 'h');
  const nth =
    short?.[2] ??
    short?.[6] ??
    `${/^[1-4](?=st|nd|rd|th)/i.exec(word)?.[0] ?? ORDINALS.indexOf(word.toLowerCase()) + 1}`;
  const part = PARTS[nth + letter];
  return part && `${short?.[3] ?? short?.[4] ?? year}-${part}`;
}

const slug = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A language tag as it is written: "EN_au" is en-AU. */
const writtenTag = (text: string): string | undefined => {
  const tag = text.replaceAll('_', '-');
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return tag;
  }
};

/** The six digits of a colour that is written otherwise: "#abc", "0b5763", "rgb(11, 87, 99)". A year is none. */
function writtenColour(text: string): string | undefined {
  const typed = text.trim();
  const [, opaque] = /^#([\da-f]{3}|[\da-f]{6})(?:(?<=^#...)[\da-f]|(?<=^#......)[\da-f]{2})$/i.exec(typed) ?? [];
  const [, digits = opaque] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(typed) ?? [];
  if (digits) return `#${digits.length > 3 ? digits : [...digits].map((digit) => digit + digit).join('')}`;
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b[^%]*\)$/i.exec(typed)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The origin of an address; what no browser takes for a host has none. */
function writtenOrigin(text: string): string | undefined {
  const address = writtenDoi(text) ? undefined : likelyAddress(text);
  const { hostname, host } = address ? new URL(address) : { hostname: '', host: '' };
  return /^[\w-]+(?:\.[\w-]+)+$/.test(hostname) ? `https://${host}` : undefined;
}

/** A day, or the moment in UTC of one that is written with another offset. */
function writtenMoment(text: string): string | undefined {
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-]\d\d:\d\d$/.test(text.trim());
  const time = isMoment ? Date.parse(text.trim()) : NaN;
  return Number.isNaN(time)
    ? writtenDate(text).join(' or ') || undefined
    : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** What to write in place of a text that a shape refused, by what was expected there. */
const REPAIRS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'a date': (text) => writtenDate(text).join(' or ') || undefined,
  [PERIOD]: (text) => writtenPeriod(text) ?? (writtenDate(text).join(' or ') || undefined),
  'a URL': likelyAddress,
  'an address': likelyAddress,
  'an https or http address': likelyAddress,
  'an origin like https://news.example.org': writtenOrigin,
  'a country of two letters': likelyCountry,
  'a day like 2026-10-14': (text) =>
    writtenDate(text)
      .filter((date) => DAY.text!.test(date))
      .join(' or ') || undefined,
  'a date, or a moment in UTC': writtenMoment,
  'a DOI': writtenDoi,
  'a language tag': (text) => (/^[A-Za-z]{2,3}(_[A-Za-z\d]+)+$/.test(text) ? writtenTag(text) : undefined),
  'a colour like #0b5763': writtenColour,
  'an id': (text) => slug(text) || undefined,
  'an id without dots': (text) => slug(text).replaceAll('.', '-') || undefined,
  'true or false': (text) =>
    /^(?:true|yes)$/i.test(text) ? 'true' : /^(?:false|no)$/i.test(text) ? 'false' : undefined,
};
/** What is a number there, not a text. */
const NUMBERS = /^(?:version 1$|a percentage|seconds|a level|a (?:whole )?number)/;

/** The number that a text between quotation marks is, where it is one that may stand there. */
function writtenNumber(wanted: string, text: string): string | undefined {
  const number = /^\s*[\d.]+\s*%?\s*$/.test(text) ? parseFloat(text) : NaN;
  const [least = -Infinity, most = Infinity] = (/from ([\d,]+) to ([\d,]+)/.exec(wanted) ?? [])
    .slice(1)
    .map((limit) => Number(limit.replace(/,/g, '')));
  const fits = number >= least && number <= most && (number % 1 === 0 || !/whole|level|version/.test(wanted));
  return fits ? `${number}` : undefined;
}

/** What to write for a text where another was expected. */
function repairOfText(wanted: string, text: string): string | undefined {
  if (Object.hasOwn(REPAIRS, wanted)) return REPAIRS[wanted]!(text);
  if (NUMBERS.test(wanted)) return writtenNumber(wanted, text);
  const words = wanted.replace(/^one of /, '').split(/, | or /);
  return words.length > 1 && !/^text/.test(wanted) ? likely(text, words) : undefined;
}

/**
 * The problem with what to do about it, where that is certain: "write 2026-10-14".
 *
 * @param value what stands at the problem's path
 */
export function withRepair<P extends Problem>(problem: P, value: unknown): P {
  const [, wanted = ''] = /^expected (.+), found /s.exec(problem.message) ?? [];
  if (problem.repair || !wanted) return problem;
  const text = /^text\b/.test(wanted);
  let written: string | undefined;
  if (typeof value === 'number' || typeof value === 'boolean')
    written = text ? JSON.stringify(String(value)) : undefined;
  else if (typeof value === 'string') {
    if (!value.trim()) return { ...problem, repair: 'write it, or remove the property' };
    if (wanted === 'list') return { ...problem, repair: 'put it between [ and ]' };
    written = repairOfText(wanted, value);
  } else if (text && Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
    written = JSON.stringify(value[0]);
  else if (wanted === 'list' && value !== undefined && value !== null)
    return { ...problem, repair: 'put it between [ and ]' };
  return written === undefined ? problem : { ...problem, repair: `write ${written}` };
}
