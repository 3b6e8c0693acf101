/** A publisher's whole way in a browser: own sheet, site on a plain server, a partner's page elsewhere, a correction that reaches it. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers, QUIET } from '../../scripts/browsers.mjs';
import { runCommand } from '../helpers/command.js';
import { until } from '../helpers/settle.js';
import { html } from './page.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Twenty figures, of every kind that there is. */
const VALUES = [
  ...[
    '28.5%',
    '1 in 4',
    'more than 1 in 3',
    'about 60 per cent',
    '2 in 5',
    'nearly half',
    '0.8%',
    'up to 90%',
    'fewer than 1 in 100',
  ],
  ...['4,120', '1.2 million', '$3,500', '27,217 reports', '16x', '18 years'],
  ...['12% to 18%', '90% to 75%', '3,150 in 2023 to 4,120 in 2025', '24 hours', 'between 2 and 5'],
];

let root = '';
let folder = '';
let browser: Browser;
let publisher: Server;
let partner: Server;
let partnerPage = '';
/** What the publisher's host was asked for. */
const asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Headers by path, as the file for hosts has them. */
async function headersOf(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(folder, 'site/_headers'), 'utf8');
  const block = text.split('\n\n').find((each) => path.startsWith(each.split('*')[0]!));
  return Object.fromEntries(
    (block?.split('\n').slice(1) ?? []).flatMap((line) => {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      return name ? [[name, value!]] : [];
    }),
  );
}

const listen = (server: Server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const sheet = () => join(folder, 'documents/figures.csv');
const build = async () => {
  const { code, out, err } = await runCommand('build', folder, '--no-cards', '--offline');
  assert.equal(code, 0, out + err);
};

async function figures(rows: readonly (readonly string[])[]): Promise<void> {
  const lines = [['id', 'value', 'label', 'counts', 'status', 'status date', 'status note', 'source'], ...rows];
  await writeFile(sheet(), lines.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
}
const rowsWith = (change: Readonly<Record<string, readonly string[]>>) =>
  VALUES.map((value, index) => {
    const id = `f${index}`;
    const [now = value, status = '', date = '', note = ''] = change[id] ?? [];
    return [id, now, 'of what we looked at', 'Cases', status, date, note, 'our-survey'];
  });

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-site-'));
  folder = join(root, 'ours');
  publisher = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    asked.push({ path, headers: request.headers });
    void (async () => {
      const file = join(folder, 'site', path);
      const found = await stat(file).catch(() => undefined);
      const target = found?.isDirectory() ? join(file, 'index.html') : file;
      const bytes = await readFile(target).catch(() => undefined);
      if (!bytes) return void response.writeHead(404).end();
      const type = TYPES[extname(target)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...(await headersOf(path)) }).end(bytes);
      // A page that is being left may still ask for a file when the folder has gone.
    })().catch(() => response.destroy());
  });
  partner = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(partnerPage);
  });
  await Promise.all([publisher, partner].map(listen));
  const { chromium } = findBrowsers();
  assert.ok(chromium, 'no Chromium: see scripts/browsers.mjs');
  browser = await puppeteer.launch({
    executablePath: chromium,
    args: [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  assert.equal((await runCommand('init', folder)).code, 0);
  const path = join(folder, 'impact.config.json');
  const config = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(
    path,
    JSON.stringify({ ...config, name: 'Our House', address: `${originOf(publisher)}/`, accent: '#7a1f5c' }),
  );
  // The template's own figures are gone, and so is what belongs to them.
  await rm(join(folder, 'documents/figures-series.csv'));
  await figures(rowsWith({}));
  await build();
});
after(async () => {
  await browser?.close();
  await Promise.all([publisher, partner].map((server) => new Promise((closed) => server?.close(closed))));
  await rm(root, { recursive: true });
});

/** The clipboard belongs to the window in front, and tests run side by side. */
const RECORDS_COPIES =
  "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void (window.copied = text) } })";

async function visit(address: string, prepare = ''): Promise<{ page: Page; lines: string[] }> {
  const page = await (await browser.createBrowserContext()).newPage();
  if (prepare) await page.evaluateOnNewDocument(prepare);
  const lines: string[] = [];
  page.on('console', (message) => /^(warn|error)/.test(message.type()) && lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  await page.goto(address);
  return { page, lines };
}

/** The lines of a figure as its page in the catalogue has them. */
async function linesOf(id: string): Promise<Readonly<Record<string, string>>> {
  const { page } = await visit(`${originOf(publisher)}/figures/${id}/`);
  const lines = await page.$$eval('pre[id^=line-]', (all) =>
    all.map(({ id: name, textContent }) => [name.slice(5), textContent] as const),
  );
  await page.browserContext().close();
  return Object.fromEntries(lines) as Record<string, string>;
}

/** What readers see of a figure in the page and in its frame, by the way it was pasted. */
async function shown(page: Page): Promise<Readonly<Record<string, string>>> {
  const inPage = await page.$$eval('section', (all) =>
    all.map((section) => {
      const found = section.querySelector('impact-prevalence, impact-statistic');
      const base = found?.shadowRoot?.querySelector<HTMLElement>('[part~=base]');
      return [section.id, base?.innerText ?? ''] as const;
    }),
  );
  const frame = page.frames().find((each) => each !== page.mainFrame());
  const inFrame = await frame
    ?.evaluate("document.querySelector('#stage > *')?.shadowRoot?.querySelector('[part~=base]')?.innerText ?? ''")
    .catch(() => '');
  return { ...Object.fromEntries(inPage), iframe: String(inFrame ?? '') };
}

const WAYS = ['tag', 'div', 'link', 'iframe', 'prerendered'];

async function allShow(address: string, wanted: RegExp): Promise<void> {
  const { page, lines } = await visit(address);
  await page.$eval('iframe', (frame) => frame.scrollIntoView());
  let last: Readonly<Record<string, string>> = {};
  await until(
    async () => {
      last = await shown(page);
      return WAYS.every((way) => wanted.test(last[way] ?? ''));
    },
    `${String(wanted)} in ${WAYS.join(', ')}`,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}: ${JSON.stringify(last)} ${lines.join('\n')}`);
  });
  await page.browserContext().close();
}

describe('a partner’s page elsewhere', () => {
  before(async () => {
    const lines = await linesOf('f1');
    const body = ['tag', 'div', 'iframe'].map((way) => `<section id="${way}">${lines[way]}</section>`).join('');
    const alone = html(`<section id="prerendered">${lines['tag']}</section>`);
    await writeFile(join(root, 'alone.html'), alone);
    const { code, out, err } = await runCommand(
      'render',
      join(root, 'alone.html'),
      '--url',
      `${originOf(partner)}/`,
      '--host',
      new URL(originOf(publisher)).host,
    );
    assert.equal(code, 0, err);
    const [, prerendered = ''] = /<body>([^]*)<\/body>/.exec(out) ?? [];
    assert.match(prerendered, /shadowrootmode/);
    partnerPage = html(`${body}<section id="link"><p>${lines['link']}</p></section>${prerendered}`, lines['script']);
  });

  it('shows the figure, however it was pasted', () => allShow(originOf(partner), /1\s+in\s+4/));

  it('shows a revision, the prerendered page too', async () => {
    await figures(rowsWith({ f1: ['1 in 3', 'revised', '2026-11-20', 'The weights were corrected.'] }));
    await build();
    await allShow(originOf(partner), /The weights were corrected[^]*1\s+in\s+3/);
  });

  it('shows a withdrawal, the prerendered page too', async () => {
    await figures(rowsWith({ f1: ['1 in 3', 'withdrawn', '2026-11-21', 'It was counted twice.'] }));
    await build();
    await allShow(originOf(partner), /Withdrawn[^]*It was counted twice/i);
  });

  it('tells the publisher’s host nothing about its reader', async () => {
    asked.length = 0;
    await allShow(originOf(partner), /counted twice/);
    assert.ok(asked.length > 3);
    for (const { path, headers } of asked) {
      assert.equal(headers.cookie, undefined, path);
      // A script that the page itself loads has the page's referrer, which browsers cut to the origin.
      assert.ok(
        !headers.referer || [originOf(partner), originOf(publisher)].includes(new URL(headers.referer).origin),
        path,
      );
      if (path.startsWith('/data/')) assert.equal(headers.referer, undefined, path);
    }
    assert.deepEqual(
      asked.filter(({ path }) => !/^\/(1|data)\//.test(path)),
      [],
    );
  });
});

describe('the catalogue', () => {
  it('is two presses from a line, and finds by words', async () => {
    const { page, lines } = await visit(originOf(publisher), RECORDS_COPIES);
    await page.type('#find', 'REPORTS');
    assert.deepEqual(
      await page.$$eval('.topic li:not([hidden]) a', (all) => all.map(({ textContent }) => textContent)),
      ['27,217 reports of what we looked at'],
    );
    await Promise.all([page.waitForNavigation(), page.click('.topic li:not([hidden]) a')]);
    await page.click('button.copy');
    await until(
      async () => (await page.$eval('.said', ({ textContent }) => textContent)) === 'Copied.',
      'what was done',
    );
    assert.match(
      String(await page.evaluate('window.copied')),
      /^<impact-\w+ src="http:\/\/127\.0\.0\.1:\d+\/data\/figures\.json" figure="f12"/,
    );
    assert.deepEqual(lines, []);
    await page.browserContext().close();
  });

  it('has pages that break no policy of their own', async () => {
    const catalogue = ['', 'figures/f0/', 'figures/f17/', 'terms/disclosure/', 'changes/', 'privacy/', 'builder/'];
    for (const path of [...catalogue, 'docs/index.html', 'docs/elements/change.html']) {
      const { page, lines } = await visit(`${originOf(publisher)}/${path}`);
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.deepEqual(lines, [], path);
      await page.browserContext().close();
    }
  });
});

describe('the documentation in a publisher’s site', () => {
  it('is reached from the catalogue, runs this site’s release on its own examples, and leads back', async () => {
    const { page } = await visit(originOf(publisher));
    await Promise.all([page.waitForNavigation(), page.click('footer a[href$="docs/partners/paste.html"]')]);
    assert.match(await page.$eval('h1', ({ textContent }) => textContent ?? ''), /Paste a figure/);
    await page.goto(`${originOf(publisher)}/docs/elements/change.html`);
    await page.waitForFunction(
      () => document.querySelector('.live impact-change[src]')?.shadowRoot?.querySelector('[part~=statement]'),
      { polling: 50 },
    );
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    assert.ok(asked.includes('/1/impact.js') && asked.includes('/docs/data/figures.json'), String(asked));
    await Promise.all([page.waitForNavigation(), page.click('header a[href="../../"]')]);
    assert.ok(await page.$('#find'));
    await page.browserContext().close();
  });
});

describe('the builder on a publisher’s own documents', () => {
  for (const element of ['statistic', 'prevalence', 'change', 'term', 'glossary', 'subscribe', 'quote']) {
    it(`begins with something that is there: ${element}`, async () => {
      const { page, lines } = await visit(`${originOf(publisher)}/builder/?element=${element}`);
      await until(async () => (await page.$('#code')) !== null, 'the line');
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.deepEqual(
        await page.$$eval('select', (all) => all.filter(({ options }) => !options.length).map(({ id }) => id)),
        [],
      );
      assert.deepEqual(
        await page.$$eval('.fault', (all) => all.map(({ textContent }) => textContent).filter(Boolean)),
        [],
      );
      assert.deepEqual(lines, []);
      await page.browserContext().close();
    });
  }

  it('shows the words of the address that it is given, and none of its own', async () => {
    const own = originOf(publisher);
    await writeFile(
      join(folder, 'site/data/other.json'),
      JSON.stringify({ version: 1, language: 'en', figures: [{ id: 'f1', value: '9 in 10', label: 'of theirs' }] }),
    );
    const { page } = await visit(
      `${own}/builder/?element=statistic&src=${encodeURIComponent(`${own}/data/other.json`)}&figure=f1`,
    );
    await until(
      async () =>
        /9 in 10 of theirs/.test((await page.$eval('#code', ({ textContent }) => textContent).catch(() => '')) ?? ''),
      'their words',
    );
    assert.deepEqual(await page.$$eval('[role=option] .sentence', (all) => all.map(({ textContent }) => textContent)), [
      '9 in 10 of theirs',
    ]);
    await page.browserContext().close();
  });

  it('says of a figure that isn’t there that it isn’t', async () => {
    const { page } = await visit(`${originOf(publisher)}/builder/?element=statistic&figure=gone`);
    await until(
      async () =>
        await page.$$eval('.remark', (all) =>
          all.some(({ textContent }) => /no figure “gone”/.test(textContent ?? '')),
        ),
      'the remark',
    );
    await page.browserContext().close();
  });
});
