/** What makes two spellings one name: for links to terms, for words in text, and for search alike. */
import { fold } from '../text/fold.js';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** A text folded, and folded as German writes it without its umlauts ("Täter", "Taeter"), where that differs. */
export function foldings(text: string): readonly string[] {
  const spelt = text.normalize().replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter]!);
  return spelt === text ? [fold(text)] : [fold(text), fold(spelt)];
}

/** What a folded word may be the plural of, in English and French; the likeliest first. */
export function singulars(word: string): readonly string[] {
  const found: string[] = [];
  if (/.s$/.test(word)) found.push(word.slice(0, -1));
  if (/...es$/.test(word)) found.push(word.slice(0, -2));
  if (/...ies$/.test(word)) found.push(`${word.slice(0, -3)}y`);
  if (/...x$/.test(word)) found.push(word.slice(0, -1));
  return found;
}

/** Folded texts with their last word in the singular. */
export const inSingular = (folded: string): readonly string[] => {
  const [, before = '', last = ''] = /^([^]*?)(\S*)$/.exec(folded.trim()) ?? [];
  return singulars(last).map((word) => before + word);
};
