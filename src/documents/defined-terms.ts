import type { GlossaryEntry } from './glossary-entry.js';
import { sourceAddress } from './written-address.js';

/**
 * A glossary as schema.org describes one, for search engines: a DefinedTermSet. Parts that are undefined vanish when it
 * is written as JSON.
 *
 * @param address the page that the glossary stands on, without a fragment
 * @param language BCP 47 tag of the entries' texts
 * @see https://schema.org/DefinedTermSet
 */
export function definedTermSet(
  entries: readonly GlossaryEntry[],
  address: string,
  language: string,
  name?: string,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': `${address}#terms`,
    name,
    inLanguage: language,
    hasDefinedTerm: entries.map(({ id, term, abbreviation, synonyms, body, of: { source } }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#term-${id}`,
      name: term,
      termCode: abbreviation,
      alternateName: synonyms.length ? synonyms : undefined,
      description: body,
      inDefinedTermSet: `${address}#terms`,
      isBasedOn: sourceAddress(source),
    })),
  };
}
