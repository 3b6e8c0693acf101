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

/** Where in a list of terms each id and each name first stands. */
interface TermIndex {
  readonly ids: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}
/** Made when a list is first asked, since a page may ask it for each of its words. */
const indexes = new WeakMap<readonly Term[], TermIndex>();

function indexOf(terms: readonly Term[]): TermIndex {
  const known = indexes.get(terms);
  if (known) return known;
  const [ids, names] = [new Map<string, number>(), new Map<string, number>()];
  terms.forEach((term, at) => {
    if (!ids.has(term.id)) ids.set(term.id, at);
    for (const name of namesOf(term)) if (name && !names.has(name)) names.set(name, at);
  });
  indexes.set(terms, { ids, names });
  return { ids, names };
}

/** The term of a list that goes by this word. */
export function findTerm(terms: readonly Term[], word: string): Term | undefined {
  const { ids, names } = indexOf(terms);
  const wanted = foldings(word).map((name) => name.trim());
  const first = (all: readonly string[]) => Math.min(...all.map((name) => names.get(name) ?? Infinity));
  const at = [ids.get(word) ?? Infinity, first(wanted), first(wanted.flatMap(inSingular))].find(Number.isFinite);
  return at === undefined ? undefined : terms[at];
}
