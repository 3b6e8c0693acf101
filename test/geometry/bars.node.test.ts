import { drawBars } from '../../src/geometry/bars.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';

const value = fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 100 }));
const spec = fc.record({
  values: fc.array(fc.option(value, { nil: undefined, freq: 6 }), { minLength: 1, maxLength: 12 }),
  width: fc.integer({ min: 40, max: 2000 }),
  thickness: fc.integer({ min: 4, max: 40 }),
  spare: fc.integer({ min: 0, max: 40 }),
  rightToLeft: fc.boolean(),
});
const drawn = ({ values, spare, ...rest }: typeof spec extends fc.Arbitrary<infer T> ? T : never) => {
  const highest = Math.max(1, ...values.map((each) => each ?? 0));
  return { highest, ...drawBars({ values, highest, pitch: rest.thickness + spare, ...rest }) };
};

describe('drawBars', () => {
  it('makes lengths proportional within half a pixel, and marks those that are too short', () => {
    fc.assert(
      fc.property(spec, (each) => {
        const { bars, highest } = drawn(each);
        each.values.forEach((size, row) => {
          const bar = bars[row];
          if (size === undefined) return expect(bar).to.equal(undefined);
          const exact = (size / highest) * each.width;
          if (size > 0 && exact < 1) expect(bar).to.include({ tick: true, width: 1 });
          else expect(Math.abs(bar!.width - exact)).to.be.below(0.5);
        });
      }),
      runs(1000),
    );
  });

  it('keeps the order and stays in its box', () => {
    fc.assert(
      fc.property(spec, (each) => {
        const { bars, width, height } = drawn(each);
        const there = bars.filter((bar) => bar !== undefined);
        for (const { x, y, width: length, height: thickness } of there) {
          expect(x).to.be.at.least(-1e-9);
          expect(x + length).to.be.at.most(width + 1e-9);
          expect(y).to.be.at.least(0);
          expect(y + thickness).to.be.at.most(height + 1e-9);
        }
        there.slice(1).forEach((bar, index) => expect(bar.y).to.be.at.least(there[index]!.y + there[index]!.height));
      }),
      runs(1000),
    );
  });

  it('is its own mirror image from right to left', () => {
    fc.assert(
      fc.property(spec, (each) => {
        const [one, other] = [false, true].map((rightToLeft) => drawn({ ...each, rightToLeft }));
        one!.bars.forEach((bar, row) => {
          const twin = other!.bars[row];
          expect(twin?.width).to.equal(bar?.width);
          if (bar && twin) expect(twin.x).to.be.closeTo(one!.width - bar.x - bar.width, 1e-6);
        });
      }),
      runs(300),
    );
  });

  const table: [values: (number | undefined)[], highest: number, widths: (number | undefined)[]][] = [
    [[90, 75], 100, [90, 75]],
    [[0, 0], 0, [0, 0]],
    [[-3, 100], 100, [undefined, 100]],
    [[NaN, 50], 100, [undefined, 50]],
    [[200], 100, [100]],
    [[], 100, []],
  ];
  for (const [values, highest, widths] of table) {
    it(`draws ${JSON.stringify(values)} of ${highest}`, () => {
      const { bars } = drawBars({ values, highest, width: 100, thickness: 1, pitch: 2 });
      expect(bars.map((bar) => bar?.width)).to.deep.equal(widths);
    });
  }
});
