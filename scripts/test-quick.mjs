/**
 * `npm run test:quick`: what a change can break, in under a minute. Types, lint and format of the changed files, every pure test that
 * reads one of them, and in Chromium the changed element's own test file. `npm run test:quick -- BASE` compares with another commit than the last one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { command, counted, node, npm, reported, run, runStages, tool, tsc } from './stages.mjs';
import { filesUnder, pageTests, pureTests } from './test-files.mjs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
const base = process.argv[2] ?? 'HEAD';
const worked = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
// Where nothing lies in the working tree, the last commit is the change.
const touched = worked.length ? worked : git('diff', '--name-only', 'HEAD~1');
const changed = touched.filter(existsSync);

/** Browser tests of an element's folder (`posts.test.ts`, `posts-loading.test.ts`), and tests that were changed themselves. */
const elements = new Set(changed.map((path) => /^src\/elements\/([^/]+)\//.exec(path)?.[1]).filter(Boolean));
const belongs = (path) => [...elements].some((name) => path === `test/elements/${name}.test.ts`);
const inBrowser = filesUnder('test', '.test.ts').filter(
  (path) => !path.endsWith('.node.test.ts') && (belongs(path) || changed.includes(path)),
);
const inNode = pageTests().filter((path) => changed.includes(path));
const code = changed.filter((path) => /\.(m?[jt]s)$/.test(path));

/** Pure tests that a changed module is part of, and those that read sources; all of them where anything else is changed, or gone. */
async function reached() {
  const all = pureTests();
  if (!touched.every((path) => /^(?:src|test)\/.*\.ts$/.test(path) && existsSync(path))) return all;
  const { metafile } = await build({
    entryPoints: all,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: 'coverage/reached',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  const importers = new Map();
  for (const [path, { imports }] of Object.entries(metafile.inputs))
    for (const { path: imported } of imports) importers.set(imported, [...(importers.get(imported) ?? []), path]);
  const found = new Set(changed);
  for (const path of found) for (const importer of importers.get(path) ?? []) found.add(importer);
  return all.filter((file) => found.has(file) || file.startsWith('test/contract/'));
}

const pure = await reached();
const isCommand = (path) => path.startsWith('test/cli/');
/** The two halves take about the same time. */
const halves = { pure: pure.filter((path) => !isCommand(path)), commands: pure.filter(isCommand) };

const stages = {
  // What the last run found of files that are as they were needs no second look.
  types: {
    run: () => command(tsc, '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', 'coverage/quick.tsbuildinfo'),
  },
  ...(code.length && {
    eslint: { run: () => command(tool, 'eslint', '--max-warnings', '0', '--no-warn-ignored', ...code) },
  }),
  ...(code.some((path) => path.startsWith('src/')) && {
    promises: { run: () => command(npm, 'run', 'lint:promises') },
  }),
  ...(changed.length && {
    format: {
      run: () => command(tool, 'prettier', '--check', '--log-level', 'warn', '--ignore-unknown', ...changed),
    },
  }),
  ...Object.fromEntries(
    Object.entries(halves)
      .filter(([, files]) => files.length)
      .map(([name, files]) => [name, { run: async () => reported(await node(['scripts/pure-tests.mjs', ...files])) }]),
  ),
  ...(inNode.length && { node: { run: async () => reported(await node(['--test', ...inNode])) } }),
  ...(inBrowser.length && {
    chromium: {
      run: async () =>
        counted(
          await run('node_modules/.bin/web-test-runner', ['--files', ...inBrowser], { ENGINES: 'chromium' }),
          /^Chromium: (?<passed>\d+) passed, (?<failed>\d+) failed/gm,
        ),
    },
  }),
};

await runStages(stages, []);
