import { pickText, type LocalizedText } from '../text/pick-language.js';
import type { Term } from './term.js';

/**
 * The language of a term's name and abbreviation where both are in the same one; undefined for a name alone. Both run in its direction
 * then, on a page that is read the other way too.
 *
 * @param locale BCP 47 tag of the text around
 * @param language BCP 47 tag of texts that are plain strings
 */
export function languageOfName(
  { term, abbreviation }: Pick<Term, 'term' | 'abbreviation'>,
  locale: string,
  language: string,
) {
  const langOf = (text: LocalizedText | undefined) => pickText(text, locale, language)?.lang;
  const lang = langOf(term);
  return lang && lang === langOf(abbreviation) ? lang : undefined;
}
