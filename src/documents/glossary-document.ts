import { validate, type Problem, type Shape } from './shape.js';
import type { Source } from './figure.js';
import { accept, DATE, ID, LANGUAGE, repeated, SOURCE, sourceIn, TEXT, VERSION, WORDS } from './figures-document.js';
import type { GlossaryDocument, Term } from './term.js';

export const GROUP: Shape = { fields: { id: ID, label: WORDS } };
export const DISCOURAGED: Shape = { fields: { term: WORDS, reason: WORDS, 'context?': WORDS } };

/** A term in a document: it names its source and its group by id. */
export const TERM: Shape = {
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
    'insteadOf?': { list: DISCOURAGED },
  },
};

export const GLOSSARY: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    'updated?': DATE,
    'title?': WORDS,
    'groups?': { list: GROUP },
    'sources?': { map: SOURCE },
    terms: { list: TERM },
  },
};

type Entry = Omit<Term, 'source'> & { readonly source?: string };
/** A glossary document as it is written: schema/glossary.schema.json. */
export interface GlossaryJson extends Omit<GlossaryDocument, 'terms' | 'groups'> {
  readonly version: number;
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
  const { sources = {}, groups = [], terms, ...rest } = accept<GlossaryJson>(json, validate(json, GLOSSARY));
  const [all, allGroups] = [terms.map(({ id }) => id), groups.map(({ id }) => id)];
  const [again, groupAgain] = [repeated(all), repeated(allGroups)];
  const [ids, groupIds] = [new Set(all), new Set(allGroups)];
  const problems = [
    ...allGroups.map((id, at) => [`groups[${at}].id`, groupAgain.has(at) && `"${id}" is used twice`]),
    ...terms.flatMap(({ id, source = '', group, related = [] }, index) => {
      const at = `terms[${index}].`;
      return [
        [at + 'id', again.has(index) && `"${id}" is used twice`],
        [at + 'source', source && !Object.hasOwn(sources, source) && `no source "${source}"`],
        [at + 'group', group && !groupIds.has(group) && `no group "${group}"`],
        ...related.map((other, n) => [`${at}related[${n}]`, !ids.has(other) && `no term "${other}"`]),
      ];
    }),
  ].flatMap(([path, message]) => (message ? [{ path, message } as Problem] : []));
  return accept(
    { ...rest, groups, terms: terms.map((term) => ({ ...term, source: sourceIn(sources, term.source) })) },
    problems,
  );
}
