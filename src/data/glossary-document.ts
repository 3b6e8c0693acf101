import { check, type Shape } from './check.js';
import type { Source } from './figure.js';
import { accept, DATE, ID, LANGUAGE, SOURCE, TEXT, VERSION, WORDS } from './figures-document.js';
import type { GlossaryDocument, Term } from './term.js';

/** A term in a document: it names its source and its group by id. */
const TERM: Shape = {
  fields: {
    // It becomes part of an address (#term-csam): nothing that an address or a selector would have to escape.
    id: { as: 'an id without dots', text: /^[A-Za-z\d][\w-]*$/ },
    term: WORDS,
    'abbreviation?': WORDS,
    'synonyms?': { list: WORDS },
    definition: WORDS,
    'plain?': WORDS,
    'professional?': WORDS,
    'group?': ID,
    'source?': ID,
    'page?': TEXT,
    'related?': { list: ID },
    'insteadOf?': { list: { fields: { term: WORDS, reason: WORDS, 'context?': WORDS } } },
  },
};

export const GLOSSARY: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    'updated?': DATE,
    'title?': WORDS,
    'groups?': { list: { fields: { id: ID, label: WORDS } } },
    'sources?': { map: SOURCE },
    terms: { list: TERM },
  },
};

type Entry = Omit<Term, 'source'> & { readonly source?: string };
interface Json extends Omit<GlossaryDocument, 'terms' | 'groups'> {
  readonly groups?: GlossaryDocument['groups'];
  readonly sources?: Readonly<Record<string, Source>>;
  readonly terms: readonly Entry[];
}

/**
 * Reads a parsed glossary document (schema/glossary.schema.json).
 *
 * @throws DocumentError for a wrong shape, an id used twice, or an id that names no source, group or term
 */
export function readGlossaryDocument(json: unknown): GlossaryDocument {
  const { sources = {}, groups = [], terms, ...rest } = accept<Json>(json, check(json, GLOSSARY));
  const ids = terms.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  const problems = [
    ...groupIds.map(
      (id, at) => [`groups[${at}].id`, id, groupIds.indexOf(id) === at, 'is used twice'] as const,
    ),
    ...terms.flatMap(({ id, source = '', group, related = [] }, at) => [
      [`terms[${at}].id`, id, ids.indexOf(id) === at, 'is used twice'] as const,
      [
        `terms[${at}].source`,
        source,
        !source || Object.hasOwn(sources, source),
        'is not a source here',
      ] as const,
      [`terms[${at}].group`, group, !group || groupIds.includes(group), 'is not a group here'] as const,
      ...related.map(
        (other, n) =>
          [`terms[${at}].related[${n}]`, other, ids.includes(other), 'is not a term here'] as const,
      ),
    ]),
  ].flatMap(([path, name, good, message]) => (good ? [] : { path, message: `"${name}" ${message}` }));
  return accept(
    { ...rest, groups, terms: terms.map((term) => ({ ...term, source: sources[term.source!] })) },
    problems,
  );
}
