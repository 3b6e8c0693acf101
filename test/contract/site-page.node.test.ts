/**
 * A publisher's whole way, from the packed package to a browser: own sheet, accent, logo and language, a site on a plain server, a
 * partner's page elsewhere, corrections that reach it, an upgrade.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers, ONE_PROCESS, QUIET } from '../../scripts/browsers.mjs';
import type { LanguageFile } from '../../scripts/language-files.js';
import { pin, writeIntegrity } from '../../scripts/pin.js';
import { until } from '../helpers/settle.js';
import { pack, type Packed } from './packed.js';
import { html } from './page.js';
import { packageJson, read } from './repository.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** What is released here, and what follows it. */
const { version: FIRST } = packageJson() as unknown as { version: string };
const NEXT = FIRST.replace(/\d+$/, (last) => String(Number(last) + 1));

const english = JSON.parse(read('languages/en.json')) as LanguageFile;
const SWAHILI: LanguageFile = {
  ...english,
  ...{ language: 'sw', name: 'Kiswahili', english: 'Swahili', matches: ['sw'], readBy: [] },
  numbers: { ...english.numbers, ratio: '{part} kati ya {whole}' },
  messages: { ...english.messages, language: 'sw', source: 'Chanzo:' },
};
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><rect width="120" height="40" fill="#7a1f5c"/></svg>';

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
  ...['12% to 18%', '90% to 75%', '3,790 in 2024 to 4,120 in 2025', '24 hours', 'between 2 and 5'],
];

let packed: Packed;
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

/** Runs the packed command as a process of its own. */
const command = (...args: string[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((done) =>
    execFile(
      process.execPath,
      [join(packed.folder, 'dist/cli/main.js'), ...args],
      { cwd: packed.consumer, maxBuffer: 50_000_000 },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    ),
  );
const build = async (): Promise<string> => {
  const { code, out, err } = await command('build', folder, '--no-cards', '--offline');
  assert.equal(code, 0, out + err);
  return out;
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

/** Every file below a folder, with a hash of what is in it. */
async function contentOf(path: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        file.slice(path.length + 1),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ]),
    ),
  ) as Record<string, string>;
}

/** Makes the installed library one of the next version: what it serves says so, and has other hashes. */
async function installNext(): Promise<void> {
  const next = packed.folder;
  const release = /^(?:(?:chunks|locales)\/)?[^/]+\.js$/;
  for (const entry of await readdir(join(next, 'dist'), { recursive: true })) {
    const path = entry.replaceAll('\\', '/');
    const file = join(next, 'dist', path);
    if (/\.[\da-f]{10}\.js$/.test(path)) await rm(file);
    else if (release.test(path) || /^(?:cli|npm)\/.*\.js$/.test(path)) {
      const text = await readFile(file, 'utf8');
      if (text.includes(FIRST)) await writeFile(file, text.replaceAll(FIRST, NEXT));
    }
  }
  pin(join(next, 'dist'));
  writeIntegrity(join(next, 'dist'));
  const log = join(next, 'CHANGELOG.md');
  const section = `## ${NEXT}\n\n### Breaking\n\n- Partners write it otherwise now.\n\n## ${FIRST}`;
  await writeFile(log, (await readFile(log, 'utf8')).replace(`## ${FIRST}`, section));
}

before(async () => {
  packed = pack();
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
  const { shell } = findBrowsers();
  assert.ok(shell, 'no Chromium: see scripts/browsers.mjs');
  browser = await puppeteer.launch({
    executablePath: shell,
    args: [...QUIET, ...ONE_PROCESS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  assert.equal((await command('init', folder)).code, 0);
  const path = join(folder, 'impact.config.json');
  const config = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(
    path,
    JSON.stringify({
      ...config,
      ...{ name: 'Our House', address: `${originOf(publisher)}/`, accent: '#7a1f5c', logo: 'logo.svg' },
      languages: ['en-AU', 'sw'],
    }),
  );
  await writeFile(join(folder, 'logo.svg'), LOGO);
  await mkdir(join(folder, 'languages'), { recursive: true });
  await writeFile(join(folder, 'languages/sw.json'), JSON.stringify(SWAHILI));
  // The template's own figures are gone, and so is what belongs to them.
  await rm(join(folder, 'documents/figures-series.csv'));
  await figures(rowsWith({}));
  await build();
});
after(async () => {
  await browser?.close();
  await Promise.all([publisher, partner].map((server) => new Promise((closed) => server?.close(closed))));
  await rm(root, { recursive: true });
  packed?.remove();
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

/** @returns what the console said, the frame's too, once all ways show what is wanted */
async function allShow(address: string, wanted: RegExp): Promise<readonly string[]> {
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
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.browserContext().close();
  return lines;
}

/** A partner's page that has a tag alone, in a language or with a script of its own. */
async function visitTag(lang: string, script: string, tag: string, wanted: RegExp) {
  const before = partnerPage;
  partnerPage = html(tag, script).replace(/<html lang="[^"]*"/, `<html lang="${lang}"`);
  const { page, lines } = await visit(originOf(partner));
  const said = async () =>
    (await page.evaluate(
      "document.querySelector('impact-prevalence')?.shadowRoot?.querySelector('[part~=base]')?.innerText ?? ''",
    )) as string;
  try {
    await until(async () => wanted.test(await said()), wanted.source).catch(async (error: unknown) => {
      throw new Error(`${String(error)}: ${await said()} ${lines.join('\n')}`);
    });
    return { version: await page.evaluate("customElements.get('impact-prevalence').version"), lines };
  } finally {
    await page.browserContext().close();
    partnerPage = before;
  }
}

describe('a partner’s page elsewhere', () => {
  before(async () => {
    const lines = await linesOf('f1');
    const body = ['tag', 'div', 'iframe'].map((way) => `<section id="${way}">${lines[way]}</section>`).join('');
    const alone = html(`<section id="prerendered">${lines['tag']}</section>`);
    await writeFile(join(root, 'alone.html'), alone);
    const { code, out, err } = await command(
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

  it('shows the figure, however it was pasted, and tells its owner nothing', async () =>
    assert.deepEqual(await allShow(originOf(partner), /1\s+in\s+4/), []));

  it('speaks the publisher’s own language where it does', async () => {
    const { tag = '', script } = await linesOf('f1');
    // The figure's own sentence is in its document's language, which is English; what stands around it is the page's.
    const { lines } = await visitTag('sw', script!, tag, /1\s+in\s+4[^]*Chanzo:/);
    assert.deepEqual(lines, []);
    const typed = '<impact-prevalence value="1 in 4" source="A survey">1 kati ya 4</impact-prevalence>';
    await visitTag('sw', script!, typed, /1\s+kati\s+ya\s+4[^]*Chanzo:/);
  });

  it('shows a revision, the prerendered page too', async () => {
    await figures(rowsWith({ f1: ['1 in 3', 'revised', '2026-11-20', 'The weights were corrected.'] }));
    await build();
    const lines = await allShow(originOf(partner), /The weights were corrected[^]*1\s+in\s+3/);
    const told = lines.filter((line) => line.includes('has changed since you embedded it'));
    // The page says it once for all of its lines, and the frame, which is a page of its own, once more.
    assert.equal(told.length, 2, lines.join('\n'));
    for (const line of told) {
      assert.match(line, /figure “f1” .* 2026-11-20, revised: “1 in 4” is now “1 in 3”\. The weights were corrected\./);
      assert.ok(line.includes(`What has changed: ${originOf(publisher)}/changes/ `), line);
    }
    assert.deepEqual(
      lines.filter((line) => !told.includes(line)),
      [],
    );
  });

  it('shows a withdrawal, the prerendered page too', async () => {
    await figures(rowsWith({ f1: ['1 in 3', 'withdrawn', '2026-11-21', 'It was counted twice.'] }));
    await build();
    const lines = await allShow(originOf(partner), /Withdrawn[^]*It was counted twice/i);
    assert.match(
      lines.join('\n'),
      /has changed since you embedded it: 2026-11-21, withdrawn: “1 in 4” is not to be used/,
    );
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

describe('an upgrade', () => {
  it('keeps what was released and every document, says what partners should know, and serves both', async () => {
    const { tag = '', script } = await linesOf('f4');
    const release = join(folder, 'site', FIRST);
    const integrity = JSON.parse(await readFile(join(release, 'integrity.json'), 'utf8')) as Record<string, string>;
    const [name = '', hash = ''] = Object.entries(integrity).find(([path]) => /^impact\.[\da-f]{10}\.js$/.test(path))!;
    const pinned = `<script type="module" src="${originOf(publisher)}/1/${name}" integrity="${hash}" crossorigin="anonymous"></script>`;
    const before = await Promise.all([release, join(folder, 'documents'), join(folder, 'site/data')].map(contentOf));
    await installNext();
    const out = await build();
    assert.ok(out.includes(`The release was ${FIRST} and is ${NEXT}. What partners should know:`), out);
    assert.match(out, /^- Partners write it otherwise now\.$/m);
    assert.deepEqual(
      await Promise.all([release, join(folder, 'documents'), join(folder, 'site/data')].map(contentOf)),
      before,
    );
    assert.ok((await stat(join(folder, 'site', NEXT, 'impact.js'))).isFile());
    assert.match(
      await readFile(join(folder, 'site/_headers'), 'utf8'),
      new RegExp(`^/${FIRST}/\\*[^]*^/${NEXT}/\\*`, 'm'),
    );
    assert.deepEqual(await visitTag('en', script!, tag, /2\s+in\s+5/), { version: NEXT, lines: [] });
    assert.deepEqual(await visitTag('en', pinned, tag, /2\s+in\s+5/), { version: FIRST, lines: [] });
    assert.match(await readFile(join(folder, 'site/index.html'), 'utf8'), /Our House/);
  });
});

describe('the catalogue', () => {
  it('is two presses from a line, and finds by words', async () => {
    const { page, lines } = await visit(originOf(publisher), RECORDS_COPIES);
    await page.type('#find', 'REPORTS');
    await page.waitForFunction(() => document.querySelectorAll('.topic li[role=listitem]:not([hidden])').length < 2);
    assert.deepEqual(
      await page.$$eval('.topic li[role=listitem]:not([hidden]) a', (all) => all.map(({ textContent }) => textContent)),
      ['27,217 reports of what we looked at'],
    );
    await Promise.all([page.waitForNavigation(), page.click('.topic li[role=listitem]:not([hidden]) a')]);
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

  it('has the publisher’s logo and colour', async () => {
    const { page } = await visit(originOf(publisher));
    assert.deepEqual(
      await page.evaluate(
        "(() => { const logo = document.querySelector('header img'); return [logo.complete && logo.naturalWidth > 0, getComputedStyle(document.querySelector('header nav a')).color] })()",
      ),
      [true, 'rgb(122, 31, 92)'],
    );
    await page.browserContext().close();
  });

  it('says who has read each language', async () => {
    const page = await readFile(join(folder, 'site/languages/index.html'), 'utf8');
    assert.match(
      page,
      /Kiswahili<\/span>, Swahili \(<code>sw<\/code>\), added by the publisher<\/dt><dd>Not read by a native speaker yet\./,
    );
    assert.match(page, /<span lang="de">Deutsch<\/span>, German/);
  });

  it('has the documentation’s page for privacy officers, with its own names', async () => {
    const page = await readFile(join(folder, 'site/privacy/index.html'), 'utf8');
    const table = (html: string) => html.replace(/<a href="[^"]*">|<\/a>/g, '').match(/<table>[^]*?<\/table>/)![0];
    assert.equal(table(page), table(read('dist/docs/privacy.html')));
    assert.doesNotMatch(page, /\[publisher\]|\[host\]|node --import|repository/);
    assert.match(page, /come from Our House\. To show them, your browser asks 127\.0\.0\.1:\d+ for them/);
  });

  it('has pages that break no policy of their own', async () => {
    const catalogue = ['', 'figures/f0/', 'figures/f17/', 'terms/disclosure/', 'changes/', 'privacy/', 'languages/'];
    const { page, lines } = await visit('about:blank');
    for (const path of [...catalogue, 'builder/', 'docs/index.html', 'docs/elements/change.html']) {
      await page.goto(`${originOf(publisher)}/${path}`);
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.deepEqual(lines, [], path);
    }
    await page.browserContext().close();
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
