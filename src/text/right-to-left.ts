/** Scripts that are written from right to left. */
const SCRIPTS = /^(Arab|Hebr|Thaa|Nkoo|Syrc|Adlm|Rohg)$/;

/** Whether a language is written from right to left: its likely script says so. */
export const isRightToLeft = (locale: string): boolean => SCRIPTS.test(new Intl.Locale(locale).maximize().script ?? '');
