import { validate, type Problem, type Shape } from './shape.js';
import type { Source } from './figure.js';
import { accept, repeated, SOURCE, sourceIn } from './figures-document.js';
import { DATE, ID, LANGUAGE, TEXT, VERSION, WORDS } from './shapes.js';
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

type WrittenTerm = Omit<Term, 'source'> & { readonly source?: string };
/** A glossary document as it is written: schema/glossary.schema.json. */
export interface GlossaryJson extends Omit<GlossaryDocument, 'terms' | 'groups'> {
  /** Version of the format: 1. */
  readonly version: number;
  /** Headings under which terms stand together. Default: none. */
  readonly groups?: GlossaryDocument['groups'];
  /** Sources by ids of your choice. */
  readonly sources?: Readonly<Record<string, Source>>;
  /** Terms, each naming its source by id. */
  readonly terms: readonly WrittenTerm[];
}

/** Ids that are used twice, and ids that name nothing; in a document that may be wrong in other ways too. */
export function termReferenceProblems(json: unknown): readonly Problem[] {
  const { terms, groups, sources } = recordOf(json);
  const [all, allGroups] = [terms, groups].map((list) =>
    Array.isArray(list) ? (list as unknown[]).map(recordOf) : [],
  );
  const idsOf = (list: readonly Record<string, unknown>[]) => list.map(({ id }) => id);
  const [ids, groupIds] = [new Set(idsOf(all!)), new Set(idsOf(allGroups!))];
  const twice = (list: readonly Record<string, unknown>[], name: string) => {
    const again = repeated(idsOf(list).map((id, at) => (typeof id === 'string' ? id : `[${at}]`)));
    return [...again].map((at) => ({
      path: `${name}[${at}].id`,
      message: `"${String(list[at]!['id'])}" is used twice`,
    }));
  };
  const unknown = (path: string, what: string, id: unknown, known: boolean): Problem[] =>
    typeof id === 'string' && id && !known ? [{ path, message: `no ${what} "${id}"` }] : [];
  const references = all!.flatMap(({ source, group, related }, index) => {
    const at = `terms[${index}].`;
    return [
      ...unknown(`${at}source`, 'source', source, Object.hasOwn(recordOf(sources), source as string)),
      ...unknown(`${at}group`, 'group', group, groupIds.has(group)),
      ...(Array.isArray(related) ? (related as unknown[]) : []).flatMap((other, n) =>
        unknown(`${at}related[${n}]`, 'term', other, ids.has(other)),
      ),
    ];
  });
  return [...twice(allGroups!, 'groups'), ...twice(all!, 'terms'), ...references];
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/**
 * Reads a parsed glossary document (schema/glossary.schema.json).
 *
 * @param json what `JSON.parse` gave
 * @returns the glossary with its sources looked up
 * @throws DocumentError for a wrong shape, an id used twice, or an id that names no source, group or term
 */
export function readGlossaryDocument(json: unknown): GlossaryDocument {
  const problems = [...validate(json, GLOSSARY), ...termReferenceProblems(json)];
  const { sources = {}, groups = [], terms, ...rest } = accept<GlossaryJson>(json, problems);
  return { ...rest, groups, terms: terms.map((term) => ({ ...term, source: sourceIn(sources, term.source) })) };
}
