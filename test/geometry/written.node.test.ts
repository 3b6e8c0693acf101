/** Every number of the drawings: a mark a unit wider, a clip a hundredth off or a gutter less is a line of a file in `written`. */
import { drawArray, drawnMark, cellOf, type ArraySpec } from '../../src/geometry/array.js';
import { planArrays } from '../../src/geometry/array-plan.js';
import { drawBars } from '../../src/geometry/bars.js';
import { drawBrackets } from '../../src/geometry/brackets.js';
import { placeMarks, type Compared, type Drawing } from '../../src/geometry/comparison.js';
import { axis, columnsFor } from '../../src/geometry/grid.js';
import { drawFewer, drawIconArray } from '../../src/geometry/icon-array.js';
import { layerMarkup, patternMarkup } from '../../src/geometry/icon-array-markup.js';
import { drawLine, placeLabels, type Label, type LinePoint } from '../../src/geometry/line.js';
import { OUTLINES } from '../../src/geometry/outlines.js';
import { outline } from '../../src/geometry/pen.js';
import { symbolPerson } from '../../src/geometry/person.js';
import { readQuantity } from '../../src/quantity/index.js';
import { describe, it } from '../helpers/node.js';
import { isWritten } from '../helpers/written.js';

const isSame = (name: string, lines: readonly (readonly [what: unknown, drawn: unknown])[]): void =>
  isWritten(
    new URL(`./written/${name}.txt`, import.meta.url),
    lines.map(([what, drawn]) => `${JSON.stringify(what)}\n  ${JSON.stringify(drawn)}\n`).join(''),
  );

describe('what is drawn', () => {
  it('of marks', () =>
    isSame('marks', [
      ...Object.entries(OUTLINES),
      ['person of 512, 128 and 2048', [512, 128, 2048].map((size) => outline(symbolPerson, size))],
      ...[1, 2, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 21, 24, 25, 26, 27, 100, 101, 400, 401, 1000, 1001].map(
        (whole) => [`columns of ${whole}`, columnsFor(whole)] as const,
      ),
      ...[0, 1, Math.PI, 3.2, 6.27, 6.28, 6.281, 2 * Math.PI].flatMap((turn) =>
        [0, 1].map((from) => {
          const draw = (pen: Parameters<Parameters<typeof outline>[0]['draw']>[0]) => {
            pen.moveTo(5, 0);
            pen.arc(0, 0, 5, from, from + turn);
          };
          return [`an arc of ${turn} from ${from}`, outline({ draw }, 1)] as const;
        }),
      ),
      ...[400, 401].map((whole) => [`a person of ${whole}`, drawnMark('person', whole)] as const),
      ['12 cells', axis(12, 18, 6)],
      ['12 cells, mirrored', axis(12, 18, 6, true)],
      ['21 cells', axis(21, 5, 3).length],
    ]));

  const ARRAYS: readonly ArraySpec[] = [
    { whole: 1, shares: [0.25] },
    { whole: 1, shares: [1], mark: 'circle' },
    { whole: 4, shares: [1] },
    { whole: 4, shares: [1.5], rightToLeft: true },
    { whole: 3, shares: [1.285, 0.5], mark: 'square', columns: 2 },
    { whole: 3, shares: [1.285, 1.1], mark: 'circle', rightToLeft: true },
    { whole: 5, shares: [4, 3, 1.9994], columns: 1 },
    { whole: 5, shares: [2.9996] },
    { whole: 22, shares: [13.5], columns: 11, mark: 'square' },
    { whole: 22, shares: [13.5], columns: 11, mark: 'person', rightToLeft: true },
    { whole: 22, shares: [21], columns: 2, mark: 'circle' },
    { whole: 21, shares: [3], columns: 21, mark: 'square' },
  ];
  it('of icon arrays', () =>
    isSame('arrays', [
      ...ARRAYS.map((spec) => {
        const { spec: _, ...drawing } = drawIconArray(spec);
        return [spec, { ...drawing, cell: cellOf(drawing) }] as const;
      }),
      // Too long to be read: how many marks each layer has, and where the last one stands.
      ...[
        { whole: 100, shares: [28.5] },
        { whole: 400, shares: [42, 11] },
        { whole: 401, shares: [42] },
        { whole: 1000, shares: [4, 3] },
        { whole: 1001, shares: [4], mark: 'circle' as const },
        { whole: 10000, shares: [285], rightToLeft: true },
      ].map((spec: ArraySpec) => {
        const { layers, width, height, columns, rows, scale } = drawIconArray(spec);
        const ends = layers.map(({ state, filling, d }) => [
          state,
          filling,
          d.split('M').length - 1,
          d.slice(d.lastIndexOf('M')),
        ]);
        return [spec, { width, height, columns, rows, scale, cell: cellOf(drawArray(spec)), ends }] as const;
      }),
      // What stands in for them where a column is narrow.
      ...[
        { whole: 400, shares: [100] },
        { whole: 450, shares: [100] },
        { whole: 500, shares: [100, 0.5] },
        { whole: 500, shares: [100, 0.4] },
        { whole: 1000, shares: [68, 67], mark: 'person' as const },
        { whole: 1000, shares: [0], columns: 20 },
        { whole: 10000, shares: [285, 0], mark: 'circle' as const, rightToLeft: true },
      ].map((spec: ArraySpec) => {
        const { layers, ...fewer } = drawFewer(drawIconArray(spec)) ?? {};
        return [spec, { ...fewer, layers: layers?.map(({ d, ...rest }) => [d.split('M').length - 1, rest]) }] as const;
      }),
    ]));

  it('of icon arrays in a file', () => {
    const paint = { accent: '#123', muted: '#888', id: 'a', patterns: '-b' };
    isSame(
      'array-markup',
      [
        { whole: 5, shares: [4, 3, 1.5] },
        { whole: 5, shares: [2.5, 1] },
        { whole: 21, shares: [1], columns: 21 },
      ].map((spec) => {
        const array = drawIconArray(spec);
        return [spec, [patternMarkup(array.patterns, paint), layerMarkup(array, paint)]] as const;
      }),
    );
  });

  it('of what is typed, as a plan of icon arrays', () => {
    const quantities = ['1 in 4', '2 in 5', '28.5%', '25–47%', '0.2%', '13 hours', '1 in 3', 'more than 1 in 3'].map(
      (typed) => readQuantity(typed),
    );
    const PLANS: readonly (readonly number[])[] = [[0], [0, 1], [2], [3], [4], [5], [0, 5], [2, 3], [6, 0, 4], [7], []];
    isSame(
      'plans',
      PLANS.flatMap((indices) =>
        (['single', 'compare', 'nested'] as const).flatMap((arrangement) =>
          [undefined, 1000].map((asked) => {
            const chosen = indices.map((index) => quantities[index]!);
            return [[indices, arrangement, asked ?? 'none'], planArrays(chosen, arrangement, asked)] as const;
          }),
        ),
      ),
    );
  });

  it('of bars', () => {
    const spec = { values: [0, 5, undefined, 100, 0.2, -1, 250], highest: 100, width: 300, thickness: 12, pitch: 20 };
    isSame(
      'bars',
      [
        spec,
        { ...spec, rightToLeft: true },
        { ...spec, least: 4 },
        { ...spec, highest: 0 },
        { ...spec, values: [] },
        { ...spec, values: [100] },
      ].map((given) => [given, drawBars(given)] as const),
    );
  });

  it('of brackets', () =>
    isSame(
      'brackets',
      [
        [{ height: 360, rows: 10, columns: 10 }, [11, 42, 78], [40, 40, 40]] as const,
        [{ height: 360, rows: 10, columns: 10 }, [11, 12, 13], [90, 90, 90]] as const,
        [{ height: 360, rows: 10, columns: 10 }, [0, 1, 100], [10, 200, 200]] as const,
        [{ height: 100, rows: 3, columns: 7 }, [8], [0]] as const,
        [{ height: 360, rows: 10, columns: 10 }, [1, 2, 3, 4], [40, 40, 40, 40]] as const,
        [{ height: 500, rows: 25, columns: 40 }, [2, 5, 9, 14, 300], [40, 40, 40, 40, 40]] as const,
      ].map(([array, shares, least]) => [[array, shares, least], drawBrackets(array, shares, least)] as const),
    ));

  it('of a comparison', () => {
    const rows: readonly Compared[] = [
      { value: 50 },
      { value: 0.1 },
      { value: 0 },
      { value: 20, whole: 80 },
      { value: 20, whole: 500 },
      { value: 500 },
      { low: 20, high: 40 },
      { value: 30, low: 20, high: 40 },
      { low: 0, high: 0.1 },
      { low: 99.95, high: 100 },
      { low: 50, high: 50, value: 50 },
      { low: 5 },
      { high: 5, value: 5 },
      { value: -1 },
      { low: -5, high: 5 },
      {},
    ];
    const specs = (['auto', 'bars', 'dots', 'bands'] satisfies Drawing[]).flatMap((draw) => [
      { rows, highest: 100, width: 300, draw },
      { rows: rows.slice(0, 6), highest: 100, width: 300, least: 3, draw },
      { rows, highest: 0, width: 300, least: 8, draw },
    ]);
    isSame(
      'comparison',
      specs.flatMap(({ rows: all, ...rest }) =>
        placeMarks({ rows: all, ...rest }).map(
          (mark, row) => [[rest, rest.draw, all.length, all[row]], mark ?? 'nothing'] as const,
        ),
      ),
    );
  });

  const years = (...values: readonly (number | undefined | Partial<LinePoint>)[]): LinePoint[] =>
    values.map((value, index) => ({
      start: index * 365,
      end: (index + 1) * 365,
      ...(typeof value === 'object' ? { value: 10, ...value } : { value }),
    }));
  const SERIES: readonly (readonly LinePoint[])[] = [
    years(606, 12000, 27217),
    years(10, 5, undefined, 7, 3),
    years(10, { apart: true }, 5, 6),
    years(10, 20, { anew: true }, 40),
    years(10, { start: 400, end: 430 }, 5),
    years(10),
    years(undefined, 4),
    years(),
    years(0, 0),
  ];
  it('of a line', () =>
    isSame(
      'lines',
      SERIES.flatMap((points) =>
        [false, true].map((rightToLeft) => {
          const highest = Math.max(...points.map(({ value = 0 }) => value));
          const spec = { points, highest, width: 320, height: 180, rightToLeft };
          return [[points.map(({ value = 'none' }) => value), rightToLeft], drawLine(spec)] as const;
        }),
      ),
    ));

  it('of labels beside a line', () => {
    const box = { width: 200, height: 120, size: 14, gap: 6 };
    const dots = (...ys: readonly number[]) =>
      ys.map((y, index) => ({ index, x: (index * 200) / Math.max(1, ys.length - 1), y, apart: false }));
    const CASES: readonly (readonly [ys: readonly number[], widths: readonly number[]])[] = [
      [
        [100, 50, 10],
        [20, 20, 50],
      ],
      [
        [10, 50, 100],
        [20, 20, 50],
      ],
      [
        [100, 10, 100],
        [20, 40, 20],
      ],
      [
        [50, 10, 10, 50],
        [20, 140, 20],
      ],
      [
        [10, 10],
        [110, 20, 100],
      ],
      [
        [10, 10],
        [90, 20, 100],
      ],
      [[20], [30, 201, 30]],
      [
        [50, 10, 60, 60, 60, 60, 60, 60],
        [20, 90, 20],
      ],
      [
        [60, 60, 60, 60, 60, 60, 10, 50],
        [20, 90, 20],
      ],
      // Where a label just fits: within the box, beside another, above the foot, and away from the line.
      ...[199, 200, 201].map(
        (peak) =>
          [
            [100, 40, 100],
            [0, peak, 0],
          ] as const,
      ),
      ...[99, 100, 101].map(
        (width) =>
          [
            [40, 40],
            [width, 0, 100],
          ] as const,
      ),
      ...[96, 97, 98].map(
        (y) =>
          [
            [10, 118, y],
            [0, 0, 20],
          ] as const,
      ),
      ...[96, 97, 98].map(
        (y) =>
          [
            [y, 118, 10],
            [20, 0, 0],
          ] as const,
      ),
      ...[69, 71, 73, 75.2, 76, 77].map(
        (y) =>
          [
            [60, y, 110, 60, 50],
            [20, 20, 20],
          ] as const,
      ),
      ...[35, 37, 39, 41].map(
        (width) =>
          [
            [100, 20, 100, 60, 60, 80],
            [20, width, 20],
          ] as const,
      ),
    ];
    isSame(
      'labels',
      CASES.map(([ys, [first, peak, last]]) => {
        const all = dots(...ys);
        const labels: readonly Label[] = [
          { dot: all[0]!, width: first!, role: 'first' },
          { dot: all.toSorted((a, b) => a.y - b.y)[0]!, width: peak!, role: 'peak' },
          { dot: all.at(-1)!, width: last!, role: 'last' },
        ];
        return [[ys, first, peak, last], placeLabels(labels, all, box)] as const;
      }),
    );
  });
});
