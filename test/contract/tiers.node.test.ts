import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { isAddressed, isForm } from '../../src/embed/snippet/frame-names.js';
import { elements } from './manifest.js';
import { read } from './repository.js';
import { SAMPLES } from './tier-samples.js';
import { lookAtTiers, tiersPage, type Cell } from './tiers.js';

describe('each element in each tier on each kind of page', () => {
  let cells: Cell[];
  before(async () => {
    cells = await lookAtTiers();
  });
  const of = (test: (cell: Cell) => boolean) =>
    cells.filter(test).map(({ condition, tier, element }) => `${element}, ${tier}, ${condition}`);

  /** Elements that an address or a link doesn't draw, each of which the page gives a reason for. */
  const REASONED = Object.keys(SAMPLES).filter((element) => SAMPLES[element]!.why);
  const withScripts = ({ condition }: Cell) => !condition.includes('without');

  it('is looked at, every element of them', () => {
    const names = [...elements().keys()].map((tag) => tag.replace('impact-', ''));
    assert.deepEqual(Object.keys(SAMPLES).sort(), names.sort());
    assert.equal(cells.length, names.length * 4 * 4);
  });

  it('shows a reader something', () =>
    assert.deepEqual(
      of(({ how, text }) => !how || !text),
      [],
    ));

  it('is drawn wherever scripts run, but where docs/tiers.md says why not', () => {
    const expected = ({ element, tier }: Cell) => {
      if (tier === 'a link' && (isForm(element) || !isAddressed(element))) return 'your link';
      return tier === 'a frame' && !isAddressed(element) ? 'its words' : 'drawn';
    };
    assert.deepEqual(
      of((cell) => withScripts(cell) && cell.how !== expected(cell)),
      [],
    );
    const notDrawn = new Set(cells.flatMap((cell) => (withScripts(cell) && cell.how !== 'drawn' ? cell.element : [])));
    assert.deepEqual([...notDrawn].sort(), REASONED.sort());
  });

  it('is said alike on each kind of page, once drawn', () => {
    const plain = new Map(
      cells.flatMap(({ condition, tier, element, text }) =>
        condition === 'a plain page' ? [[`${tier} ${element}`, text.toLowerCase()]] : [],
      ),
    );
    assert.deepEqual(
      of((cell) => withScripts(cell) && plain.get(`${cell.tier} ${cell.element}`) !== cell.text.toLowerCase()),
      [],
    );
  });

  it('has words where none do', () => {
    const expected = { 'a link': 'your link', 'a frame': 'its words' } as Readonly<Record<string, string>>;
    assert.deepEqual(
      of((cell) => !withScripts(cell) && cell.how !== (expected[cell.tier] ?? 'your words')),
      [],
    );
  });

  it('leads from a frame to the publisher’s site where a gift is asked for, and says that else there is nothing', () => {
    const said = (element: string) =>
      cells.find((cell) => withScripts(cell) && cell.tier === 'a frame' && cell.element === element)!.text;
    assert.match(said('give'), /^Gifts are not taken in a frame\. .*127\.0\.0\.1$/);
    for (const element of ['exit', 'sources', 'calm']) assert.match(said(element), /^There is nothing to show/);
  });

  it('is as docs/tiers.md says: npm run tiers writes it anew', () => {
    assert.equal(tiersPage(cells), read('docs/tiers.md'));
  });
});
