import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers, ONE_PROCESS, QUIET } from '../../scripts/browsers.mjs';
import { until } from '../helpers/settle.js';
import { elements } from './manifest.js';
import { cases, type Arrival } from './privacy-cases.js';
import { at, read } from './repository.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const FEED =
  '<rss version="2.0"><channel><title>Blog</title><item><title>A post</title><link>https://blog.example/1</link></item></channel></rss>';

describe('what a page with our elements sends and keeps', () => {
  let browser: Browser;
  let arrivals: Arrival[] = [];
  const origins = {} as Record<Arrival['host'], string>;
  const servers: ReturnType<typeof createServer>[] = [];
  let body = '';
  before(async () => {
    for (const host of ['partner', 'publisher', 'blog', 'service'] as const) {
      const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (path === '/favicon.ico') return void response.writeHead(204).end();
        arrivals.push({ host, method: request.method ?? '', path: request.url ?? '', headers: request.headers });
        const send = (type: string, text: string | Buffer) =>
          // A server that sets a cookie with every answer, as many do.
          response
            .writeHead(200, {
              'content-type': type,
              'access-control-allow-origin': '*',
              'access-control-allow-headers': 'content-type',
              'set-cookie': 'seen=1; Path=/',
            })
            .end(text);
        if (host === 'partner') return void send('text/html', body);
        if (host === 'blog') return void send('application/rss+xml', FEED);
        if (host === 'service') return void send('text/html', '<title>Weather</title>');
        readFile(at('dist', ...path.split('/'))).then(
          (file) => send(TYPES[extname(path)] ?? 'text/plain', file),
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      servers.push(server);
      // Names of their own, so that a cookie of one is none of another; a payment page at http may be this machine's alone.
      const name = host === 'service' ? '127.0.0.1' : `${host}.localhost`;
      origins[host] = `http://${name}:${(server.address() as AddressInfo).port}`;
    }
    browser = await puppeteer.launch({
      executablePath: findBrowsers().shell!,
      args: [
        ...QUIET,
        ...ONE_PROCESS,
        '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Opens the partner's page twice in a browser that knows nobody: what is kept would show the second time. */
  async function visit(tag: string, html = cases[tag]!.html(origins), support = ''): Promise<Page> {
    const head = `<script type="module" src="${origins.publisher}/impact.js"${support}></script>`;
    body = `<!doctype html><html lang="en"><title>Page</title>${head}<body><main>${html}</main></body></html>`;
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${origins.partner}/private/page?name=ana`);
    await page.waitForNetworkIdle({ idleTime: 150 });
    arrivals = [];
    await page.goto(`${origins.partner}/private/page?name=ana`);
    // One that shows the author's words alone, because its tag is wrong, sends nothing either.
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part]'),
      { polling: 50 },
      tag,
    );
    await page.waitForNetworkIdle({ idleTime: 150 });
    return page;
  }

  it('is known of every element', () => assert.deepEqual(Object.keys(cases).sort(), [...elements().keys()].sort()));

  for (const [tag, { asks }] of Object.entries(cases)) {
    it(`${tag}: asks for what the tag names, with nothing of the reader, and keeps nothing`, async () => {
      const page = await visit(tag);
      const others = arrivals.filter(({ host }) => host !== 'partner');
      const beside = others.filter(
        ({ host, path }) => !(host === 'publisher' && /^\/(impact|exit)\.js|^\/chunks\//.test(path)),
      );
      assert.deepEqual(
        beside
          .filter(({ host, path }) => !asks.some((allowed) => allowed.test(`${host} ${path}`)))
          .map(({ host, path }) => host + path),
        [],
      );
      // The browser may have the document from a moment ago; the first visit has asked for it.
      for (const { host, path, method, headers } of others) {
        assert.equal(method, 'GET', path);
        const code = /\.js(\?|$)/.test(path);
        // The pasted line is an ordinary script of the page: its server learns the page's origin, never its path, and its own cookie.
        if (!code) assert.equal(headers.cookie, undefined, `${host}${path} got a cookie`);
        if (code)
          assert.ok(
            [`${origins.partner}/`, origins.publisher].some((known) => (headers.referer ?? known).startsWith(known)),
          );
        if (!code) assert.equal(headers.referer, undefined, `${host}${path} got ${headers.referer}`);
        assert.doesNotMatch(JSON.stringify(headers), /ana|private/, path);
      }
      const kept = await page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        ...document.cookie.split('; ').filter((cookie) => cookie && cookie !== 'seen=1'),
        window.name,
      ]);
      assert.deepEqual(kept.filter(Boolean), []);
      await page.browserContext().close();
    });
  }

  it('a form sends on a press alone, to its service alone, without a cookie', async () => {
    const page = await visit('impact-subscribe');
    assert.deepEqual(
      arrivals.filter(({ host }) => host === 'service'),
      [],
    );
    const field = await page.waitForSelector('>>> input[type=email]');
    await field!.type('ana@example.org');
    assert.deepEqual(
      arrivals.filter(({ host }) => host === 'service'),
      [],
    );
    await (await page.waitForSelector('>>> input[type=checkbox]'))!.click();
    await (await page.waitForSelector('>>> button[part~=button]'))!.click();
    await until(() => arrivals.some(({ host }) => host === 'service'));
    const sent = arrivals.filter(({ host, method }) => host === 'service' && method === 'POST');
    assert.equal(sent.length, 1);
    assert.equal(sent[0]!.headers.cookie, undefined);
    assert.doesNotMatch(sent[0]!.headers.referer ?? '', /private/);
    await page.browserContext().close();
  });

  it('a message is sent on a press alone, to its service alone, without a cookie', async () => {
    const page = await visit('impact-contact');
    const toService = () => arrivals.filter(({ host }) => host === 'service');
    await (await page.waitForSelector('>>> input[type=email]'))!.type('ana@example.org');
    await (await page.waitForSelector('>>> textarea'))!.type('A question.');
    assert.deepEqual(toService(), []);
    await (await page.waitForSelector('>>> button[part~=button]'))!.click();
    await until(() => toService().length);
    const sent = toService().filter(({ method }) => method === 'POST');
    assert.equal(sent.length, 1);
    assert.equal(sent[0]!.headers.cookie, undefined);
    assert.doesNotMatch(sent[0]!.headers.referer ?? '', /private/);
    await page.browserContext().close();
  });

  for (const service of ['form', 'json'])
    it(`a pledge by ${service} is sent on a press alone, to its back end alone, without a cookie`, async () => {
      const page = await visit(
        'impact-give',
        `<impact-give service="${service}" action="${origins.service}/pledge" currency="AUD" amounts="25 50" selected="25" details="email" min-time="0">Words</impact-give>`,
      );
      const toService = () => arrivals.filter(({ host }) => host === 'service');
      await (await page.waitForSelector('>>> input[type=email]'))!.type('ana@example.org');
      assert.deepEqual(toService(), []);
      await (await page.waitForSelector('>>> button[part~=button]'))!.click();
      const posted = () => toService().filter(({ method }) => method === 'POST');
      await until(() => posted().length);
      assert.deepEqual(
        posted().map(({ path, headers }) => [path, headers.cookie]),
        [['/pledge', undefined]],
      );
      assert.doesNotMatch(posted()[0]!.headers.referer ?? '', /private/);
      await page.browserContext().close();
    });

  it('a contact form asks for the list of help that the page names when a reader opens it, and not before', async () => {
    const list = `${origins.publisher}/data/support.json`;
    const page = await visit('impact-contact', undefined, ` data-support="${list} AU"`);
    const asked = () => arrivals.filter(({ path }) => path === '/data/support.json');
    const line = await page.waitForSelector('>>> [part~=support-summary]');
    assert.deepEqual(asked(), []);
    await line!.click();
    await until(() => asked().length);
    assert.deepEqual([asked()[0]!.headers.cookie, asked()[0]!.headers.referer], [undefined, undefined]);
    await page.browserContext().close();
  });

  it('posts are kept where the tag says so, on no page with a quick exit, and a list of its own is asked for nowhere', async () => {
    const kept = async (attributes: string, beside = '') => {
      const page = await visit('impact-posts', `<impact-posts ${attributes}</impact-posts>${beside}`);
      const names = await page.evaluate(() => Object.keys(localStorage));
      await page.browserContext().close();
      return [names.length, arrivals.filter(({ host }) => host === 'blog').length];
    };
    const src = `src="${origins.blog}/feed.xml"`;
    assert.deepEqual((await kept(`${src} keep>Words`))[0], 1);
    assert.deepEqual((await kept(`${src} keep>Words`, '<impact-exit><a href="/">Leave</a></impact-exit>'))[0], 0);
    const own = `<ul><li><a href="${origins.blog}/a">A</a></li><li><a href="${origins.blog}/b">B</a></li></ul>`;
    assert.deepEqual(await kept(`related>${own}`), [0, 0]);
  });

  it('has a row for every element on the privacy page', () => {
    const text = read('docs/privacy.md');
    assert.deepEqual(
      [...elements().keys()].filter((tag) => !text.includes(`\`<${tag}>\``)),
      [],
    );
  });
});
