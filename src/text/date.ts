const precision = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** The tag itself, or `en` where the engine's `Intl` lacks the language: its own fallback is the reader's system, so that pages would differ. */
export const engineLocale = (locale: string): string => Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';

/** BCP 47 tag to format dates by: plain English says the day first, as most of its readers do. */
export function dateLocale(locale: string): string {
  const known = engineLocale(locale);
  const { language, region } = new Intl.Locale(known);
  return language === 'en' && !region ? 'en-AU' : known;
}

// A memo, not state, as in amount.ts: nobody can tell but by the clock. Locales and precisions bound it.
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * An ISO 8601 date as exact as it was given: `2023` stays a year, `2023-12` a month, `2023-04-03` a day. The calendar is
 * Gregorian in every locale, since that is the one that sources are dated in. Anything else comes back as typed.
 */
export function formatDate(iso: string, locale: string): string {
  const fields = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso)?.slice(1).filter(Boolean);
  const time = fields && Date.parse(iso);
  // The engine may read 31 February as 3 March: then it isn't the day that was typed.
  if (!fields || !time || Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return iso;
  const options = { ...precision[fields.length - 1], calendar: 'gregory', timeZone: 'UTC' } as const;
  const format = (formats[locale + fields.length] ??= new Intl.DateTimeFormat(dateLocale(locale), options));
  return withOrdinal(format.format(time), locale);
}

/** French writes the first of a month as an ordinal, which `Intl` leaves out: "1er mai". */
export const withOrdinal = (date: string, locale: string): string =>
  /^fr\b/i.test(locale) ? date.replace(/^1(?=\s\p{L}|$)/u, '1er') : date;
