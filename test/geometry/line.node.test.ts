import { chooseLabels, drawLine, placeLabels, spaceFeet, type LinePoint } from '../../src/geometry/line.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';

/** A series: steps of some length, with or without a pause before them. */
const series: fc.Arbitrary<LinePoint[]> = fc
  .array(
    fc.record({
      pause: fc.constantFrom(0, 0, 0, 365),
      length: fc.constantFrom(365, 365, 181, 30),
      value: fc.option(fc.double({ min: 0, max: 1e7, noNaN: true }), { nil: undefined, freq: 8 }),
      apart: fc.boolean().map((each) => each && undefined),
      anew: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((steps) => {
    let day = 0;
    return steps.map(({ pause, length, value, anew }, index) => {
      const start = day + pause;
      day = start + length;
      return { start, end: day, value: index ? value : (value ?? 0), anew, apart: length === 30 };
    });
  });
const box = { width: 320, height: 180 };
const highestOf = (points: readonly LinePoint[]) => Math.max(1, ...points.map(({ value = 0 }) => value));
const draw = (points: readonly LinePoint[], rightToLeft = false) =>
  drawLine({ points, highest: highestOf(points), ...box, rightToLeft });
const coordinates = (path: string) =>
  [...path.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('drawLine', () => {
  it('has a dot for each value, in the order of time, in its box', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (points, rightToLeft) => {
        const { dots, line } = draw(points, rightToLeft);
        expect(dots.map(({ index }) => index)).to.deep.equal(
          points.flatMap(({ value }, index) => (value === undefined ? [] : [index])),
        );
        const along = dots.map(({ x }) => (rightToLeft ? -x : x));
        expect(along).to.deep.equal(along.toSorted((a, b) => a - b));
        for (const [x, y] of [...dots.map(({ x, y }) => [x, y] as const), ...coordinates(line)]) {
          expect(x).to.be.within(-1e-3, box.width + 1e-3);
          expect(y).to.be.within(-1e-3, box.height + 1e-3);
        }
      }),
      runs(1000),
    );
  });

  it('never leads over a time of which nothing is known', () => {
    fc.assert(
      fc.property(series, (points) => {
        const { line } = draw(points);
        const joined = points.slice(1).filter((point, index) => {
          const before = points[index]!;
          const there = [before, point].every(({ value, apart }) => value !== undefined && !apart);
          return there && before.end === point.start && !point.anew;
        }).length;
        // A run of n joined points has n - 1 strokes.
        expect((line.match(/L/g) ?? []).length).to.equal(joined);
      }),
      runs(1000),
    );
  });

  it('is its own mirror image from right to left', () => {
    fc.assert(
      fc.property(series, (points) => {
        const [one, other] = [draw(points), draw(points, true)];
        one.dots.forEach(({ x, y }, index) => {
          expect(other.dots[index]!.x).to.be.closeTo(box.width - x, 1e-6);
          expect(other.dots[index]!.y).to.equal(y);
        });
      }),
      runs(300),
    );
  });

  it('places values by the length of their periods', () => {
    const points = [
      { start: 0, end: 100, value: 1 },
      { start: 100, end: 200, value: 2 },
      { start: 300, end: 400, value: 3 },
      { start: 400, end: 500, value: 3 },
    ];
    const { dots, line } = drawLine({ points, highest: 4, width: 400, height: 40 });
    expect(dots.map(({ x, y }) => [x, y])).to.deep.equal([
      [0, 30],
      [100, 20],
      [300, 10],
      [400, 10],
    ]);
    expect(line).to.equal('M0,30L100,20M300,10L400,10');
  });
});

describe('spaceFeet', () => {
  const feet = (count: number, room: number, width = 2) =>
    Array.from({ length: count }, (_, index) => ({ x: (index / (count - 1)) * room, width }));
  const table: [count: number, room: number, shown: number[]][] = [
    [6, 20, [0, 1, 2, 3, 4, 5]],
    [6, 12, [0, 2, 5]],
    [6, 5, [0, 5]],
    [2, 1, [0, 1]],
    [1, 9, [0]],
    [12, 30, [0, 2, 4, 6, 8, 11]],
  ];
  for (const [count, room, shown] of table)
    it(`shows ${shown.length} of ${count} in ${room}`, () =>
      expect(spaceFeet(feet(count, room), room, 0.75)).to.deep.equal(shown));

  it('keeps all that are shown apart, and both ends', () => {
    const one = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.double({ min: 0.5, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 3, maxLength: 20 }), fc.integer({ min: 9, max: 44 }), (all, room) => {
        const sorted = all.toSorted((a, b) => a.x - b.x).map(({ x, width }) => ({ x: x * room, width }));
        const shown = spaceFeet(sorted, room, 0.75);
        expect([shown[0], shown.at(-1)]).to.deep.equal([0, sorted.length - 1]);
        const inner = shown.slice(1, -1).map((index) => sorted[index]!);
        const ends = [sorted[0]!.width, ...inner.map(({ x, width }) => x + width / 2)];
        const starts = [...inner.map(({ x, width }) => x - width / 2), room - sorted.at(-1)!.width];
        if (inner.length) starts.forEach((start, index) => expect(start - ends[index]!).to.be.at.least(0.75 - 1e-9));
      }),
      runs(1000),
    );
  });
});

describe('placeLabels', () => {
  const room = { width: 9, height: 11, size: 1, gap: 0.6 };
  const labelled = (points: readonly LinePoint[], widths: readonly number[], most = 6) => {
    const { dots } = drawLine({ points, highest: highestOf(points), width: room.width, height: room.height });
    const labels = chooseLabels(dots, most, ({ index }) => widths[index % widths.length]!);
    return { dots, placed: placeLabels(labels, dots, room) };
  };
  const widths = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0.5, max: 8, noNaN: true })));

  it('puts no label over another, and none beside the box', () => {
    fc.assert(
      fc.property(series, widths, (points, each) => {
        const { placed } = labelled(points, each);
        const boxes = placed.map(({ x, y, width, anchor }) => {
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { left, right: left + width, top: y - room.size, foot: y };
        });
        boxes.forEach((one, index) => {
          expect(one.left).to.be.at.least(-1e-9);
          expect(one.right).to.be.at.most(room.width + 1e-9);
          for (const other of boxes.slice(index + 1))
            expect(
              one.right <= other.left || other.right <= one.left || one.foot <= other.top || other.foot <= one.top,
            ).to.equal(true);
        });
      }),
      runs(1000),
    );
  });

  it('puts a label where no stroke crosses it, at its dot', () => {
    fc.assert(
      fc.property(series, widths, (points, each) => {
        const { dots, placed } = labelled(points, each);
        for (const { dot, x, y, width, anchor } of placed) {
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          expect([dot.y - room.gap, dot.y + room.gap + room.size]).to.include(y);
          expect(y).to.be.below(room.height);
          dots.slice(1).forEach((to, index) => {
            const from = dots[index]!;
            for (let step = 0; step <= 50; step++) {
              const [across, down] = [from.x + ((to.x - from.x) * step) / 50, from.y + ((to.y - from.y) * step) / 50];
              const within = across > left && across < left + width && down > y - room.size && down < y;
              expect(within, `${across}, ${down}`).to.equal(false);
            }
          });
        }
      }),
      runs(300),
    );
  });

  it('is of the ends, of what rises or falls beyond both, and of each where they are few', () => {
    const roles = (values: readonly number[], most: number) => {
      const { dots } = drawLine({ points: years(...values), highest: 100, width: 90, height: 11 });
      return chooseLabels(dots, most, () => 1).map(({ role, dot }) => `${role} ${values[dot.index]}`);
    };
    expect(roles([50, 60, 100, 20, 70], 4)).to.deep.equal(['first 50', 'peak 100', 'low 20', 'last 70']);
    expect(roles([50, 60, 100, 20, 70], 5)).to.deep.equal(['first 50', 'between 60', 'peak 100', 'low 20', 'last 70']);
    expect(roles([10, 60, 100], 2)).to.deep.equal(['first 10', 'last 100']);
    const near = drawLine({ points: years(50, 60, 100, 20, 70), highest: 100, width: 8, height: 11 }).dots;
    const [fits, runsOn] = [1.5, 1.7].map((width) => chooseLabels(near, 5, () => width).length);
    expect([fits, runsOn], 'closer together than a label is wide').to.deep.equal([5, 4]);
    expect([roles([5], 6), chooseLabels([], 6, () => 1)]).to.deep.equal([['last 5'], []]);
  });

  it('stands beside its dot where the line is steep, and below it in a dip', () => {
    const wide = { width: 40, height: 11, size: 1, gap: 0.6 };
    const { dots } = drawLine({ points: years(10, 60, 100, 40, 90, 20), highest: 100, width: 40, height: 11 });
    const placed = placeLabels(
      chooseLabels(dots, 6, () => 2.5),
      dots,
      wide,
    );
    const told = placed.map(
      ({ dot, y, anchor }) => [dot.index, `${y < dot.y ? 'above' : 'below'}, ${anchor}`] as const,
    );
    expect(Object.fromEntries(told)).to.deep.equal({
      1: 'above, end',
      2: 'above, middle',
      3: 'below, middle',
      4: 'above, middle',
      5: 'below, end',
    });
  });

  it('stands above its dot beside an equal, which is no dip', () => {
    const { dots } = drawLine({ points: years(45, 35, 40, 38, 38, 45), highest: 100, width: 40, height: 11 });
    const labels = chooseLabels(dots, 6, () => 2);
    const placed = placeLabels(labels, dots, { width: 40, height: 11, size: 1, gap: 0.6 });
    const told = placed.map(({ dot, y }) => [dot.index, y < dot.y ? 'above' : 'below'] as const);
    expect(Object.fromEntries(told)).to.include({ 1: 'below', 2: 'above', 3: 'above', 4: 'above' });
  });

  const years = (...values: number[]): LinePoint[] =>
    values.map((value, index) => ({ start: index * 365, end: index * 365 + 365, value }));
  for (const [what, values, sides] of [
    ['a rise', [50, 60, 80, 100], { first: 'below', last: 'above' }],
    ['a rise from nearly nothing', [1, 40, 80, 100], { last: 'above' }],
    ['a fall', [100, 80, 60, 50], { first: 'above', last: 'below' }],
    ['a fall to nearly nothing', [100, 70, 40, 1], { first: 'above' }],
    ['a hill', [50, 100, 90, 50], { first: 'below', last: 'below', peak: 'above' }],
  ] as const)
    it(`puts the ends of ${what} where the line leaves room`, () => {
      const { placed } = labelled(years(...values), [1.5, 1.5, 1.5], 0);
      const told = placed.map(({ role, y, dot }) => [role, y < dot.y ? 'above' : 'below'] as const);
      expect(Object.fromEntries(values[1] === 100 ? told : told.filter(([role]) => role !== 'peak'))).to.deep.equal(
        sides,
      );
    });
});
