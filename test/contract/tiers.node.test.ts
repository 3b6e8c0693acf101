import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { isAddressed } from '../../src/embed/snippet/frame-names.js';
import { elements } from './manifest.js';
import { read } from './repository.js';
import { lookAtTiers, tiersPage, type Cell } from './tiers.js';

describe('each element in each tier on each kind of page', () => {
  let cells: Cell[];
  before(async () => {
    cells = await lookAtTiers();
  });
  const of = (test: (cell: Cell) => boolean) =>
    cells.filter(test).map(({ condition, tier, element }) => `${element}, ${tier}, ${condition}`);

  it('is looked at, but for one that no address may name', () => {
    const names = [...elements().keys()].map((tag) => tag.replace('impact-', ''));
    const looked = new Set(cells.map(({ element }) => element));
    assert.deepEqual(
      names.filter((name) => !looked.has(name)),
      names.filter((name) => !isAddressed(name)),
    );
    assert.equal(cells.length, looked.size * 4 * 4);
  });

  it('shows a reader something', () =>
    assert.deepEqual(
      of(({ how, text }) => !how || !text),
      [],
    ));

  it('is drawn wherever scripts run, but for a form that a link asks for', () => {
    const expected = ({ element, tier }: Cell) =>
      /^(subscribe|contact)$/.test(element) && tier === 'a link' ? 'words' : 'drawn';
    assert.deepEqual(
      of((cell) => !cell.condition.includes('without') && cell.how !== expected(cell)),
      [],
    );
  });

  it('has words where none do', () => {
    assert.deepEqual(
      of(({ condition, how }) => condition.includes('without') && how !== 'words'),
      [],
    );
  });

  it('is as docs/tiers.md says: npm run tiers writes it anew', () => {
    assert.equal(tiersPage(cells), read('docs/tiers.md'));
  });
});
