/** The sheets of a workbook, and what their columns are called. One description reads, writes and explains them. */

/** What a column holds: `words` may stand once more by language, as "label (de)"; `ids` has spaces or commas between them. */
export type ColumnKind = 'text' | 'value' | 'words' | 'date' | 'number' | 'flag' | 'ids' | 'list' | 'forms';

export interface Column {
  /** As a template has it. */
  readonly name: string;
  /** Other names that are understood. */
  readonly also?: readonly string[];
  /** The property, with dots between steps. */
  readonly path: string;
  readonly kind: ColumnKind;
}

export interface Table {
  readonly name: string;
  readonly also?: readonly string[];
  /** Where an entry goes: a list or a map of the document, or a list of the entry that the column `owner` names. */
  readonly into:
    { readonly list: string } | { readonly map: string } | { readonly owner: string; readonly list: string };
  readonly columns: readonly Column[];
}

const column = (kind: ColumnKind, name: string, path: string = name, ...also: string[]): Column => ({
  name,
  path,
  kind,
  also,
});

const SOURCES: Table = {
  name: 'sources',
  also: ['source', 'references'],
  into: { map: 'sources' },
  columns: [
    column('text', 'id', 'id', 'source', 'source id', 'key'),
    column('text', 'title', 'title', 'name', 'report', 'study'),
    column('text', 'authors', 'authors', 'author'),
    column('text', 'publisher', 'publisher', 'organisation', 'organization', 'journal'),
    column('date', 'published', 'published', 'date', 'year', 'publication date', 'source date'),
    column('text', 'sample', 'sample', 'n', 'sample size'),
    column('text', 'url', 'url', 'address', 'link', 'web address', 'website'),
    column('text', 'doi', 'doi'),
  ],
};

const owner = column('text', 'figure', '', 'figure id', 'id');

export const FIGURE_TABLES: readonly Table[] = [
  {
    name: 'figures',
    also: ['figure', 'statistics', 'numbers', 'data'],
    into: { list: 'figures' },
    columns: [
      column('text', 'id', 'id', 'key', 'figure id'),
      column('value', 'value', 'value', 'figure', 'number', 'statistic'),
      column('words', 'label', 'label', 'what', 'sentence', 'statement'),
      column('words', 'of', 'of', 'population', 'of whom', 'who'),
      column('words', 'topic', 'x-topic', 'theme', 'category', 'subject'),
      column('words', 'counts', 'counts', 'what is counted', 'unit of count'),
      column('words', 'note', 'note', 'notes', 'remark', 'comment'),
      column('words', 'plain', 'plain', 'plain words', 'in plain words', 'easy'),
      column('text', 'source', 'source', 'source id'),
      column('text', 'page', 'page', 'pages'),
      column('text', 'kind', 'kind'),
      column('text', 'range kind', 'range.kind', 'range'),
      column('number', 'range level', 'range.level', 'confidence', 'confidence level'),
      column('words', 'range of', 'range.of'),
      column('value', 'best estimate', 'range.best', 'range best', 'best'),
      column('value', 'interval', 'range.value', 'range value', 'confidence interval', 'ci'),
      column('text', 'status', 'status.state', 'state'),
      column('date', 'status date', 'status.date', 'status since'),
      column('words', 'status note', 'status.note', 'why', 'reason'),
      column('text', 'replaced by', 'status.replacedBy', 'replacement'),
      column('forms', 'unit', 'unit'),
      column('text', 'share of', 'ofFigure', 'of figure'),
    ],
  },
  SOURCES,
  {
    name: 'history',
    also: ['changes', 'log'],
    into: { owner: 'figures', list: 'changes' },
    columns: [
      owner,
      column('date', 'date', 'date', 'when'),
      column('text', 'what', 'what', 'property'),
      column('value', 'from', 'from', 'before', 'old value'),
      column('value', 'to', 'to', 'after', 'new value'),
      column('words', 'why', 'why', 'reason', 'note'),
    ],
  },
  {
    name: 'series',
    also: ['over time', 'time series'],
    into: { owner: 'figures', list: 'series' },
    columns: [
      owner,
      column('date', 'when', 'when', 'year', 'period', 'date'),
      column('value', 'value', 'value'),
      column('text', 'flag', 'flag'),
      column('words', 'note', 'note', 'notes'),
    ],
  },
  {
    name: 'comparable',
    also: ['compare'],
    into: { owner: 'figures', list: 'comparable' },
    columns: [
      owner,
      column('ids', 'to', 'to', 'with'),
      column('flag', 'is', 'is', 'comparable'),
      column('words', 'why', 'why', 'reason'),
    ],
  },
  {
    name: 'differs',
    also: ['differences'],
    into: { owner: 'figures', list: 'differs' },
    columns: [
      owner,
      column('text', 'with', 'with', 'other figure'),
      ...['population', 'definition', 'ages', 'asked', 'period', 'unit'].flatMap((name) => [
        column('words', `${name} here`, `because.${name}.here`),
        column('words', `${name} there`, `because.${name}.there`),
      ]),
    ],
  },
  {
    name: 'quotes',
    also: ['quotations'],
    into: { list: 'quotes' },
    columns: [
      column('text', 'id', 'id', 'key'),
      column('words', 'text', 'text', 'quote', 'words'),
      column('text', 'kind', 'kind'),
      column('words', 'by', 'by', 'who', 'speaker name'),
      column('words', 'office', 'office', 'role'),
      column('text', 'speaker', 'speaker'),
      column('text', 'source', 'source', 'source id'),
      column('text', 'page', 'page', 'pages'),
      column('text', 'attribution', 'attribution'),
      column('text', 'emphasis', 'emphasis'),
      column('text', 'permission', 'permission'),
    ],
  },
];

export const GLOSSARY_TABLES: readonly Table[] = [
  {
    name: 'terms',
    also: ['glossary', 'term'],
    into: { list: 'terms' },
    columns: [
      column('text', 'id', 'id', 'key'),
      column('words', 'term', 'term', 'word'),
      column('words', 'abbreviation', 'abbreviation', 'short', 'acronym'),
      column('list', 'synonyms', 'synonyms', 'other words'),
      column('words', 'definition', 'definition', 'meaning'),
      column('words', 'plain', 'plain', 'plain words', 'in plain words'),
      column('words', 'professional', 'professional', 'for professionals'),
      column('text', 'group', 'group', 'topic', 'category'),
      column('text', 'source', 'source', 'source id'),
      column('text', 'page', 'page', 'pages'),
      column('ids', 'related', 'related', 'see also'),
    ],
  },
  {
    name: 'groups',
    also: ['topics'],
    into: { list: 'groups' },
    columns: [column('text', 'id', 'id', 'group'), column('words', 'label', 'label', 'name', 'title')],
  },
  {
    name: 'instead of',
    also: ['discouraged', 'avoid'],
    into: { owner: 'terms', list: 'insteadOf' },
    columns: [
      column('text', 'entry', '', 'id', 'entry id', 'term id'),
      column('words', 'term', 'term', 'word', 'discouraged'),
      column('words', 'reason', 'reason', 'why'),
      column('words', 'context', 'context', 'where it may stand'),
    ],
  },
  SOURCES,
];

/** The column of a property that a row lacks: "range kind" for `figures[0].range.kind`. */
export function columnOf(path: string): string | undefined {
  const property = path.replace(/^.*[\]}]\.|^sources\.[^.]+\./, '');
  const columns = [...FIGURE_TABLES, ...GLOSSARY_TABLES].flatMap((table) => table.columns);
  return columns.find((column) => column.path === property)?.name ?? /\w+$/.exec(property)?.[0];
}
