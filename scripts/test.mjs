/**
 * `npm test`: every check, two stages at a time where neither needs the whole machine. The last line of the output is
 * `N passed, N failed`, where each check that has no tests of its own counts as one, and each browser test once an engine.
 *
 *     npm test                    everything; NO_INSTALL=1 installs nothing that is missing
 *     npm test -- eslint types    only the stages of these names
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, findBrowsers, findPhp, installMissing, LABELS, wantedEngines } from './browsers.mjs';
import { withBundles } from './node-bundles.mjs';
import {
  command,
  counted,
  node,
  npm,
  one,
  plainNode,
  reported,
  run,
  runStages,
  sum,
  tool,
  tsc,
  twice,
} from './stages.mjs';
import { filesUnder, hostileTests, pageTests, phpUnits, pureTests } from './test-files.mjs';

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The committed files that a command writes, and what is in them. */
function generated() {
  const paths = [
    'README.md',
    'custom-elements.json',
    'src/documents/tag-attributes.ts',
    'docs/designers/theming.md',
    'docs/publishers/keys.md',
    ...filesUnder('docs/elements'),
    ...filesUnder('schema'),
    ...filesUnder('src/locales'),
    ...filesUnder('xliff'),
  ];
  return new Map(paths.filter(existsSync).map((path) => [path, hashOf(path)]));
}

/** These judge each file by itself: a text that the same packages have judged by the same options needs no second look. */
const remembers = (name) => [
  ...['--cache', '--cache-strategy', 'content'],
  ...['--cache-location', `coverage/${name}-${hashOf('package-lock.json').slice(0, 8)}.cache`],
];

const before = generated();
const wanted = wantedEngines();
/** On either side of the date line: what a day is called depends on where one reads it. */
const ZONES = ['America/Los_Angeles', 'Pacific/Auckland'];
/** What a run of bundles has printed, with the files themselves named. */
const naming = ({ ok, output }, bundles, files) => ({
  ok,
  output: bundles.reduce((text, bundle, at) => text.replaceAll(bundle, () => files[at]), output),
});

/** All pure tests in one zone; in the other, those that asked which one it is. */
const inBothZones = () => {
  const files = pureTests();
  return withBundles(files, async (bundles) => {
    const folder = mkdtempSync(join(tmpdir(), 'impact-zones-'));
    const ZONED = join(folder, 'zoned.json');
    const BUNDLES = join(folder, 'bundles.json');
    writeFileSync(BUNDLES, JSON.stringify(Object.fromEntries(files.map((file, at) => [file, bundles[at]]))));
    const pure = async (variables) =>
      reported(naming(await plainNode(['scripts/pure-tests.mjs'], { BUNDLES, ...variables }), bundles, files));
    try {
      const first = await pure({ TZ: ZONES[0], ZONED });
      const zoned = existsSync(ZONED) ? JSON.parse(readFileSync(ZONED, 'utf8')) : {};
      // Some always ask: where none is named, nothing was looked for.
      if (!Object.keys(zoned).length)
        return sum(first, one(false, 'No pure test asked for the time zone: scripts/zone-watch.mjs'));
      return sum(first, await pure({ TZ: ZONES[1], ONLY: ZONED }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
};

/** Runs test files in Node, so many at a time, from bundles; what it prints names the files themselves. */
const bundled = (files, together) =>
  withBundles(files, async (bundles) =>
    naming(await plainNode(['--test', `--test-concurrency=${together}`, ...bundles]), bundles, files),
  );

/** The file of a test that failed, in what Node's runner prints. */
const FAILED_IN = /^test at (?<file>\S+?):\d+:\d+$/gm;

/** What failed runs again from its sources, and says at which line of them. */
const inNode = (all, together) =>
  twice(async (files) => reported(await (files ? node(['--test', ...files]) : bundled(all, together))), FAILED_IN);

/** Where the stage of that name has put the package. */
let packedIn = '';

/** What reads all that there is, and so what a build writes. */
const READ = ['format', 'eslint', 'promises'];
const engineLines = new RegExp(
  `^(${Object.values(LABELS).join('|')}): (?<passed>\\d+) passed, (?<failed>\\d+) failed`,
  'gm',
);

const stages = {
  browsers: {
    cores: 2,
    needed: true,
    async run() {
      installMissing();
      const found = findBrowsers();
      const lines = describe(found);
      console.log(lines.map((line) => `  ${line}`).join('\n'));
      return one(Boolean(found.chromium), 'At least Chromium is needed.');
    },
  },
  format: { run: () => command(tool, 'prettier', '--check', '--log-level', 'warn', ...remembers('prettier'), '.') },
  eslint: { run: () => command(tool, 'eslint', '--max-warnings', '0', ...remembers('eslint'), '.') },
  /** Rules that ask for types: by a reader that takes a seventh of eslint's time for them. */
  promises: { run: () => command(npm, 'run', 'lint:promises') },
  /** It writes some of what the stages before it read; those below read only one file of it, which stays as it is if nothing is new. */
  build: { after: READ, needed: true, run: () => command(npm, 'run', 'build') },
  types: { run: () => command(tsc, '-p', 'tsconfig.json') },
  templates: { run: () => command(npm, 'run', 'lint:templates') },
  locales: { after: ['build', 'types', 'templates'], run: () => command(npm, 'run', 'locales') },
  /** The build and the stage above have written these files anew: what was committed must be the same. */
  generated: {
    after: ['build', 'locales'],
    async run() {
      const after = generated();
      const paths = [...new Set([...before.keys(), ...after.keys()])];
      const stale = paths.filter((path) => before.get(path) !== after.get(path));
      return one(!stale.length, `Stale, and written anew just now; commit them:\n${stale.join('\n')}`);
    },
  },
  /** Once for all that wants the package as a registry would hand it out. */
  pack: {
    after: ['build'],
    async run() {
      packedIn = mkdtempSync(join(tmpdir(), 'impact-package-'));
      const { ok, output } = await npm('pack', '--ignore-scripts', '--pack-destination', packedIn);
      const [tarball] = filesUnder(packedIn, '.tgz');
      if (ok && tarball) process.env.PACKED = tarball;
      return one(ok && Boolean(tarball), output);
    },
  },
  size: { after: ['build'], run: () => command(tool, 'size-limit') },
  php: {
    after: ['build', 'browsers'],
    async run() {
      const php = findPhp();
      if (!php) return { passed: 0, failed: 0, output: '' };
      const results = [];
      for (const units of phpUnits()) results.push(await run(php, [units, 'dist/wordpress/impact-elements']));
      const all = { ok: results.every(({ ok }) => ok), output: results.map(({ output }) => output).join('') };
      return counted(all, /^(?<passed>\d+) passed, (?<failed>\d+) failed$/gm);
    },
  },
  // It begins first: WebKit takes as long as the other two engines together, and leaves a core to the stages that fit beside it.
  engines: {
    after: ['browsers', 'build', 'locales', 'generated'],
    says: (output) => [...output.matchAll(engineLines)].map(([line]) => `  ${line}`).join('\n'),
    run: () =>
      twice(async (files) => {
        const again = { AGAIN: files?.join(' ') ?? '' };
        return counted(await run(join('node_modules', '.bin', 'web-test-runner'), [], again), engineLines);
      }, /^Failed in .+: (?<file>\S+)$/gm),
  },
  stories: {
    after: ['browsers', 'build', 'locales'],
    cores: 0.5,
    run: async () => counted(await npm('run', 'test:stories'), /(?<passed>\d+) passed, (?<failed>\d+) failed/g),
  },
  /** Takes contact sheets of the Storybook that the stage above has built, and compares them. */
  visual: {
    after: ['stories'],
    cores: 0.5,
    run: async () =>
      counted(await tool('tsx', 'scripts/visual-check.ts'), /(?<passed>\d+) passed, (?<failed>\d+) failed/g),
  },
  // Some read what is built.
  pure: {
    after: ['build', 'locales', 'generated'],
    cores: 0.5,
    run: () => inBothZones(),
  },
  hosts: {
    after: ['browsers', 'pack'],
    cores: 0.5,
    run: async () => counted(await npm('run', 'test:hosts'), /(?<passed>\d+) passed, (?<failed>\d+) failed/g),
  },
  /** What people who mean harm write and send: SECURITY.md says what each of these tests holds. */
  hostile: {
    after: ['build', 'locales'],
    cores: 0.5,
    run: () => inNode(hostileTests(), 1),
  },
  // It begins while one of those above still has half a core: `hostile` computes, and `node` waits for its browsers now and then.
  node: {
    after: ['browsers', 'build', 'locales', 'generated', 'pack'],
    cores: 1.5,
    // Three at a time where there are two cores: each waits for its browser, now and then for a clock.
    run: () => inNode(pageTests(), 3),
  },
};

await runStages(stages, process.argv.slice(2), () => {
  if (packedIn) rmSync(packedIn, { recursive: true });
  const found = findBrowsers();
  const missing = wanted.filter((name) => !found[name]);
  if (missing.length) console.log(`Not tested in ${missing.map((name) => LABELS[name]).join(', ')}: not found.`);
  if (!findPhp()) console.log('The WordPress plugin’s functions were not tested: no php.');
});
