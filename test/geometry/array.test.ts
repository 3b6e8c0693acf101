import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  drawArray,
  type ArrayDrawing,
  type ArraySpec,
  type Layer,
  type Mark,
} from '../../src/geometry/array.js';
import { GeometryError } from '../../src/geometry/error.js';

const MARKS: Mark[] = ['person', 'circle', 'square'];

/** Where each mark of a layer starts, in the order drawn. */
const starts = ({ d }: Layer): [x: number, y: number][] =>
  [...d.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const solid = ({ layers }: ArrayDrawing) => layers.filter((layer) => !layer.clip);
const clipped = ({ layers }: ArrayDrawing) => layers.filter((layer) => layer.clip);
/** Starts of all whole marks in reading order: the innermost state comes first. */
const inReadingOrder = (drawing: ArrayDrawing) => solid(drawing).reverse().flatMap(starts);

/** The box that a path inks, as the browser measures it. */
function inked(d: string): DOMRect {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  document.body.append(svg);
  const box = DOMRect.fromRect(path.getBBox());
  svg.remove();
  return box;
}

/** The part of a clipped layer's mark that shows, 0 to 1, from the given side. */
function shown({ d, clip }: Layer, rightToLeft = false): number {
  const { left, right, width } = inked(d);
  return (rightToLeft ? right - clip!.x : clip!.x + clip!.width - left) / width;
}

const anySpec: fc.Arbitrary<ArraySpec> = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    fc.boolean(),
  )
  .chain(([whole, parts, fractions]) =>
    fc.record({
      whole: fc.constant(whole),
      shares: fc.constant(
        parts.map((part) => (fractions ? part * whole : Math.floor(part * whole))).sort((a, b) => b - a),
      ),
      mark: fc.constantFrom(...MARKS),
      columns: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
      rightToLeft: fc.boolean(),
    }),
  );

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
      const [first] = solid(drawArray({ whole: 1000, shares: [], mark: 'square' }));
      const at = starts(first!);
      expect([at[8]![0], at[9]![0], at[10]![0]]).to.deep.equal([162, 182, 208]);
      expect([at[450]![1], at[500]![1]]).to.deep.equal([182, 208]);
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

  describe('always', () => {
    it('draws every mark once, and once more for each broken one', () => {
      fc.assert(
        fc.property(anySpec, (spec) => {
          const drawing = drawArray(spec);
          expect(inReadingOrder(drawing)).to.have.length(spec.whole);
          expect(new Set(inReadingOrder(drawing).map(String)).size).to.equal(spec.whole);
          const at = inReadingOrder(drawing).map(String);
          for (const layer of clipped(drawing)) {
            expect(starts(layer)).to.have.length(1);
            expect(at).to.include(String(starts(layer)[0]));
          }
        }),
      );
    });

    it('fills a contiguous block in reading order', () => {
      fc.assert(
        fc.property(anySpec, (spec) => {
          const at = inReadingOrder(drawArray(spec));
          const ordered = [...at].sort(
            (a, b) => a[1] - b[1] || (spec.rightToLeft ? b[0] - a[0] : a[0] - b[0]),
          );
          expect(at).to.deep.equal(ordered);
        }),
      );
    });

    it('keeps every mark and its outline inside the box', () => {
      fc.assert(
        fc.property(anySpec, (spec) => {
          const { width, height, layers } = drawArray(spec);
          for (const { d, clip } of layers) {
            const { left, right, top, bottom } = inked(d);
            expect(Math.min(left, top, width - right, height - bottom)).to.be.at.least(1.99);
            if (!clip) continue;
            expect(Math.min(clip.x, clip.y, clip.width)).to.be.at.least(0);
            expect(clip.x + clip.width).to.be.at.most(width);
            expect(clip.y + clip.height).to.be.at.most(height);
          }
        }),
        { numRuns: 40 },
      );
    });

    it('mirrors the array from right to left', () => {
      fc.assert(
        fc.property(anySpec, (spec) => {
          const ltr = drawArray({ ...spec, rightToLeft: false });
          const rtl = drawArray({ ...spec, rightToLeft: true });
          expect(rtl).to.include({ width: ltr.width, height: ltr.height, columns: ltr.columns });
          rtl.layers.forEach((layer, i) => {
            const { state, d, clip } = ltr.layers[i]!;
            expect(layer.state).to.equal(state);
            expect(inked(layer.d).left).to.be.closeTo(ltr.width - inked(d).right, 0.01);
            if (clip) {
              expect(layer.clip).to.include({ y: clip.y, width: clip.width, height: clip.height });
              expect(layer.clip!.x).to.be.closeTo(ltr.width - clip.x - clip.width, 0.01);
            }
          });
        }),
        { numRuns: 40 },
      );
    });

    it('writes short, finite numbers', () => {
      fc.assert(
        fc.property(anySpec, (spec) => {
          for (const { d } of drawArray(spec).layers)
            expect(d)
              .to.match(/^(M\d|[a-z\d,. -])+$/)
              .and.not.match(/\.\d{3}/);
        }),
      );
    });
  });

  describe('stays small', () => {
    const cases: [whole: number, mark: Mark, limit: number][] = [
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
