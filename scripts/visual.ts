/**
 * `npm run visual -- BEFORE AFTER`: compares the contact sheets of two builds, picture by picture, and writes a page that shows what
 * differs: shots/visual/index.html. A build's sheets are what `npm run shots` puts into shots/; keep them under another name
 * between two builds.
 *
 *     npm run shots && mv shots /tmp/before            on the one build
 *     npm run shots && npm run visual -- /tmp/before shots
 *
 *     --threshold 0.1    how far a pixel's colour may differ, 0 to 1: 0.1
 *     --share 0.001      of how many of its pixels a sheet may differ: one in a thousand
 *     --strict           ends with 1 where a sheet differs; without, it is for eyes, since fonts differ between machines
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { compareSheets, reportHtml, type Compared } from './visual-report.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threshold: { type: 'string', default: '0.1' },
    share: { type: 'string', default: '0.001' },
    strict: { type: 'boolean', default: false },
    out: { type: 'string', default: 'shots/visual' },
  },
});
const [before, after] = positionals.map((folder) => resolve(folder));
if (!before || !after || !existsSync(before) || !existsSync(after)) {
  console.error('Name two folders of contact sheets: npm run visual -- BEFORE AFTER');
  process.exit(2);
}

const sheetsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.png'));
const open = (folder: string, name: string) => {
  const path = join(folder, name);
  return existsSync(path) ? PNG.sync.read(readFileSync(path)) : undefined;
};

const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const options = { threshold: Number(values.threshold), share: Number(values.share) };
const names = [...new Set([...sheetsIn(before), ...sheetsIn(after)])].sort();
const results: Compared[] = names.map((name) => {
  const pictures = { before: open(before, name), after: open(after, name) };
  const { difference, ...result } = compareSheets(name, pictures, options);
  if (!result.differs) return result;
  for (const [what, picture] of Object.entries({ ...pictures, difference }))
    if (picture) writeFileSync(join(out, `${name}-${what}.png`), PNG.sync.write(picture));
  return result;
});
writeFileSync(join(out, 'index.html'), reportHtml(results, options));
const differing = results.filter(({ differs }) => differs);
for (const { name, state, share } of differing)
  console.log(`${name}: ${state === 'both' ? `${(share * 100).toFixed(2)} % of its pixels` : state}`);
console.log(`${names.length} sheets, ${differing.length} differ: ${join(out, 'index.html')}`);
process.exitCode = values.strict && differing.length ? 1 : 0;
