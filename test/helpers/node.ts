/**
 * Tests that need no page and no process of their own: every file that imports this runs in one Node process, and each takes
 * milliseconds there instead of three browser pages.
 */
import * as test from 'node:test';

export { describe } from 'node:test';
export { expect } from 'chai';

type Run = () => Promise<void>;

/** Marks what a file runs as its own, where `scripts/pure-tests.mjs` wants to know which tests ask for the time zone, or leaves out a test. */
const own: (run: Run, isTest: boolean) => Run | undefined =
  (globalThis as never)[Symbol.for('impact-elements.test-of')] ?? ((run: Run) => run);

/** A test, whose one line may be an assertion: `node:test` itself takes functions alone that answer nothing. */
export const it = (name: string, run: () => unknown): void => {
  const wanted = own(async () => {
    await run();
  }, true);
  if (wanted) void test.it(name, wanted);
};

const hook =
  (of: (run: Run) => void) =>
  (run: () => unknown): void =>
    of(
      own(async () => {
        await run();
      }, false)!,
    );

export const before = hook((run) => test.before(run));
export const after = hook((run) => test.after(run));
export const beforeEach = hook((run) => test.beforeEach(run));
export const afterEach = hook((run) => test.afterEach(run));
