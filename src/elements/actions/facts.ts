/** What is known of files and videos, in the words of a locale. */
import type { DocumentAction } from '../../documents/action.js';
import { sharedTag } from '../../documents/source-line.js';
import { formatDate } from '../../text/date.js';
import type { TextInLanguage } from '../../text/pick-language.js';

/** The name of a language, as it stands in a list. */
export function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** A number with its unit on one line. Arabic shortens units to letters that nobody reads: there they are in words. */
const unit = (value: number, name: string, locale: string, digits = 0): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: isArabic(locale) ? 'long' : 'short',
    maximumFractionDigits: digits,
  })
    .format(value)
    .replaceAll(' ', '\u00a0')
    .replace('ثوان', 'ثوانٍ');

const isArabic = (locale: string): boolean => /^ar\b/i.test(locale);

/** "2 min 34 sec", in Arabic with an "and" before each that follows. */
export function durationOf(seconds: number, locale: string): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const say = (count: number, name: string) => (count ? [unit(count, name, locale)] : []);
  return [...say(hours, 'hour'), ...say(minutes, 'minute'), ...say(rest, 'second')].join(isArabic(locale) ? ' و' : ' ');
}

/** "PDF", from what a file's name ends in. */
const formatOf = (url: string): string | undefined =>
  /\.([a-z\d]{2,5})$/i.exec(URL.canParse(url) ? new URL(url).pathname : '')?.[1]?.toUpperCase();

/** The publisher in the document's language, date, kind and size in the reader's. */
export function fileDetails(
  { url, publisher, published, format, bytes }: DocumentAction,
  locale: string,
  language = locale,
): readonly TextInLanguage[] {
  const size =
    bytes === undefined
      ? undefined
      : bytes < 1e6
        ? unit(Math.max(1, bytes / 1e3), 'kilobyte', locale)
        : unit(bytes / 1e6, 'megabyte', locale, 1);
  const own = publisher ? [{ text: publisher, lang: sharedTag(language, locale) }] : [];
  const ours = [published && formatDate(published, locale), format ?? formatOf(url), size];
  return [...own, ...ours.flatMap((text) => (text ? { text, lang: locale } : []))];
}
