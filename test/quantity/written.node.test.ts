<<<<<<< HEAD
/** What the grammar reads of each notation, and how each language says it, whole, against the files in `written`. */
import { asTyped } from '../../src/quantity/as-typed.js';
import * as quantity from '../../src/quantity/index.js';
import {
  denominatorFor,
  formatInterval,
  formatOutOf,
  formatQuantity,
  proportionOf,
  readInterval,
  readQuantity,
  type Phrases,
  type Qualifier,
  type Quantity,
} from '../../src/quantity/index.js';
import { formatKey, formatShare } from '../../src/quantity/out-of.js';
import { describe, it } from '../helpers/node.js';
import { isWritten } from '../helpers/written.js';
import { facts } from './facts.js';
import { inFive, leftAsTyped, read } from './notations.js';

const written = (name: string, lines: readonly string[]): void =>
  isWritten(new URL(`./written/${name}.txt`, import.meta.url), `${lines.join('\n')}\n`);
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
/** Direction marks and spaces that nobody sees are written out. */
const visible = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c\u2066-\u2069\u00a0\u202f]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);

const LANGUAGES: readonly (readonly [locale: string, phrases: Phrases])[] = [
  ['en-AU', quantity.en],
  ['ar', quantity.ar],
  ['de', quantity.de],
  ['es', quantity.es],
  ['fil', quantity.fil],
  ['fr', quantity.fr],
  ['hi', quantity.hi],
  ['tr', quantity.tr],
  ['vi', quantity.vi],
  ['zh-Hans', quantity.zhHans],
];
const QUALIFIERS: Readonly<Record<Qualifier, true>> = {
  ...{ 'more-than': true, over: true, 'at-least': true, 'or-more': true, almost: true, nearly: true },
  ...{ 'fewer-than': true, 'less-than': true, under: true, 'just-over': true, 'just-under': true, 'up-to': true },
  ...{ 'at-most': true, estimated: true, about: true, around: true, approximately: true, roughly: true },
};
const TYPED = [
  ...new Set([...facts.map(({ typed }) => typed), ...inFive.map(([typed]) => typed), ...read.map(([typed]) => typed)]),
];
/** What a language has forms for: numbers of each plural, of each gender of a unit, before and after each word. */
const MORE = [
  ...[0, 1, 2, 3, 5, 6, 11, 21, 100, 102].flatMap((count) => [
    `${count}`,
    `${count} percentage points`,
    `${count} times`,
  ]),
  ...['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].flatMap((unit) => [
    `every ${unit}`,
    `every 2 ${unit}s`,
    `every 5 ${unit}s`,
    `1 ${unit}`,
    `2 ${unit}s`,
    `2 children every ${unit}`,
    `3 cases per ${unit}`,
    `$5 per ${unit}`,
  ]),
  ...['half', 'a third', 'two thirds', 'a quarter', 'three quarters', 'one fifth', 'two fifths', 'three fifths'],
  ...['four fifths', 'an eighth', 'three eighths', 'one tenth', 'three tenths', 'seven tenths', 'nine tenths'],
  ...['over half', 'almost a third', 'about two thirds', 'nearly three quarters', 'less than a fifth', 'up to a tenth'],
  ...['doubled', 'tripled', 'halved', 'twice', 'three times', '2x more likely', 'tenfold', 'tenfold increase'],
  ...['up 12%', 'down 12%', '84% more reports', '10% fewer calls', 'up 5 percentage points', 'twofold increase'],
  ...['25–47%', '21% to 65%', '$13 to $100 AUD', '2 to 5 years', '1 to 2 million', 'about 25–47%'],
  ...[
    '10 in 2018 to 20 in 2020',
    '90% to 75%',
    '10 in 2019–20 to 20 in the second half of 2021',
    '5 in Q1 2020 to 6 in Q4 2021',
  ],
  ...['12.3 per 100,000 people', '127 reports per 1,000 children', '145 offences by 7 offenders', '2019–20'],
  ...[
    '114 children, 42% of them in Australia',
    '12.6% (1 in 8)',
    '2,420 (28.5%)',
    '28.5%*',
    '28.5% (95% CI 27.3–29.8)',
  ],
  ...[
    '33⅓%',
    '66⅔ %',
    '16⅔ per cent',
    '8⅓%',
    '5⅓%',
    '2½',
    '2 ¼ hours',
    '3¾%',
    '⅔',
    '3 and a half',
    '3 and a quarter',
    '1-in-4',
  ],
  ...[
    'nineteen',
    'twenty-one girls',
    'twenty ten',
    'ninety-nine in a hundred',
    'thirty-nine fold',
    'one hundred',
    'half a million',
  ],
  ...[
    'a million',
    'five per thousand children',
    '5 per hundred',
    '1 234 567',
    '12 345,5',
    '−5%',
    '$ 5',
    '٥٠٪',
    '۵۰',
    '１２％',
  ],
  ...['€5', '$5', 'A$5', 'US$1', '£2 million', '5 CHF', '¥500', '₹2 lakh', '1.3 billion', '2 trillion', '1 million'],
];

describe('the grammar', () => {
  it('reads each notation as it was found to mean', () => {
    const lines: string[] = [];
    for (const typed of [...TYPED, ...MORE, ...leftAsTyped]) {
      const found = readQuantity(typed);
      lines.push(`${visible(typed)}\n  ${json(found)}`);
      if (proportionOf(found)) lines.push(`  ${json(proportionOf(found))} of ${denominatorFor([found])}`);
      lines.push(
        `  ${visible(
          asTyped(typed)
            .map(({ type, value }) => `${type} ${json(value)}`)
            .join(' '),
        )}`,
      );
    }
    const INTERVALS = [
      '27.3–29.8%',
      '95% CI 27.3–29.8',
      '90% confidence interval: 2 to 3',
      '±2%',
      '1 to 2',
      'x',
      '3 to 2',
    ];
    for (const beside of INTERVALS)
      for (const typed of ['28.5%', '2', '1 in 4', '13 hours'])
        lines.push(`${typed}, ${beside}: ${json(readInterval(beside, readQuantity(typed)!))}`);
    written('read', lines);
  });

  it('draws groups of one number', () =>
    written(
      'denominators',
      [
        ['1 in 4', '2 in 4'],
        ['1 in 4', '1 in 5'],
        ['1 in 12'],
        ['1 in 13'],
        ['1.5 in 4'],
        ['1 in 4', '28.5%'],
        ['13 hours'],
        ['0%'],
        ['0.9%'],
        ['1%', '0.1%'],
        ['0.09%'],
        ['0–0.05%'],
        [],
      ].map((all) => `${all.join(', ')}: ${denominatorFor(all.map((typed) => readQuantity(typed)))}`),
    ));

  for (const [locale, phrases] of LANGUAGES)
    it(`says it all in ${locale}`, () => {
      const words = { locale, phrases };
      const lines: string[] = [];
      for (const typed of new Set([...TYPED, ...MORE])) {
        const found = readQuantity(typed);
        if (!found) continue;
        lines.push(`${typed}: ${visible(formatQuantity(found, words))}`);
        if (proportionOf(found))
          lines.push(`  ${visible(`${formatOutOf(found, 100, words)} | ${formatKey(found, 4, words)}`)}`);
        if (found.interval) lines.push(`  ${visible(formatInterval(found.interval, words))}`);
      }
      const amounts: readonly Quantity[] = [
        { kind: 'percent', value: 5 },
        { kind: 'percent', value: 33.25, digits: 2 },
        { kind: 'ratio', part: 1, whole: 3 },
        { kind: 'ratio', part: 2, whole: 3, fraction: true },
        { kind: 'ratio', part: 1, whole: 2, fraction: true },
        { kind: 'count', value: 1 },
        { kind: 'count', value: 250000, unit: 'children' },
        { kind: 'money', value: 100, currency: 'USD' },
        { kind: 'duration', value: 2, unit: 'hour' },
        { kind: 'multiple', value: 3 },
        { kind: 'points', value: 5 },
      ];
      for (const qualifier of Object.keys(QUALIFIERS) as Qualifier[]) {
        for (const amount of amounts) {
          const qualified: Quantity = { ...amount, qualifier };
          const share = [100, 3].map((whole) => formatShare(qualified, whole, words)).filter(Boolean);
          lines.push(visible([qualifier, formatQuantity(qualified, words), ...share].join(' | ')));
        }
      }
      for (const value of [0.4, 0.5, 28.5, 28.3, 99.7, 100, 0])
        lines.push(visible(`${value}% ${formatShare({ kind: 'percent', value }, 100, words)}`));
      for (const unit of [{ one: 'Kind', other: 'Kinder' }, { other: '# von Kindern' }, { other: '#2 von #1' }, {}])
        for (const typed of [
          '1 child',
          '3 children',
          '145 offences by 7 offenders',
          '12.3 per 100,000 people',
          '84% more reports',
        ])
          lines.push(visible(`${json(unit)} ${typed}: ${formatQuantity(readQuantity(typed)!, { ...words, unit })}`));
      written(locale, lines);
    });
});
=======
import { formatQuantityParts } from '../../src/quantity/format-quantity.js';
import { ar, de, en, es, fil, fr, hi, tr, vi, zhHans } from '../../src/quantity/index.js';
import { formatKey, formatShare } from '../../src/quantity/out-of.js';
import type { Phrases } from '../../src/quantity/phrases.js';
import { denominatorFor, proportionOf } from '../../src/quantity/proportion.js';
import { readProportion } from '../../src/quantity/read-proportion.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { readShare } from '../../src/quantity/read-share.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';
import { plain } from './facts.js';
import { counted, plurals, readings, shares, spoken, words } from './written-cases.js';

/**
 * What the grammar reads in every form of a quantity, and says of it in every language, against what lies in the folder `written`: a word
 * that is lost, a plural that is mixed up, an end that is read another way shows there as a line. After a change that is meant,
 * `npm run written` writes the files anew; read what has changed.
 */
const FOLDER = new URL('./written/', import.meta.url);

const matches = (name: string, lines: readonly string[]): void => matchesWritten(new URL(name, FOLDER), lines);

/** `{"kind":"percent","value":5}` as `percent value=5`, what lies in it in brackets. */
const short = (value: unknown): string =>
  Object.entries(value as object)
    .map(([key, inner]) =>
      key === 'kind' ? `${inner}` : `${key}=${typeof inner === 'object' ? `(${short(inner)})` : `${inner}`}`,
    )
    .join(' ');

const sections = (cases: Readonly<Record<string, readonly string[]>>, line: (typed: string) => string): string[] =>
  Object.entries(cases).flatMap(([name, texts], index) => [
    ...(index ? [''] : []),
    `# ${name}`,
    ...new Set(texts.map(line)),
  ]);

const languages: Readonly<Record<string, Phrases>> = {
  ...{ 'en-AU': en, 'ar-u-nu-latn': ar, de, es, fil, fr, hi, tr, vi, 'zh-Hans': zhHans },
};

describe('what a language says', () => {
  for (const [locale, phrases] of Object.entries(languages))
    it(`of every form of a quantity is what was read and found good: ${locale}`, () => {
      const words = { locale, phrases };
      const say = (typed: string, unit?: typeof plurals): string => {
        const parts = formatQuantityParts(readQuantity(typed)!, { ...words, unit });
        // How large each piece is set is the same in all languages.
        const types = phrases === en ? ` | ${parts.map(({ type }) => type).join(' ')}` : '';
        return `${typed} → ${plain(parts.map(({ value }) => value).join(''))}${types}`;
      };
      const share = (typed: string): string => {
        const quantity = readQuantity(typed);
        const said = [3, 100, 1000].map((whole) => plain(formatShare(quantity, whole, words) ?? '–'));
        return `${typed} → ${said.join(' | ')} | ${formatKey(quantity, 3, words) ? 'key' : 'no key'}`;
      };
      // What lies in the code alone is tried in one language with few plural forms and one with many.
      const few = phrases === en || phrases === ar ? shares : shares.filter((typed) => /^(more than )?2/.test(typed));
      matches(`${locale.replace(/-u-.*/, '')}.txt`, [
        ...sections(spoken, (typed) => say(typed)),
        '',
        '# of 3, 100 and 1,000 people',
        ...few.map(share),
        ...(few === shares ? ['', '# plurals of a noun', ...counted.map((typed) => say(typed, plurals))] : []),
      ]);
    });
});

describe('what the grammar reads', () => {
  it('is what was read and found good', () => {
    const pairs = [...readings['pairs']!, ...readings['over time']!];
    const points = words('12.500|€1.250|2.375%|1.250 to 2.500|28.5% (27.300–29.800)|1.2345|12.50|1,234|0.500|1.234.5');
    matches('readings.txt', [
      ...sections(readings, (typed) => {
        const quantity = readQuantity(typed);
        const share = proportionOf(quantity);
        const by = [readProportion(typed) && 'proportion', readShare(typed) && 'share'].filter(Boolean).join(', ');
        const drawn = share ? ` | ${short(share)} of ${denominatorFor([quantity])}` : '';
        return `${typed} → ${quantity ? short(quantity) : '–'}${drawn}${by && ` | ${by}`}`;
      }),
      '',
      '# as a range, as a change',
      ...pairs.map((typed) => {
        const [range, change] = (['range', 'change'] as const).map((kind) => readQuantity(typed, { kind }));
        return `${typed} → ${range ? short(range) : '–'} | ${change ? short(change) : '–'}`;
      }),
      '',
      '# in English, in German',
      ...points.map((typed) => {
        const read = ['en-AU', 'de'].map((language) => readQuantity(typed, { language }));
        return `${typed} → ${read.map((one) => (one ? short(one) : '–')).join(' | ')}`;
      }),
    ]);
  });
});
>>>>>>> notice2
