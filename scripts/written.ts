/** `npm run written`: writes anew what servers write for every example, and what a build writes of a catalogue, for a reader to look through. */
import { spawnSync } from 'node:child_process';

const tests = ['test/server/written.node.test.ts', 'test/cli/written-site.node.test.ts'];
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pure-tests.mjs', ...tests], {
  env: { ...process.env, WRITE: 'yes' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
