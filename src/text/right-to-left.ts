/** Scripts that are written from right to left. */
const SCRIPTS = /^(Arab|Hebr|Thaa|Nkoo|Syrc|Adlm|Rohg)$/;

const known = new Map<string, boolean>();

/** Whether a language is written from right to left: its likely script says so. False for what is no tag of a language. */
export function isRightToLeft(locale: string): boolean {
  let leftward = known.get(locale);
  if (leftward === undefined) known.set(locale, (leftward = SCRIPTS.test(scriptOf(locale))));
  return leftward;
}

/** The script that a language is most likely written in, as ISO 15924 has it: `Latn`, `Hebr`. Empty for what is no tag of a language. */
export function scriptOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().script ?? '';
  } catch {
    return '';
  }
}

/** For parts that have a direction each: `dir=auto` would look at none of them. */
export const directionOf = (locale: string): 'rtl' | 'ltr' => (isRightToLeft(locale) ? 'rtl' : 'ltr');

/** A letter of the scripts that are written from right to left. */
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** A letter of the others. */
const RIGHTWARD = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/**
 * The direction of a text that its own language wouldn't give it: undefined where it begins with a letter of that language's side, or has
 * none; `auto` where all its letters are of the other side; else that of the language, which a name at its beginning would turn round.
 */
export function turnedIn(text: string, locale: string): 'auto' | 'rtl' | 'ltr' | undefined {
  const [first] = /\p{L}/u.exec(text) ?? [];
  const isLeftward = isRightToLeft(locale);
  if (!first || LEFTWARD.test(first) === isLeftward) return undefined;
  return (isLeftward ? LEFTWARD : RIGHTWARD).test(text) ? directionOf(locale) : 'auto';
}

/**
 * The direction of a value as it was typed, in a sentence of another language: a number alone has no letter that would tell it, and "28,5 %"
 * turned round is "% 28,5". Undefined where it runs as the sentence does.
 */
export const typedDirection = (value: string, lang: string, locale: string): 'auto' | 'rtl' | 'ltr' | undefined =>
  isRightToLeft(lang) === isRightToLeft(locale) ? turnedIn(value, locale) && 'auto' : directionOf(lang);

/** The arrow of a link back to where a reader came from: it points against the way the language is read. */
export const backArrow = (locale: string): string => (isRightToLeft(locale) ? '↪' : '↩');

/** What keeps its own order within a sentence of a language that is written from right to left: a name, an address, a value as it was typed. */
export const isolated = (text: string, locale: string): string =>
  /[\p{Script=Latin}\d]/u.test(text) && isRightToLeft(locale) ? `\u2068${text}\u2069` : text;

/** A date or a page after a title: one in Latin letters would part its numbers from its words. */
export const besideTitle = (title: string, text: string, locale: string): string =>
  /\p{Script=Latin}/u.test(title) ? isolated(text, locale) : text;
