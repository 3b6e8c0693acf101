/**
 * `npm run test:hosts`: small apps of test/hosts/ use the packed package as their authors would. Each is type-checked, built
 * with Vite, and driven through one list of scenarios in headless Chromium, where every warning counts as a failure.
 *
 *     npm run test:hosts                all hosts
 *     npm run test:hosts -- react vue   only these
 *     npm run test:hosts -- ssr         apps that a server renders: see test-servers.ts
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import puppeteer, { type ConsoleMessage, type Page } from 'puppeteer-core';
import type { build as viteBuild } from 'vite';
import { pack } from '../test/contract/packed.js';
import { completes, isComplete, offered } from '../test/hosts/completion.js';
import { Driver } from '../test/hosts/drive.js';
import { hosts, type Host } from '../test/hosts/hosts.js';
import { scenarios, type Scenario } from '../test/hosts/scenarios.js';
import { listen } from '../test/hosts/server.js';
import { findBrowsers, ONE_PROCESS, QUIET } from './browsers.mjs';
import { secondTry } from './second-try.mjs';
import { testServers } from './test-servers.js';

const folder = join(import.meta.dirname, '../test/hosts');
const modules = join(folder, 'node_modules');
const run = promisify(execFile);

/** Installs what the lock file says, unless that is there already. */
function install(): void {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const note = join(modules, '.installed-lock.json');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(note, lock);
}

/** Lays the package among the installed ones as a registry would hand it out; its dependencies are those of the root. */
function placePackage(): void {
  const packed = pack();
  const target = join(modules, 'impact-elements');
  rmSync(target, { recursive: true, force: true });
  cpSync(packed.folder, target, { recursive: true });
  for (const name of readdirSync(join(packed.consumer, 'node_modules'))) {
    if (name === 'impact-elements' || existsSync(join(modules, name))) continue;
    symlinkSync(join(import.meta.dirname, '../node_modules', name), join(modules, name), 'junction');
  }
  packed.remove();
}

/** @returns what a command says when it fails; nothing when it succeeds */
async function complaint(name: string, command: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'development', FORCE_COLOR: '0', NO_COLOR: '1' };
  const here = join(folder, name);
  try {
    const bin = [join(here, 'node_modules/.bin'), join(modules, '.bin')]
      .map((at) => join(at, command))
      .find(existsSync);
    await run(bin ?? command, args, { cwd: here, env });
    return '';
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    return `${stdout}${stderr}` || message;
  }
}

/** Vite as the hosts have installed it. All are built in this process: to start it for each takes longer than some builds. */
async function loadVite(): Promise<typeof viteBuild> {
  process.env.NODE_ENV = 'development';
  const path = createRequire(join(folder, 'package.json')).resolve('vite');
  return ((await import(pathToFileURL(path).href)) as { build: typeof viteBuild }).build;
}

async function build(vite: typeof viteBuild, name: string, { served, compile }: Host): Promise<string> {
  const here = join(folder, name);
  const entry = readdirSync(here).find((file) => file.startsWith('server.'));
  const compiled = compile ? await complaint(name, compile[0], compile.slice(1)) : '';
  const once = (ssr?: string) =>
    vite({ root: here, mode: 'development', logLevel: 'silent', ...(ssr && { build: { ssr } }) }).then(
      () => '',
      (error: unknown) => String((error as Error).stack ?? error),
    );
  return compiled || (await once()) || (served ? once(entry!) : '');
}

/** A page that scenarios have one after another: each opens a document of its own in it, and a new page for each takes twice the time. */
class Stage {
  private page: Promise<Page> | undefined;

  constructor(private readonly open: () => Promise<Page>) {}

  /** Runs one scenario. After a fault the next has a page of its own. @returns what is wrong */
  async fault(address: string, name: string, when: 'early' | 'late', scenario: Scenario): Promise<string> {
    const page = await (this.page ??= this.open());
    const heard: string[] = [];
    const threw = (error: unknown) => void heard.push(`threw ${String(error)}`);
    const logged = (message: ConsoleMessage) => {
      if (!['warn', 'error', 'assert'].includes(message.type())) return;
      if (!expected.some((pattern) => pattern.test(message.text()))) heard.push(`logged ${message.text()}`);
    };
    page.on('pageerror', threw).on('console', logged);
    const driver = new Driver(page, name, hosts[name]!, address, when);
    try {
      await scenario.run(driver);
      await driver.leave();
    } catch (error) {
      heard.unshift(String(error));
    }
    page.off('pageerror', threw).off('console', logged);
    if (heard.length) await this.close();
    if (!scenario.hears) return heard.join('\n');
    return heard.some((line) => scenario.hears!.test(line))
      ? ''
      : `nothing was heard of ${scenario.hears}\n${heard.join('\n')}`;
  }

  async close(): Promise<void> {
    const page = this.page;
    this.page = undefined;
    await (await page)?.close();
  }
}

/** Ours, where a scenario is about a problem; Lit's, of any development build. */
const expected = [/no figure "no-such-figure"/, /"Own words: \w+" is not valid JSON/, /Lit is in dev mode/];

const asked = process.argv.slice(2);
if (asked[0] === 'ssr') process.exit((await testServers(asked.slice(1))) ? 1 : 0);
const unknown = asked.filter((name) => !(name in hosts));
if (unknown.length) throw new Error(`No host "${unknown.join('", "')}"; there are ${Object.keys(hosts).join(', ')}.`);
const names = Object.keys(hosts).filter((name) => !asked.length || asked.includes(name));

let passed = 0;
let failed = 0;
const tell = (what: string, problem: string) => {
  if (problem) {
    failed++;
    console.log(`✖ ${what}\n${problem.trim().replace(/^/gm, '    ')}`);
  } else passed++;
};

const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
install();
placePackage();
console.log(`${seconds()} s: installed`);

/** Two cores: two at a time. @param work gets what its core has for all its items */
async function twoAtOnce<Item, Own>(
  items: readonly Item[],
  work: (item: Item, own: Own) => Promise<void>,
  own: Own[] = [],
): Promise<void> {
  const left = [...items];
  const worker = async (at: number) => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item, own[at]!);
  };
  await Promise.all([worker(0), worker(1)]);
}

const vite = await loadVite();
await twoAtOnce(names, async (name) => tell(`${name} is built`, await build(vite, name, hosts[name]!)));
console.log(`${seconds()} s: built`);
await twoAtOnce(names, async (name) => {
  const { check: [command, ...args] = [] } = hosts[name]!;
  if (command) tell(`${name} has the right types`, await complaint(name, command, args));
});
for (const name of names.filter(completes))
  tell(
    `${name} completes attributes`,
    await Promise.resolve()
      .then(() => offered(name, join(folder, name)))
      .then(
        (found) => (isComplete(found) ? '' : `offered: ${found.join(' ')}`),
        (error: unknown) => String(error),
      ),
  );
console.log(`${seconds()} s: types checked, attributes completed`);

const { address, close } = await listen();
const browser = await puppeteer.launch({ executablePath: findBrowsers().shell!, args: [...QUIET, ...ONE_PROCESS] });
const cases = names.flatMap((name) =>
  (['early', 'late'] as const).flatMap((when) =>
    scenarios
      .filter((scenario) => scenario.for?.(hosts[name]!, name) ?? true)
      .map((scenario) => ({ name, when, scenario })),
  ),
);
const stages = [0, 1].map(() => new Stage(() => browser.newPage()));
await twoAtOnce(
  cases,
  async ({ name, when, scenario }, stage) => {
    const what = `${name}, defined ${when}: ${scenario.name}`;
    const drive = () => stage.fault(address, name, when, scenario);
    tell(what, await secondTry(what, await drive(), (one) => one, drive));
  },
  stages,
);
await browser.close();
close();
console.log(`${seconds()} s: driven`);
console.log(`Hosts: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
