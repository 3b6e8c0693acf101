/**
 * `npm run ax`: writes what screen readers are given of every example to test/ax/snapshots, and the styles of its parts to
 * test/styles/snapshots, from the files in dist. Read the first difference as a listener would before you commit it, and look at what
 * the second is about. `npm run ax -- statistic exit` does so of these elements alone.
 */
import { hearAll } from '../test/ax/examples.js';
import { readSnapshots, STYLES, TREES, writeSnapshots } from '../test/ax/snapshots.js';

const elements = process.argv.slice(2);
const before = { trees: readSnapshots(TREES), styles: readSnapshots(STYLES) };
const now = await hearAll(before.trees, elements);
for (const [kind, folder] of [
  ['trees', TREES],
  ['styles', STYLES],
] as const) {
  const texts = now[kind];
  writeSnapshots(folder, texts, !elements.length);
  const changed = [...texts].filter(([key, text]) => before[kind].get(key) !== text).map(([key]) => `  ${key}`);
  console.log(`${texts.size} ${kind}, ${changed.length} changed\n${changed.join('\n')}`);
}
