/** The built Storybook, served on loopback and opened in a headless Chromium: for the story tests and the contact sheets. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { describe, findBrowsers } from './browsers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'storybook-static');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** Every story and page of documentation, in the order of the sidebar. */
export function entries(): Entry[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(index.entries);
}

/** Serves the folder at a free port; answers its address and how to stop. */
export async function serve(): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @throws Error where there is no Chromium, saying what to install */
export function launch(): Promise<Browser> {
  const found = findBrowsers();
  if (!found.shell) throw new Error(describe(found, ['chromium']).join('\n'));
  return puppeteer.launch({
    executablePath: found.shell,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** What Storybook said of a story that it has shown. */
export interface Outcome {
  /** Why it could not be shown; empty when it was. */
  readonly error: string;
  /** A line for each accessibility rule that it breaks. */
  readonly violations: readonly string[];
  /** Whether accessibility was looked at. */
  readonly checked: boolean;
}

/** The parts of the preview's channel that are spoken with; all of it runs in the page. */
interface Channel {
  on(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: unknown): void;
}
interface Finished {
  storyId: string;
  status: string;
  reporters: { type: string; result: { violations: { id: string; help: string; nodes: { html: string }[] }[] } }[];
}
interface Preview {
  __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  outcomes: Map<string, Outcome>;
}

/** Opens the preview at a first story and starts listening to what becomes of each. */
export async function openPreview(page: Page, address: string, id: string, globals = ''): Promise<Outcome> {
  // tsx names functions by a helper that the page doesn't have.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(() => {
    const preview = window as unknown as Preview;
    preview.outcomes = new Map();
    let channel: Channel | undefined;
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(set: Channel) {
        channel = set;
        let asked = '';
        const settle = (storyId: string, error: string, found?: Finished) => {
          const axe = found?.reporters.find(({ type }) => type === 'a11y');
          preview.outcomes.set(storyId, {
            error,
            checked: Boolean(axe),
            violations: (axe?.result.violations ?? []).map(
              (rule) => `${rule.id}: ${rule.help}: ${rule.nodes.map((node) => node.html).join(' ')}`,
            ),
          });
        };
        set.on('setCurrentStory', ({ storyId }: { storyId: string }) => (asked = storyId));
        set.on('currentStoryWasSet', ({ storyId }: { storyId: string }) => (asked = storyId));
        set.on('storyFinished', (found: Finished) =>
          settle(found.storyId, preview.outcomes.get(found.storyId)?.error ?? '', found),
        );
        set.on('docsRendered', (storyId: string) => settle(storyId, ''));
        for (const event of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException']) {
          set.on(event, (error: { message?: string; title?: string }) =>
            settle(asked, `${event} ${error?.message ?? error?.title ?? ''}`),
          );
        }
      },
    });
  });
  await page.goto(`${address}/iframe.html?id=${id}&globals=${globals}`, { timeout: 60_000 });
  return outcome(page, id);
}

/** Shows another story in a preview that is open. */
export async function show(page: Page, { id, type }: Entry): Promise<Outcome> {
  await page.evaluate(
    (storyId, viewMode) => {
      const preview = window as unknown as Preview;
      preview.outcomes.delete(storyId);
      preview.__STORYBOOK_ADDONS_CHANNEL__!.emit('setCurrentStory', { storyId, viewMode });
    },
    id,
    type,
  );
  return outcome(page, id);
}

/**
 * Waits until nothing is on its way and the page has kept its height for some frames: parts of an element are fetched after it was
 * first drawn, and a picture taken before they are there is cut off.
 */
export async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(async (frames) => {
    await document.fonts.ready;
    const { documentElement: root } = document;
    for (let same = 0, before = -1; same < frames; before = root.scrollHeight) {
      await new Promise(requestAnimationFrame);
      same = root.scrollHeight === before ? same + 1 : 0;
    }
  }, 6);
}

/** Custom elements on the page that nothing has registered. */
export const unregistered = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));

async function outcome(page: Page, id: string): Promise<Outcome> {
  const found = await page.waitForFunction(
    (id) => (window as unknown as Preview).outcomes.get(id),
    // Animation frames, the usual beat, may stand still in a page that another one covers.
    { timeout: 45_000, polling: 50 },
    id,
  );
  return (await found.jsonValue())!;
}
