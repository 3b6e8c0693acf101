import type { LocalizedText } from './figure.js';
import type { Term } from './term.js';
import { foldings, inSingular } from './term-names.js';

type IsTerm = (term: Term) => boolean;

/** Everything that a term goes by, folded: its id, its name in full, shortened, and others, in each language. */
function namesOf({ id, term, abbreviation, synonyms = [] }: Term): readonly string[] {
  const texts = [term, abbreviation, ...synonyms].flatMap((text: LocalizedText | undefined) =>
    typeof text === 'object' ? Object.keys(text).map((language) => text[language]!) : (text ?? []),
  );
  return [id, ...texts].flatMap(foldings).map((name) => name.trim());
}

/** Whether a term goes by this word, the surest way first: by its id, by one of its names, by the singular of the word. */
export function termByName(word: string): readonly IsTerm[] {
  const wanted = foldings(word).map((name) => name.trim());
  const single = wanted.flatMap(inSingular);
  const isOne =
    (names: readonly string[]): IsTerm =>
    (term) =>
      namesOf(term).some((name) => name !== '' && names.includes(name));
  return [({ id }) => id === word, isOne(wanted), isOne(single)];
}

/** The term of a list that goes by this word. */
export function findTerm(terms: readonly Term[], word: string): Term | undefined {
  for (const isIt of termByName(word)) {
    const found = terms.find(isIt);
    if (found) return found;
  }
  return undefined;
}
