import { en } from '../quantity/phrases/en.js';
import type { Speech } from '../documents/statement.js';
import { phrasesOf } from './languages.js';

/** What to say a figure with in `locale`; plain strings are in `language`. Elements that say no figure do without. */
export const speechIn = (locale: string, language = locale): Speech => ({
  locale,
  phrases: phrasesOf(locale) ?? en,
  language,
});
