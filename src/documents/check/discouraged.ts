/** The lint of texts: where a document uses a word that the glossary asks not to use. */
import { findTerms, termMatcher } from '../annotate.js';
import type { Problem } from '../shape.js';
import type { LocalizedText } from '../figure.js';
import type { GlossaryDocument } from '../term.js';
import { step } from '../shape.js';
import { pickText } from '../../text/pick-language.js';

const texts = (text: LocalizedText | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** The properties that a reader gets to read, wherever they stand; `insteadOf` and sources quote the words of others. */
const spoken = /^(label|of|counts|note|title|term|synonyms|definition|plain|professional|text|answer)$/;

/** Every string under `value` that readers read, with its path. */
function* readings(value: unknown, path: string, spoke = false): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') {
    if (spoke) yield [path, value];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'insteadOf' || key === 'sources' || key === 'source') continue;
    const speaks = Array.isArray(value) || spoke ? spoke : spoken.test(key);
    yield* readings(inner, step(path, key), speaks);
  }
}

/**
 * Finds discouraged terms in the texts of a parsed document, of whatever kind.
 *
 * @returns for each its path, and a sentence that names the preferred term and the reason
 */
export function discouragedTerms(json: unknown, glossaries: readonly GlossaryDocument[]): Problem[] {
  const known = glossaries.flatMap(({ terms, language }) =>
    terms.flatMap(({ term, insteadOf = [] }) => insteadOf.map((old) => ({ term, old, language }))),
  );
  const matcher = termMatcher(known.map(({ old }, at) => ({ id: `${at}`, names: texts(old.term) })));
  return [...readings(json, '')].flatMap(([path, text]) =>
    findTerms(text, matcher).map(({ id, start, end }) => {
      const { term, old, language } = known[Number(id)]!;
      const english = (words: LocalizedText) => pickText(words, 'en', language)?.text ?? '';
      const instead = `"${text.slice(start, end)}" is discouraged, say "${english(term)}". ${english(old.reason)}`;
      const context = old.context === undefined ? '' : ` In use: ${english(old.context)}`;
      return { path, message: instead + context };
    }),
  );
}
