/**
 * `npm run test:stories`: shows every story and every page of documentation in headless Chromium. A story fails when it
 * can't be shown, throws, breaks an accessibility rule, or asks another machine for anything. Then it uses the toolbar and the theme
 * editor as a designer does. The last line says
 * `Stories: N passed, N failed`.
 */
import type { Page } from 'puppeteer-core';
import { drives, type Drive } from './stories-drive.js';
import { secondTry } from './second-try.mjs';
import { entries, launch, openPreview, serve, show, unregistered, type Entry } from './storybook.js';

const { address, close } = await serve();
const browser = await launch();
const start = performance.now();

/** What a page complains of while it shows something. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`threw ${String(error)}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== address) heard.push(`asked for ${url.href}`);
  });
  page.on('console', (message) => {
    // A file that isn't there is what some stories are about.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      heard.push(`logged ${message.text()}`);
  });
  return heard;
}

/** Shows these one after another in a page of their own; answers what is wrong with each. */
async function run(list: readonly Entry[]): Promise<[entry: Entry, faults: string[]][]> {
  const page = await browser.newPage();
  const heard = complaints(page);
  const results: [Entry, string[]][] = [];
  for (const entry of list) {
    heard.length = 0;
    try {
      const outcome = await (results.length ? show(page, entry) : openPreview(page, address, entry.id));
      const faults = [outcome.error, ...outcome.violations, ...heard].filter(Boolean);
      for (const tag of await unregistered(page)) faults.push(`<${tag}> is not registered`);
      if (entry.type === 'story' && !outcome.error && !outcome.checked) faults.push('accessibility was not checked');
      results.push([entry, faults]);
    } catch (error) {
      results.push([entry, [String(error), ...heard]]);
    }
  }
  await page.close();
  return results;
}

/** Shows once more, alone and in a page of its own, what failed beside others. */
async function again([entry, faults]: [Entry, string[]]): Promise<[Entry, string[]]> {
  if (!faults.length || entry.id === 'storybook') return [entry, faults];
  return secondTry(
    entry.id,
    [entry, faults],
    ([, found]) => found.join('\n'),
    async () => (await run([entry]))[0]!,
  );
}

/** Storybook's own frame, which must keep to this machine too. */
async function manager(): Promise<[Entry, string[]][]> {
  const page = await browser.newPage();
  const heard = complaints(page);
  await page.goto(`${address}/index.html`, { waitUntil: 'networkidle2', timeout: 60_000 });
  await page.close();
  return [[{ id: 'storybook', title: 'Storybook', name: 'its own frame', type: 'docs' }, [...heard]]];
}

/** One thing that a designer does, in a page of its own. */
async function drive({ name, run }: Drive): Promise<[Entry, string[]]> {
  const entry: Entry = { id: name, title: 'Storybook', name, type: 'docs' };
  const page = await browser.newPage();
  const heard = complaints(page);
  try {
    return [entry, [...(await run(page, address)), ...heard]];
  } catch (error) {
    return [entry, [String(error), ...heard]];
  } finally {
    await page.close();
  }
}

const all = entries();
const stories = all.filter(({ type }) => type === 'story');
const docs = all.filter(({ type }) => type === 'docs');
const half = Math.ceil(stories.length / 2);
const first = (
  await Promise.all([
    run(stories.slice(0, half)),
    run([...stories.slice(half), ...docs]).then(async (r) => [...r, ...(await manager())]),
  ])
).flat();
const results: typeof first = [];
for (const result of first) results.push(await again(result));
for (const each of drives) results.push(await drive(each));
await browser.close();
close();

const failed = results.filter(([, faults]) => faults.length);
for (const [{ title, name, id }, faults] of failed) {
  console.log(`✖ ${title}: ${name} (${id})\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
}
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s in the browser`);
console.log(`Stories: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
