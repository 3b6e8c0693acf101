import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { suspectNoun, unreadValue } from '../../src/documents/check/unread-value.js';
import { rangeOf } from '../../src/documents/range.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';

const page = readFileSync(new URL('../../docs/numbers.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, or of the first one; each cell as it is written. */
const rows = (heading: string): string[][] =>
  page
    .slice(heading ? page.indexOf(heading) : 0)
    .split('\n')
    .reduce<{ lines: string[]; done: boolean }>(
      ({ lines, done }, line) =>
        line.startsWith('|') && !done
          ? { lines: [...lines, line], done }
          : { lines, done: done || (lines.length > 0 && !line.startsWith('|')) },
      { lines: [], done: false },
    )
    .lines.slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

describe('docs/numbers.md', () => {
  for (const [what = '', examples] of rows('')) {
    for (const example of codes(examples)) {
      // A qualifier stands before a number; "5+" and "5 or fewer" have theirs.
      const value = what === 'qualifiers' && !/\d/.test(example) ? `${example} 5` : example;
      it(`${what}: ${value} reads`, () => assert.ok(readQuantity(value)));
    }
  }

  for (const [written, , proposed] of rows('## What is refused')) {
    const language = written!.includes("isn't English") ? 'de' : undefined;
    for (const example of codes(written))
      it(`${example} stays as typed${proposed && `, and ${proposed} is proposed`}`, () => {
        const quantity = readQuantity(example, { language });
        assert.ok(!quantity || suspectNoun(quantity));
        const { repair } = unreadValue(example, language);
        if (proposed) assert.equal(repair, `write ${proposed.replaceAll('`', '')}`);
      });
  }

  it('names what a pair is read as', () => {
    assert.deepEqual(
      [
        readQuantity('12% to 38%')?.kind,
        readQuantity('90% to 75%')?.kind,
        readQuantity('12% to 38%', { kind: 'change' })?.kind,
        readQuantity('90% to 75%', { kind: 'range' })?.kind,
      ],
      ['range', 'change', 'change', 'range'],
    );
  });

  const [, intervals = ''] = /These read: (.+?)\. Both/s.exec(page) ?? [];
  for (const interval of codes(intervals))
    it(`${interval} is an interval around 28.5 %`, () =>
      assert.ok(rangeOf({ value: '28.5%', range: { kind: 'interval', value: interval } })));
  it('has tables to run', () =>
    assert.ok(rows('').length > 10 && rows('## What is refused').length > 15 && codes(intervals).length > 5));
});
