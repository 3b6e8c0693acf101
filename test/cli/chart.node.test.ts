import { chartOf } from '../../src/cli/kit/chart.js';
import { describe, expect, it } from '../helpers/node.js';

const chart = (...points: readonly (readonly [when: string, value: string])[]) =>
  chartOf({ value: points.at(-1)![1], series: points.map(([when, value]) => ({ when, value })) }, 'en');

describe('the chart of a slide', () => {
  for (const [whens, times] of [
    [['2019', '2020', '2021'], undefined],
    [
      ['2021', '2019', '2020'],
      ['2019', '2020', '2021'],
    ],
    [['Q4 2022', 'Q1 2023', 'Q2 2023'], undefined],
    [['H2 2022', 'H1 2023'], undefined],
    [['2010-11', '2011-12', '2012-13'], undefined],
    [['second half of 2022', 'January 2023'], undefined],
  ] as const)
    it(`has each value at its time: ${whens.join(', ')}`, () => {
      const points = whens.map((when, index) => [when, `${(index + 1) * 10}`] as const);
      const expected = times ?? whens;
      expect(chart(...points)).to.deep.equal({
        times: [...expected],
        values: expected.map((when) => ((whens as readonly string[]).indexOf(when) + 1) * 10),
      });
    });

  it('is none where a number is missing', () => {
    expect(chart(['2019', '10'], ['2020', '–'], ['2021', '12'])).to.equal(undefined);
  });
});
