import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { keptFor, simulate, type Day } from '../../bench/views.js';
import { groupsOf, headersFile } from '../../src/cli/site/headers.js';

const headers = headersFile(groupsOf(['0.1.0'], '1/'));
const files = [
  { path: '1/impact.js', bytes: 1000, kept: keptFor(headers, '/1/impact.js') },
  { path: 'data/figures.json', bytes: 100, kept: keptFor(headers, '/data/figures.json') },
];
const day: Day = { views: 1000, pages: 1, visits: 1, files, edges: 0 };

describe('a simulated day', () => {
  it('keeps files as long as the header file says', () => {
    assert.deepEqual(keptFor(headers, '/data/figures.json'), { fresh: 300, whileRevalidating: 0, ifError: 86_400 });
    assert.equal(keptFor(headers, '/0.1.0/impact.js').fresh, 31_536_000);
    assert.throws(() => keptFor(headers, '/elsewhere'), /no header file/);
  });

  it('asks for everything on a first view, and for nothing on the next page', () => {
    assert.deepEqual(simulate(day).asked, { whole: 2000, unchanged: 0, bytes: 2000 * 300 + 1000 * 1100 });
    assert.equal(simulate({ ...day, pages: 4 }).asked.whole, 500);
  });

  it('asks whether it has changed once it is old', () => {
    // A page a minute: the document is old on the sixth, the script on the eleventh.
    const { asked } = simulate({ ...day, views: 11, pages: 11 });
    assert.deepEqual([asked.whole, asked.unchanged], [2, 3]);
  });

  it('reaches the host once for each place and while, however many look', () => {
    const few = simulate({ ...day, views: 100_000, edges: 1 });
    const many = simulate({ ...day, views: 200_000, edges: 1 });
    assert.equal(few.host.whole, 2);
    assert.ok(many.host.unchanged <= 86_400 / 300 + 86_400 / 600);
    assert.ok(Math.abs(many.host.unchanged - few.host.unchanged) < 20);
    assert.deepEqual(simulate(day).host, simulate(day).asked);
  });
});
