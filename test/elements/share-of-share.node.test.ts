import { readQuantity } from '../../src/quantity/index.js';
import type { Figure } from '../../src/documents/figure.js';
import { chain, within } from '../../src/elements/prevalence/several.js';
import { describe, expect, it } from '../helpers/node.js';

const ALL: readonly Figure[] = [
  { id: 'a', value: '50%' },
  { id: 'b', value: '50%', ofFigure: 'a' },
  { id: 'c', value: '20%', ofFigure: 'b' },
  { id: 'z', value: '1%' },
  { id: 'y', value: '3%', ofFigure: 'z' },
  { id: 'range', value: '10% to 20%' },
  { id: 'part', value: '50%', ofFigure: 'range' },
];
const find = (id: string): Figure | undefined => ALL.find((figure) => figure.id === id);

/** What each is of everybody, in hundredths; null where the picture of all can't be drawn. */
function overall(ids: string, outer: string): (number | null)[] | undefined {
  const figures = within(
    ids.split(' ').map((id) => find(id)!),
    outer,
    undefined,
    'en',
    (id) => find(id),
  );
  return (
    figures &&
    chain(
      figures,
      figures.map(({ value }) => readQuantity(value)),
    ).map((quantity) => (quantity?.kind === 'percent' ? Number(quantity.value.toFixed(4)) : null))
  );
}

describe('a share of a share', () => {
  const CASES: readonly (readonly [ids: string, outer: string, expected: readonly (number | null)[] | undefined])[] = [
    ['b', '', [50, 25]],
    ['b', 'a', [50, 25]],
    ['b', 'true', [50, 25]],
    ['b c', 'a', [50, 25, 5]],
    ['c b', 'a', [50, 5, 25]],
    ['b c', '', [50, 25, 5]],
    // b is itself a share of people whom nothing here counts
    ['c', '', [50, null]],
    ['c', 'b', [50, null]],
    // y is a share of z, and not of a
    ['b y', '', undefined],
    ['b y', 'a', [50, 25, 1.5]],
    ['a', '40% of adults', [40, 20]],
    ['a', 'no-such', undefined],
  ];
  for (const [ids, outer, expected] of CASES)
    it(`${ids} of ${outer || 'what they name'}`, () => expect(overall(ids, outer)).to.deep.equal(expected));
});
