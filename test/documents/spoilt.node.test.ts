/**
 * What `check` says of every property of quotations, of a publisher's settings and of a language once it is lost, empty or something else,
 * against the files in `written` (of other documents, see written-check); and what may stand beside what.
 */
import { documentFindings } from '../../src/documents/check/check-document.js';
import { CONFIG } from '../../src/documents/config.js';
import { DOCUMENT } from '../../src/documents/figures-document.js';
import { LANGUAGE_FILE } from '../../src/documents/language-file.js';
import type { Shape } from '../../src/documents/shape.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { attributeFindings } from '../../src/documents/check/attributes.js';
import { isLanguage, likelyLanguage } from '../../src/documents/check/languages.js';
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
import { matchesWritten } from '../helpers/written.js';
import { absentIn, pathsIn, spoilt, thin, type Json } from './spoil.js';

const written = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}.txt`, import.meta.url), lines);
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
const now = '2026-11-28';

const SHAPES: Readonly<Record<string, Shape>> = { quotes: DOCUMENT, config: CONFIG, language: LANGUAGE_FILE };

const ENTRIES: readonly (Json | undefined)[] = [undefined, '', 'Odd words', 7, ['a']];

const english = JSON.parse(read('languages/en.json')) as Record<string, Json>;
const german = JSON.parse(read('languages/de.json')) as Record<string, Json>;
/** A few messages say what all would. */
const fewOf = (messages: Json): Json => Object.fromEntries(Object.entries(messages as object).slice(0, 4)) as Json;

const DOCUMENTS: Readonly<Record<string, Json>> = {
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
  // First: what names a language is looked up once.
  it('of languages that are named otherwise', () => {
    const TYPED =
      'au uk us nz gr cz jp cn dk ger eng fre fra deu ita spa tur ara AU Ger EN_au en_AU english Deutsch german tl filipino xx de-de pt_BR Türkçe zh-hans zh_Hans klingon arab vietnamees q loa lao Loa tmail';
    written(
      'languages',
      TYPED.split(' ').map((typed) => `${typed}: ${isLanguage(typed)} ${likelyLanguage(typed) ?? 'none'}`),
    );
  });

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
  const { figures } = JSON.parse(read('src/documents/examples/figures.json')) as {
    readonly figures: readonly Figure[];
  };
  const said = ({ may, doubts }: Verdict): string =>
    [may, ...doubts.map(({ reason, forbids, sentence, about }) => json([reason, forbids, sentence, about]))].join(' ');
  /** Of two figures, without the sentences, which name them. */
  const brief = ({ may, doubts }: Verdict): string =>
    [may, ...doubts.map(({ reason, forbids }) => reason + (forbids ? '!' : ''))].join(' ');

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
          brief(mayCompare([one, other])),
          brief(mayShareAxis([one, other])),
          brief(mayRatio(one, other)),
          brief(mayDrawMarks([one, other], true)),
        ];
        if (all.some((verdict) => verdict !== 'true')) lines.push(`${one.id} ${other.id}: ${all.join(' | ')}`);
      }
    // Of the people that two shares are of, in one language or several.
    const PEOPLE: readonly Figure['of'][] = [undefined, '', 'Adults', { en: 'Adults', de: 'Erwachsene' }, 'Men'];
    for (const [at, one] of PEOPLE.entries())
      for (const other of PEOPLE.slice(at)) {
        const two = [one, other].map(
          (of, index) => ({ id: `${index}`, value: `${index + 1} in 4`, label: 'x', of }) as Figure,
        );
        const all = [mayDrawMarks(two, true), mayDrawMarks(two), mayCompare(two)].map(said);
        lines.push(`of ${json(one)}, of ${json(other)}: ${all.join(' | ')}`);
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
