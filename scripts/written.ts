/** `npm run written`: writes anew what servers write for every example (test/server/written), for a reader to look through. */
import { spawnSync } from 'node:child_process';

const test = ['scripts/pure-tests.mjs', 'test/server/written.node.test.ts'];
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...test], {
  env: { ...process.env, WRITE: 'yes' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
