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
 *       --tests test/…  asks the tests alone whose path begins so; may be given several times
 *
 * One build holds all the faults of a run, asleep. Each test file runs once without a fault, which tells what each test comes by; then a
 * fault meets the tests that come by it: those in Node, and those of pages in Chromium. A test file that fails without any fault is left
 * out, and named. The faults are in scripts/mutate/faults.ts.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPhp } from './browsers.mjs';
import { faultsOf, phpFaultsOf, withFault, type Fault } from './mutate/faults.js';
import { asleep, Judge } from './mutate/judge.js';
import type { Numbered } from './mutate/switches.js';
import { table } from './mutate/table.js';
import { typeChecker } from './mutate/types.js';
import { messageMistakes } from '../test/contract/message-calls.js';
import { engineTests, filesUnder, phpUnits, pureTests } from './test-files.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '20261128' },
    lines: { type: 'string' },
    place: { type: 'string' },
    tests: { type: 'string', multiple: true, default: [''] },
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

function noticedByPhp({ file, ...fault }: Fault): string | undefined {
  const folder = join(FOLDER, 'plugin');
  cpSync('dist/wordpress/impact-elements', folder, { recursive: true });
  writeFileSync(join(folder, file.slice(PLUGIN.length)), withFault(readFileSync(file, 'utf8'), { file, ...fault }));
  return phpUnits().find((units) => spawnSync(findPhp()!, [units, folder], { timeout: 20_000 }).status !== 0);
}

let number = 0;
const chosen = [...areas].map(([area, faults]) => ({
  area,
  possible: faults.length,
  left: sampled(faults, Number(values.sample ?? (positionals.length ? Infinity : 40))).map((fault): Numbered => ({
    ...fault,
    number: ++number,
  })),
  tried: 0,
  noticed: 0,
  /** Noticed by the types alone. */
  typed: 0,
}));
const isCode = ({ file }: Fault): boolean => file.endsWith('.ts');
const { sources, out } = asleep(chosen.flatMap(({ left }) => left.filter(isCode)));
for (const row of chosen) row.left = row.left.filter((fault) => !out.has(fault));
const judge = new Judge(FOLDER, sources);
const began = performance.now();
for (const [place, tests] of [
  ['node', pureTests()],
  ['chromium', engineTests()],
] as const) {
  if (!values.place || values.place === place) {
    const asked = tests.filter((test) => values.tests.some((path) => test.startsWith(path)));
    await judge.prepare(place, asked, console.log);
  }
}
console.log(
  `${number - out.size} faults, ${Math.round((performance.now() - began) / 1000)} s to learn which test comes by which.`,
);

let complaintOf: ReturnType<typeof typeChecker> | undefined;
/** What no test notices, the types may. */
function refusedByTypes(fault: Fault): boolean {
  complaintOf ??= typeChecker();
  return Boolean(complaintOf(fault.file, withFault(readFileSync(fault.file, 'utf8'), fault)));
}
const english = (JSON.parse(readFileSync('languages/en.json', 'utf8')) as { messages: Record<string, string> })
  .messages;
/** Whether test/contract/messages.node.test.ts, which reads the sources, finds a message without its id or its words. */
const isMessageMistake = (fault: Fault): boolean =>
  messageMistakes(fault.file, withFault(readFileSync(fault.file, 'utf8'), fault), english).length > 0;
const end = performance.now() + Number(values.minutes) * 60_000;
async function tryNext(row: (typeof chosen)[number], fault: Numbered): Promise<void> {
  if (isCode(fault) && isMessageMistake(fault)) {
    row.tried++;
    row.noticed++;
    return;
  }
  const { by, met } = isCode(fault) ? await judge.noticed(fault) : { by: noticedByPhp(fault), met: true };
  row.tried++;
  if (by) row.noticed++;
  else if (isCode(fault) && refusedByTypes(fault)) row.typed++;
  else {
    const was = readFileSync(fault.file, 'utf8').slice(fault.start, fault.end).replace(/\s+/g, ' ');
    const now = fault.replacement.replace(/\s+/g, ' ');
    const line = `${fault.file}:${fault.line} ${fault.kind}${met ? '' : ' (no test comes by)'}: ${was.slice(0, 90)} → ${now.slice(0, 90) || 'nothing'}`;
    appendFileSync(join(FOLDER, 'unnoticed.txt'), `${line}\n`);
    if (positionals.length) console.log(line);
  }
}
/** In turn, so that an end in time leaves every area its share. */
function* inTurn(): Generator<readonly [(typeof chosen)[number], Numbered]> {
  for (let open = true; open;) {
    open = false;
    for (const row of chosen) {
      const fault = row.left.pop();
      if (!fault || performance.now() >= end) continue;
      open = true;
      yield [row, fault];
    }
  }
}
// One in Node beside one in Chromium.
const turns = inTurn();
await Promise.all(
  Array.from({ length: 3 }, async () => {
    for (const [row, fault] of turns) await tryNext(row, fault);
  }),
);
await judge.close();

const written = table(chosen);
console.log(`\n${written}`);
if (!positionals.length) {
  const page = 'docs/mutation.md';
  const marks = /(?<=<!-- mutation -->\n)[^]*(?=<!-- \/mutation -->)/;
  if (existsSync(page)) {
    const intro = `\nSeed ${values.seed}, ${chosen.reduce((sum, { tried }) => sum + tried, 0)} faults.\n\n`;
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(marks, () => `${intro}${written}\n\n`),
    );
  }
  console.log(`What went unnoticed is in ${FOLDER}/unnoticed.txt.`);
}
process.exit();
