import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers, ONE_PROCESS, QUIET } from '../../scripts/browsers.mjs';
import { until } from '../helpers/settle.js';
import { elements } from './manifest.js';
import { at, read } from './repository.js';

/** A request that arrived: at which host, for what, and with which headers. */
interface Arrival {
  readonly host: 'partner' | 'publisher' | 'blog' | 'service';
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const FEED =
  '<rss version="2.0"><channel><title>Blog</title><item><title>A post</title><link>https://blog.example/1</link></item></channel></rss>';

/** What stands on the partner's page for each element, and what may be asked for beside the partner's own page. */
const cases: Readonly<Record<string, { html: (at: Record<Arrival['host'], string>) => string; asks: RegExp[] }>> = {
  'impact-statistic': {
    html: ({ publisher }) =>
      `<impact-statistic src="${publisher}/data/figures.json" figure="csa-girls">Words</impact-statistic>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-prevalence': {
    html: ({ publisher }) =>
      `<impact-prevalence src="${publisher}/data/figures.json" figure="csa-girls">Words</impact-prevalence>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-change': {
    html: ({ publisher }) =>
      `<impact-change src="${publisher}/data/figures.json" figure="ncmec-reports">Words</impact-change>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-glossary': {
    html: ({ publisher }) => `<impact-glossary src="${publisher}/data/glossary.json">Words</impact-glossary>`,
    asks: [/^publisher \/data\/glossary\.json$/],
  },
  'impact-term': {
    html: ({ publisher }) => `<p><impact-term src="${publisher}/data/glossary.json">CSAM</impact-term></p>`,
    asks: [/^publisher \/data\/glossary\.json$/],
  },
  'impact-compare': {
    html: ({ publisher }) =>
      `<impact-compare src="${publisher}/data/figures.json" figure="partner has-child">Words</impact-compare>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-sources': {
    html: () => '<impact-sources>Words</impact-sources><impact-quote by="A" source="A report">Words.</impact-quote>',
    asks: [],
  },
  'impact-calm': {
    html: () =>
      '<impact-calm>Words</impact-calm><impact-prevalence value="1 in 4" label="people">Words</impact-prevalence>',
    asks: [],
  },
  'impact-quote': {
    html: () => '<impact-quote by="Dr A. Speaker" source="A report"><blockquote>Words.</blockquote></impact-quote>',
    asks: [],
  },
  'impact-support': {
    html: ({ publisher }) => `<impact-support src="${publisher}/data/support.json" country="AU">Words</impact-support>`,
    asks: [/^publisher \/data\/support\.json$/],
  },
  'impact-actions': {
    html: ({ publisher }) => `<impact-actions src="${publisher}/data/actions.json">Words</impact-actions>`,
    asks: [/^publisher \/data\/actions\.json$/],
  },
  'impact-posts': {
    html: ({ blog }) => `<impact-posts src="${blog}/feed.xml">Words</impact-posts>`,
    asks: [/^blog \/feed\.xml$/],
  },
  'impact-subscribe': {
    html: ({ service }) =>
      `<impact-subscribe action="${service}/subscribe" consent="Yes" min-time="0">Words</impact-subscribe>`,
    asks: [],
  },
  'impact-contact': {
    html: ({ service }) =>
      `<impact-contact action="${service}/contact" office="Our office" min-time="0">Words</impact-contact>`,
    asks: [],
  },
  'impact-give': {
    html: ({ service }) =>
      `<impact-give service="link" action="${service}/give?a={amount}" currency="AUD" amounts="25 50">Words</impact-give>`,
    asks: [],
  },
  'impact-exit': {
    html: ({ service }) => `<impact-exit><a href="${service}/weather">Leave</a></impact-exit>`,
    asks: [],
  },
};

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
      // Names of their own, so that a cookie of one is none of another.
      origins[host] = `http://${host}.localhost:${(server.address() as AddressInfo).port}`;
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
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Opens the partner's page twice in a browser that knows nobody: what is kept would show the second time. */
  async function visit(tag: string): Promise<Page> {
    const head = `<script type="module" src="${origins.publisher}/impact.js"></script>`;
    body = `<!doctype html><html lang="en"><title>Page</title>${head}<body><main>${cases[tag]!.html(origins)}</main></body></html>`;
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${origins.partner}/private/page?name=ana`);
    await page.waitForNetworkIdle({ idleTime: 150 });
    arrivals = [];
    await page.goto(`${origins.partner}/private/page?name=ana`);
    await page.waitForFunction((tag) => document.querySelector(tag)?.matches(':defined'), { polling: 50 }, tag);
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

  it('has a row for every element on the privacy page', () => {
    const text = read('docs/privacy.md');
    assert.deepEqual(
      [...elements().keys()].filter((tag) => !text.includes(`\`<${tag}>\``)),
      [],
    );
  });
});
