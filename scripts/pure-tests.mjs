/**
 * Runs the test files that need no page and no process of their own, in this one process: those that import `test/helpers/node.ts`.
 *
 *     node --import tsx --test-reporter=spec scripts/pure-tests.mjs               all of them
 *     node --import tsx --test-reporter=spec scripts/pure-tests.mjs test/text/…   these
 *
 * `ZONED=FILE` writes which tests ask for the local time zone; `ONLY=FILE` runs those alone. `BUNDLES=FILE` says which bundle to load in
 * place of each test file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pureTests } from './test-files.mjs';

const { ZONED, ONLY, BUNDLES } = process.env;
const only = ONLY && JSON.parse(readFileSync(ONLY, 'utf8'));
const bundles = BUNDLES ? JSON.parse(readFileSync(BUNDLES, 'utf8')) : {};
const named = process.argv.slice(2);
const files = named.length ? named : only ? Object.keys(only) : pureTests();
const watch = ZONED || only ? await import('./zone-watch.mjs') : undefined;
const zone = ZONED ? watch.zoneWatch() : only ? watch.onlyTests(only) : undefined;
if (ZONED) process.once('exit', () => writeFileSync(ZONED, JSON.stringify(zone.asked(files))));
for (const file of files) {
  const path = bundles[file] ?? file;
  const load = () => import(pathToFileURL(resolve(path)).href);
  // A file that doesn't load is a failure with a name, and doesn't keep the others from running.
  await (zone ? zone.load(file, load, path) : load()).catch((error) => {
    it(`${file} loads`, () => {
      throw error;
    });
  });
}
