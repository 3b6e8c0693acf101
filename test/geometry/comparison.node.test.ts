import { shareEnd } from '../../src/geometry/axis-end.js';
import { placeMarks, type Compared, type Drawing } from '../../src/geometry/comparison.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';

const size = fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 100 }));
const row: fc.Arbitrary<Compared> = fc.oneof(
  fc.record({ value: size }),
  fc.tuple(size, size).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  fc
    .tuple(size, size, size)
    .map((three) => three.toSorted((a, b) => a - b))
    .map(([low, value, high]) => ({ low: low!, value: value!, high: high! })),
  fc.tuple(size, size).map(([a, b]) => ({ value: Math.min(a, b), whole: Math.max(a, b) })),
);
const spec = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  width: fc.integer({ min: 40, max: 2000 }),
  draw: fc.constantFrom<Drawing>('auto', 'bars', 'dots', 'bands'),
});
const ends = ({ value = 0, high = 0, whole = 0 }: Compared) => Math.max(value, high, whole);
const drawn = <T extends { rows: readonly Compared[]; width: number; draw: Drawing }>(each: T) => {
  const highest = Math.max(1, ...each.rows.map(ends));
  return { ...each, highest, marks: placeMarks({ ...each, highest }) };
};

describe('shareEnd', () => {
  const ends = [
    [0, 100],
    [Number.MIN_VALUE, 100],
    [0.0999999999999, 0.15],
    [0.7, 1],
    [0.99999999995, 1.5],
    [1, 1.5],
    [4.4, 5],
    [7, 10],
    [9.9999999995, 15],
    [12, 15],
    [33.3, 40],
    [49.9, 50],
    [49.99999999999, 100],
    [50, 100],
    [100, 100],
    [120, 120],
  ] as const;
  for (const [largest, end] of ends)
    it(`ends an axis of shares up to ${largest}% at ${end}%`, () => expect(shareEnd(largest)).to.equal(end));
});

describe('placeMarks', () => {
  it('makes lengths and places proportional within half a unit, and says which are ticks', () => {
    fc.assert(
      fc.property(spec, (each) => {
        const { marks, highest, width, rows } = drawn(each);
        const exact = (value: number) => (value / highest) * width;
        rows.forEach(({ value, low, high, whole }, index) => {
          const mark = marks[index]!;
          if (mark.kind === 'bar') {
            expect(mark.from).to.equal(0);
            if (mark.tick) expect(exact(value!)).to.be.below(1);
            else expect(mark.to).to.be.closeTo(exact(value!), 0.5);
            if (whole !== undefined) expect(mark.whole).to.be.closeTo(exact(whole), 0.5);
          } else if (mark.kind === 'dot') {
            expect(mark.from).to.be.closeTo(exact(value!), 0.5);
          } else {
            expect(mark.from).to.be.closeTo(exact(low!), 1);
            expect(mark.to).to.be.closeTo(exact(high!), 1);
            if (!mark.tick) expect(mark.to - mark.from).to.be.closeTo(exact(high!) - exact(low!), 0.5);
          }
        });
      }),
      runs(1000),
    );
  });

  it('stays in its box, keeps the order of values and makes no middle up', () => {
    fc.assert(
      fc.property(spec, (each) => {
        const { marks, width, rows } = drawn(each);
        expect(marks).to.have.length(rows.length);
        marks.forEach((mark, index) => {
          for (const x of [mark!.from, mark!.to, mark!.at ?? 0, mark!.whole ?? 0]) {
            expect(x).to.be.at.least(-1e-9);
            expect(x).to.be.at.most(width + 1e-9);
          }
          expect(mark!.to).to.be.at.least(mark!.from);
          expect(mark!.at !== undefined).to.equal(
            mark!.kind === 'band' && rows[index]!.value !== undefined && each.draw !== 'bands',
          );
        });
        const bars = rows.flatMap(({ value }, index) =>
          marks[index]!.kind === 'bar' && value !== undefined ? [{ value, to: marks[index]!.to }] : [],
        );
        const sorted = bars.toSorted((a, b) => a.value - b.value);
        sorted.slice(1).forEach(({ to }, index) => expect(to).to.be.at.least(sorted[index]!.to - 1e-9));
      }),
      runs(1000),
    );
  });

  const table: [rows: Compared[], draw: Drawing, kinds: (string | undefined)[]][] = [
    [[{ value: 5 }, { value: 9 }], 'auto', ['bar', 'bar']],
    [[{ value: 5 }, { low: 2, high: 9 }], 'auto', ['dot', 'band']],
    [[{ value: 5 }, { low: 2, high: 9 }], 'bars', ['bar', 'band']],
    [[{ value: 5, low: 2, high: 9 }], 'auto', ['band']],
    [[{ value: 5, low: 2, high: 9 }], 'bars', ['bar']],
    [[{ value: 5, low: 2, high: 9 }, { value: 1 }], 'bands', ['band', 'dot']],
    [[{ value: 5 }], 'dots', ['dot']],
    [[{ value: -5 }, { value: 3 }], 'auto', [undefined, 'bar']],
    [[{ value: NaN }, {}], 'auto', [undefined, undefined]],
    [[], 'auto', []],
  ];
  for (const [rows, draw, kinds] of table) {
    it(`draws ${JSON.stringify(rows)} as ${draw}`, () => {
      expect(placeMarks({ rows, highest: 10, width: 100, draw }).map((mark) => mark?.kind)).to.deep.equal(kinds);
    });
  }

  it('fades beyond a bound, or within it where there is no room beyond', () => {
    const rows: Compared[] = [
      { value: 3, open: 'above' },
      { value: 3, open: 'below' },
      { value: 9.9, open: 'above' },
      { value: 3 },
      { value: 0.001, open: 'above' },
    ];
    const fades = placeMarks({ rows, highest: 10, width: 100 }).map((mark) => mark?.fade);
    expect(fades).to.deep.equal(['beyond', 'within', 'within', undefined, undefined]);
    expect(placeMarks({ rows, highest: 10, width: 100 }).map((mark) => mark?.to)).to.deep.equal([30, 30, 99, 30, 1]);
  });

  it('is a tick where a value is too small to be seen, and nothing where it is zero', () => {
    const [one, zero] = placeMarks({ rows: [{ value: 1 }, { value: 0 }], highest: 5000, width: 160 });
    expect(one).to.include({ tick: true, to: 1 });
    expect(zero).to.include({ tick: false, to: 0 });
  });
});
