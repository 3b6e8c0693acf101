import { describe, expect, it } from '../helpers/node.js';
import { denominatorFor, proportionOf } from '../../src/quantity/proportion.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';

describe('proportionOf', () => {
  const cases: Record<string, object | null> = {
    '28.5%': { low: 0.285, high: 0.285 },
    '1 in 4': { low: 0.25, high: 0.25 },
    'more than 1 in 4': { low: 0.25, high: 0.25, qualifier: 'more-than' },
    '25–47%': { low: 0.25, high: 0.47 },
    '1 in 5 to 1 in 4': { low: 0.2, high: 0.25 },
    '0%': { low: 0, high: 0 },
    '100%': { low: 1, high: 1 },
    '101%': null,
    '-1%': null,
    '90% to 110%': null,
    '90% to 75%': null,
    '74 initiatives': null,
    '3 to 5 children': null,
    '2x': null,
    '114 children, 42% of them in Australia': null,
    many: null,
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`of "${text}"`, () => expect(proportionOf(readQuantity(text))).to.deep.equal(expected));
  }
});

describe('denominatorFor', () => {
  const cases: [string[], number][] = [
    [['1 in 4'], 4],
    [['1 in 12'], 12],
    [['1 in 20'], 100],
    [['1 in 100'], 100],
    [['2.5 in 10'], 100],
    [['28.5%'], 100],
    [['1 in 3', '2 in 3'], 3],
    [['1 in 3', '1 in 5'], 100],
    [['1 in 3', '30%'], 100],
    [['78%', '42%', '11%'], 100],
    [['0.4%'], 1000],
    [['1 in 1,000'], 1000],
    [['30%', '0.04%'], 10_000],
    [['1 in 100,000'], 10_000],
    [['0.4% to 3%'], 100],
    [['0%'], 100],
    [['1 in 4', '74 initiatives', 'many'], 4],
    [['74 initiatives'], 100],
    [[], 100],
  ];
  for (const [texts, expected] of cases) {
    it(`of ${texts.join(' and ') || 'nothing'}`, () =>
      expect(denominatorFor(texts.map((text) => readQuantity(text)))).to.equal(expected));
  }
});
