/** Marks that a card's rasteriser draws once, and where their pixels go besides, against `stamps.txt`. */
import { drawIconArray } from '../../src/geometry/icon-array.js';
import { stamp, stamped, type ArrayPlacement, type Stamp } from '../../src/server/stamps.js';
import { describe, expect, it } from '../helpers/node.js';
import { isWritten } from '../helpers/written.js';

const place: ArrayPlacement = { scale: 2, stroke: 2, x: 10, y: 20, turned: false };
const PLACES: readonly Partial<ArrayPlacement>[] = [
  {},
  { scale: 1.5, x: 10.25 },
  { scale: 0.5 },
  { scale: 0.75, stroke: 1 },
  { scale: 1, stroke: 3 },
  { scale: 1, stroke: 3.1 },
  { scale: 1.01 },
  { turned: true },
  { scale: 0.5, stroke: 1, turned: true, y: 0.5 },
];
const ARRAYS = [
  { whole: 4, shares: [1] },
  { whole: 5, shares: [2.5], columns: 3 },
  { whole: 5, shares: [4, 2, 1], mark: 'square' as const },
  { whole: 12, shares: [11, 1], columns: 12, mark: 'circle' as const },
  { whole: 22, shares: [3], columns: 22, mark: 'square' as const, rightToLeft: true },
];

describe('the marks of an array', () => {
  it('are drawn once, and copied to every other place', () =>
    isWritten(
      new URL('./stamps.txt', import.meta.url),
      ARRAYS.flatMap((spec) =>
        PLACES.map((more) => {
          const array = drawIconArray(spec);
          const { array: few, stamps } = stamped(array, { ...place, ...more });
          const marks = few.layers.map(({ filling, d }) => `${filling} ${[...d.matchAll(/M[^a-z]+/g)].join(' ')}`);
          const all = array.layers.map(({ d }) => d.split('M').length - 1);
          return `${JSON.stringify(spec)} ${JSON.stringify(more)}\n  of ${all.join()}: ${marks.join(', ')}\n${stamps
            .map((one) => `  ${JSON.stringify(one)}\n`)
            .join('')}`;
        }),
      ).join(''),
    ));

  it('are copied pixel by pixel', () => {
    const wide = 5;
    const pixels = Uint8Array.from({ length: wide * 4 * 4 }, (_, at) => at);
    const before = Uint8Array.from(pixels);
    const stamps: readonly Stamp[] = [{ width: 2, height: 2, from: [1, 0], to: [3, 2] }];
    stamp(pixels, wide, stamps);
    const at = (x: number, y: number) => (y * wide + x) * 4;
    for (let y = 0; y < 4; y++)
      for (let x = 0; x < wide; x++) {
        const from = x >= 3 && y >= 2 ? at(x - 2, y - 2) : at(x, y);
        expect([...pixels.subarray(at(x, y), at(x, y) + 4)], `${x}, ${y}`).to.deep.equal([
          ...before.subarray(from, from + 4),
        ]);
      }
  });
});
