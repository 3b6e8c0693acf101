import { seriesFrom, timelineOf, typedChange, type Timeline } from '../../src/documents/timeline.js';
import type { Point } from '../../src/documents/figure.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';

const at = (when: string, value: string, flag?: Point['flag']): Point => ({ when, value, ...(flag && { flag }) });
const read = (value: string, series: readonly Point[] = [], kind?: 'range' | 'change') =>
  timelineOf({ value, series, ...(kind && { kind }) }, readQuantity);
const day = (date: string) => Date.parse(date) / 86_400_000;
/** Start, value and what is marked of each row: "2018 606", "2019 –", "2020 27217 part". */
const rows = (timeline: Timeline | string) =>
  typeof timeline === 'string'
    ? timeline
    : timeline.moments.map(({ span, position, part }) =>
        [span ? new Date(span.start * 86_400_000).toISOString().slice(0, 7) : '?', position ?? '–', part && 'part']
          .filter((each) => each !== false)
          .join(' '),
      );

describe('timelineOf', () => {
  const cases: [what: string, value: string, series: readonly Point[], rows: string | readonly string[]][] = [
    [
      'two ends with a year between and half a year at the end',
      '606 in 2018 to 27,217 in the first half of 2020',
      [],
      ['2018-01 606', '2019-01 –', '2020-01 27217 part'],
    ],
    ['neighbours', '1,339,597 in 2020 to 3,188,793 in 2021', [], ['2020-01 1339597', '2021-01 3188793']],
    ['ends without a time', '90% to 75%', [], ['? 90', '? 75']],
    ['a rising pair, which is a change here', '12% to 38%', [], ['? 12', '? 38']],
    ['half a pair of dates', '12 to 38 in 2020', [], ['? 12', '? 38']],
    ['a long time without numbers as one row', '5 in 2008 to 9 in 2021', [], ['2008-01 5', '2009-01 –', '2021-01 9']],
    [
      'a series in its order',
      '9',
      [at('2021', '9'), at('2019', '5'), at('2020', '7')],
      ['2019-01 5', '2020-01 7', '2021-01 9'],
    ],
    [
      'missing months',
      '9',
      [at('2021-01', '9'), at('2021-04', '5')],
      ['2021-01 9', '2021-02 –', '2021-03 –', '2021-04 5'],
    ],
    ['a part that is named', '9', [at('2020', '9'), at('2021', '5', 'part')], ['2020-01 9', '2021-01 5 part']],
    ['a share and a number', '9', [at('2020', '9'), at('2021', '40%')], 'mixed'],
    ['two currencies', '9', [at('2020', '$9 AUD'), at('2021', '$9 USD')], 'mixed'],
    ['money of nobody', '9', [at('2020', '$9'), at('2021', '$9 USD')], 'mixed'],
    ['two nouns', '9', [at('2020', '9 calls'), at('2021', '12 children')], 'mixed'],
    ['a half within a year', '9', [at('2020', '9'), at('2020-01-01/P6M', '5')], 'overlap'],
    ['the same year twice', '9', [at('2020', '9'), at('2020', '5')], 'overlap'],
    ['ends that contradict', '5 in 2019 to 9 in 2020', [at('2019', '5'), at('2020', '8')], 'ends'],
    ['a period that is none', '9', [at('2020', '9'), at('soon', '5')], 'unreadable'],
    [
      'a financial year that is missing',
      '9',
      [at('2018–19', '9'), at('2020–21', '5')],
      ['2018-07 9', '2019-07 –', '2020-07 5'],
    ],
    ['a financial year that reaches into a calendar year', '9', [at('2019–20', '9'), at('2020', '5')], 'overlap'],
    [
      'financial years whose names a calendar has too',
      '100 in 2010-11 to 300 in 2012-13',
      [at('2010-11', '100'), at('2011-12', '200'), at('2012-13', '300')],
      ['2010-07 100', '2011-07 200', '2012-07 300'],
    ],
    ['a financial year after a calendar year', '9', [at('2018', '9'), at('2019–20', '5')], 'years'],
    ['one child and several', '1 child in 2018 to 5 children in 2020', [], ['2018-01 1', '2019-01 –', '2020-01 5']],
    ['one selfie and several', '9', [at('2020', '1 selfie'), at('2021', '5 selfies')], ['2020-01 1', '2021-01 5']],
    ['one city and several', '9', [at('2020', '1 city'), at('2021', '5 cities')], ['2020-01 1', '2021-01 5']],
    ['times in two units', '90 minutes in 2019 to 2 hours in 2020', [], ['2019-01 5400', '2020-01 7200']],
    ['one and several', '1 report in 2019 to 2 reports in 2020', [], ['2019-01 1', '2020-01 2']],
    ['a range in a series', '9', [at('2020', '9'), at('2021', '5 to 6')], 'unreadable'],
    ['one number', '74 initiatives', [], 'unreadable'],
    ['a value that names the later year first', '310 in 2021 to 200 in 2020', [], 'order'],
    [
      'a number that isn’t published',
      '9',
      [at('2019', '5'), at('2020', 'n/a'), at('2021', '<5'), at('2022', '9')],
      ['2019-01 5', '2020-01 –', '2021-01 –', '2022-01 9'],
    ],
    [
      'missing numbers at both ends',
      '9',
      [at('2018', '–'), at('2019', '5'), at('2020', '9'), at('2021', 'not published')],
      ['2018-01 –', '2019-01 5', '2020-01 9', '2021-01 –'],
    ],
    ['one number among missing ones', '9', [at('2019', '5'), at('2020', '–')], 'unreadable'],
    ['financial years', '5 in 2018–19 to 9 in 2019–20', [], ['2018-07 5', '2019-07 9']],
    ['a financial year between two', '5 in 2017–18 to 9 in 2019–20', [], ['2017-07 5', '2018-07 –', '2019-07 9']],
    ['a financial year beside a calendar year', '5 in 2019–20 to 9 in 2020', [], 'overlap'],
    ['words', 'a few', [], 'unreadable'],
  ];
  for (const [what, value, series, expected] of cases) {
    it(`reads ${what}`, () => expect(rows(read(value, series))).to.deep.equal(expected));
  }

  it('names financial years that are missing as such, many as one stretch', () => {
    const gap = (value: string) => (read(value) as Timeline).moments.slice(1, -1);
    expect(gap('5 in 2017–18 to 9 in 2019–20').map(({ period, until }) => [period!.year, until!.year])).to.deep.equal([
      [2018, 2018],
    ]);
    expect(gap('5 in 2009–10 to 9 in 2019–20').map(({ period, until }) => [period!.year, until!.year])).to.deep.equal([
      [2010, 2018],
    ]);
  });

  it('takes a pair for a range where its author says so', () => {
    expect(read('12% to 38%', [], 'range')).to.equal('unreadable');
  });

  it('says whether the value is the change', () => {
    const series = [at('2020', '5'), at('2021', '9')];
    expect((read('9', series) as Timeline).isValue).to.equal(false);
    expect((read('5 in 2020 to 9 in 2021', series) as Timeline).isValue).to.equal(true);
  });

  it('keeps what was said of the first number', () => {
    expect((read('about 5 to 9') as Timeline).first.amount).to.include({ value: 5, qualifier: 'about' });
  });

  const year = fc.integer({ min: 1990, max: 2030 });
  it('never loses a number, overlaps itself or goes back in time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 2, maxLength: 12 }), (years) => {
        const timeline = read(
          '1',
          years.map((each) => at(String(each), String(each * 2))),
        ) as Timeline;
        const known = timeline.moments.flatMap(({ position }) => position ?? []);
        expect(known).to.deep.equal(years.toSorted().map((each) => each * 2));
        timeline.moments.slice(1).forEach(({ span }, index) => {
          expect(span!.start).to.equal(timeline.moments[index]!.span!.end);
        });
        expect(timeline.moments[0]!.span!.start).to.equal(day(`${Math.min(...years)}-01-01`));
      }),
      runs(300),
    );
  });
});

describe('a series of a tag', () => {
  const good = [at('2018', '606'), at('2020-01-01/P6M', '27,217')];
  it('is read as a list or as text', () => {
    expect(seriesFrom(good)).to.equal(good);
    expect(seriesFrom(JSON.stringify(good))).to.deep.equal(good);
  });
  it('takes numbers as programs write them, and nothing for a missing one', () => {
    const given = [
      { when: 2018, value: 606 },
      { when: '2019', value: null },
      { when: '2020', value: '' },
      { when: '2021', value: 27217.5 },
    ];
    expect(seriesFrom(given)).to.deep.equal([
      at('2018', '606'),
      at('2019', '–'),
      at('2020', '–'),
      at('2021', '27,217.5'),
    ]);
  });
  for (const bad of [
    '',
    '[',
    '{}',
    '[]',
    '[{"when":"2018","value":"606"}]',
    '[1,2]',
    '[null,null]',
    'null',
    5,
    {},
    [{}, {}],
  ]) {
    it(`is none: ${JSON.stringify(bad)}`, () => expect(seriesFrom(bad)).to.equal(undefined));
  }

  const typed: [series: readonly Point[], value: string][] = [
    [good, '606 in 2018 to 27,217 in the first half of 2020'],
    [[at('2018', '5'), at('2019', '6'), at('2020', '7')], '5 in 2018 to 7 in 2020'],
    [
      [at('2018-07-01/P3M', '5'), at('2018-10-01/P3M', '6')],
      '5 in the third quarter of 2018 to 6 in the fourth quarter of 2018',
    ],
    [
      [at('2018-07-01/P6M', '5'), at('2019-07-01/P6M', '6')],
      '5 in the second half of 2018 to 6 in the second half of 2019',
    ],
    [[at('2018-03', '5'), at('2018-04', '6')], 'from 5 to 6'],
    [[at('2020', '7'), at('2018', '5'), at('2019', '6')], '5 in 2018 to 7 in 2020'],
    [[at('2018', '–'), at('2019', '5'), at('2020', '7'), at('2021', 'n/a')], '5 in 2019 to 7 in 2020'],
    [[at('Q1 2021', '5'), at('Q4 2020', '7')], '7 in Q4 2020 to 5 in Q1 2021'],
    [[at('2020-S2', '7'), at('2021-Q1', '5')], '7 in H2 2020 to 5 in Q1 2021'],
    [[at('2019–20', '7'), at('2020–21', '5')], '7 in 2019–20 to 5 in 2020–21'],
    [[at('the winter of 2020', '7'), at('2021', '5')], 'from 7 to 5'],
    [[at('2018-02-01/P6M', '5'), at('2019', '6')], 'from 5 to 6'],
  ];
  for (const [series, value] of typed) {
    it(`is typed as ${value}`, () => {
      expect(typedChange(series)).to.equal(value);
      expect(readQuantity(value, { kind: 'change' })?.kind).to.equal('change');
    });
  }
});
