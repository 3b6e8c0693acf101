/**
 * `npm test`: every check, one after another. A stage that fails doesn't stop the later ones; the last line of the output is
 * `N passed, N failed`, where each check that has no tests of its own counts as one, and each browser test once an engine.
 *
 *     npm test                    everything
 *     npm test -- eslint types    only the stages of these names
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, findBrowsers, installMissing, LABELS, wantedEngines } from './browsers.mjs';
import { filesUnder, pageTests } from './test-files.mjs';

const packageScripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts ?? {};

/** What a stage answers: counts, and text to show when something failed. */
const one = (ok, output = '') => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

/** Runs a command to its end. Nothing it starts can ask a question: stdin is closed. */
function run(command, args, variables = {}) {
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

const npm = (...args) => run('npm', ['--loglevel=error', ...args]);
const node = (args, variables) => run('node', ['--import', 'tsx', '--test-reporter=spec', ...args], variables);
const tool = (name, ...args) => run(join('node_modules', '.bin', name), args);

async function command(runner, ...args) {
  const { ok, output } = await runner(...args);
  return one(ok, output);
}

/** The committed files that a command writes, and what is in them. */
function generated() {
  const paths = [
    'custom-elements.json',
    'src/embed/upgrade/attributes.ts',
    ...filesUnder('schema'),
    ...filesUnder('src/locales'),
    ...filesUnder('xliff'),
  ];
  return new Map(
    paths.filter(existsSync).map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Adds up the lines that `pattern` finds; a run that failed or found no test at all is never without a failure. */
function counted({ ok, output }, pattern, shown = output) {
  let passed = 0;
  let failed = 0;
  for (const match of output.matchAll(pattern)) {
    passed += Number(match.groups.passed);
    failed += Number(match.groups.failed) + Number(match.groups.cancelled ?? 0);
  }
  if (!failed && (!ok || !passed)) failed = 1;
  return { passed, failed, output: shown };
}

/** What Node's own test runner reports. A failing test's name and reason stand at the end; what passed is of no interest then. */
function reported(result) {
  const failures = result.output.slice(Math.max(0, result.output.lastIndexOf('✖ failing tests:')));
  return counted(
    result,
    /^ℹ pass (?<passed>\d+)[^]*?^ℹ fail (?<failed>\d+)[^]*?^ℹ cancelled (?<cancelled>\d+)/gm,
    failures,
  );
}

const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  output: [one, other]
    .filter(({ failed }) => failed)
    .map(({ output }) => output)
    .join('\n'),
});

const ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];

const before = generated();
const wanted = wantedEngines();

const stages = {
  async browsers() {
    installMissing();
    const found = findBrowsers();
    const lines = describe(found);
    console.log(lines.map((line) => `  ${line}`).join('\n'));
    return one(Boolean(found.chromium), 'At least Chromium is needed.');
  },
  format: () => command(tool, 'prettier', '--check', '--log-level', 'warn', '.'),
  eslint: () => command(tool, 'eslint', '--max-warnings', '0', '.'),
  types: () => command(tool, 'tsc', '-p', 'tsconfig.json'),
  templates: () => command(npm, 'run', 'lint:templates'),
  build: () => command(npm, 'run', 'build'),
  locales: () => command(npm, 'run', 'locales'),
  /** The build and the stage above have written these files anew: what was committed must be the same. */
  async generated() {
    const after = generated();
    const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    return one(!stale.length, `Stale, and written anew just now; commit them:\n${stale.join('\n')}`);
  },
  size: () => command(tool, 'size-limit'),
  /** Once on either side of the date line: what a day is called depends on where one reads it. */
  async pure() {
    const results = await Promise.all(ZONES.map((TZ) => node(['scripts/pure-tests.mjs'], { TZ })));
    return results.map(reported).reduce(sum);
  },
  async node() {
    // Two at a time even where there are two cores: most of them wait for a browser.
    return reported(await node(['--test', '--test-concurrency=2', ...pageTests()]));
  },
  async engines() {
    const result = await tool('web-test-runner');
    const lines = new RegExp(
      `^(${Object.values(LABELS).join('|')}): (?<passed>\\d+) passed, (?<failed>\\d+) failed`,
      'gm',
    );
    console.log([...result.output.matchAll(lines)].map(([line]) => `  ${line}`).join('\n'));
    return counted(result, lines);
  },
  ...(packageScripts['test:stories'] && {
    async stories() {
      return counted(await npm('run', 'test:stories'), /(?<passed>\d+) passed, (?<failed>\d+) failed/g);
    },
  }),
  ...(packageScripts['test:hosts'] && {
    async hosts() {
      return counted(await npm('run', 'test:hosts'), /(?<passed>\d+) passed, (?<failed>\d+) failed/g);
    },
  }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length) {
  console.error(`No stage "${unknown.join('", "')}"; there are ${Object.keys(stages).join(', ')}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
for (const [name, stage] of Object.entries(stages)) {
  if (asked.length && !asked.includes(name)) continue;
  const start = performance.now();
  const { passed, failed, output } = await stage().catch((error) => one(false, error.stack));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failed) console.log(output.replace(/^\s*\n|\s+$/g, ''));
  console.log(`${failed ? '✖' : '✔'} ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''} (${seconds} s)`);
  total.passed += passed;
  total.failed += failed;
}

const found = findBrowsers();
const missing = wanted.filter((name) => !found[name]);
if (missing.length) console.log(`Not tested in ${missing.map((name) => LABELS[name]).join(', ')}: not found.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
