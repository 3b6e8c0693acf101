/**
 * Runs the test files that need no page and no process of their own, in this one process: those that import `test/helpers/node.ts`.
 *
 *     node --import tsx --test-reporter=spec scripts/pure-tests.mjs               all of them
 *     node --import tsx --test-reporter=spec scripts/pure-tests.mjs test/text/…   these
 */
import { it } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pureTests } from './test-files.mjs';

const asked = process.argv.slice(2);
for (const file of asked.length ? asked : pureTests()) {
  // A file that doesn't load is a failure with a name, and doesn't keep the others from running.
  await import(pathToFileURL(resolve(file)).href).catch((error) => {
    it(`${file} loads`, () => {
      throw error;
    });
  });
}
