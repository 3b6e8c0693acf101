/**
 * `npm run written`: writes anew, for a reader to look through, what servers write for every example, what a build writes of a catalogue,
 * what is read and said of every form of a quantity, and what every property of a document takes.
 */
import { spawnSync } from 'node:child_process';

const tests = [
  'test/server/written.node.test.ts',
  'test/cli/written-site.node.test.ts',
  'test/elements/attributes.node.test.ts',
  'test/feed/written.node.test.ts',
  'test/geometry/written.node.test.ts',
  'test/quantity/written.node.test.ts',
  'test/documents/written-check.node.test.ts',
  'test/documents/written-findings.node.test.ts',
  'test/documents/written-json.node.test.ts',
  'test/documents/written-shapes.node.test.ts',
  'test/documents/written-sheets.node.test.ts',
  'test/documents/written-unread.node.test.ts',
];
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pure-tests.mjs', ...tests], {
  env: { ...process.env, WRITE: 'yes' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
