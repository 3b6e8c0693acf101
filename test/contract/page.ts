/** A partner's page in Chromium, served from this machine: what the built files do where they will live. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers, QUIET } from '../../scripts/browsers.mjs';
import { at } from './repository.js';

/** What the server answers at a path: text, or text with headers. */
export type Answer = string | { readonly body: string; readonly headers: Readonly<Record<string, string>> };

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
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('No Chromium: see scripts/browsers.mjs');
  let answers: Readonly<Record<string, Answer>> = {};
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(path);
    const send = (answer: Answer | Buffer) => {
      const plain = typeof answer === 'string' || Buffer.isBuffer(answer);
      const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...(plain ? {} : answer.headers) });
      response.end(plain ? answer : answer.body);
    };
    const answer = answers[path];
    if (answer !== undefined) return send(answer);
    // A path comes here as URL made it: no ".." is left in it.
    readFile(at('dist', ...path.split('/'))).then(send, () => response.writeHead(404).end());
  });
  await listen(server);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch(executablePath);
  return {
    async visit(path, given, prepare) {
      answers = given;
      requests = [];
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const lines: string[] = [];
      page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => lines.push(`uncaught: ${String(error)}`));
      await prepare?.(page);
      await page.goto(origin + path, { timeout: 20_000 });
      await page.waitForNetworkIdle({ idleTime: 100 });
      return { page, lines, requests };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const launch = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    args: [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

/** A whole HTML page around a body. */
export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner's page</title>` +
  `<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

/** The pasted line, as the README has it. */
export const SCRIPT = '<script type="module" src="/impact.js"></script>';

/** The text that a reader sees of an element: its shadow tree, slots filled. */
export const shownText = (page: Page, selector: string): Promise<string> =>
  page.$eval(
    selector,
    (element) => (element.shadowRoot?.querySelector('[part~="base"]') as HTMLElement | null)?.innerText ?? '',
  );
