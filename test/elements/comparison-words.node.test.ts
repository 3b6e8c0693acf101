/** What a change and a comparison come to, in words, whole, against the files in `written`. */
import { msg, str } from '@lit/localize';
import type { Point } from '../../src/documents/figure.js';
import { amountsOf, positionOf, SCALES } from '../../src/documents/honest/amounts.js';
import { readPeriod } from '../../src/documents/periods.js';
import { timelineOf } from '../../src/documents/timeline.js';
import {
  commonUnit,
  converted,
  endOf,
  percent,
  type AxisFigure,
} from '../../src/elements/shared/comparison/common-unit.js';
import { comparisonWords, saysHowMuch } from '../../src/elements/shared/comparison/comparison-words.js';
import { CHANGE_WORDINGS } from '../../src/elements/shared/series/change-view.js';
import { rowOf } from '../../src/elements/shared/series/change-rows.js';
import { formatLength, formatSpan } from '../../src/elements/shared/series/period-words.js';
import { en } from '../../src/quantity/index.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { describe, expect, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const messages = { msg, str };
const words = { locale: 'en', phrases: en };
const matches = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}.txt`, import.meta.url), lines);

describe('a change in words', () => {
  const ENDS = [
    ...[
      '100, 100',
      '100, 101',
      '100, 124',
      '100, 200',
      '100, 240',
      '100, 995',
      '100, 1,000',
      '100, 10,000',
      '100, 10,001',
      '100, 50',
      '100, 80',
    ],
    ...[
      '100, 1',
      '0, 5',
      '5, 0',
      '0, 0',
      '100 calls, 240 calls',
      '100 calls, 80 calls',
      '100 calls, 80 visits',
      '1.2 million, 2.5 million',
    ],
    ...[
      '1.25, 2.5',
      '1.25, 1.5',
      '10%, 20%',
      '20%, 10%',
      '20%, 20%',
      '1 in 5, 1 in 4',
      '1 in 4, 25%',
      '$5, $10',
      '$10, $5',
      '$10, $9.50',
      '$5, €10',
    ],
    ...[
      '5 hours, 10 hours',
      '10 hours, 8 hours',
      '10 hours, 5 days',
      'more than 100, 240',
      '100, nearly 240',
      'about 10%, 20%',
      '2 times, 3 times',
      '-5, 5',
    ],
    ...['5, 9.94', '5, 49.5', '5, 50', '5, 499', '5, 501'],
  ];
  const TIMES = [
    ['2019', '2020'],
    ['2019', 'H1 2020'],
    ['2019', 'Q1 2020'],
    ['H1 2019', '2020'],
    ['2019-01', '2020'],
    ['2019', '2020-01'],
    ['2019', '2020-01-01/P9M'],
    ['2019', '2020-01-01/P15M'],
    ['2020-01', '2020-02-01/P2M'],
    ['then', 'now'],
  ] as const;
  const read = (series: readonly Point[]) => timelineOf({ value: series.at(-1)!.value, series }, readQuantity);
  const said = (series: readonly Point[], say: (typeof CHANGE_WORDINGS)[number]): string => {
    const timeline = read(series);
    return typeof timeline === 'string' ? timeline : comparisonWords(timeline, say, words, messages) || '–';
  };

  /** With which wordings it stands above the numbers. */
  const leading = (series: readonly Point[]): string => {
    const timeline = read(series);
    if (typeof timeline === 'string') return '';
    const leads = CHANGE_WORDINGS.filter((say) => saysHowMuch(timeline, say));
    return leads.length === CHANGE_WORDINGS.length ? '' : ` | says how much: ${leads.join(', ') || 'never'}`;
  };

  it('is what was read and found good', () =>
    matches('comparison-words', [
      ...ENDS.flatMap((ends) => {
        const [from, to] = ends.split(/, (?=\D*\d)/) as [string, string];
        return TIMES.slice(0, /^100, (?:100|101|240|995|1|50)$|calls, 80|^\$10, /.test(ends) ? TIMES.length : 1).map(
          ([first, last]) => {
            const series = [
              { when: first, value: from },
              { when: last, value: to },
            ];
            const all = CHANGE_WORDINGS.map((say) => [say, said(series, say)] as const);
            const each = [...new Set(all.map(([, one]) => one))].map(
              (one) => `${all.flatMap(([say, same]) => (same === one ? say : [])).join(', ')}: ${one}`,
            );
            return `${ends}, ${first} to ${last} → ${each.join(' | ')}${leading(series)}`;
          },
        );
      }),
      ...(['estimate', 'break'] as const).map((flag) => {
        const series: readonly Point[] = [
          { when: '2018', value: '5', flag },
          { when: '2019', value: '7' },
          { when: '2020', value: '9', flag },
        ];
        return `${flag} → ${said(series, 'auto')} | of the first: ${said(series.slice(0, 2), 'auto')}`;
      }),
    ]));
});

describe('a row of a change', () => {
  const SERIES: readonly (readonly Point[])[] = [
    ['2018–19', '2019–20'].map((when, at) => ({ when, value: `${at + 5}` })),
    ['2009-10', '2012-13'].map((when, at) => ({ when, value: `${at + 5}` })),
    [
      { when: '2018', value: '5', note: 'A note' },
      { when: '2019', value: '<5' },
      { when: 'H1 2020', value: '7', flag: 'estimate' },
    ],
    [
      { when: '2010', value: '1,234 calls' },
      { when: '2020', value: '3.2 million', flag: 'break' },
    ],
  ];
  it('is what was read and found good', () =>
    matches('change-rows', [
      ...SERIES.flatMap((series) => {
        const timeline = timelineOf({ value: series.at(-1)!.value, series }, readQuantity);
        if (typeof timeline === 'string') return [timeline];
        return timeline.moments.map((moment, at) => JSON.stringify(rowOf(moment, at, timeline, words, 'en', messages)));
      }),
      ...['90% to 75%', '606 in 2018 to 700 in 2020'].flatMap((value) => {
        const timeline = timelineOf({ value, series: [] }, readQuantity);
        if (typeof timeline === 'string') return [timeline];
        return timeline.moments.map((moment, at) => JSON.stringify(rowOf(moment, at, timeline, words, 'en', messages)));
      }),
    ]));
});

describe('a time in words', () => {
  const PERIODS = [
    ...[
      '2018',
      '2018-03',
      '2018-03-05',
      '2018-12-31',
      '2018-05-01',
      'Q1 2018',
      'Q4 2018',
      'H2 2018',
      '2018–19',
      'March 2018',
      'FY 2018',
    ],
    ...[
      '2018-01-01/P1M',
      '2018-01-01/P12M',
      '2018-04-01/P12M',
      '2018-01-01/P24M',
      '2018-01-15/P1M',
      '2018-03-01/P3D',
      '2018-12-30/P5D',
      '2018-11-01/P3M',
    ],
  ];
  it('is what was read and found good', () =>
    matches(
      'periods',
      PERIODS.flatMap((period) => {
        const span = readPeriod(period);
        const each = ['en', 'en-AU', 'de', 'fr', 'zh-Hans', 'ar'].map((locale) =>
          span ? `${formatSpan(span, locale, messages)} (${formatLength(span, locale, messages)})` : '–',
        );
        return `${period} → ${each.join(' | ')}`;
      }),
    ));
});

describe('figures on one axis', () => {
  const LISTS = [
    ...[
      '1 in 4, 1 in 3',
      '1 in 4, 3 in 4',
      '1 in 4, 25%',
      '28.5%, 47%',
      '5 in 1,000, 7 in 1,000',
      '1 in 200, 1 in 200',
      '1 in 100, 2 in 100',
      '1 in 101, 2 in 101',
      '58 in 200, 0 in 200',
    ],
    ...['1 in 8, 2 in 3', 'more than 1 in 3, 1 in 4', '1 in 250, 1%', '1 in 1,000, 0.4%', '25–47%, 1 in 3'],
    ...[
      '5 minutes, 8 minutes',
      '5.2 minutes, 13 hours',
      '90 minutes, 2 hours',
      '1 hour 30 minutes, 2 hours',
      '13 hours, 2 days',
      '1 week, 10 days',
      '1 month, 40 days',
    ],
    ...[
      '1 year, 10 months',
      '30 seconds, 45 minutes',
      '2 to 3 hours, 90 minutes',
      'about 2 hours, 90 minutes',
      '1 second, 1,000 hours',
      '7 days, 1 month',
      '0 hours, 5 minutes',
    ],
    ...[
      '5, 8',
      '1.2 million, 900,000',
      '$5, $8',
      '2 times, 3 times',
      '5 percentage points, 2 percentage points',
      '74 initiatives, 100 initiatives',
    ],
  ];
  it('are said in one unit, as was read and found good', () =>
    matches(
      'common-units',
      LISTS.map((list) => {
        const placed = list.split(/, (?=\D*\d)/).map((typed): AxisFigure => {
          const quantity = readQuantity(typed)!;
          return { quantity, amounts: amountsOf(quantity) };
        });
        const scale = SCALES[placed[0]!.amounts[0]!.kind];
        const unit = commonUnit(placed, scale);
        const highest = Math.max(...placed.flatMap(({ amounts }) => amounts.map(positionOf)));
        const each = placed.map((one) => converted(one, unit, words) || '–');
        return `${list} → ${unit ?? 'their own'}: ${each.join(', ')}; up to ${endOf(placed, highest, scale, unit, words)}`;
      }).concat(`${percent(28.5, words)} ${percent(100, { ...words, locale: 'de' })}`),
    ));
});

describe('a multiple', () => {
  for (const [times, says] of [
    [2, 'about ضعفي as many.'],
    [3, 'about 3 أضعاف as many.'],
    [45, 'about 45 ضعفًا قياسًا إلى as many.'],
    [100, 'about 100 ضعف as many.'],
  ] as const)
    it(`of ${times} has the case that its number asks for in Arabic`, () => {
      const timeline = timelineOf({ value: `100 to ${times * 100}`, kind: 'change' }, readQuantity, {});
      const said = comparisonWords(timeline as never, 'times', { locale: 'ar', phrases: ar }, messages);
      expect(said.toLowerCase()).to.equal(says);
    });
});
