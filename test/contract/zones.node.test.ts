/** Which pure tests run in both time zones: those that ask for one, however they do. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { zoneWatch } from '../../scripts/zone-watch.mjs';

const greenwich = { timeZone: 'UTC' };
const zones = zoneWatch();

/** Runs something as a test of a file. @returns whether that file asked */
async function asks(run: () => unknown): Promise<boolean> {
  let test = run;
  const of = (globalThis as unknown as Record<symbol, (run: () => unknown) => () => unknown>)[
    Symbol.for('impact-elements.test-of')
  ]!;
  const file = `test/${String(run)}.node.test.ts`;
  await zones.load(file, async () => (test = of(run)));
  // As a test does that waits for something first.
  await Promise.resolve();
  await test();
  return zones.asked([file]).length > 0;
}

describe('a test asks for the time zone', () => {
  const ways: readonly (() => unknown)[] = [
    () => new Date().getHours(),
    () => new Date().getTimezoneOffset(),
    () => new Date(0).setDate(1),
    () => new Date(2026, 0, 1),
    () => new Date('2026-01-01T00:00'),
    () => new Date('1 January 2026'),
    () => Date.parse('2026-01-01 10:00'),
    () => Date.parse('01-Jan-2026'),
    () => Date.parse('12-25'),
    () => Date.parse(' 2026-01-01'),
    () => new Date('1'),
    () => Date(),
    () => String(new Date()),
    () => `${new Date()}`,
    () => new Date().toLocaleDateString('en'),
    () => new Intl.DateTimeFormat('en').format(0),
    () => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).formatToParts(0),
    () => Intl.DateTimeFormat('en').resolvedOptions().timeZone,
    () => execFileSync(process.execPath, ['--version']),
    () => new Promise((done) => spawn(process.execPath, ['--version']).once('exit', done)),
  ];
  for (const way of ways) it(`by ${String(way)}`, async () => assert.equal(await asks(way), true));
});

describe('a test asks for no time zone', () => {
  const ways: readonly (() => unknown)[] = [
    () => Date.now(),
    () => new Date(0).getTime(),
    () => new Date('2026-01-01').toISOString(),
    () => new Date('2026-01-01T00:00+10:00').getUTCHours(),
    () => Date.parse('Thu, 01 Jan 2026 00:00:00 GMT'),
    () => Date.parse('Thu, 01 Jan 2026 00:00:00.5 GMT-0700'),
    () => [Date.parse('2026'), Date.parse('+002026-01')],
    () => new Date(Date.UTC(2026, 0, 1)).toLocaleDateString('en', greenwich),
    () => new Intl.DateTimeFormat('en', greenwich).format(0),
  ];
  for (const way of ways) it(`by ${String(way)}`, async () => assert.equal(await asks(way), false));
});

describe('what can’t be told', () => {
  it('counts as asked by every file: a module that asks while it is loaded may be there for any', async () => {
    await zones.load('test/other.node.test.ts', async () => new Date().getHours());
    assert.deepEqual(zones.asked(['a', 'b']), ['a', 'b']);
  });
});
