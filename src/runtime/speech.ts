import type { Speech } from '../documents/statement.js';
import { en } from '../quantity/phrases/en.js';
import { knownGrammar, loadGrammar, phrasesOf } from './languages.js';

/**
 * What to say a figure with in `locale`; plain strings are in `language`. Elements that say no figure do without. Until the grammar is
 * there that another language is said with, figures are in English, as all else is until that language is there.
 */
export function speechIn(locale: string, language = locale): Speech {
  const grammar = knownGrammar();
  const phrases = phrasesOf(locale);
  if (!phrases || grammar) return { locale, phrases: phrases ?? en, language, grammar };
  void loadGrammar();
  return { locale: 'en', phrases: en, language };
}
