/** Sources as every program reads them that keeps references, against `written/references.txt`; and which of them are one study. */
import { numberSources, referenceText, toBibTeX, toCslJson, toRis } from '../../src/documents/citation-formats.js';
import type { Source } from '../../src/documents/figure.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const BASE = 'https://page.example/a/';
const SIGNS = [...'\\{}$&#%_^~"<>|`\'@=,;:', 'ä', '“', 'ا'];
const SOURCES: readonly (readonly [source: Partial<Source>, page?: string])[] = [
  [{}],
  [{ title: ' \n ' }],
  ...SIGNS.map(
    (sign) => [{ title: `a ${sign} b`, publisher: sign, authors: `${sign}x; y${sign}` }, `p${sign}`] as const,
  ),
  ...['{a}', '}a{', '{{a}', '{a}}', '{', '}', '\\{'].map((title) => [{ title }] as const),
  ...[
    '2023',
    '2023-04',
    '2023-04-03',
    '2023-13',
    '2023-04-31',
    '2023-4',
    ' 2023 ',
    'forthcoming',
    '',
    ' ',
    'c. 2023',
    '20231',
  ].map((published) => [{ published }, 'p. 9'] as const),
  ...['A. Author', 'A. Author; B. Author', 'A. Author, B. Author', ' ; A ; ; B; ', '', ';', 'Ünner, Ä.', '!!!'].map(
    (authors) => [{ authors, published: '2023' }] as const,
  ),
  ...[
    'https://x.org/a',
    'x.org',
    '/report',
    'javascript:1',
    'https://x.org/{a}\\b',
    'https://doi.org/10.1000/b',
    '',
  ].map((url) => [{ url }] as const),
  ...['10.1000/a', 'https://doi.org/10.1000/A', 'doi:10.1000/{a}', '10.1000/a_b&c', 'none', ''].map(
    (doi) => [{ doi }] as const,
  ),
  [
    {
      title: 'T\n  T',
      publisher: ' P \t Q ',
      published: '2023-04-03',
      sample: 'n',
      doi: '10.1000/a',
      url: 'https://x.org/',
    },
    'pp. 3 – 4',
  ],
];

/** Two sources, told apart or not. */
const PAIRS: readonly (readonly [one: Partial<Source>, other: Partial<Source>])[] = [
  [{}, {}],
  [{}, { title: 'the study' }],
  [{}, { title: 'The  study!' }],
  [{}, { title: 'Another study' }],
  [{ published: '2023' }, { published: '2023-04' }],
  [{ published: '2023' }, { published: '2024' }],
  [{ published: '2023' }, {}],
  [{ publisher: 'The Institute' }, { publisher: 'Institute' }],
  [{ publisher: 'The Institute (TI)' }, { publisher: 'TI' }],
  [{ publisher: 'The Institute' }, { publisher: 'The Office' }],
  [{ publisher: 'The Institute' }, {}],
  [{ authors: 'A. Author' }, { authors: 'A. Author et al.' }],
  [{ authors: 'A. Author' }, { authors: 'B. Buthor' }],
  [{ doi: '10.1000/a' }, { doi: 'https://doi.org/10.1000/A', title: 'Other' }],
  [{ doi: '10.1000/a' }, { doi: '10.1000/b' }],
  [{ doi: '10.1000/a' }, { url: 'https://doi.org/10.1000/a', title: 'Other' }],
  [{ doi: '10.1000/a' }, {}],
  [{ url: 'https://x.org/a' }, { url: 'http://www.x.org/a/', title: 'Other' }],
  [{ url: 'https://x.org/a' }, { url: 'https://x.org/b' }],
  [{ url: 'https://x.org/' }, { url: 'https://x.org/', title: 'Other' }],
  [{ url: 'https://x.org/' }, { url: 'https://x.org/' }],
  [{ url: 'https://x.org/?a=1' }, { url: 'https://x.org/?a=1', title: 'Other' }],
  [{ url: 'https://x.org/?a=1' }, { url: 'https://x.org/?a=2' }],
  [{ url: 'https://x.org/a#b' }, { url: 'https://x.org/a', title: 'Other' }],
];

describe('references', () => {
  it('are what was read and found good', () => {
    const lines: string[] = [];
    for (const [given, page] of SOURCES) {
      const source = { title: 'A study', ...given } as Source;
      const references = numberSources([{ source, page }]);
      lines.push(`=== ${JSON.stringify(given)}${page ? `, ${page}` : ''}`);
      if (!references.length) lines.push('none');
      else
        lines.push(
          `${referenceText(references[0]!, 'en', BASE)} | ${referenceText(references[0]!, 'ar', BASE)}`,
          toBibTeX(references, BASE),
          toRis(references, BASE).replaceAll('\r\n', ' ⏎ '),
          JSON.stringify(JSON.parse(toCslJson(references, BASE))),
        );
    }
    // Names that are alike have letters to tell them apart, after z too.
    const many = Array.from({ length: 53 }, (_, at) => ({
      source: { title: `T ${at}`, authors: 'A', published: '2023' },
    }));
    lines.push(
      '',
      '=== keys',
      toBibTeX(numberSources(many as never), BASE)
        .match(/(?<=@misc\{).*(?=,)/g)!
        .join(' '),
    );
    lines.push('', '=== one study or two');
    for (const [one, other] of PAIRS)
      for (const [first, second] of [
        [one, other],
        [other, one],
      ] as const) {
        const [a, b] = [first, second].map((each) => ({ title: 'The study', ...each }) as Source);
        const found = numberSources([
          { source: a, page: '1' },
          { source: b, page: '2' },
          { source: a, page: '1' },
          {},
        ] as never);
        lines.push(`${JSON.stringify(first)} ${JSON.stringify(second)} → ${found.length} ${JSON.stringify(found)}`);
      }
    matchesWritten(new URL('./written/references.txt', import.meta.url), lines);
  });
});
