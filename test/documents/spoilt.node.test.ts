/**
 * What `check` says of every property of every kind of document once it is lost, empty or something else, against the files in
 * `written`; what it says of a value that doesn't read; and what may stand beside what.
 */
import { checkDocument, documentFindings } from '../../src/documents/check/check-document.js';
import { ACTIONS } from '../../src/documents/actions-document.js';
import { CONFIG } from '../../src/documents/config.js';
import { DOCUMENT } from '../../src/documents/figures-document.js';
import { FORMS_DOCUMENT } from '../../src/documents/forms-document.js';
import { GLOSSARY } from '../../src/documents/glossary-document.js';
import { LANGUAGE_FILE } from '../../src/documents/language-file.js';
import { POSTS } from '../../src/documents/posts-document.js';
import type { Shape } from '../../src/documents/shape.js';
import { SUPPORT } from '../../src/documents/support-document.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { attributeFindings } from '../../src/documents/check/attributes.js';
import { isLanguage, likelyLanguage } from '../../src/documents/check/languages.js';
import { unreadValue } from '../../src/documents/check/unread-value.js';
import { valueFindings } from '../../src/documents/check/value.js';
import type { Figure } from '../../src/documents/figure.js';
import {
  comparisonOf,
  doubtsAbout,
  isShareMeant,
  mayCallRise,
  mayCompare,
  mayDrawMarks,
  mayDrawTrend,
  mayRatio,
  mayShareAxis,
  positionOf,
  subjectOf,
  type Verdict,
} from '../../src/documents/honest/index.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import type { Amount } from '../../src/quantity/quantity.js';
import { read } from '../contract/repository.js';
import { describe, it } from '../helpers/node.js';
import { isWritten } from '../helpers/written.js';
import { MISTYPED } from './mistyped.js';
import { absentIn, pathsIn, spoilt, thin, type Json } from './spoil.js';

const written = (name: string, lines: readonly string[]): void =>
  isWritten(new URL(`./written/${name}.txt`, import.meta.url), `${lines.join('\n')}\n`);
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
const now = '2026-11-28';

const SHAPES: Readonly<Record<string, Shape>> = {
  figures: DOCUMENT,
  quotes: DOCUMENT,
  glossary: GLOSSARY,
  posts: POSTS,
  forms: FORMS_DOCUMENT,
  support: SUPPORT,
  actions: ACTIONS,
  config: CONFIG,
  language: LANGUAGE_FILE,
};

const ENTRIES: readonly (Json | undefined)[] = [undefined, '', 'Odd words', 7, ['a']];

const english = JSON.parse(read('languages/en.json')) as Record<string, Json>;
const german = JSON.parse(read('languages/de.json')) as Record<string, Json>;
/** A few messages say what all would. */
const fewOf = (messages: Json): Json => Object.fromEntries(Object.entries(messages as object).slice(0, 4)) as Json;

const DOCUMENTS: Readonly<Record<string, Json>> = {
  ...Object.fromEntries(
    ['figures', 'glossary', 'posts', 'forms', 'support', 'actions'].map((name) => [
      name,
      JSON.parse(read(`src/documents/examples/${name}.json`)) as Json,
    ]),
  ),
  quotes: JSON.parse(read('stories/examples/documents/quotes.json')) as Json,
  language: { ...german, messages: fewOf(german['messages']!) },
  config: {
    version: 1,
    name: 'The Example Foundation',
    address: 'https://elements.example.org/',
    home: 'https://example.org/',
    contact: 'figures@example.org',
    accent: '#0b5763',
    font: 'Georgia, serif',
    languages: ['en', 'ar'],
    exit: 'https://weather.example.org/',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    origins: ['https://news.example.org'],
    logo: 'logo.png',
    documents: { figures: 'figures.json', glossary: 'glossary.json', posts: 'https://example.org/feed' },
  },
};

describe('what check says', () => {
  for (const [name, whole] of Object.entries(DOCUMENTS))
    it(`of ${name}, each property spoilt`, () => {
      const document = thin(whole);
      const options = { now, english: fewOf(english['messages']!) as Record<string, string>, spoken: ['en', 'ar'] };
      const found = (given: Json) =>
        documentFindings(given, options).findings.map((finding) => `${finding.level} ${sentenceOf(finding)}`);
      const base = found(document);
      const lines = ['as it is', ...base.map((line) => `  ${line}`)];
      // Deeper than this, a language’s wordings are all alike.
      const paths = [...pathsIn(document), ...absentIn(document, SHAPES[name]!)];
      for (const path of paths.filter(({ length }) => name !== 'language' || length < 4))
        for (const by of ENTRIES) {
          const news = found(spoilt(document, path, by)!).filter((line) => !base.includes(line));
          if (news.length) lines.push(`${path.join('.')} ← ${json(by)}`, ...news.map((line) => `  ${line}`));
        }
      written(`spoilt-${name}`, lines);
    });

  it('of texts that are no documents', () => {
    const TEXTS: readonly (string | Uint8Array)[] = [
      ...[
        '',
        '{',
        '[]',
        'null',
        '{"figures": []',
        '{"figures": [],}',
        "{'figures': []}",
        '{figures: []}',
        '{"figures": [1 2]}',
      ],
      ...[
        '{"version": 1, "version": 1, "figures": []}',
        '{"figurs": []}',
        '{"a": 1}',
        '{"version": 1, // no\n "figures": []}',
      ],
      ...[
        '{"version": 1, /* no */ "figures": []}',
        '\ufeff{"figures": []}',
        '{“figures”: []}',
        '{"figures": [] "version": 1}',
      ],
      ...[
        '{"version": 01, "figures": []}',
        '{"version": 1.}',
        '{"a": "b\nc"}',
        '{"a": "\\x"}',
        '{"a": undefined, "b": NaN}',
      ],
      ...[
        '{"version": 1,\u00a0"figures": []}',
        '{"a": 28.5%}',
        '{"a": C:\\docs"}',
        '{"a": true false}',
        '{"a" 1}',
        '{"a"; 1}',
      ],
      ...[
        '[1,,2]',
        '{"a": [1}',
        '{"a": (1)}',
        '{"a": +1, "b": .5, "c": 0x1f}',
        '{"a": 1}}',
        '{"a": "\t"}',
        '{"a": "b""c"}',
      ],
      Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
      Uint8Array.from([0xfe, 0xff, 0, 0x7b, 0, 0x7d]),
      ...[[0x80], [0xc2], [0xc1, 0x80], [0xe0, 0x9f, 0x80], [0xe0, 0xa0, 0x80], [0xed, 0xa0, 0x80], [0xed, 0x9f, 0xbf]],
      ...[
        [0xf0, 0x8f, 0x80, 0x80],
        [0xf0, 0x90, 0x80, 0x80],
        [0xf4, 0x90, 0x80, 0x80],
        [0xf4, 0x8f, 0xbf, 0xbf],
      ],
      ...[
        [0xf5, 0x80, 0x80, 0x80],
        [0xe1, 0x80],
        [0xe1, 0x80, 0x41],
        [0xc3, 0xa9],
        [0xe1, 0x80, 0xc0],
        [0xdf, 0xbf],
      ],
      ...[[0xee, 0x80, 0x80], [0xf1, 0x80, 0x80, 0x80], [0xf3, 0xbf, 0xbf, 0xbf], [0x7f], [0xe9, 10, 0xe9, 0x20, 0xe8]],
    ].map((text) =>
      typeof text === 'string' || text instanceof Uint8Array
        ? text
        : Uint8Array.from([...Buffer.from('{"a": "'), ...(text as readonly number[]), ...Buffer.from('"}')]),
    );
    written(
      'texts',
      TEXTS.flatMap((text) => [
        typeof text === 'string' ? json(text) : [...text].map((byte) => byte.toString(16)).join(' '),
        ...checkDocument(text, { now }).findings.map(
          (finding) => `  ${finding.line}:${finding.column} ${finding.level} ${sentenceOf(finding)}`,
        ),
      ]),
    );
  });

  it('of values that are mistyped', () =>
    written(
      'mistyped',
      MISTYPED.flatMap((value) => {
        const { message, repair } = unreadValue(value);
        const found = valueFindings(value, '', { now, language: 'en' });
        return [
          `${value}: ${message} | ${repair ?? ''} | ${unreadValue(value, 'de', 'range').repair ?? ''}`,
          ...found.map((finding) => `  ${finding.level} ${sentenceOf(finding)}`),
        ];
      }),
    ));

  it('of languages that are named otherwise', () => {
    const TYPED =
      'au uk us nz gr cz jp cn dk ger eng fre fra deu ita spa tur ara AU Ger EN_au en_AU english Deutsch german tl filipino xx de-de pt_BR Türkçe zh-hans zh_Hans klingon arab vietnamees q';
    written(
      'languages',
      TYPED.split(' ').map((typed) => `${typed}: ${isLanguage(typed)} ${likelyLanguage(typed) ?? 'none'}`),
    );
  });

  it('of attributes', () => {
    const GIVEN: readonly Readonly<Record<string, string>>[] = [
      { value: '1 in 4', label: 'girls' },
      { value: '5 in 4', label: 'girls', source: 'S', 'source-date': '14 October 2023', 'source-url': 'unicef.org' },
      { value: '28.5%', interval: 'x', trend: '2018: 5%', sample: 'many', counts: 'Calls', kind: 'sum' },
      { value: '', label: '' },
      { figure: 'a', value: '1', src: 'x', support: 'y' },
      { figure: 'a b', say: '"s"', draw: 'bars', mark: 'star', of: '100' },
      { action: 'http://a.example/', 'heading-level': '9', 'no-search': 'false', count: '0' },
      { data: '{"value": ' },
      { data: '{"value": "5 in 4", "label": "x"}' },
      { onclick: 'x', vlaue: '1', 'aria-label': 'x', class: 'x' },
      { 'source-url': 'javascript:1', href: 'x y' },
    ];
    written(
      'attributes',
      ['statistic', 'prevalence', 'change', 'compare', 'glossary', 'posts', 'subscribe', 'give', 'quote'].flatMap(
        (element) =>
          GIVEN.flatMap((attributes) => [
            `${element} ${json(attributes)}`,
            ...attributeFindings(element, attributes, { now }).map(
              (finding) => `  ${finding.level} ${sentenceOf(finding)}`,
            ),
          ]),
      ),
    );
  });
});

describe('what may stand beside what', () => {
  const { figures } = DOCUMENTS['figures'] as unknown as { readonly figures: readonly Figure[] };
  const said = ({ may, doubts }: Verdict): string =>
    [may, ...doubts.map(({ reason, forbids, sentence, about }) => json([reason, forbids, sentence, about]))].join(' ');

  it('is said of each figure, and of each two', () => {
    const lines: string[] = [];
    for (const figure of figures) {
      lines.push(`=== ${figure.id} ${subjectOf(figure)} ${isShareMeant(figure)}`);
      lines.push(`doubts ${json(doubtsAbout(figure))}`);
      lines.push(`rise ${said(mayCallRise(figure))}`, `trend ${said(mayDrawTrend(figure))}`);
      lines.push(`marks ${said(mayDrawMarks([figure]))}`);
    }
    for (const [at, one] of figures.entries())
      for (const other of figures.slice(at + 1)) {
        const all = [
          said(mayCompare([one, other])),
          said(mayShareAxis([one, other])),
          said(mayRatio(one, other)),
          said(mayDrawMarks([one, other], true)),
        ];
        if (all.some((verdict) => verdict !== 'true')) lines.push(`${one.id} ${other.id}: ${all.join(' | ')}`);
      }
    written('verdicts', lines);
  });

  it('is measured in one scale', () => {
    const amounts = [
      '5%',
      '1 in 4',
      '74 calls',
      '$13 AUD',
      '13 hours',
      '5.2 minutes',
      '2x',
      '5 percentage points',
      '2 years',
      '0',
    ].map((typed) => [typed, readQuantity(typed) as Amount] as const);
    written('scales', [
      ...amounts.map(([typed, amount]) => `${typed} ${positionOf(amount)}`),
      ...amounts.flatMap(([one, from]) =>
        amounts.map(([other, to]) => `${one}, ${other}: ${json(comparisonOf(from, to) ?? 'none')}`),
      ),
    ]);
  });
});
