/**
 * What a key costs in the builder's gallery, and in the catalogue's field, over a site of so many figures: the work of the page's
 * thread in the longest frame after it, with style, layout and paint, the processor not slowed. It ends with 1 where that is longer
 * than a frame lasts.
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

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** How many frames are looked at after each key: what is not seen at once is shown in the frames after the first. */
const FRAMES = 9;

/** Milliseconds of work in the longest frame after each of what is typed: medians of the rounds. */
async function typing(page: Page, field: string): Promise<number[]> {
  const times: number[][] = TYPED.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, text] of TYPED.entries()) {
      await page.tracing.start({
        categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
      });
      await page.evaluate(`new Promise((done) => {
        const field = document.querySelector(${JSON.stringify(field)});
        performance.mark('frame 0');
        field.value = ${JSON.stringify(text)};
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const next = (frame) => requestAnimationFrame(() => setTimeout(() => {
          performance.mark('frame ' + frame);
          if (frame < ${FRAMES}) next(frame + 1);
          else done();
        }));
        next(1);
      })`);
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
        readonly traceEvents: readonly TraceEvent[];
      };
      const marks = traceEvents.filter(({ name }) => name.startsWith('frame ')).sort((a, b) => a.ts - b.ts);
      if (marks.length !== FRAMES + 1) throw new Error(`the trace has ${marks.length} marks`);
      const [{ pid, tid, ts: key }] = marks as [TraceEvent];
      // Time that the page's own thread worked, so that what else the machine does does not count.
      const tasks = traceEvents.filter((each) => each.name === 'RunTask' && each.pid === pid && each.tid === tid);
      const begun = Math.max(...tasks.filter(({ ts }) => ts <= key).map(({ ts }) => ts));
      const worked = marks.slice(1).map(({ ts: end }, at) => {
        const start = at ? marks[at]!.ts : begun;
        const own = tasks.filter(({ ts }) => ts >= start && ts < end);
        return own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
      });
      // The first round warms up.
      if (round) times[index]!.push(Math.max(...worked));
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
