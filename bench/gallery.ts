/**
 * What a key costs in the builder's gallery, and in the catalogue's field, over a site of so many figures: work of the page's
 * thread, with style, layout and paint, the processor not slowed. It ends with 1 where a key takes longer than a frame.
 *
 *     npm run build && npm run bench:gallery
 *     npm run bench:gallery -- --figures 5000
 */
import { readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowsers, QUIET } from '../scripts/browsers.mjs';
import { median } from './table.js';
import { folderOf, run } from './thousand.js';

const FRAME = 16;
const ROUNDS = 5;
/** A key each: letters, a word more, and the field emptied again. */
const TYPED = ['a', 'ad', 'adu', 'adults', 'adults w', 'adults who 9', 'zz', ''];
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const { values } = parseArgs({ options: { figures: { type: 'string', default: '1000' } } });
const figures = Number(values.figures);
if (!(figures >= 1)) throw new Error(`--figures is not a number of figures: ${values.figures}`);
const folder = await folderOf(figures);
await run('build', folder, '--no-cards');
const site = join(folder, 'site');
const server = createServer((request, response) => {
  void (async () => {
    const file = join(site, decodeURIComponent(new URL(request.url!, 'http://localhost').pathname));
    const found = await stat(file).catch(() => undefined);
    const target = found?.isDirectory() ? join(file, 'index.html') : file;
    const bytes = await readFile(target).catch(() => undefined);
    if (!bytes) response.writeHead(404).end();
    else response.setHeader('content-type', TYPES[extname(target)] ?? 'application/octet-stream').end(bytes);
  })();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { chromium } = findBrowsers();
if (!chromium) throw new Error('The bench needs Chromium: install Chromium or Chrome, or set CHROME_PATH');
const browser = await puppeteer.launch({ executablePath: chromium, args: [...QUIET] });

/** Milliseconds of work for each of what is typed: medians of the rounds. */
async function typing(page: Page, field: string): Promise<number[]> {
  const devtools = await page.createCDPSession();
  // Time that the page's own thread worked, so that what else the machine does does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const times: number[][] = TYPED.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, text] of TYPED.entries()) {
      const before = await worked();
      await page.evaluate(`new Promise((done) => {
        const field = document.querySelector(${JSON.stringify(field)});
        field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        requestAnimationFrame(() => setTimeout(done));
      })`);
      // The first round warms up.
      if (round) times[index]!.push((await worked()) - before);
    }
  return times.map(median);
}

console.log(
  `${figures} figures; ${await browser.version()}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadavg()[0]!.toFixed(1)}\n`,
);
let longest = 0;
for (const [name, path, field] of [
  ['the builder’s gallery', 'builder/?element=statistic', '#find-figure'],
  ['the catalogue', '', '#find'],
] as const) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`${origin}/${path}`);
  await page.waitForSelector(field);
  await page.waitForNetworkIdle();
  const times = await typing(page, field);
  longest = Math.max(longest, ...times);
  console.log(name);
  for (const [index, text] of TYPED.entries())
    console.log(`  ${(text ? `“${text}”` : '(emptied)').padEnd(18)} ${times[index]!.toFixed(1)} ms`);
  await page.close();
}
await browser.close();
server.close();
await rm(join(folder, '..'), { recursive: true });
console.log(`\nThe longest took ${longest.toFixed(1)} ms; a frame has ${FRAME}.`);
if (longest >= FRAME) process.exitCode = 1;
