/**
 * Tests that need no page and no process of their own: every file that imports this runs in one Node process, and each takes
 * milliseconds there instead of three browser pages.
 */
import * as test from 'node:test';

export { describe } from 'node:test';
export { expect } from 'chai';

/** Marks what a file runs as its own, where `scripts/pure-tests.mjs` wants to know which files ask for the time zone. */
const own: <Run extends () => unknown>(run: Run) => Run =
  (globalThis as never)[Symbol.for('impact-elements.test-of')] ?? ((run) => run);

/** A test, whose one line may be an assertion: `node:test` itself takes functions alone that answer nothing. */
export const it = (name: string, run: () => unknown): void =>
  void test.it(
    name,
    own(async () => {
      await run();
    }),
  );

const hook =
  (of: (run: () => Promise<void>) => void) =>
  (run: () => unknown): void =>
    of(
      own(async () => {
        await run();
      }),
    );

export const before = hook((run) => test.before(run));
export const after = hook((run) => test.after(run));
export const beforeEach = hook((run) => test.beforeEach(run));
export const afterEach = hook((run) => test.afterEach(run));
