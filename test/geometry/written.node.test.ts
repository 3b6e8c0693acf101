import { planArrays, type ArrayArrangement } from '../../src/geometry/array-plan.js';
import { cellOf, drawArray, type ArraySpec } from '../../src/geometry/array.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/** Arrays as they are drawn, in numbers. `npm run written` writes them anew; look at the pictures before you commit what has changed. */
const specs: readonly ArraySpec[] = [
  ...(['person', 'circle', 'square'] as const).flatMap((mark) => [
    { whole: 4, shares: [1], mark },
    { whole: 3, shares: [1.5], mark, rightToLeft: true },
    { whole: 12, shares: [8.25, 2.5, 2.1], mark, columns: 6 },
    { whole: 21, shares: [11], mark, columns: 11 },
    { whole: 22, shares: [11.5], mark, columns: 2, rightToLeft: true },
  ]),
  ...[1, 2, 5, 10, 11, 20, 100, 400, 401, 1000].map((whole) => ({ whole, shares: [whole / 3, whole / 7] })),
];
const short = (text: string): string => (text.length > 240 ? `${text.slice(0, 200)}…${text.slice(-40)}` : text);

describe('arrays of marks', () => {
  it('are drawn as they were looked at', () => {
    const drawn = specs.flatMap((spec) => {
      const { layers, ...rest } = drawArray(spec);
      return [
        `${JSON.stringify(spec)} → ${JSON.stringify(rest)} ${cellOf({ ...rest, layers }).join(' × ')}`,
        ...layers.map(({ d, ...layer }) => `  ${JSON.stringify(layer)} ${d.match(/M/g)?.length} marks ${short(d)}`),
      ];
    });
    const wrong = [
      ...[0, 1.5, 10_001].map((whole) => ({ whole, shares: [] })),
      ...[0, 1.5, -1].map((columns) => ({ whole: 4, shares: [], columns })),
      ...[[5], [-1], [1, 2], [NaN]].map((shares) => ({ whole: 4, shares })),
    ].map((spec) => {
      try {
        return `${JSON.stringify(spec)} → ${drawArray(spec).rows} rows`;
      } catch (error) {
        return `${JSON.stringify(spec)} → ${String(error)}`;
      }
    });
    const groups = [
      '1 in 4',
      '78%|42%|11%',
      '11%|78%',
      '1 in 4|many',
      '1 in 4|74 initiatives',
      '20% to 30%',
      '20% to 30%|10%',
      '28.5% (27–30)',
      '1%|2%|3%|4%',
      'many',
    ];
    const plans = groups.flatMap((group) =>
      (['single', 'compare', 'nested'] as readonly ArrayArrangement[]).flatMap((arrangement) =>
        [undefined, 1000].map((asked) => {
          const plan = planArrays(
            group.split('|').map((typed) => readQuantity(typed)),
            arrangement,
            asked,
          );
          return `${group} ${arrangement} ${asked ?? ''} → ${JSON.stringify(plan)}`;
        }),
      ),
    );
    matchesWritten(new URL('./written/arrays.txt', import.meta.url), [...drawn, '', ...wrong, '', ...plans]);
  });
});
