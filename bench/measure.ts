/** One run of one form: a page load on a slow phone, or a thousand instances on a page that has loaded. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Chromium's own "Slow 4G" preset, once called "Fast 3G": bytes a second, and milliseconds added to each request. */
export const network = { latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8 };
export const slowdown = 4;
/** Milliseconds to wait for a figure, which a busy machine may take; one that never comes ends the bench. */
const LIMIT = 60_000;

export type Numbers = Record<string, number>;

/** What observe.js keeps. */
interface Seen {
  painted?: number;
  shift: number;
}
declare global {
  interface Window {
    seen: Seen;
    /** Of observe.js. */
    isShown(element: Element): boolean;
  }
}
const observe = readFileSync(new URL('observe.js', import.meta.url), 'utf8');

async function open(browser: Browser, task: (page: Page, devtools: CDPSession) => Promise<Numbers>): Promise<Numbers> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 823 });
    const devtools = await page.createCDPSession();
    // Time that the page's own thread worked, so that what else the machine does does not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Network.enable');
    return await task(page, devtools);
  } finally {
    await context.close();
  }
}

async function metrics(devtools: CDPSession): Promise<Numbers> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Loads `url` cold: bytes as they travelled, requests in a row, milliseconds, layout shift. */
export const load = (browser: Browser, url: string): Promise<Numbers> =>
  open(browser, async (page, devtools) => {
    const depth = new Map<string, number>();
    let bytes = 0;
    devtools.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const by = initiator.url ?? initiator.stack?.callFrames[0]?.url ?? '';
      depth.set(request.url, (depth.get(by) ?? 0) + 1);
    });
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluateOnNewDocument(observe);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => window.seen.painted, { timeout: LIMIT });
    await new Promise((settled) => setTimeout(settled, 300));
    const { ScriptDuration, TaskDuration } = await metrics(devtools);
    const seen = await page.evaluate(() => window.seen);
    return {
      bytes,
      chain: Math.max(...depth.values()),
      painted: seen.painted!,
      script: ScriptDuration! * 1000,
      task: TaskDuration! * 1000,
      shift: seen.shift,
    };
  });

/** Puts `markup` into the loaded page at `url`: milliseconds of work to build and lay it out, and the memory that it holds. */
export const fill = (browser: Browser, url: string, markup: string): Promise<Numbers> =>
  open(browser, async (page, devtools) => {
    await page.evaluateOnNewDocument(observe);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => window.seen.painted, { timeout: LIMIT });
    const memory = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const usage = (await devtools.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        embedderHeapUsedSize?: number;
      };
      return usage.usedSize + (usage.embedderHeapUsedSize ?? 0);
    };
    const held = await memory();
    const before = await metrics(devtools);
    await page.evaluate(
      async (html, limit) => {
        const place = document.querySelector('#figure')!;
        const end = performance.now() + limit;
        place.innerHTML = html;
        // Elements that render in microtasks have done so when a task begins; others take several tasks.
        do await new Promise((next) => setTimeout(next));
        while (![...place.children].reverse().every(window.isShown) && performance.now() < end);
        if (performance.now() >= end) throw new Error('not every one of them was drawn');
        place.getBoundingClientRect();
      },
      markup,
      LIMIT,
    );
    const { TaskDuration } = await metrics(devtools);
    return {
      time: (TaskDuration! - before['TaskDuration']!) * 1000,
      memory: ((await memory()) - held) / 1000,
    };
  });

/** Changes the loaded page at `url` so many times, each in a task of its own: milliseconds of the thread's work. */
export const churn = (browser: Browser, url: string, changes: number): Promise<Numbers> =>
  open(browser, async (page, devtools) => {
    await page.goto(url, { waitUntil: 'load' });
    const before = await metrics(devtools);
    await page.evaluate(async (count) => {
      const list = document.querySelector('#list')!;
      const { port1, port2 } = new MessageChannel();
      for (let change = 0; change < count; change++) {
        const item = document.createElement('li');
        item.append(String(change));
        list.children[change % list.children.length]!.replaceWith(item);
        await new Promise((next) => {
          port1.onmessage = next;
          port2.postMessage(null);
        });
      }
      list.getBoundingClientRect();
    }, changes);
    const { TaskDuration } = await metrics(devtools);
    return { time: (TaskDuration! - before['TaskDuration']!) * 1000 };
  });
