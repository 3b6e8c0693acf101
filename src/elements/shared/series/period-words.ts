import type { Span } from '../../../documents/periods.js';
import { withOrdinal } from '../../../text/date.js';
import type { MessageFunctions } from '../../../runtime/message-functions.js';

const DAY = 86_400_000;

/** A stretch of time in words: "2018", "March 2020", "January to June 2020". The calendar is that of sources, in every locale. */
export function formatSpan({ start, end, ...span }: Span, locale: string, { msg, str }: MessageFunctions): string {
  const [first, last] = [new Date(start * DAY), new Date((end - 1) * DAY)];
  // A month from the 15th on is no month of the calendar.
  const months = first.getUTCDate() === 1 && span.months;
  const isYear = months && months % 12 === 0 && first.getUTCMonth() === 0;
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(!isYear && { month: 'long' }),
    ...(!months && { day: 'numeric' }),
  });
  const say = (date: Date) => withOrdinal(format.format(date), locale);
  if (months === 1 || (months === 12 && isYear) || end - start === 1) return say(first);
  // Where the year comes first, as in Chinese, `Intl` says a range in figures alone: "2025/1".
  if (!isYear && format.formatToParts(first)[0]!.type === 'year') {
    const parts = format.formatToParts(last);
    const isSameYear = first.getUTCFullYear() === last.getUTCFullYear();
    const from = isSameYear ? parts.findIndex(({ type }) => type === 'month') : 0;
    return joinPeriods(say(first), textOf(parts.slice(from)), { msg, str });
  }
  // What stands between the ends is a dash, which few screen readers say.
  const parts = format.formatRangeToParts(first, last);
  const [from, to] = [
    parts.findLastIndex(({ source }) => source === 'startRange'),
    parts.findIndex(({ source }) => source === 'endRange'),
  ];
  if (from < 0 || to < from) return say(first);
  const text = (pieces: typeof parts) => (months ? textOf(pieces) : withOrdinal(textOf(pieces), locale));
  const [a, b] = [text(parts.slice(0, from + 1)), text(parts.slice(to))];
  return joinPeriods(a, b, { msg, str });
}

const textOf = (parts: readonly { readonly value: string }[]): string =>
  parts
    .map(({ value }) => value)
    .join('')
    .trim();

/** The first and the last of several periods; one alone where they are the same. */
export const joinPeriods = (a: string, b: string, { msg, str }: MessageFunctions): string =>
  a === b ? a : msg(str`${a} to ${b}`, { id: 'period-range' });

/** How long a part of a period is: "half a year", "3 months". Empty where it is no number of months. */
export function formatLength({ months }: Span, locale: string, { msg }: MessageFunctions): string {
  if (!months) return '';
  if (months === 6) return msg('half a year', { id: 'half-year' });
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(months);
}
