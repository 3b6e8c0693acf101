/**
 * `npm run test:hosts -- ssr`: apps of test/hosts/ssr/ that a server renders, a bundler packs or a test runner runs, as their authors would
 * write them; docs/developers/ shows the same files. Each is installed into a folder beside the system's temporary files, once, built with its own
 * tool, and read in Chromium without and with scripts, where every warning counts as a failure. By hand or at night: the
 * installs alone take minutes.
 *
 *     npm run test:hosts -- ssr              all of them
 *     npm run test:hosts -- ssr next nuxt    only these
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { pack } from '../test/contract/packed.js';
import { root } from '../test/contract/repository.js';
import { until } from '../test/helpers/settle.js';
import { findBrowsers, QUIET } from './browsers.mjs';

const sources = join(import.meta.dirname, '../test/hosts/ssr');
const workshop = join(tmpdir(), 'impact-elements-ssr');
const run = promisify(execFile);

type Command = readonly [name: string, ...args: string[]];

interface ServedApp {
  /** Commands that make it ready, in the order of running; each must say nothing of ours is wrong. */
  readonly build?: readonly Command[];
  /** The command that serves it on `PORT`; a test runner has none. */
  readonly serve?: (port: string) => Command;
  /** Ids of the figures that stand without JavaScript. */
  readonly drawn?: readonly string[];
  /** Takes the page over from its server: a button counts its presses. */
  readonly takesOver?: boolean;
  /** Environment of its commands. */
  readonly env?: Readonly<Record<string, string>>;
  /** The release of Node that it needs, where ours may be older: fetched from npm then. */
  readonly node?: number;
  /** What else it serves. */
  readonly more?: (address: string) => Promise<void>;
}

/** A PNG at an address. */
async function picture(address: string): Promise<void> {
  const response = await fetch(`${address}/card`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  assert.equal(response.status, 200);
  assert.deepEqual([...bytes.slice(1, 4)], [...Buffer.from('PNG')]);
}

const APPS: Readonly<Record<string, ServedApp>> = {
  next: {
    build: [['next', 'build']],
    serve: (port) => ['next', 'start', '-H', '127.0.0.1', '-p', port],
    drawn: ['drawn'],
    takesOver: true,
    more: picture,
  },
  nuxt: {
    node: 22,
    build: [['nuxt', 'build']],
    serve: () => ['node', '.output/server/index.mjs'],
    drawn: ['typed', 'json'],
    takesOver: true,
  },
  sveltekit: {
    node: 22,
    build: [['vite', 'build']],
    serve: () => ['node', 'build/index.js'],
    drawn: ['typed', 'json'],
    takesOver: true,
  },
  astro: {
    node: 22,
    build: [['astro', 'build']],
    serve: () => ['node', 'dist/server/entry.mjs'],
    drawn: ['typed', 'json'],
  },
  express: { serve: () => ['node', 'server.js'], drawn: ['typed', 'json'] },
  parcel: {
    build: [['parcel', 'build', '--no-cache', '--no-source-maps']],
    serve: (port) => ['node', join(import.meta.dirname, '../test/hosts/ssr/serve.mjs'), 'dist', port],
  },
  vitest: { build: [['vitest', 'run']] },
  jest: { build: [['jest']], env: { NODE_OPTIONS: '--experimental-vm-modules' } },
};

/** Copies an app into its folder, and installs what it needs where that has changed. */
function install(name: string, packed: string): string {
  const folder = join(workshop, name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder))
    if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true });
  cpSync(join(sources, name), folder, { recursive: true });
  const own = JSON.parse(readFileSync(join(sources, name, 'package.json'), 'utf8')) as { dependencies?: object };
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    object
  >;
  const wanted = `${JSON.stringify({ ...own, dependencies: { ...own.dependencies, ...dependencies, ...optionalDependencies } }, null, 2)}\n`;
  writeFileSync(join(folder, 'package.json'), wanted);
  const note = join(folder, 'node_modules/.installed.json');
  if (!existsSync(note) || readFileSync(note, 'utf8') !== wanted) {
    const flags = [
      '--ignore-scripts',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--loglevel=error',
    ];
    execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(note, wanted);
  }
  const target = join(folder, 'node_modules/impact-elements');
  rmSync(target, { recursive: true, force: true });
  cpSync(packed, target, { recursive: true });
  return folder;
}

const NODES: Readonly<Record<number, string>> = { 22: '22.23.5' };

/** The folder of a newer Node's command, first in the path; nothing where ours is new enough. */
function newerNode(release: number): Readonly<Record<string, string>> {
  if (Number(/\d+/.exec(process.version)![0]) >= release) return {};
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(workshop, `node-${release}`);
  const bin = join(folder, 'node_modules', name, 'bin');
  if (!existsSync(bin)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const flags = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...flags, `${name}@${NODES[release]}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
}

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  NODE_ENV: 'production',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  CI: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  HOST: '127.0.0.1',
  ...more,
});

const commandOf = (folder: string, name: string) => [join(folder, 'node_modules/.bin', name)].find(existsSync) ?? name;

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** What a page shows of each element by its id: its own words, what is drawn, and how often it stands there. */
const LOOK = `Object.fromEntries([...document.querySelectorAll('main [id]')].map((one) => [one.id, {
  words: one.textContent.replace(/\\s+/g, ' ').trim(),
  drawn: one.shadowRoot?.textContent.replace(/\\s+/g, ' ').trim() ?? '',
  times: document.querySelectorAll('#' + one.id).length,
}]))`;
interface Looks {
  readonly words: string;
  readonly drawn: string;
  readonly times: number;
}
const look = async (page: Page) => (await page.evaluate(LOOK)) as Readonly<Record<string, Looks>>;

const WORDS: Readonly<Record<string, string>> = {
  typed: 'Words: 1 in 4 people.',
  json: 'Words: 28.5% of Australians.',
  glossary: 'Words: a glossary.',
  term: 'CSAM',
};
const FIGURES: Readonly<Record<string, RegExp>> = {
  typed: /1 in 4\s*people/,
  json: /28\.5%\s*of Australians/,
  drawn: /1 in 3\s*girls/,
  glossary: /Evidence of abuse/,
};

type Check = (what: string, work: () => Promise<void>) => Promise<void>;

/** Reads an app's page as readers do. */
async function drive(name: string, app: ServedApp, address: string, browser: Browser, check: Check): Promise<void> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await check(`${name}: words without JavaScript, figures where they are prerendered`, async () => {
    await page.goto(address, { waitUntil: 'load' });
    const seen = await look(page);
    for (const id of Object.keys(WORDS)) assert.equal(seen[id]?.words, WORDS[id], id);
    for (const id of app.drawn ?? []) assert.match(seen[id]!.drawn, FIGURES[id]!, id);
  });
  await page.close();
  const living = await browser.newPage();
  const heard: string[] = [];
  living.on('pageerror', (error) => heard.push(`threw ${String(error)}`));
  living.on('console', (message) => {
    if (['warn', 'error', 'assert'].includes(message.type()))
      heard.push(`${message.text()} ${message.location().url ?? ''}`.trim());
  });
  await check(`${name}: figures, once each, as the server's page comes to life`, async () => {
    await living.goto(address, { waitUntil: 'load' });
    const ids = ['typed', 'json', 'glossary', ...(app.drawn?.includes('drawn') ? ['drawn'] : [])];
    await until(async () => {
      const seen = await look(living);
      return ids.every((id) => FIGURES[id]!.test(seen[id]?.drawn ?? ''));
    }, 'all figures');
    if (app.takesOver) {
      const text = () => living.$eval('button', (button) => button.textContent);
      await until(async () => {
        await living.click('button');
        return /Pressed [1-9]/.test((await text()) ?? '');
      }, 'a page that answers');
    }
    const seen = await look(living);
    for (const id of Object.keys(WORDS)) {
      assert.equal(seen[id]?.words, WORDS[id], id);
      assert.equal(seen[id]?.times, 1, id);
    }
  });
  await check(`${name}: a term is explained`, async () => {
    const trigger = `document.querySelector('#term').shadowRoot?.querySelector('[part~=trigger]')`;
    await until(() => living.evaluate(`Boolean(${trigger})`), 'a word to press');
    await living.evaluate(`${trigger}.click()`);
    await until(async () => /Evidence of abuse/.test((await look(living))['term']?.drawn ?? ''), 'the definition');
  });
  await check(`${name}: nothing to complain of, no warning of hydration`, async () => {
    assert.deepEqual(
      heard.filter((line) => !/favicon/.test(line)),
      [],
    );
  });
  await living.close();
  if (app.more) await check(`${name}: what else it serves`, () => app.more!(address));
}

/**
 * Tries the apps.
 *
 * @param asked names of apps; all where none is named
 * @returns how many checks failed
 */
export async function testServers(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !(name in APPS));
  if (unknown.length) throw new Error(`No app "${unknown.join('", "')}"; there are ${Object.keys(APPS).join(', ')}.`);
  let passed = 0;
  let failed = 0;
  const check: Check = async (what, work) => {
    try {
      await work();
      passed++;
    } catch (error) {
      failed++;
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      console.log(`✖ ${what}\n${`${String(error)}\n${stdout}${stderr}`.trim().slice(0, 6000).replace(/^/gm, '    ')}`);
    }
  };
  const start = performance.now();
  const packed = pack();
  const browser = await puppeteer.launch({ executablePath: findBrowsers().shell!, args: [...QUIET] });
  try {
    for (const name of Object.keys(APPS).filter((one) => !asked.length || asked.includes(one))) {
      const app = APPS[name]!;
      const folder = install(name, packed.folder);
      const env = environment({ ...(app.node ? newerNode(app.node) : {}), ...app.env });
      let built = true;
      for (const [command, ...args] of app.build ?? [])
        await check(`${name}: ${[command, ...args].join(' ')}`, async () => {
          built = false;
          await run(commandOf(folder, command), args, { cwd: folder, env, maxBuffer: 1e8 });
          built = true;
        });
      if (built && app.serve) await serve(name, app, folder, env, browser, check);
      console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${name}`);
    }
  } finally {
    await browser.close();
    packed.remove();
  }
  console.log(`Servers: ${passed} passed, ${failed} failed`);
  return failed;
}

/** Serves an app while it is driven. */
async function serve(
  name: string,
  app: ServedApp,
  folder: string,
  env: NodeJS.ProcessEnv,
  browser: Browser,
  check: Check,
): Promise<void> {
  const port = String(await freePort());
  const [command, ...args] = app.serve!(port);
  const said: string[] = [];
  const server: ChildProcess = spawn(commandOf(folder, command), args, {
    cwd: folder,
    env: { ...env, PORT: port, NITRO_PORT: port, NITRO_HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (data: Buffer) => said.push(data.toString()));
  const address = `http://127.0.0.1:${port}`;
  try {
    const answers = () =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      );
    await check(`${name}: answers`, async () => {
      await until(answers, 'an answer', 60_000).catch((error: unknown) => {
        throw new Error(`${String(error)}\n${said.join('')}`);
      });
    });
    await drive(name, app, address, browser, check);
    await check(`${name}: its server warns of nothing`, async () => {
      await Promise.resolve();
      assert.doesNotMatch(said.join(''), /warn|error|impact-/i);
    });
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    process.kill(-server.pid!, 'SIGTERM');
    await ended;
  }
}
