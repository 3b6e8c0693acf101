import type { Phrases } from '../quantity/phrases.js';

/** English is always there: whoever says figures brings its phrases along (speech.ts), and others need none. */
const spoken = new Map<string, Phrases | undefined>([['en', undefined]]);
const asked = new Set<string>();
let now: string | undefined;
let fetchLanguage: ((language: string) => void) | undefined;

/** Fires on `window` when a language has arrived. */
export const languageEvent = 'lit-localize-status';

/** Teaches every element a language's words; English needs none. */
export function addLanguage(language: string, phrases?: Phrases): void {
  spoken.set(language, phrases);
  // A server speaks several languages at once, and nobody there waits for one.
  globalThis.dispatchEvent?.(new Event(languageEvent));
}

/** Names who fetches a language that an element meets and does not know. The page's entry calls it, once. */
export function onUnknownLanguage(fetcher: (language: string) => void): void {
  fetchLanguage = fetcher;
}

/** Says which language messages are in from now on; without a locale, the page's. */
export function speak(locale?: string): void {
  now = locale && languageOf(locale);
}

/** The language that an element renders itself in at this moment; none between renderings. */
export const languageNow = (): string | undefined => now;

/** The language of a tag, without its region: Chinese in traditional letters is one of its own, which nobody mistakes for `zh`. */
export const languageOf = (locale: string): string => /^(zh-(hant|tw|hk|mo)|[^-_]*)/.exec(locale.toLowerCase())![0];

/** The phrases that figures are said with in `locale`, where they had to be fetched. */
export const phrasesOf = (locale: string): Phrases | undefined => spoken.get(languageOf(locale));

/**
 * The locale to speak in where the text around is in `locale`. Words and numbers never mix: where the words are unknown, both
 * are in `other`, the first language of the document that says them, else in English, and the language is asked for.
 */
export function spokenLocale(locale: string, other = 'en'): string {
  for (const each of [locale, other]) {
    const language = languageOf(each);
    if (spoken.has(language)) return each;
    // A server fetches none and may meet any number of them.
    if (fetchLanguage && !asked.has(language)) {
      asked.add(language);
      fetchLanguage(language);
    }
  }
  return 'en';
}
