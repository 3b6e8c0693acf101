import { equallyLong, overlaps, readPeriod, readPeriods, spanOf } from '../../src/documents/periods.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';

const DAY = 86_400_000;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** First day, and the day after the last. */
const ends = (text: string): string | undefined => {
  const span = readPeriod(text);
  return span && `${dateOf(span.start)} ${dateOf(span.end)}`;
};

describe('readPeriod', () => {
  const cases: [text: string, ends: string | undefined][] = [
    ['2018', '2018-01-01 2019-01-01'],
    ['2020-03', '2020-03-01 2020-04-01'],
    ['2020-02-29', '2020-02-29 2020-03-01'],
    ['2020-01-01/P6M', '2020-01-01 2020-07-01'],
    ['Q1 2023', '2023-01-01 2023-04-01'],
    ['q4 2023', '2023-10-01 2024-01-01'],
    ['2023 Q2', '2023-04-01 2023-07-01'],
    ['2023-Q3', '2023-07-01 2023-10-01'],
    ['2023Q3', '2023-07-01 2023-10-01'],
    ['H1 2020', '2020-01-01 2020-07-01'],
    ['2020-S2', '2020-07-01 2021-01-01'],
    ['the first half of 2020', '2020-01-01 2020-07-01'],
    ['Third quarter of 2020', '2020-07-01 2020-10-01'],
    ['2020–21', '2020-07-01 2021-07-01'],
    ['2020-21', '2020-07-01 2021-07-01'],
    ['2020/21', '2020-07-01 2021-07-01'],
    ['2020/2021', '2020-07-01 2021-07-01'],
    ['FY2020-21', '2020-07-01 2021-07-01'],
    ['1999–00', '1999-07-01 2000-07-01'],
    // A calendar names it too.
    ['2011-12', '2011-12-01 2012-01-01'],
    ['2011–12', '2011-07-01 2012-07-01'],
    ['1999–2000', '1999-07-01 2000-07-01'],
    ['1999/00', '1999-07-01 2000-07-01'],
    ['1899–1900', '1899-07-01 1900-07-01'],
    ['March 2020', '2020-03-01 2020-04-01'],
    ['Sept. 2020', '2020-09-01 2020-10-01'],
    ['dec  2020', '2020-12-01 2021-01-01'],
    [' 2018 ', '2018-01-01 2019-01-01'],
    ['', undefined],
    ['Q5 2023', undefined],
    ['H3 2023', undefined],
    ['the third half of 2020', undefined],
    ['2020–22', undefined],
    ['2020–2022', undefined],
    ['2020–1921', undefined],
    ['2020/19', undefined],
    ['1999–2100', undefined],
    ['2020-13', undefined],
    ['2023-02-31', undefined],
    ['Marchy 2020', undefined],
    ['Ma 2020', undefined],
    ['mid 2020', undefined],
    ['FY2021', undefined],
    ['Q1', undefined],
    ['20', undefined],
    ['2021-02-29', undefined],
    ['2020/P0M', undefined],
    ['2020/P1Y6M', undefined],
    ['2020-S3', undefined],
    ['P6M', undefined],
    ['2020-01-01/2020-06-30', undefined],
  ];
  for (const [text, expected] of cases)
    it(`${text || 'nothing'}: ${expected ?? 'no period'}`, () => expect(ends(text)).to.equal(expected));

  const months: [text: string, months: number | undefined][] = [
    ['2018', 12],
    ['2020-03', 1],
    ['2020-01-01/P6M', 6],
    ['2020/P2Y', 24],
    ['2020-03-14', undefined],
    ['2020-03-02/P2W', undefined],
  ];
  for (const [text, expected] of months)
    it(`${text} has ${expected ?? 'no whole'} months`, () => expect(readPeriod(text)!.months).to.equal(expected));

  it('knows what is equally long, and what overlaps', () => {
    const span = (text: string) => readPeriod(text)!;
    const [year, half, second] = [span('2020'), span('2020-01-01/P6M'), span('2020-07-01/P6M')];
    expect([equallyLong(year, span('2021')), equallyLong(half, second), equallyLong(year, half)]).to.deep.equal([
      true,
      true,
      false,
    ]);
    // January has 31 days, however that is written.
    expect(['2020-01', '2020-02'].map((month) => equallyLong(span('2020-01-01/P31D'), span(month)))).to.deep.equal([
      true,
      false,
    ]);
    expect([overlaps(year, half), overlaps(half, second), overlaps(year, span('2021'))]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  it('makes of a year, a half and a quarter what their text means', () => {
    expect(spanOf({ year: 2020 })).to.deep.equal(readPeriod('2020'));
    expect(spanOf({ year: 2020, half: 1 })).to.deep.equal(readPeriod('2020-01-01/P6M'));
    expect(spanOf({ year: 2020, half: 2 })).to.deep.equal(readPeriod('2020-07-01/P6M'));
    expect(spanOf({ year: 2020, quarter: 3 })).to.deep.equal(readPeriod('2020-07-01/P3M'));
  });

  it('reads months that a calendar has as financial years where a whole series is written so', () => {
    const first = (...texts: string[]) => readPeriods(texts).map((span) => span && dateOf(span.start));
    expect(first('2010-11', '2011-12', '2012-13')).to.deep.equal(['2010-07-01', '2011-07-01', '2012-07-01']);
    expect(first('2010-11', '2011–12')).to.deep.equal(['2010-07-01', '2011-07-01']);
    expect(first('2010-11', '2010-12')).to.deep.equal(['2010-11-01', '2010-12-01']);
    expect(first('2010-11')).to.deep.equal(['2010-11-01']);
    expect(first('2010-11', 'soon')).to.deep.equal(['2010-11-01', undefined]);
  });

  it('never throws, and reads no period that ends before it begins', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[QHS]?[1-4]?[ -]?\d{4}[-–/ ]?(\d\d|\d{4}|Q[1-9])?$/)),
        (text) => {
          const span = readPeriod(text);
          return !span || span.end > span.start;
        },
      ),
      runs(500),
    ));
});
