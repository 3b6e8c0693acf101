/** Documents that break one rule each, for the reader (in browsers) and for the JSON Schema (on Node). */

export const SMALL = {
  version: 1,
  language: 'en',
  updated: '2026-11-21',
  sources: {
    acms: { title: 'A study', published: '2023', url: 'https://example.org/a', doi: '10.1000/a.b' },
  },
  figures: [
    { id: 'a', value: '28.5%', label: 'of people', source: 'acms', page: 'p. 3' },
    {
      id: 'b',
      value: '66 studies',
      label: { en: 'reviewed', de: 'ausgewertet' },
      unit: { en: { one: 'study', other: 'studies' } },
      status: { state: 'superseded', date: '2024-02', replacedBy: 'a' },
    },
  ],
};

/** A document with every key that an entry may have. */
export const FULL = {
  ...SMALL,
  figures: [
    ...SMALL.figures,
    {
      id: 'c',
      value: '2.2% to 4.4%',
      label: 'of men',
      of: 'Men',
      counts: 'Viewing',
      note: 'A note.',
      source: 'acms',
      plain: { en: 'A few men in a hundred.', de: 'Einige von hundert Männern.' },
      kind: 'range',
      range: { kind: 'studies', level: 95, of: '2 surveys', best: '3%' },
      comparable: [
        { to: ['a'], is: false, why: 'Different people.' },
        { to: ['b'], is: true },
      ],
      ofFigure: 'a',
      differs: [{ with: 'a', because: { population: { here: 'Men', there: { en: 'People' } } } }],
      changes: [{ date: '2026-03', what: 'value', from: '2%', to: '2.2% to 4.4%', why: 'A second survey.' }],
      series: [
        { when: '2018', value: '2%' },
        { when: '2020-01-01/P6M', value: '4.4%', flag: 'part', note: 'Half a year.' },
      ],
    },
    { id: 'd', value: '90%', range: { kind: 'interval', value: '88% to 92%' }, comparable: { to: ['c'], is: false } },
  ],
};

/** Names that an older script lets pass, and an editor marks. */
export const MISSPELT: readonly object[] = [
  { ...SMALL, later: [1] },
  { ...SMALL, figures: [{ id: 'a', value: '1', lable: 'x' }] },
  { ...SMALL, figures: [{ id: 'a', value: '1', label: { en_AU: 'x' } }] },
  { ...SMALL, figures: [{ id: 'a', value: '1', label: {} }] },
  { ...SMALL, figures: [{ id: 'a', value: '1', unit: { en: { other: 'x', ohter: 'x' } } }] },
  { ...SMALL, sources: { acms: { title: 'x', adress: 'x' } } },
];

type Tree = Record<string, unknown>;

export interface BrokenCase {
  readonly name: string;
  /** A copy of SMALL to break. */
  readonly edit: (document: unknown) => unknown;
  readonly path: string;
  readonly message: string;
  /** What JSON Schema has no words for: references between parts of a document. */
  readonly beyondSchema?: true;
}

/** Sets what is at `path`, or removes it. */
const set =
  (path: string, value: unknown): BrokenCase['edit'] =>
  (document) => {
    const keys = path.split('.');
    const last = keys.pop()!;
    const owner = keys.reduce((at, key) => at[key] as Tree, document as Tree);
    if (value === undefined) delete owner[last];
    else owner[last] = value;
    return document;
  };

export const BROKEN: readonly BrokenCase[] = [
  { name: 'a list', edit: () => [], path: '', message: 'expected object, found list' },
  { name: 'nothing', edit: () => null, path: '', message: 'expected object, found nothing' },
  {
    name: 'no version',
    edit: set('version', undefined),
    path: 'version',
    message: 'expected version 1, found nothing',
  },
  {
    name: 'a later version',
    edit: set('version', 2),
    path: 'version',
    message: 'expected version 1, found 2',
  },
  {
    name: 'no language',
    edit: set('language', undefined),
    path: 'language',
    message: 'expected a language tag, found nothing',
  },
  {
    name: 'no language tag',
    edit: set('language', 'en_AU'),
    path: 'language',
    message: 'expected a language tag, found "en_AU"',
  },
  {
    name: 'no figures',
    edit: set('figures', undefined),
    path: 'figures',
    message: 'expected list, found nothing',
  },
  {
    name: 'figures by id',
    edit: set('figures', { a: {} }),
    path: 'figures',
    message: 'expected list, found object',
  },
  {
    name: 'no id',
    edit: set('figures.0.id', undefined),
    path: 'figures[0].id',
    message: 'expected an id, found nothing',
  },
  {
    name: 'an id with a space',
    edit: set('figures.0.id', 'a b'),
    path: 'figures[0].id',
    message: 'expected an id, found "a b"',
  },
  {
    name: 'a number as value',
    edit: set('figures.0.value', 28.5),
    path: 'figures[0].value',
    message: 'expected text, found 28.5',
  },
  {
    name: 'an empty value',
    edit: set('figures.0.value', ' '),
    path: 'figures[0].value',
    message: 'expected text, found " "',
  },
  {
    name: 'a list of labels',
    edit: set('figures.0.label', ['a']),
    path: 'figures[0].label',
    message: 'expected text, or text by language, found list',
  },
  {
    name: 'a label that is no text',
    edit: set('figures.1.label.pt-BR', 5),
    path: 'figures[1].label["pt-BR"]',
    message: 'expected text, found 5',
  },
  {
    name: 'plurals without "other"',
    edit: set('figures.1.unit.en.other', undefined),
    path: 'figures[1].unit.en.other',
    message: 'expected text, found nothing',
  },
  {
    name: 'an odd plural',
    edit: set('figures.1.unit.en.one', 1),
    path: 'figures[1].unit.en.one',
    message: 'expected text, found 1',
  },
  {
    name: 'an unknown state',
    edit: set('figures.1.status.state', 'old'),
    path: 'figures[1].status.state',
    message: 'expected revised, superseded or withdrawn, found "old"',
  },
  {
    name: 'no title',
    edit: set('sources.acms.title', undefined),
    path: 'sources.acms.title',
    message: 'expected text, found nothing',
  },
  {
    name: 'a script as address',
    edit: set('sources.acms.url', 'javascript:alert(1)'),
    path: 'sources.acms.url',
    message: 'expected a URL, found "javascript:alert(1)"',
  },
  {
    name: 'a relative address',
    edit: set('sources.acms.url', '/a'),
    path: 'sources.acms.url',
    message: 'expected a URL, found "/a"',
  },
  {
    name: 'a resolver in the DOI',
    edit: set('sources.acms.doi', 'https://doi.org/10.1000/a'),
    path: 'sources.acms.doi',
    message: 'expected a DOI, found "https://doi.org/10.1000/a"',
  },
  {
    name: 'a date in words',
    edit: set('updated', 'April 2023'),
    path: 'updated',
    message: 'expected a date, found "April 2023"',
  },
  {
    name: 'month 13',
    edit: set('sources.acms.published', '2023-13'),
    path: 'sources.acms.published',
    message: 'expected a date, found "2023-13"',
  },
  {
    name: '30 February',
    edit: set('sources.acms.published', '2023-02-30'),
    path: 'sources.acms.published',
    message: 'expected a date, found "2023-02-30"',
  },
  {
    name: '31 April',
    edit: set('updated', '2023-04-31'),
    path: 'updated',
    message: 'expected a date, found "2023-04-31"',
  },
  {
    name: 'an id used twice',
    edit: set('figures.1.id', 'a'),
    path: 'figures[1].id',
    message: '"a" is used twice',
    beyondSchema: true,
  },
  {
    name: 'an unknown source',
    edit: set('figures.0.source', 'b'),
    path: 'figures[0].source',
    message: 'no source "b"',
    beyondSchema: true,
  },
  {
    name: 'a source called constructor',
    edit: set('figures.0.source', 'constructor'),
    path: 'figures[0].source',
    message: 'no source "constructor"',
    beyondSchema: true,
  },
  {
    name: 'an odd period',
    edit: set('figures.0.series', [{ when: 'last year', value: '1' }]),
    path: 'figures[0].series[0].when',
    message:
      'expected a year, a month, a quarter, a financial year, or a start and a length like 2020-01-01/P6M, found "last year"',
  },
  {
    name: 'an odd flag',
    edit: set('figures.0.series', [{ when: '2020', value: '1', flag: 'x' }]),
    path: 'figures[0].series[0].flag',
    message: 'expected part, provisional, estimate or break, found "x"',
  },
  {
    name: 'a range of nothing',
    edit: set('figures.0.range', {}),
    path: 'figures[0].range.kind',
    message: 'expected studies, interval, observed or typical, found nothing',
  },
  {
    name: 'a level of 100',
    edit: set('figures.0.range', { kind: 'interval', level: 100 }),
    path: 'figures[0].range.level',
    message: 'expected a percentage below 100, found 100',
  },
  {
    name: 'a comparison that is no answer',
    edit: set('figures.0.comparable', { to: ['b'], is: 'no' }),
    path: 'figures[0].comparable.is',
    message: 'expected true or false, found "no"',
  },
  {
    name: 'a difference with one side',
    edit: set('figures.0.differs', [{ with: 'b', because: { ages: { here: '16' } } }]),
    path: 'figures[0].differs[0].because.ages.there',
    message: 'expected text, or text by language, found nothing',
  },
  {
    name: 'a change without a date',
    edit: set('figures.0.changes', [{ from: '1' }]),
    path: 'figures[0].changes[0].date',
    message: 'expected a date, found nothing',
  },
  {
    name: 'a comparison with nothing',
    edit: set('figures.0.comparable', { to: ['z'], is: true }),
    path: 'figures[0].comparable.to[0]',
    message: 'no figure "z"',
    beyondSchema: true,
  },
  {
    name: 'a comparison in a list with nothing',
    edit: set('figures.0.comparable', [{ to: ['b', 'z'], is: true }]),
    path: 'figures[0].comparable[0].to[1]',
    message: 'no figure "z"',
    beyondSchema: true,
  },
  {
    name: 'a difference from nothing',
    edit: set('figures.0.differs', [{ with: 'z', because: {} }]),
    path: 'figures[0].differs[0].with',
    message: 'no figure "z"',
    beyondSchema: true,
  },
  {
    name: 'a share of nothing',
    edit: set('figures.0.ofFigure', 'z'),
    path: 'figures[0].ofFigure',
    message: 'no figure "z"',
    beyondSchema: true,
  },
  {
    name: 'a missing replacement',
    edit: set('figures.1.status.replacedBy', 'c'),
    path: 'figures[1].status.replacedBy',
    message: 'no figure "c"',
    beyondSchema: true,
  },
];

/** The broken document of a case, and nothing shared with another. */
export const broken = ({ edit }: BrokenCase): unknown => edit(structuredClone(SMALL));
