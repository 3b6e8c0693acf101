/**
 * `npm run mutate`: puts small plausible faults into the sources, one at a time, and sees whether a test notices.
 *
 *     npm run mutate                           a sample of every area, for ten minutes; writes docs/mutation.md
 *     npm run mutate -- src/net src/cli/…      these folders and files alone, and prints every fault that went unnoticed
 *       --sample 40     faults an area, or of all that is named; without it 40, or all
 *       --minutes 10    begins no further fault after that
 *       --seed 7        takes another sample
 *       --lines A:B     of one file, faults in these lines only
 *       --place node    asks the tests in Node alone, or those in chromium
 *
 * A fault meets the test files that import its file, themselves or through others: first those that run in Node, then those of pages, in
 * Chromium. A test file that fails without any fault is left out, and named. The faults are in scripts/mutate/faults.ts.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findPhp } from './browsers.mjs';
import { bundle, importsOf, packagesOf, type Place } from './mutate/bundles.js';
import { faultsOf, phpFaultsOf, withFault, type Fault } from './mutate/faults.js';
import { chromiumRunner } from './mutate/run-chromium.js';
import { nodeRunner, type Runner } from './mutate/run-node.js';
import { filesUnder, phpUnits, pureTests } from './test-files.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '20261128' },
    lines: { type: 'string' },
    place: { type: 'string' },
  },
});
/** Of this run alone: another may go on beside it. */
const FOLDER = `coverage/mutation/${process.pid}`;
const PLUGIN = 'integrations/wordpress/impact-elements';
/** What is made by a command, or is words alone. */
const MADE = /^src\/(locales|documents\/examples)\/|schema-text|\/attributes\.ts$|version\.ts$|\.d\.ts$/;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

/** The same numbers for the same seed (mulberry32). */
let state = Number(values.seed);
const random = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
function sampled<T>(all: readonly T[], count: number): T[] {
  const left = [...all];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0]!,
  );
}

const sourcesIn = (path: string): string[] =>
  statSync(path).isFile() ? [path] : [...filesUnder(path, '.ts'), ...filesUnder(path, '.php')];
const areaOf = (file: string): string => (file.startsWith('integrations') ? 'plugin' : file.split('/')[1]!);

const files = (positionals.length ? positionals : ['src', PLUGIN])
  .flatMap(sourcesIn)
  .filter((file) => !MADE.test(file));
const [from, to] = (values.lines ?? '1:Infinity').split(':').map(Number) as [number, number];
const areas = new Map<string, Fault[]>();
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const area = areaOf(file);
  const faults = (file.endsWith('.php') ? phpFaultsOf : faultsOf)(file, text).filter(
    ({ line }) => line >= from && line <= to,
  );
  areas.set(area, [...(areas.get(area) ?? []), ...faults]);
}

interface Test {
  readonly file: string;
  readonly place: Place;
  readonly imports: ReadonlySet<string>;
  /** How long it takes without a fault; NaN before that is known, and Infinity when it fails. */
  milliseconds: number;
}

const browserTests = filesUnder('test', '.test.ts').filter((file) => !file.endsWith('.node.test.ts'));
const wanted = new Set(files);
const tests: Test[] = [];
const runners = new Map<Place, Runner>();

/** Bundles the test files that reach one of the files. */
async function prepare(place: Place, all: readonly string[]): Promise<void> {
  if (values.place && values.place !== place) return;
  const metafile = await bundle(all, place, join(FOLDER, place));
  for (const [file, imports] of importsOf(metafile)) {
    if ([...imports].some((path) => wanted.has(path))) tests.push({ file, place, imports, milliseconds: NaN });
  }
  if (!tests.some((test) => test.place === place)) return;
  runners.set(place, place === 'node' ? nodeRunner(FOLDER) : await chromiumRunner(FOLDER, packagesOf(metafile)));
}

const bundled = (folder: string, { file }: Test): string => resolve(folder, file.replace(/\.ts$/, '.mjs'));

/** Runs a test file once without a fault, to know how long it takes and that it passes. */
async function measure(test: Test): Promise<void> {
  if (!Number.isNaN(test.milliseconds)) return;
  const start = performance.now();
  const { failure } = await runners.get(test.place)!.run(bundled(join(FOLDER, test.place), test), 180_000);
  test.milliseconds = failure ? Infinity : performance.now() - start;
  if (failure) console.log(`Left out, for it fails without a fault: ${test.file} (${failure})`);
}

let made = 0;
/** The test that notices a fault; undefined when none does. */
async function noticed(fault: Fault): Promise<string | undefined> {
  const text = withFault(readFileSync(fault.file, 'utf8'), fault);
  if (fault.file.endsWith('.php')) return noticedByPhp(fault.file, text);
  for (const place of ['node', 'chromium'] as const) {
    // The file's own tests first, then the quickest.
    const own = (file: string): number => Number(!basename(file).startsWith(basename(fault.file, '.ts')));
    const reaching = tests.filter((test) => test.place === place && test.imports.has(fault.file));
    for (const test of reaching) await measure(test);
    const meeting = reaching
      .filter(({ milliseconds }) => milliseconds < Infinity)
      .sort((a, b) => own(a.file) - own(b.file) || a.milliseconds - b.milliseconds);
    for (const batch of batches(meeting)) {
      const by = await noticedBy(batch, place, fault.file, text);
      if (by) return by;
    }
  }
  return undefined;
}

/** The first of these tests that fails with a file so changed. */
async function noticedBy(
  meeting: readonly Test[],
  place: Place,
  file: string,
  text: string,
): Promise<string | undefined> {
  const folder = join(FOLDER, `fault-${++made}`);
  const entries = meeting.map((test) => test.file);
  try {
    await bundle(entries, place, folder, { file, text });
  } catch {
    return 'the compiler';
  }
  try {
    for (const test of meeting) {
      const { failure } = await runners.get(place)!.run(bundled(folder, test), 5000 + 4 * test.milliseconds);
      if (failure) return test.file;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

/** Bundles take longer than the tests in them, and the first few notice most faults. */
function* batches(all: readonly Test[]): Generator<readonly Test[]> {
  for (let from = 0, size = 2; from < all.length; from += size, size *= 4) yield all.slice(from, from + size);
}

function noticedByPhp(file: string, text: string): string | undefined {
  const folder = join(FOLDER, 'plugin');
  cpSync('dist/wordpress/impact-elements', folder, { recursive: true });
  writeFileSync(join(folder, file.slice(PLUGIN.length)), text);
  return phpUnits().find((units) => spawnSync(findPhp()!, [units, folder], { timeout: 20_000 }).status !== 0);
}

await prepare('node', pureTests());
await prepare('chromium', browserTests);

const chosen = [...areas].map(([area, faults]) => ({
  area,
  all: faults.length,
  left: sampled(faults, Number(values.sample ?? (positionals.length ? Infinity : 40))),
  tried: 0,
  noticed: 0,
}));
const unnoticed: string[] = [];
const end = performance.now() + Number(values.minutes) * 60_000;
// In turn, so that an end in time leaves every area its share.
for (let open = true; open && performance.now() < end;) {
  open = false;
  for (const row of chosen) {
    const fault = row.left.pop();
    if (!fault) continue;
    open = true;
    const by = await noticed(fault);
    row.tried++;
    if (by) row.noticed++;
    else {
      const was = readFileSync(fault.file, 'utf8').slice(fault.start, fault.end).replace(/\s+/g, ' ');
      const now = fault.replacement.replace(/\s+/g, ' ');
      unnoticed.push(
        `${fault.file}:${fault.line} ${fault.kind}: ${was.slice(0, 90)} → ${now.slice(0, 90) || 'nothing'}`,
      );
      if (positionals.length) console.log(unnoticed.at(-1));
    }
  }
}
await Promise.all([...runners.values()].map((runner) => runner.close()));

const share = (part: number, whole: number): string => (whole ? `${Math.round((100 * part) / whole)} %` : '');
const total = chosen.reduce((sum, { tried, noticed: seen }) => ({ tried: sum.tried + tried, seen: sum.seen + seen }), {
  tried: 0,
  seen: 0,
});
const cells = [
  ['Area', 'Possible', 'Tried', 'Noticed', ''],
  ...chosen.map(({ area, all, tried, noticed: seen }) => [area, all, tried, seen, share(seen, tried)].map(String)),
  ['all', chosen.reduce((sum, { all }) => sum + all, 0), total.tried, total.seen, share(total.seen, total.tried)].map(
    String,
  ),
];
const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length), 3));
const lines = cells.map(
  (row) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`,
);
lines.splice(1, 0, `| ${widths.map((width, column) => `${'-'.repeat(width - 1)}${column ? ':' : '-'}`).join(' | ')} |`);
const table = lines.join('\n');
console.log(`\n${table}`);
if (!positionals.length) {
  const page = 'docs/mutation.md';
  const marks = /(?<=<!-- mutation -->\n)[^]*(?=<!-- \/mutation -->)/;
  if (existsSync(page)) {
    const intro = `\nSeed ${values.seed}, ${total.tried} faults.\n\n`;
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(marks, () => `${intro}${table}\n\n`),
    );
  }
  writeFileSync(join(FOLDER, 'unnoticed.txt'), `${unnoticed.join('\n')}\n`);
  console.log(`What went unnoticed is in ${FOLDER}/unnoticed.txt.`);
}
process.exit();
