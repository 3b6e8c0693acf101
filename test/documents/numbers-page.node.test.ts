import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { comparisonOf, type Comparison } from '../../src/documents/honest/amounts.js';
import { suspectNoun, unreadValue } from '../../src/documents/check/unread-value.js';
import { rangeOf } from '../../src/documents/range.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';

const page = readFileSync(new URL('../../docs/numbers.md', import.meta.url), 'utf8');

/** The rows of the first table under a heading; each cell as it is written. */
const rows = (heading: string): string[][] =>
  page
    .slice(page.indexOf(`\n${heading}\n`))
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

/** A comparison in the words of the page. */
const WORDS: Readonly<Record<Comparison['how'], (value: string, rises: boolean) => string>> = {
  points: (value, rises) => `${rises ? 'up' : 'down'} ${value} percentage points`,
  percent: (value, rises) => `${value}% ${rises ? 'more' : 'fewer'}`,
  times: (value) => `about ${value} times as many`,
  'more-than-times': (value) => `more than ${value} times as many`,
  same: () => 'the same',
};
const amount = (text = '') => readQuantity(codes(text)[0] ?? '') as Parameters<typeof comparisonOf>[0];

describe('docs/numbers.md', () => {
  const changes = rows('### From twice as many, say times');
  for (const [from, to, said] of changes)
    it(`${from} to ${to} is said as the elements say it`, () => {
      const { how, value, rises } = comparisonOf(amount(from), amount(to))!;
      assert.equal(WORDS[how](value.toLocaleString('en'), rises), said);
    });

  it('names each reason for which something isn’t said or drawn, and no other', () => {
    const source = readFileSync(new URL('../../src/documents/honest/claim.ts', import.meta.url), 'utf8');
    const [, union = ''] = /export type Reason =([^;]*);/.exec(source) ?? [];
    const reasons = [...union.matchAll(/'([\w-]+)'/g)].map(([, reason]) => reason!);
    assert.ok(reasons.length > 20, String(reasons));
    assert.deepEqual(
      rows('## What the library refuses and warns of').flatMap(([cell]) => codes(cell)),
      reasons,
    );
  });

  for (const [what = '', examples] of rows('## How values are written')) {
    for (const example of codes(examples)) {
      // A qualifier stands before a number; "5+" and "5 or fewer" have theirs.
      const value = what === 'qualifiers' && !/\d/.test(example) ? `${example} 5` : example;
      it(`${what}: ${value} reads`, () => assert.ok(readQuantity(value)));
    }
  }

  for (const [written, , proposed] of rows('## What is refused, and why')) {
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
    assert.ok(
      rows('## How values are written').length > 10 &&
        changes.length >= 5 &&
        rows('## What is refused, and why').length > 15 &&
        codes(intervals).length > 5,
    ));
});
