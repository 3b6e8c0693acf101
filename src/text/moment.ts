import { dateLocale, withOrdinal } from './date.js';

/**
 * When something was published: `2026-11-18` is that day everywhere; a moment is told in `timeZone`, by default the
 * reader's. The calendar is Gregorian in every locale, as in `formatDate`. What is no date comes back as typed.
 */
export function formatMoment(iso: string, locale: string, timeZone?: string, withTime = false): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const format = new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: 'long',
    ...(withTime && { timeStyle: 'short' }),
    calendar: 'gregory',
    timeZone: isDay(iso) ? 'UTC' : timeZone,
  });
  return withOrdinal(format.format(time), locale);
}

const isDay = (iso: string) => iso.length <= 10;

/** Each unit with its length in seconds, and how many of it are too many to count. */
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, length: number, limit: number])[] = [
  ['minute', 60, 60],
  ['hour', 3600, 24],
  ['day', 86_400, 30],
];

/**
 * How long ago that was: "5 hours ago", "yesterday"; undefined for what is further away than a month, or still to come.
 *
 * @param now milliseconds since 1970
 */
export function formatAgo(iso: string, now: number, locale: string): string | undefined {
  const seconds = (now - Date.parse(iso)) / 1000;
  const found = UNITS.find(([unit, length, limit]) => seconds < length * limit && !(isDay(iso) && unit !== 'day'));
  if (!found || !(seconds >= 0)) return undefined;
  const [unit, length] = found;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit);
}
