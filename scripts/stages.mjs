/** What `npm test` and `npm run test:quick` share: stages that run commands, count checks and say how they went. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { secondTry } from './second-try.mjs';

/** What a stage answers: counts, and text to show when something failed. */
export const one = (ok, output = '') => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

export const sum = (first, second) => ({
  passed: first.passed + second.passed,
  failed: first.failed + second.failed,
  output: [first, second]
    .filter(({ failed }) => failed)
    .map(({ output }) => output)
    .join('\n'),
});

/** Runs a command to its end. Nothing it starts can ask a question: stdin is closed. */
export function run(command, args, variables = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1', ...variables },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.once('error', (error) => resolve({ ok: false, output: String(error) }));
    // WTR moves the cursor even when nobody watches.
    child.once('close', (code) => resolve({ ok: code === 0, output: output.replace(/\x1b\[[\d;]*[A-Za-z]/g, '') }));
  });
}

export const npm = (...args) => run('npm', ['--loglevel=error', ...args]);
export const tool = (name, ...args) => run(join('node_modules', '.bin', name), args);
/** TypeScript 7, in a fifth of the time: what reads types through an interface needs version 6, whose `tsc` has the same name. */
export const tsc = (...args) => run('node', ['node_modules/typescript-7/bin/tsc', ...args]);
/** A test, or a file of them, that doesn't end in a quarter of an hour has failed. */
const LONGEST = 15 * 60_000;
export const plainNode = (args, variables) =>
  run('node', ['--test-reporter=spec', `--test-timeout=${LONGEST}`, ...args], variables);
/** Reads TypeScript too. */
export const node = (args, variables) => plainNode(['--import', 'tsx', ...args], variables);

export async function command(runner, ...args) {
  const { ok, output } = await runner(...args);
  return one(ok, output);
}

/** Adds up the lines that `pattern` finds; a run that failed or found no test at all is never without a failure. */
export function counted({ ok, output }, pattern, shown = output) {
  let passed = 0;
  let failed = 0;
  for (const { groups } of output.matchAll(pattern)) {
    passed += Number(groups.passed);
    failed += Number(groups.failed) + Number(groups.cancelled ?? 0);
  }
  if (!failed && (!ok || !passed)) failed = 1;
  return { passed, failed, output: shown, all: output };
}

/** What Node's own test runner reports. A failing test's name and reason stand at the end; what passed is of no interest then. */
export function reported(result) {
  const failures = result.output.slice(Math.max(0, result.output.lastIndexOf('✖ failing tests:')));
  const pattern = /^ℹ pass (?<passed>\d+)[^]*?^ℹ fail (?<failed>\d+)[^]*?^ℹ cancelled (?<cancelled>\d+)/gm;
  return counted(result, pattern, failures);
}

/**
 * A stage whose checks drive browsers: what failed runs once more, beside nothing but what shares its page; everything does where the run
 * itself broke off.
 *
 * @param {(files?: string[]) => Promise<{ passed: number, failed: number, output: string, all: string }>} run everything, or what these
 * files need to fail as they did
 * @param {RegExp} named finds, as `file`, the test files that failed in all that the first run printed
 */
export async function twice(run, named) {
  const first = await run();
  const files = [...new Set([...first.all.matchAll(named)].map(({ groups }) => groups.file))];
  const brokeOff = !first.passed;
  if (!first.failed || !(files.length || brokeOff)) return first;
  const last = await secondTry(
    brokeOff ? 'all' : files.join(', '),
    first,
    ({ failed, output }) => (failed ? output : undefined),
    () => run(brokeOff ? undefined : files),
  );
  if (brokeOff) return last;
  if (last.failed) return { ...last, passed: first.passed };
  return { ...first, passed: first.passed + first.failed, failed: 0 };
}

/**
 * Runs stages, as many at a time as keep the cores busy (two at least), and prints what each has to say when it ends. A stage that fails
 * doesn't stop the later ones, unless it is one that they need. The last line is `N passed, N failed`.
 *
 * @param {Record<string, { run: () => Promise<{passed: number, failed: number, output: string}>, after?: string[], cores?: number, needed?: boolean }>} stages
 *   `after`: stages whose results this one reads; `cores`: how many it keeps busy, 1 without, a half for one that waits now and then; `needed`: where it fails, those after it don't run and count as failed
 * @param {string[]} asked the names of those to run; none for all
 */
export async function runStages(stages, asked, atEnd = () => {}) {
  const unknown = asked.filter((name) => !(name in stages));
  if (unknown.length) {
    console.error(`No stage "${unknown.join('", "')}"; there are ${Object.keys(stages).join(', ')}.`);
    process.exit(1);
  }
  const waiting = new Map(Object.entries(stages).filter(([name]) => !asked.length || asked.includes(name)));
  const running = new Map();
  const total = { passed: 0, failed: 0 };
  /** The stages that others need and that failed. */
  const lost = new Set();
  const places = Math.max(2, availableParallelism());
  let free = places;

  const perform = async (name, stage) => {
    const start = performance.now();
    const without = (stage.after ?? []).find((other) => lost.has(other));
    const { passed, failed, output } = without
      ? one(false, `${name} did not run: ${without} failed.`)
      : await stage.run().catch((error) => one(false, error.stack));
    if (failed && (stage.needed || without)) lost.add(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (failed) console.log(output.replace(/^\s*\n|\s+$/g, ''));
    else if (stage.says) console.log(stage.says(output));
    console.log(`${failed ? '✖' : '✔'} ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''} (${seconds} s)`);
    total.passed += passed;
    total.failed += failed;
    running.delete(name);
  };

  while (waiting.size || running.size) {
    for (const [name, stage] of waiting) {
      const cores = Math.min(stage.cores ?? 1, places);
      const held = (stage.after ?? []).some((other) => waiting.has(other) || running.has(other));
      if (held) continue;
      // A stage that needs more than is free keeps the later ones back, or it would wait for ever.
      if (cores > free) break;
      waiting.delete(name);
      free -= cores;
      running.set(
        name,
        perform(name, stage).then(() => void (free += cores)),
      );
    }
    await Promise.race(running.values());
  }
  atEnd();
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}
