import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { comparisonOf, type Comparison } from '../../src/documents/honest/amounts.js';
import { figureFindings } from '../../src/documents/check/figure.js';
import type { Json } from '../../src/documents/check/finding.js';
import { suspectNoun, unreadValue } from '../../src/documents/check/unread-value.js';
import { MISTAKES } from '../../src/documents/check/value-mistakes.js';
import { rangeOf } from '../../src/documents/range.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { messagesOfCalls, messagesOfProperties, type Written } from './messages-in.js';

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
    const named = rows('## What the library refuses and warns of').flatMap(([cell]) => codes(cell));
    assert.deepEqual([...new Set(named)], reasons);
  });

  it('has each sentence of each reason, and no other', () => {
    const told = rows('## What the library refuses and warns of').map(([cell, sentence = '']) => ({
      reason: codes(cell)[0],
      sentence,
    }));
    const written = ['amounts', 'honest', 'series', 'share', 'subject'].flatMap((file) =>
      messagesOfCalls(`honest/${file}.ts`, ['forbid', 'care']),
    );
    assert.ok(written.length > 30, `${written.length}`);
    const isOf = ({ name, pattern }: Written, { reason, sentence }: (typeof told)[number]) =>
      name === reason && pattern.test(sentence);
    assert.deepEqual(
      written.flatMap((one) => (told.some((row) => isOf(one, row)) ? [] : one.text)),
      [],
    );
    assert.deepEqual(
      told.filter((row) => !written.some((one) => isOf(one, row))),
      [],
    );
  });

  for (const [what = '', written] of rows('## How values are written')) {
    for (const example of codes(written)) {
      // A qualifier stands before a number; "5+" and "5 or fewer" have theirs.
      const value = what === 'qualifiers' && !/\d/.test(example) ? `${example} 5` : example;
      it(`${what}: ${value} reads`, () => assert.ok(readQuantity(value)));
    }
  }

  /** As `check` finds it: in another language where the page says so, and as the kind that it names. */
  const unread = (written: string, value: string) => {
    const language = written.includes('isn’t English') ? 'de' : undefined;
    const kind = /`kind="(range|change)"`/.exec(written)?.[1] as 'range' | 'change' | undefined;
    const quantity = readQuantity(value, { language, kind });
    assert.ok(!quantity || suspectNoun(quantity), `${value} reads`);
    return unreadValue(value, language, kind);
  };
  const examples = (written: string) =>
    written.startsWith('`') ? codes(written).filter((each) => !each.startsWith('kind=')) : ['9'.repeat(201)];

  const refused = rows('## What is refused, and why');
  const slips = rows('### Slips of notation');
  for (const [written = '', why, repair] of refused)
    for (const example of examples(written))
      it(`${written}: ${why}`, () => {
        const remark = unread(written, example);
        assert.deepEqual([remark.message, remark.repair ?? ''], [why, repair]);
      });
  for (const [written = '', why, proposed] of slips)
    for (const [index, example] of examples(written).entries())
      it(`${example} stays as typed, and a repair is proposed: ${why}`, () => {
        assert.deepEqual(unread(written, example), { message: why, repair: `write ${codes(proposed)[index]}` });
      });

  it('has every reason why a value stays as typed', () => {
    const said = [...refused, ...slips].map(([, why = '']) => why);
    const written = [
      ...messagesOfProperties('check/unread-value.ts').map(({ pattern }) => pattern),
      ...MISTAKES.map(([message]) => message),
    ];
    assert.ok(written.length > 90, `${written.length}`);
    const isSaid = (one: RegExp | string) =>
      said.some((why) => (typeof one === 'string' ? one === why : one.test(why)));
    assert.deepEqual(
      written.filter((one) => !isSaid(one)),
      [],
    );
  });

  const ofFigures = rows('### What `check` says of a figure');
  for (const [figure, level, message, repair] of ofFigures)
    it(`${figure}: ${message}`, () => {
      const found = figureFindings(JSON.parse(codes(figure)[0]!) as Json, '', { now: '2026-11-29' });
      const [same] = found.filter((finding) => finding.message === message);
      assert.deepEqual([same?.level, same?.repair ?? ''], [level, repair]);
    });

  it('has everything that is said of a figure', () => {
    const written = ['check/value.ts', 'check/figure.ts', 'check/history.ts'].flatMap((path) =>
      messagesOfCalls(path, ['note', 'warning', 'error']),
    );
    assert.ok(written.length > 20, `${written.length}`);
    const said = ofFigures.map(([, , message = '']) => message);
    assert.deepEqual(
      // Why a value stays as typed has tables of its own.
      written.flatMap(({ text, pattern }) =>
        text.endsWith('is shown as typed: …') || said.some((message) => pattern.test(message)) ? [] : text,
      ),
      [],
    );
  });

  it('names what a pair is read as', () => {
    assert.deepEqual(
      [
        readQuantity('12% to 38%')?.kind,
        readQuantity('90% to 75%')?.kind,
        readQuantity('12% to 38%', { kind: 'change' })?.kind,
        readQuantity('90% to 75%', { kind: 'range' })?.kind,
        readQuantity('25–47%')?.kind,
        readQuantity('25–47%', { kind: 'change' })?.kind,
        readQuantity('between 25 and 47', { kind: 'change' })?.kind,
        readQuantity('606 in 2018 to 700 in 2019', { kind: 'range' })?.kind,
      ],
      ['range', 'change', 'change', 'range', 'range', 'change', undefined, undefined],
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
        refused.length > 15 &&
        slips.length > 60 &&
        ofFigures.length > 20 &&
        codes(intervals).length > 5,
    ));
});
