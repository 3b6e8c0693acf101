import { isEnglish, type Speech } from '../documents/statement.js';
import { languageEvent, phrasesOf } from './languages.js';
import { Lazy } from './lazy.js';

/** The grammar of quantities, for pages in other languages than English; see quantity/translate.ts. */
export const grammar = new Lazy(() => import('../quantity/translate.js'));

const arrived = () => void globalThis.dispatchEvent?.(new Event(languageEvent));

/**
 * How to say a figure in `locale`, one that `spokenLocale` answered; plain strings are in `language`. Until the grammar is there
 * it is English, as where a language has no words.
 */
export function speechIn(locale: string, language?: string): Speech {
  const phrases = isEnglish(locale) ? undefined : phrasesOf(locale);
  if (!phrases) return { locale, language: language ?? locale };
  if (grammar.now) return { locale, language: language ?? locale, translate: grammar.now.translateTo(locale, phrases) };
  // The browser's console names a file that can't be had, and English stays.
  grammar.get().then(arrived, () => undefined);
  return { locale: 'en', language: language ?? 'en' };
}
