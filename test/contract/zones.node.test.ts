/** Which pure tests run in both time zones: those that ask for one, however they do. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { onlyTests, zoneWatch } from '../../scripts/zone-watch.mjs';

const greenwich = { timeZone: 'UTC' };
const zones = zoneWatch();

type Mark = (run: () => unknown, isTest: boolean) => (() => unknown) | undefined;
/** What marks a test or a hook as its file's own, of whoever was asked last. */
const mark: Mark = (run, isTest) =>
  (globalThis as unknown as Record<symbol, Mark>)[Symbol.for('impact-elements.test-of')]!(run, isTest);

/** Runs a hook and then the tests of a file. @returns what is known of them */
async function asked(file: string, tests: readonly (() => unknown)[], hook: () => unknown = () => {}) {
  let all: readonly (() => unknown)[] = [];
  await zones.load(file, async () => (all = [mark(hook, false)!, ...tests.map((test) => mark(test, true)!)]));
  // As a test does that waits for something first.
  await Promise.resolve();
  for (const each of all) await each();
  return zones.asked([file])[file];
}

const asks = async (run: () => unknown): Promise<boolean> =>
  (await asked(`test/${String(run)}.node.test.ts`, [run])) !== undefined;

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
    () => zipSync({ a: new Uint8Array(1) }),
    () => zipSync({ a: new Uint8Array(1) }, { mtime: 1_780_000_000_000 }),
    () => zipSync({ a: new Uint8Array(1) }, { mtime: '2026-01-01T00:00Z' }),
    () => zipSync({ a: new Uint8Array(1) }, { mtime: new Date('1980-01-01T00:00') }),
    () => execFileSync(process.execPath, ['--version']),
    () => new Promise((done) => spawn(process.execPath, ['--version']).once('exit', done)),
  ];
  for (const way of ways) it(`by ${String(way)}`, async () => assert.equal(await asks(way), true));
});

describe('a test asks for no time zone', () => {
  const ways: readonly (() => unknown)[] = [
    () => Date.now(),
    () => new Date(0).getTime(),
    () => new Date().getMilliseconds(),
    () => new Date('2026-01-01').toISOString(),
    () => new Date('2026-01-01T00:00+10:00').getUTCHours(),
    () => Date.parse('Thu, 01 Jan 2026 00:00:00 GMT'),
    () => Date.parse('Thu, 01 Jan 2026 00:00:00.5 GMT-0700'),
    () => [Date.parse('2026'), Date.parse('+002026-01')],
    () => new Date(Date.UTC(2026, 0, 1)).toLocaleDateString('en', greenwich),
    () => new Intl.DateTimeFormat('en', greenwich).format(0),
    () => zipSync({ a: new Uint8Array(1) }, { mtime: '1980-01-01T00:00' }),
    () => import('d3-dsv'),
  ];
  for (const way of ways) it(`by ${String(way)}`, async () => assert.equal(await asks(way), false));
});

describe('the other zone', () => {
  const ask = () => new Date().getHours();
  const none = () => 1;

  it('has the tests alone that asked', async () => {
    assert.deepEqual(await asked('test/some.node.test.ts', [none, ask, none, ask]), [2, 4]);
  });

  it('has all tests of a file whose hook asked', async () => {
    assert.deepEqual(await asked('test/hook.node.test.ts', [none, none], ask), [0]);
  });

  it('leaves out no other test, and no hook', async () => {
    const only = onlyTests({ some: [2], all: [0] });
    const kept = async (file: string) => {
      let found: readonly boolean[] = [];
      await only.load(file, async () => (found = [false, true, true, true].map((isTest) => !!mark(none, isTest))));
      return found;
    };
    assert.deepEqual(await kept('some'), [true, false, true, false]);
    assert.deepEqual(await kept('all'), [true, true, true, true]);
  });
});

describe('what can’t be told', () => {
  it('counts as asked by every file: a module that asks while it is loaded may be there for any', async () => {
    await zones.load('test/other.node.test.ts', async () => new Date().getHours());
    assert.deepEqual(zones.asked(['a', 'b']), { a: [0], b: [0] });
  });
});
