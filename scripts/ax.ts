/**
 * `npm run ax`: writes what screen readers are given of every example to test/ax/snapshots, from the files in dist. Read the
 * difference as a listener would before you commit it. `npm run ax -- statistic exit` does so of these elements alone.
 */
import { hearAll } from '../test/ax/examples.js';
import { readSnapshots, writeSnapshots } from '../test/ax/snapshots.js';

const elements = process.argv.slice(2);
const before = readSnapshots();
const texts = await hearAll(before, elements);
writeSnapshots(texts, !elements.length);
const changed = [...texts].filter(([key, text]) => before.get(key) !== text).map(([key]) => `  ${key}`);
console.log(`${texts.size} examples in test/ax/snapshots, ${changed.length} changed\n${changed.join('\n')}`);
