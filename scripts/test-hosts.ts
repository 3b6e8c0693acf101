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
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
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

async function build(name: string, { served, compile }: Host): Promise<string> {
  const args = ['build', '--mode', 'development'];
  const entry = readdirSync(join(folder, name)).find((file) => file.startsWith('server.'));
  const compiled = compile ? await complaint(name, compile[0], compile.slice(1)) : '';
  const page = compiled || (await complaint(name, 'vite', args));
  return page || (served ? complaint(name, 'vite', [...args, '--ssr', entry!]) : '');
}

/** Runs one scenario in a page of its own. @returns what is wrong */
async function fault(browser: Browser, address: string, name: string, when: 'early' | 'late', scenario: Scenario) {
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`threw ${String(error)}`));
  page.on('console', (message) => {
    if (!['warn', 'error', 'assert'].includes(message.type())) return;
    if (!expected.some((pattern) => pattern.test(message.text()))) heard.push(`logged ${message.text()}`);
  });
  try {
    await scenario.run(new Driver(page, name, hosts[name]!, address, when));
  } catch (error) {
    heard.unshift(String(error));
  }
  await page.close();
  if (!scenario.hears) return heard.join('\n');
  return heard.some((line) => scenario.hears!.test(line))
    ? ''
    : `nothing was heard of ${scenario.hears}\n${heard.join('\n')}`;
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

/** Two cores: two at a time. */
async function twoAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

await twoAtOnce(names, async (name) => tell(`${name} is built`, await build(name, hosts[name]!)));
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
await twoAtOnce(cases, async ({ name, when, scenario }) => {
  const what = `${name}, defined ${when}: ${scenario.name}`;
  const drive = () => fault(browser, address, name, when, scenario);
  const problem = await secondTry(what, await drive(), (one) => one, drive);
  tell(what, problem);
});
await browser.close();
close();
console.log(`${seconds()} s: driven`);
console.log(`Hosts: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
