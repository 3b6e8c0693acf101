/** `npm run written`: writes the files anew that tests compare what is written with, for a reader to look through what has changed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pureTests } from './test-files.mjs';

const tests = pureTests().filter((file) => /(is|matches)Written|\bWRITE\b/.test(readFileSync(file, 'utf8')));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pure-tests.mjs', ...tests], {
  env: { ...process.env, WRITE: 'yes' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
