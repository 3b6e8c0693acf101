/** Scripts that are written from right to left. */
const SCRIPTS = /^(Arab|Hebr|Thaa|Nkoo|Syrc|Adlm|Rohg)$/;

const known = new Map<string, boolean>();

/** Whether a language is written from right to left: its likely script says so. */
export function isRightToLeft(locale: string): boolean {
  const leftward = known.get(locale) ?? SCRIPTS.test(new Intl.Locale(locale).maximize().script ?? '');
  known.set(locale, leftward);
  return leftward;
}

/** The arrow of a link back to where a reader came from: it points against the way the language is read. */
export const backArrow = (locale: string): string => (isRightToLeft(locale) ? '↪' : '↩');

/** What keeps its own order within a sentence of a language that is written from right to left: a name, an address, a value as it was typed. */
export const isolated = (text: string, locale: string): string =>
  /[\p{Script=Latin}\d]/u.test(text) && isRightToLeft(locale) ? `\u2068${text}\u2069` : text;
