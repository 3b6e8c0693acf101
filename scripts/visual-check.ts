/**
 * The stage `visual` of `npm test`: takes contact sheets of a few stories twice from the Storybook that stands built, and compares
 * them as `npm run visual` does. Both are of one machine, so that no font differs. Then it plants a change in one element and leaves
 * out a sheet: each must be found, and nothing else. The last line says `Visual: N passed, N failed`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './storybook.js';

/** One story an element is enough to see that sheets are taken and compared; every state is shown by the stage `stories`. */
const STORIES = ['statistic--qualified', 'prevalence--small-denominator', 'subscribe--simple', 'quote--text'];
const WAYS = ['light'];
/** Moves and colours one element, as a fault in its style sheet would. */
const PLANTED = 'impact-quote { display: block; padding-inline-start: 3em; --impact-accent: #c0392b }';

/** Milliseconds for one command: it may run beside other stages on a busy machine. */
const LIMIT = 600_000;

interface Ran {
  readonly code: number;
  readonly output: string;
}

const run = (script: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = [join('scripts', script), ...args];
    execFile(process.execPath, ['--import', 'tsx', ...command], { cwd: root, timeout: LIMIT }, (error, out, told) =>
      resolve({
        code: error ? Number(error.code ?? 1) : 0,
        output: out + told + (error?.killed ? `${script} took longer than ${LIMIT / 1000} s` : ''),
      }),
    );
  });

const folder = mkdtempSync(join(tmpdir(), 'impact-visual-'));
const sheets = (name: string): readonly string[] => readdirSync(join(folder, name)).sort();

async function take(name: string, ...more: readonly string[]): Promise<void> {
  const { code, output } = await run('shots.ts', ...WAYS, ...STORIES, '--out', join(folder, name), ...more);
  if (code) throw new Error(`No contact sheets were taken:\n${output}`);
}

/** Compares two folders, and answers what the command said and whether its page names these sheets and no others. */
async function compare(before: string, after: string): Promise<Ran & { readonly differing: readonly string[] }> {
  const out = join(folder, `${before}-${after}`);
  const ran = await run('visual.ts', join(folder, before), join(folder, after), '--strict', '--out', out);
  const report = readFileSync(join(out, 'index.html'), 'utf8');
  return { ...ran, differing: [...report.matchAll(/<h2>(.+?)<\/h2>/g)].map(([, name]) => name!).sort() };
}

const faults: string[] = [];
let checks = 0;
function expect(what: string, actual: unknown, expected: unknown): void {
  checks++;
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (got !== wanted) faults.push(`${what}: ${got}, not ${wanted}`);
}

try {
  await take('once');
  await take('again');
  await take('planted', '--style', PLANTED);
  const all = WAYS.flatMap((way) => STORIES.map((story) => `${story.split('--')[0]}-${way}-1.png`)).sort();
  expect('sheets', sheets('once'), all);

  const same = await compare('once', 'again');
  expect('two takes of one build', [same.code, same.differing], [0, []]);

  const planted = await compare('once', 'planted');
  const quotes = all.filter((name) => name.startsWith('quote-'));
  expect('a change in one element', [planted.code, planted.differing], [1, quotes]);

  rmSync(join(folder, 'again', all[0]!));
  const missing = await compare('once', 'again');
  expect('a sheet that is gone', [missing.code, missing.differing], [1, [all[0]]]);
} catch (error) {
  checks++;
  faults.push(String(error));
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(fault);
console.log(`Visual: ${checks - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;
