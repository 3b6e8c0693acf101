import { en } from '../format/phrases/en.js';
import type { Phrases } from '../format/phrases.js';
import type { Speech } from '../format/statement.js';

const spoken = new Map<string, Phrases>([['en', en]]);
const asked = new Set<string>();
let fetchLanguage: ((language: string) => void) | undefined;

/** Fires on `window` when a language has arrived; @lit/localize fires it too, so one listener serves both. */
export const languageEvent = 'lit-localize-status';

/** Teaches every element a language's words. */
export function addLanguage(language: string, phrases: Phrases): void {
  spoken.set(language, phrases);
  // A server speaks several languages at once, and nobody there waits for one.
  globalThis.dispatchEvent?.(new Event(languageEvent));
}

/** Names who fetches a language that an element meets and does not know. The page's entry calls it, once. */
export function onUnknownLanguage(fetcher: (language: string) => void): void {
  fetchLanguage = fetcher;
}

/**
 * How to speak in `locale`. Words and numbers never mix: where the words are unknown, both are English, and the
 * language is asked for.
 */
export function speechFor(locale: string): Omit<Speech, 'language'> {
  const language = locale.split('-', 1)[0]!;
  const phrases = spoken.get(language);
  if (phrases) return { locale, phrases };
  if (!asked.has(language)) {
    asked.add(language);
    fetchLanguage?.(language);
  }
  return { locale: 'en', phrases: en };
}
