import type { LocalizedText } from './figure.js';
import { fold } from '../text/fold.js';
import type { Term } from './term.js';

/** Whether a term goes by this word: in full, shortened, or by another name. */
export function termByName(word: string): (term: Term) => boolean {
  const wanted = fold(word).trim();
  const texts = (text: LocalizedText) => (typeof text === 'string' ? [text] : Object.values(text));
  return ({ term, abbreviation = [], synonyms = [] }) =>
    [term, abbreviation, ...synonyms]
      .flatMap((text) => texts(text as LocalizedText))
      .some((text) => fold(text) === wanted);
}
