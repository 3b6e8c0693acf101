import { check, type Problem, type Shape } from './shape.js';
import { DocumentError } from './document-error.js';
import type { Figure, Source } from './figure.js';
import { DOI } from '../text/url.js';

/** A published set of figures: every source looked up, every reference between figures good. */
export interface FiguresDocument {
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  readonly figures: readonly Figure[];
}

export const TEXT: Shape = { text: /\S/ };
export const WORDS: Shape = { as: 'text, or text by language', text: /\S/, map: TEXT };
export const ID: Shape = { as: 'an id', text: /^[\w.-]+$/ };
/** As exact as it is known: a year, a month or a day that the calendar has. */
export const DATE: Shape = {
  as: 'a date',
  text: /^(?!.*-(02-3|(0[469]|11)-31))\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
};
export const HTTP: Shape = { as: 'a URL', text: /^https?:\/\/[^\s/]\S*$/ };

export const VERSION: Shape = { as: 'version 1', number: [1, 1] };
export const LANGUAGE: Shape = { as: 'a language tag', text: /^[A-Za-z]{2,8}(-[A-Za-z\d]+)*$/ };

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

export const STATUS: Shape = {
  fields: {
    state: { as: 'revised, superseded or withdrawn', text: /^(revised|superseded|withdrawn)$/ },
    'date?': DATE,
    'note?': WORDS,
    'replacedBy?': ID,
  },
};

/** A value's unit noun: the plural categories that the language has; every language has `other`. */
export const FORMS: Shape = { map: TEXT, fields: { other: TEXT } };

const COMMON = {
  value: TEXT,
  'label?': WORDS,
  'of?': WORDS,
  'counts?': WORDS,
  'note?': WORDS,
  'unit?': { map: FORMS },
  'page?': TEXT,
  'status?': STATUS,
};

/** A figure that stands alone, in a page's own JSON. */
export const FIGURE: Shape = { fields: { 'id?': ID, ...COMMON, 'source?': SOURCE } };

/** A figure in a document: it has an id, and names its source by id. */
export const ENTRY: Shape = { fields: { id: ID, ...COMMON, 'source?': ID } };

export const DOCUMENT: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    'updated?': DATE,
    'sources?': { map: SOURCE },
    figures: { list: ENTRY },
  },
};

type Entry = Omit<Figure, 'source'> & { readonly id: string; readonly source?: string };
interface Json extends Omit<FiguresDocument, 'figures'> {
  readonly sources?: Readonly<Record<string, Source>>;
  readonly figures: readonly Entry[];
}

/** Stops at the problems there are, else passes `json` on. @throws DocumentError */
export function accept<T>(json: unknown, problems: readonly Problem[]): T {
  if (problems.length) throw new DocumentError(problems);
  return json as T;
}

/**
 * Reads a parsed figures document (schema/figures.schema.json).
 *
 * @throws DocumentError for a wrong shape, an id used twice, or an id that names no source or figure
 */
export function readFiguresDocument(json: unknown): FiguresDocument {
  const { sources = {}, figures, ...rest } = accept<Json>(json, check(json, DOCUMENT));
  const ids = figures.map(({ id }) => id);
  const problems = figures.flatMap(({ id, source = '', status: { replacedBy = id } = {} }, index) =>
    Object.entries({
      id: ids.indexOf(id) < index && `"${id}" is used twice`,
      source: source && !Object.hasOwn(sources, source) && `no source "${source}"`,
      'status.replacedBy': !ids.includes(replacedBy) && `no figure "${replacedBy}"`,
    }).flatMap(([key, message]) => (message ? { path: `figures[${index}].${key}`, message } : [])),
  );
  return accept(
    { ...rest, figures: figures.map((figure) => ({ ...figure, source: sources[figure.source!] })) },
    problems,
  );
}

/** Reads one figure, or a list of them, from a page's own JSON; a source is an object inside it. @throws DocumentError */
export const readFigures = (json: unknown): readonly Figure[] => {
  const shape = { ...FIGURE, list: FIGURE, as: 'a figure or a list of figures' };
  return [accept<Figure | Figure[]>(json, check(json, shape))].flat();
};

/** The figure with that id. @throws DocumentError (`unknown-figure`) */
export function findFigure({ figures }: FiguresDocument, id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (found) return found;
  throw new DocumentError([{ path: 'figures', message: `no figure "${id}"` }], 'unknown-figure');
}
