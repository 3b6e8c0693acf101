/** A partner's page in Chromium, served from this machine: what the built files do where they will live. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findBrowsers, ONE_PROCESS, QUIET } from '../../scripts/browsers.mjs';
import { at } from './repository.js';

/** Where a page may keep something beyond its tab: to clear what no page reaches, as shaders, takes most of the time. */
const STORES = 'local_storage,indexeddb,cache_storage,service_workers,file_systems';

/** What the server answers at a path: text, or text with headers. */
export type Answer =
  string | { readonly body: string; readonly headers: Readonly<Record<string, string>>; readonly status?: number };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Visit {
  readonly page: Page;
  /** Console lines of the page, as `type: text`, uncaught errors among them. */
  readonly lines: readonly string[];
  /** Paths that the page has asked the server for, in order. */
  readonly requests: readonly string[];
}

export interface Site {
  /** Opens a page; the site answers `answers` first and files of `dist` after them. */
  visit(
    path: string,
    answers: Readonly<Record<string, Answer>>,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Visit>;
  /** Where the pages are. */
  readonly origin: string;
  /** Another origin with the same files, as a publisher's host is to a partner's page. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

/**
 * @param options.kind `shell` has no windows, and none of what a window brings: autofill
 * @param options.remembers whether Back shows a page as it was left, as readers' browsers do
 * @param options.apart whether each page has a process of its own, so that `liveObjects` counts its objects alone. A new process takes
 * more time than a page.
 */
export async function openSite({
  kind = 'shell',
  remembers = false,
  apart = false,
}: {
  readonly kind?: 'chromium' | 'shell';
  readonly remembers?: boolean;
  readonly apart?: boolean;
} = {}): Promise<Site> {
  const executablePath = findBrowsers()[kind];
  if (!executablePath) throw new Error('No Chromium: see scripts/browsers.mjs');
  let answers: Readonly<Record<string, Answer>> = {};
  let requests: string[] = [];
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(path);
    const send = (answer: Answer | Buffer) => {
      const plain = typeof answer === 'string' || Buffer.isBuffer(answer);
      const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
      // As docs/publishers/release.md asks of whoever serves them.
      const shared = { 'access-control-allow-origin': '*' };
      response.writeHead(plain ? 200 : (answer.status ?? 200), {
        'content-type': type,
        ...shared,
        ...(plain ? {} : answer.headers),
      });
      response.end(plain ? answer : answer.body);
    };
    const answer = answers[path];
    if (answer !== undefined) return send(answer);
    // A path comes here as URL made it: no ".." is left in it.
    readFile(at('dist', ...path.split('/'))).then(send, () => response.writeHead(404).end());
  };
  // First: a server that listens would keep a process alive whose browser doesn't start.
  const browser = await launch(executablePath, remembers, apart);
  const servers = [createServer(serve), createServer(serve)];
  await Promise.all(servers.map(listen));
  const [origin, elsewhere] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`) as [
    string,
    string,
  ];
  /** Pages that still stand open: a test may look at two or three, and each more slows those that follow. */
  const open: Page[] = [];
  /** What one page leaves to the next: a window of its own would keep them apart too, and takes twice as long as a tab. */
  const forget = async (page: Page): Promise<void> => {
    const client = await page.createCDPSession();
    await client.send('Network.clearBrowserCache');
    await client.send('Network.clearBrowserCookies');
    for (const from of [origin, elsewhere]) {
      await client.send('Storage.clearDataForOrigin', { origin: from, storageTypes: STORES });
    }
    await client.detach();
  };
  return {
    origin,
    elsewhere,
    async visit(path, given, prepare) {
      answers = given;
      requests = [];
      const oldest = open.length > 2 ? open.shift() : undefined;
      // A test may have closed it.
      if (oldest && !oldest.isClosed()) await oldest.close();
      const page = await browser.newPage();
      open.push(page);
      await forget(page);
      page.setDefaultTimeout(30_000);
      const lines: string[] = [];
      page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`));
      await prepare?.(page);
      await page.goto(origin + path, { timeout: 30_000 });
      await page.waitForNetworkIdle({ idleTime: 100 });
      return { page, lines, requests };
    },
    async close() {
      await browser.close();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const launch = (executablePath: string, remembers: boolean, apart: boolean): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    ignoreDefaultArgs: remembers ? ['--disable-back-forward-cache'] : [],
    args: [...QUIET, ...(apart ? [] : ONE_PROCESS), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

/** A whole HTML page around a body. */
export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner's page</title>` +
  `<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

/** The pasted line, as the docs have it. */
export const SCRIPT = '<script type="module" src="/impact.js"></script>';

/** The text that a reader sees of an element: its shadow tree, slots filled. */
export const shownText = (page: Page | Frame, selector: string): Promise<string> =>
  page.$eval(
    selector,
    (element) => (element.shadowRoot?.querySelector('[part~="base"]') as HTMLElement | null)?.innerText ?? '',
  );

/** Keeps the directives that a page's policy was violated by; `violations` reads them. */
export const recordViolations = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  });

export const violations = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations);

/** What the page of a site that keeps pages `apart` holds on to once everything that may be collected has been. */
export async function liveObjects(page: Page): Promise<{ listeners: number; nodes: number }> {
  if (page.browser().process()?.spawnargs.includes(ONE_PROCESS[0]!))
    throw new Error('The objects of all pages would be counted: openSite({ apart: true })');
  const client = await page.createCDPSession();
  for (let pass = 0; pass < 3; pass++) {
    await client.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  const { JSEventListeners = NaN, Nodes = NaN } = await page.metrics();
  await client.detach();
  return { listeners: JSEventListeners, nodes: Nodes };
}
