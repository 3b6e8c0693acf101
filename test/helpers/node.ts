/**
 * Tests that need no page and no process of their own: every file that imports this runs in one Node process, and each takes
 * milliseconds there instead of three browser pages.
 */
import { it as test } from 'node:test';

export { after, afterEach, before, beforeEach, describe } from 'node:test';
export { expect } from 'chai';

/** A test, whose one line may be an assertion: `node:test` itself takes functions alone that answer nothing. */
export const it = (name: string, run: () => unknown): void =>
  void test(name, async () => {
    await run();
  });
