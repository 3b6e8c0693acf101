import { validate, type Problem, type Shape } from './shape.js';
import { DocumentError, unknownFigure } from './document-error.js';
import type { Figure, Source } from './figure.js';
import { DOI } from '../text/url.js';
import { PERIOD } from './periods.js';
import { TEXT, LANGUAGE_KEY, WORDS, ID, DATE, HTTP, VERSION, LANGUAGE } from './shapes.js';
import { mendedSource } from './written-address.js';

/** A published set of figures: every source looked up, every reference between figures good. */
export interface FiguresDocument {
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  /** In the order of the document. */
  readonly figures: readonly Figure[];
}

export const SOURCE: Shape = {
  fields: {
    title: TEXT,
    'authors?': TEXT,
    'publisher?': TEXT,
    'published?': DATE,
    'sample?': TEXT,
    'url?': HTTP,
    'doi?': { as: 'a DOI', text: DOI },
  },
};

/** As pages take it: an address that can't be linked isn't, and costs nobody the figure. */
export const LOOSE: Shape = { fields: { ...SOURCE.fields, 'url?': TEXT, 'doi?': TEXT } };

export const STATUS: Shape = {
  fields: {
    state: { as: 'revised, superseded or withdrawn', text: /^(revised|superseded|withdrawn)$/ },
    'date?': DATE,
    'note?': WORDS,
    'replacedBy?': ID,
  },
};

/** A value's unit noun: the plural categories that the language has; every language has `other`. */
export const FORMS: Shape = {
  map: TEXT,
  keys: { as: 'a plural category', text: /^(zero|one|two|few|many|other)$/ },
  fields: { other: TEXT },
};

export const KIND: Shape = { as: 'range or change', text: /^(range|change)$/ };

export const RANGE: Shape = {
  fields: {
    kind: { as: 'studies, interval, observed or typical', text: /^(studies|interval|observed|typical)$/ },
    'level?': { as: 'a percentage below 100', number: [1, 99.999] },
    'of?': WORDS,
    'best?': TEXT,
    'value?': TEXT,
  },
};

export const COMPARABLE: Shape = {
  fields: { to: { list: ID }, is: { as: 'true or false', boolean: true }, 'why?': WORDS },
};

export const SIDES: Shape = { fields: { here: WORDS, there: WORDS } };

export const CONTRAST: Shape = {
  fields: {
    with: ID,
    because: {
      fields: {
        'population?': SIDES,
        'definition?': SIDES,
        'ages?': SIDES,
        'asked?': SIDES,
        'period?': SIDES,
        'unit?': SIDES,
      },
    },
  },
};

export const CHANGE: Shape = {
  fields: {
    date: DATE,
    'what?': {
      as: 'the name of a property that changed',
      text: /^(value|label|of|counts|note|source|page|range|status)$/,
    },
    'why?': WORDS,
    'from?': TEXT,
    'to?': TEXT,
  },
};

export const POINT: Shape = {
  fields: {
    when: {
      as: PERIOD,
      text: /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?:\/P[1-9]\d{0,3}[YMWD])?|\d{4}[-–/](?:\d\d){1,2}|(?:Q[1-4]|H[12]) \d{4}|\d{4}-(?:Q[1-4]|[HS][12]))$/,
    },
    value: TEXT,
    'flag?': { as: 'part, provisional, estimate or break', text: /^(part|provisional|estimate|break)$/ },
    'note?': WORDS,
  },
};

/** What a figure can do without: where one of these is wrong, it is left out, and the figure stands. */
export const EXTRAS = {
  'kind?': KIND,
  'range?': RANGE,
  'comparable?': { as: 'object or list', list: COMPARABLE, fields: COMPARABLE.fields! },
  'ofFigure?': ID,
  'differs?': { list: CONTRAST },
  'plain?': WORDS,
  'changes?': { list: CHANGE },
  'series?': { list: POINT },
} satisfies Record<string, Shape>;

const COMMON = {
  value: TEXT,
  'label?': WORDS,
  'of?': WORDS,
  'counts?': WORDS,
  'note?': WORDS,
  'unit?': { map: FORMS, keys: LANGUAGE_KEY },
  'page?': TEXT,
  'status?': STATUS,
  ...EXTRAS,
};

/** A figure that stands alone, in a page's own JSON. */
export const FIGURE: Shape = { fields: { 'id?': ID, ...COMMON, 'source?': SOURCE } };

/** A figure in a document: it has an id, and names its source by id. */
export const ENTRY: Shape = { fields: { id: ID, ...COMMON, 'source?': ID } };

/** Words of somebody, or a finding in one's own words, with the page that it is on. */
export const QUOTE: Shape = {
  fields: {
    id: ID,
    text: WORDS,
    'kind?': { as: 'quote or finding', text: /^(quote|finding)$/ },
    'by?': WORDS,
    'office?': WORDS,
    'speaker?': { as: 'survivor, offender or other', text: /^(survivor|offender|other)$/ },
    'source?': ID,
    'page?': TEXT,
    'attribution?': { as: 'direct, reported or attributed', text: /^(direct|reported|attributed)$/ },
    'emphasis?': { as: 'ours or theirs', text: /^(ours|theirs)$/ },
    'permission?': TEXT,
  },
};

export const DOCUMENT: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    'updated?': DATE,
    'changesPage?': TEXT,
    'sources?': { map: SOURCE },
    figures: { list: ENTRY },
    'quotes?': { list: QUOTE },
  },
};

export type WrittenFigure = Omit<Figure, 'source'> & { readonly id: string; readonly source?: string };
export interface Json extends Omit<FiguresDocument, 'figures'> {
  readonly sources?: Readonly<Record<string, Source>>;
  readonly figures: readonly WrittenFigure[];
}

/** Where in a list an id stands that stood there before. */
export function repeated(ids: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  ids.forEach((id, at) => (seen.has(id) ? again.add(at) : seen.add(id)));
  return again;
}

/** The source that an id names; an entry that names none has none, whatever a document calls its sources. */
export const sourceIn = (sources: Readonly<Record<string, Source>>, id: string | undefined): Source | undefined =>
  id !== undefined && Object.hasOwn(sources, id) ? mendedSource(sources[id]!) : undefined;

/** Stops at the problems there are, else passes `json` on. @throws DocumentError */
export function accept<T>(json: unknown, problems: readonly Problem[]): T {
  if (problems.length) throw new DocumentError(problems);
  return json as T;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ids that are used twice, and ids that name nothing; in a document that may be wrong in other ways too. */
export function referenceProblems(json: unknown): readonly Problem[] {
  const { figures, sources } = isRecord(json) ? json : {};
  const entries = Array.isArray(figures) ? (figures as unknown[]).map((entry) => (isRecord(entry) ? entry : {})) : [];
  const firsts = new Map<unknown, number>();
  entries.forEach(({ id }, index) => firsts.has(id) || firsts.set(id, index));
  const known = isRecord(sources) ? sources : {};
  // An id that is itself wrong may be the one that others mean.
  const complete = [...firsts.keys()].every((id) => typeof id === 'string' && ID.text!.test(id));
  return entries.flatMap(({ id, source, status, comparable, ofFigure, differs }, index) => {
    const found: Problem[] = [];
    const refer = (key: string, wanted: unknown) => {
      if (complete && typeof wanted === 'string' && !firsts.has(wanted))
        found.push({ path: `figures[${index}].${key}`, message: `no figure "${wanted}"` });
    };
    if (typeof id === 'string' && firsts.get(id)! < index)
      found.push({ path: `figures[${index}].id`, message: `"${id}" is used twice` });
    if (typeof source === 'string' && !Object.hasOwn(known, source))
      found.push({ path: `figures[${index}].source`, message: `no source "${source}"` });
    if (isRecord(status)) refer('status.replacedBy', status['replacedBy']);
    const several = Array.isArray(comparable);
    ([comparable] as unknown[]).flat().forEach((each, at) => {
      const to = isRecord(each) && Array.isArray(each['to']) ? (each['to'] as unknown[]) : [];
      to.forEach((other, n) => refer(`comparable${several ? `[${at}]` : ''}.to[${n}]`, other));
    });
    refer('ofFigure', ofFigure);
    if (Array.isArray(differs))
      (differs as unknown[]).forEach((each, at) => isRecord(each) && refer(`differs[${at}].with`, each['with']));
    return found;
  });
}

/** Ids of quotes that are used twice, and sources that there are not. */
export function quoteProblems(json: unknown): readonly Problem[] {
  const { quotes, sources } = isRecord(json) ? json : {};
  const entries = Array.isArray(quotes) ? (quotes as unknown[]).map((entry) => (isRecord(entry) ? entry : {})) : [];
  const known = isRecord(sources) ? sources : {};
  const again = repeated(entries.map(({ id }) => String(id)));
  return entries.flatMap(({ id, source }, index) => [
    ...(again.has(index) ? [{ path: `quotes[${index}].id`, message: `"${String(id)}" is used twice` }] : []),
    ...(typeof source === 'string' && !Object.hasOwn(known, source)
      ? [{ path: `quotes[${index}].source`, message: `no source "${source}"` }]
      : []),
  ]);
}

/** Everything that the format has against a document: its shape, and its references. */
export const documentProblems = (json: unknown): readonly Problem[] => [
  ...validate(json, DOCUMENT),
  ...referenceProblems(json),
  ...quoteProblems(json),
];

/**
 * Reads a parsed figures document (schema/figures.schema.json), and is strict: a document that is wrong anywhere is refused.
 *
 * @param json what `JSON.parse` gave
 * @returns the document with its sources looked up
 * @throws DocumentError for a wrong shape, an id used twice, or an id that names no source or figure
 */
export function readFiguresDocument(json: unknown): FiguresDocument {
  const { sources = {}, figures, ...rest } = accept<Json>(json, documentProblems(json));
  return { ...rest, figures: figures.map((figure) => ({ ...figure, source: sourceIn(sources, figure.source) })) };
}

/**
 * Reads one figure, or a list of them, from a page's own JSON; a source is an object inside it.
 *
 * @param json what `JSON.parse` gave: an object or a list
 * @returns the figures, in their order
 * @throws DocumentError with the code `invalid` for a wrong shape
 */
export const readFigures = (json: unknown): readonly Figure[] => {
  const one: Shape = { fields: { ...FIGURE.fields, 'source?': LOOSE } };
  const shape = { ...one, list: one, as: 'a figure or a list of figures' };
  return [accept<Figure | Figure[]>(json, validate(json, shape))]
    .flat()
    .map(({ source, ...figure }) => ({ ...figure, ...(source && { source: mendedSource(source) }) }));
};

/** The figures of a document by their ids: made when one is first asked for, since a document may have thousands. */
const indexes = new WeakMap<readonly Figure[], ReadonlyMap<string | undefined, Figure>>();

function indexOf(figures: readonly Figure[]): ReadonlyMap<string | undefined, Figure> {
  let index = indexes.get(figures);
  if (!index) indexes.set(figures, (index = new Map(figures.map((figure) => [figure.id, figure]))));
  return index;
}

/**
 * The figure with that id.
 *
 * @param document a document that was read
 * @param id the id as the document has it, in the same case
 * @returns the figure
 * @throws DocumentError with the code `unknown-figure` where the document has no figure of that id; its message names the one that was likely meant
 */
export function findFigure({ figures }: FiguresDocument, id: string): Figure {
  const index = indexOf(figures);
  const found = index.get(id);
  if (found) return found;
  throw unknownFigure(id, index.keys());
}
