import { expect } from '@open-wc/testing';
import { drawArray, type ArraySpec, type Layer, type MarkShape } from '../../src/geometry/array.js';
import { GeometryError } from '../../src/geometry/error.js';
import { MARKS, clipped, inked, solid, starts } from './drawing.js';

/** The part of a clipped layer's mark that shows, 0 to 1, from the given side. */
function shown({ d, clip }: Layer, rightToLeft = false): number {
  const { left, right, width } = inked(d);
  return (rightToLeft ? right - clip!.x : clip!.x + clip!.width - left) / width;
}

describe('drawArray', () => {
  describe('gives each mark one state, and each broken mark a clipped layer', () => {
    type States = [state: number, marks: number][];
    type Parts = [state: number, part: number][];
    // prettier-ignore
    const cases: [whole: number, shares: number[], states: States, parts?: Parts][] = [
      [4, [], [[0, 4]]],
      [4, [1], [[0, 3], [1, 1]]],
      [100, [0], [[0, 100]]],
      [100, [100], [[1, 100]]],
      [1000, [4], [[0, 996], [1, 4]]],
      [100, [28.5], [[0, 72], [1, 28]], [[1, 0.5]]],
      [1, [0.25], [[0, 1]], [[1, 0.25]]],
      [100, [78, 42, 11], [[0, 22], [1, 36], [2, 31], [3, 11]]],
      [100, [78.5, 42.2], [[0, 22], [1, 36], [2, 42]], [[1, 0.5], [2, 0.2]]],
      // both end inside the same mark: the inner one is painted later
      [100, [28.5, 28.2], [[0, 72], [2, 28]], [[1, 0.5], [2, 0.2]]],
      [100, [29, 28.2], [[0, 71], [1, 1], [2, 28]], [[2, 0.2]]],
      // a range: the uncertain marks are those between high and low
      [100, [65, 21], [[0, 35], [1, 44], [2, 21]]],
      [100, [50, 50], [[0, 50], [2, 50]]],
      // 0.29 * 100 is 28.999999999999996, which is no broken mark
      [100, [0.29 * 100], [[0, 71], [1, 29]]],
    ];
    for (const [whole, shares, states, parts = []] of cases)
      for (const mark of MARKS)
        it(`[${shares.join(', ')}] of ${whole} as ${mark}`, () => {
          const drawing = drawArray({ whole, shares, mark });
          expect(solid(drawing).map((layer) => [layer.state, starts(layer).length])).to.deep.equal(states);
          expect(clipped(drawing).map((layer) => layer.state)).to.deep.equal(parts.map(([state]) => state));
          clipped(drawing).forEach((layer, i) => expect(shown(layer)).to.be.closeTo(parts[i]![1], 0.005));
        });
  });

  it('fills a mark across the gap before it, so that an outline is not cut', () => {
    const { layers } = drawArray({ whole: 3, shares: [1.5], mark: 'square' });
    expect(layers.at(-1)!.clip).to.deep.equal({ x: 20, y: 0, width: 10, height: 20 });
  });

  it('fills from the right where reading starts there', () => {
    for (const mark of MARKS) {
      const drawing = drawArray({ whole: 100, shares: [28.25], mark, rightToLeft: true });
      expect(shown(clipped(drawing)[0]!, true)).to.be.closeTo(0.25, 0.005);
    }
  });

  describe('arranges by the denominator', () => {
    const cases: [whole: number, columns: number, rows: number][] = [
      [1, 1, 1],
      [4, 4, 1],
      [10, 10, 1],
      [12, 6, 2],
      [13, 10, 2],
      [15, 5, 3],
      [20, 10, 2],
      [25, 5, 5],
      [33, 10, 4],
      [100, 10, 10],
      [200, 20, 10],
      [1000, 50, 20],
      [2000, 100, 20],
      [10000, 100, 100],
    ];
    for (const [whole, columns, rows] of cases)
      it(`${whole} in ${rows} × ${columns}`, () => {
        const drawing = drawArray({ whole, shares: [], mark: 'circle' });
        expect([drawing.columns, drawing.rows]).to.deep.equal([columns, rows]);
      });

    it('as asked, and never wider than the marks', () => {
      expect(drawArray({ whole: 10, shares: [1], columns: 5 })).to.include({
        columns: 5,
        rows: 2,
        width: 90,
        height: 72,
      });
      expect(drawArray({ whole: 4, shares: [1], columns: 10 })).to.include({ columns: 4, rows: 1 });
    });

    it('with a gutter after every tenth from a thousand up', () => {
      const [first] = solid(drawArray({ whole: 1000, shares: [1000], mark: 'square' }));
      const at = starts(first!);
      expect([at[8]![0], at[9]![0], at[10]![0]]).to.deep.equal([165, 185, 211]);
      expect([at[450]![1], at[500]![1]]).to.deep.equal([185, 211]);
    });
  });

  it('draws people as squares above a thousand', () => {
    const spec = { whole: 1001, shares: [3] };
    expect(drawArray({ ...spec, mark: 'person' })).to.deep.equal(drawArray({ ...spec, mark: 'square' }));
  });

  describe('refuses what it cannot draw', () => {
    const cases: [ArraySpec, string][] = [
      [{ whole: 0, shares: [] }, 'invalid whole: 0'],
      [{ whole: 2.5, shares: [] }, 'invalid whole: 2.5'],
      [{ whole: NaN, shares: [] }, 'invalid whole: NaN'],
      [{ whole: 10_001, shares: [] }, 'invalid whole: 10001'],
      [{ whole: 100, shares: [120] }, 'invalid share: 120 of 100'],
      [{ whole: 100, shares: [-1] }, 'invalid share: -1 of 100'],
      [{ whole: 100, shares: [NaN] }, 'invalid share: NaN of 100'],
      [{ whole: 100, shares: [Infinity] }, 'invalid share: Infinity of 100'],
      [{ whole: 100, shares: [11, 42] }, 'invalid share: 42 of 11'],
      [{ whole: 100, shares: [1], columns: 0 }, 'invalid columns: 0'],
      [{ whole: 100, shares: [1], columns: 2.5 }, 'invalid columns: 2.5'],
    ];
    for (const [spec, message] of cases)
      it(message, () => {
        expect(() => drawArray(spec)).to.throw(GeometryError, new RegExp(`^${message}$`));
      });
  });

  describe('stays small', () => {
    const cases: [whole: number, mark: MarkShape, limit: number][] = [
      [100, 'person', 12_000],
      [1000, 'circle', 40_000],
      [1000, 'square', 40_000],
    ];
    for (const [whole, mark, limit] of cases)
      it(`${whole} × ${mark} under ${limit} characters`, () => {
        const { layers } = drawArray({ whole, mark, shares: [whole * 0.285] });
        expect(layers.map(({ d }) => d).join('').length).to.be.below(limit);
      });
  });
});
