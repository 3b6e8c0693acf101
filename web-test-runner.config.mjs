import { existsSync, readdirSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { bundledTests } from './scripts/bundled-tests.mjs';
import { describe, findBrowsers, wantedEngines, QUIET } from './scripts/browsers.mjs';
import { engineTests, hasOwnPage, ONE_ENGINE, pagesOf } from './scripts/test-files.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { summary } from './scripts/wtr-summary.mjs';
import { prerendered } from './test/helpers/prerendered-plugin.mjs';
import { subscribeServer } from './test/helpers/subscribe-plugin.mjs';

/** The tests may reach this machine and nothing else: every other name leads nowhere. */
const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const launchers = {
  chromium: (executablePath) =>
    Object.assign(
      chromeLauncher({
        launchOptions: {
          executablePath,
          args: [...QUIET, LOOPBACK_ONLY],
        },
      }),
      { name: 'Chromium' },
    ),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': 9,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': 9,
          'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
        },
      },
      createPage: ({ context }) => context.newPage(),
    }),
  webkit: webkitLauncher,
};

const found = findBrowsers();
const wanted = wantedEngines();
const engines = wanted.filter((name) => found[name]);
if (!engines.length) throw new Error(describe(found, wanted).join('\n'));

/** `--group geometry` runs test/geometry; without it there are no groups, since WTR would run them beside `files`. */
const groups = process.argv.includes('--group')
  ? readdirSync('test', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, files: [`test/${name}/**/*.test.ts`, '!test/**/*.node.test.ts'] }))
  : [];

/** Documents where the demo page and Storybook have them. */
const documents = (context, next) => {
  if (context.url.startsWith('/data/')) context.url = `/src/documents/examples/${context.url.slice('/data/'.length)}`;
  return next();
};

/** As docs/publishers/release.md asks of whoever serves the files: a sandbox has no origin. */
const shared = (context, next) => {
  if (context.url.startsWith('/dist/')) context.set('access-control-allow-origin', '*');
  return next();
};

const browser = (name) => launchers[name](name === 'chromium' ? found.shell : found[name]);
/** Who names files wants them in every engine that is asked for. */
const isWhole = !process.argv.includes('--files') && !groups.length;
const define = {
  'process.env.SEED': JSON.stringify(process.env.SEED) ?? 'undefined',
  // See `once` in test/helpers/engine.ts.
  'process.env.ANSWERING': JSON.stringify(isWhole ? engines[0] : ''),
};

/** The files that this run is about, as far as they are named by paths. */
const asked = process.argv.includes('--files')
  ? process.argv.filter((word) => word.endsWith('.test.ts'))
  : engineTests();
// Who watches wants to see a change of any module.
const bundled = process.argv.includes('--watch') ? undefined : bundledTests(define, asked.filter(existsSync));

/** What failed runs again on its page, with the files beside it: `AGAIN` names it. */
const again = (process.env.AGAIN || undefined)?.split(' ');
/** Who runs everything has several files on a page: an empty one takes Firefox as long as the tests of two. */
const pages = (files) =>
  isWhole && bundled
    ? pagesOf(files, again).map((page) => (hasOwnPage(page[0]) ? page[0] : bundled.pool(page)))
    : files;
const every = pages(engineTests().filter((file) => !ONE_ENGINE.includes(file)));
/** They come last, when the quickest engine has had all else. */
const single = isWhole ? pages(ONE_ENGINE) : [];
const oneEngine = single.length ? [{ name: 'one engine', files: single, browsers: [browser(engines[0])] }] : [];

export default {
  // The runner takes no empty list.
  files: !isWhole ? ['test/**/*.test.ts', '!test/**/*.node.test.ts'] : every.length ? every : undefined,
  groups: [...groups, ...oneEngine],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [documents, shared, ...(bundled ? [bundled.middleware] : [])],
  plugins: [
    ...(bundled ? [bundled.plugin] : []),
    // What a test loads by its address, as a page would.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define }),
    subscribeServer(),
    prerendered(),
  ],
  browsers: engines.map(browser),
  concurrency: 1,
  concurrentBrowsers: 3,
  // The first page of an engine waits for the browser itself, on a machine that is busy with two others.
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  // As many files as share a page take two minutes of it where all else is busy.
  testsFinishTimeout: isWhole ? 400_000 : 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // axe's first run and the longest property tests are slow where three engines share two cores.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summary(bundled?.pools)],
};
