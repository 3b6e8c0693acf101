import { ORDINALS, PERIOD } from '../periods.js';
import { likely } from '../likely.js';
import type { Problem } from '../shape.js';
import { mendedAddress, writtenDoi } from '../written-address.js';
import { writtenDate } from '../repair-date.js';

/** An address whose scheme is misspelt or stands twice: "htp://", "https//", "https:/", "https://https://". */
const SCHEME = /^(?:h?t{1,3}p{1,2}s?|https?)\s*[:;.,]?\s*\/{1,3}(?:https?:?\/{1,2})?(?=[^\s/]+\.)/i;

/** The address that a text means, its scheme mended too: for editors, who look at it before they publish it. */
export const likelyAddress = (text: string): string | undefined => {
  const typed = text.trim();
  const scheme = SCHEME.exec(typed)?.[0];
  const plain = /^http:\/\/[^/]/i.test(typed) ? 'http://' : 'https://';
  return mendedAddress(scheme ? plain + typed.slice(scheme.length) : typed);
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

/** The six digits of a colour that is written otherwise: "#abc", "0b5763", "rgb(11, 87, 99)". */
function writtenColour(text: string): string | undefined {
  const [, three, six] = /^#?(?:([\da-f]{3})[\da-f]?|([\da-f]{6})(?:[\da-f]{2})?)$/i.exec(text.trim()) ?? [];
  if (three) return `#${[...three].map((digit) => digit + digit).join('')}`;
  if (six) return `#${six}`;
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b[^%]*\)$/i.exec(text.trim())?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What to write in place of a text that a shape refused, by what was expected there. */
const REPAIRS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'a date': (text) => writtenDate(text).join(' or ') || undefined,
  [PERIOD]: (text) => writtenPeriod(text) ?? (writtenDate(text).join(' or ') || undefined),
  'a URL': likelyAddress,
  'an address': likelyAddress,
  'an https or http address': likelyAddress,
  'a DOI': writtenDoi,
  'a language tag': (text) => (/^[A-Za-z]{2,3}(_[A-Za-z\d]+)+$/.test(text) ? writtenTag(text) : undefined),
  'a colour like #0b5763': writtenColour,
  'an id': (text) => slug(text) || undefined,
  'an id without dots': (text) => slug(text).replaceAll('.', '-') || undefined,
  'true or false': (text) =>
    /^(?:true|yes)$/i.test(text) ? 'true' : /^(?:false|no)$/i.test(text) ? 'false' : undefined,
};
/** What is a number there, not a text. */
const NUMBERS = /^(?:version 1|a percentage below 100|seconds|a level from 1 to 6|a number of pixels)$/;

/** What to write for a text where another was expected. */
function repairOfText(wanted: string, text: string): string | undefined {
  if (Object.hasOwn(REPAIRS, wanted)) return REPAIRS[wanted]!(text);
  if (NUMBERS.test(wanted)) return /^\s*[\d.]+\s*%?\s*$/.test(text) ? `${parseFloat(text)}` : undefined;
  return / or /.test(wanted) && !/^text/.test(wanted) ? likely(text, wanted.split(/, | or /)) : undefined;
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
