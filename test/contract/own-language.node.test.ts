/** A language that a publisher adds: from a file in the folder to a page that speaks it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { readProject } from '../../src/cli/project.js';
import { makeEntries } from '../../src/cli/site/entry-processes.js';
import { SiteFolder } from '../../src/cli/site/folder.js';
import { publisherOf } from '../../src/cli/site/publisher.js';
import { findBrowsers, ONE_PROCESS, QUIET } from '../../scripts/browsers.mjs';
import type { LanguageFile } from '../../scripts/language-files.js';
import { runCommand } from '../helpers/command.js';
import { until } from '../helpers/settle.js';
import { read } from './repository.js';

let root = '';
let folder = '';
let browser: Browser;
let server: Server;
let origin = '';
const asked: string[] = [];

const english = JSON.parse(read('languages/en.json')) as LanguageFile;
const swahili: LanguageFile = {
  ...english,
  language: 'sw',
  name: 'Kiswahili',
  english: 'Swahili',
  matches: ['sw'],
  readBy: [],
  numbers: {
    ...english.numbers,
    qualifiers: { ...english.numbers.qualifiers, 'more-than': 'zaidi ya #' },
    ratio: '{part} kati ya {whole}',
  },
  messages: { ...english.messages, language: 'sw', source: 'Chanzo:', 'as-of-day': 'Hadi {0}' },
};
const write = (file: object) => writeFile(join(folder, 'languages/sw.json'), JSON.stringify(file, null, 2));
const build = () => runCommand('build', folder, '--no-cards', '--offline');

const german = {
  version: 1,
  language: 'de',
  sources: { acms: { title: 'ACMS' } },
  figures: [{ id: 'girls', value: 'more than 1 in 3', label: 'der Mädchen', source: 'acms' }],
};
const TYPED = '<impact-statistic value="more than 1 in 3" label="x" source="ACMS">own words</impact-statistic>';
const LOADED = '<impact-statistic src="/german.json" figure="girls">own words</impact-statistic>';

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-language-'));
  folder = join(root, 'our-figures');
  assert.equal((await runCommand('init', folder)).code, 0);
  await mkdir(join(folder, 'languages'), { recursive: true });
  await write(swahili);
  const { code, out, err } = await build();
  assert.equal(code, 0, out + err);
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (pathname === '/german.json')
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify(german));
    if (pathname === '/page') {
      const body = searchParams.has('loaded') ? LOADED : TYPED;
      return void response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><html lang="${searchParams.get('lang')}"><title>A page</title><script type="module" src="/1/impact.js"></script>${body}`,
        );
    }
    readFile(join(folder, 'site', pathname)).then(
      (bytes) =>
        response
          .setHeader('content-type', extname(pathname) === '.js' ? 'text/javascript' : 'application/json')
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await puppeteer.launch({ executablePath: findBrowsers().shell!, args: [...QUIET, ...ONE_PROCESS] });
});
after(async () => {
  await browser?.close();
  await new Promise((closed) => server?.close(closed));
  await rm(root, { recursive: true });
});

/** What a page's figure says, once it says what is waited for, and what the console said. */
async function shown(lang: string, wanted: RegExp, loaded = false) {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  asked.length = 0;
  await page.goto(`${origin}/page?lang=${lang}${loaded ? '&loaded' : ''}`);
  const text = () =>
    page.evaluate(`document.querySelector('impact-statistic').shadowRoot?.textContent ?? ''`) as Promise<string>;
  await until(async () => wanted.test(await text()), `${lang}: ${wanted.source}, but: ${await text()}`);
  const result = { text: await text(), said, asked: [...asked] };
  await page.close();
  return result;
}

describe('a publisher’s own language', () => {
  it('is told what is still in English', async () => {
    const { out } = await runCommand('check', join(folder, 'languages/sw.json'));
    assert.match(out, /warning messages\["exit\.tag"\]: this says that its texts are English: write the tag/);
    assert.match(out, /note messages: \d{3} texts are as in English, such as “About this figure”/);
  });

  it('is a file of the folder that moves on, and of the release', async () => {
    for (const release of ['1', JSON.parse(read('package.json')).version as string]) {
      const file = (name: string) => readFile(join(folder, 'site', release, 'locales', name), 'utf8');
      const [, name = ''] = /"sw": \(\) => import\('\.\/(own-sw\.[\da-f]{10}\.js)'\)/.exec(await file('own.js')) ?? [];
      const text = await file(name);
      assert.match(text, /zaidi ya #/);
      // What it fetches in turn never changes either.
      assert.match(text, /from '\.\/phrases-from\.[\da-f]{10}\.js'/);
    }
  });

  it('has its hash in the release’s own list, like every script of the release', async () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const integrity = JSON.parse(await readFile(join(folder, 'site', version, 'integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const names = Object.keys(integrity);
    assert.ok(names.some((name) => /^locales\/own-sw\.[\da-f]{10}\.js$/.test(name)));
    for (const name of names) {
      const hash = createHash('sha384').update(await readFile(join(folder, 'site', version, name)));
      assert.equal(integrity[name], `sha384-${hash.digest('base64')}`, name);
    }
  });

  it('is spoken on a page in it, words and numbers', async () => {
    const { asked } = await shown('sw', /zaidi ya 1 kati ya 3[^]*Chanzo:/);
    assert.ok(asked.some((path) => /^\/1\/locales\/own-sw\.[\da-f]{10}\.js$/.test(path)));
  });

  it('costs a page in English nothing', async () => {
    const { asked } = await shown('en', /more than 1 in 3[^]*Source:/);
    assert.deepEqual(
      asked.filter((path) => /locales|more-languages/.test(path)),
      [],
    );
  });

  it('is on the catalogue’s pages, whichever thread made them', async () => {
    const { project } = await readProject(folder, '2026-11-28');
    const { documents, languages } = project!;
    const config = { ...project!.config, languages: ['sw'] };
    const publisher = publisherOf(config, documents);
    for (const processes of [1, 2]) {
      const work = {
        root: join(root, `processes-${processes}`),
        config,
        documents,
        publisher,
        languages,
        moving: '1/',
      };
      await makeEntries(work, 7, () => {}, processes);
      await new SiteFolder(work.root).replace();
      const page = await readFile(join(work.root, 'figures/survey-share/index.html'), 'utf8');
      assert.match(page, /Chanzo:/, `${processes} processes`);
    }
  });

  it('that nobody has is told in the console, and a figure is whole in its document’s language', async () => {
    const { text, said } = await shown('xh', /mehr als 1 von 3[^]*Quelle:/, true);
    assert.doesNotMatch(text, /more than|Source:/);
    assert.equal(said.filter((line) => line.includes('language “xh”')).length, 1);
  });

  for (const [lang, says] of [
    ['es-MX', /más de 1 de cada 3[^]*Fuente:/],
    ['tl', /mahigit 1 sa bawat 3[^]*Pinagmulan:/],
    ['zh-CN', /超过三分之一[^]*来源：/],
    ['zh-TW', /more than 1 in 3[^]*Source:/],
  ] as const)
    it(`leaves those of the library as they are: ${lang}`, async () => void (await shown(lang, says)));

  it('has English where a message is emptied, and is told so', async () => {
    await write({ ...swahili, messages: { ...swahili.messages, source: '' } });
    const { code, out, err } = await build();
    assert.equal(code, 0, out + err);
    assert.match(out, /warning messages: “source” is missing: readers see “Source:”/);
    await shown('sw', /zaidi ya 1 kati ya 3[^]*Source:/);
  });

  it('is told of its gaps by build, by their path', async () => {
    const { source: _, ...messages } = swahili.messages;
    await write({ ...swahili, messages, numbers: { ...swahili.numbers, range: '#' } });
    const { code, out } = await build();
    assert.equal(code, 1, out);
    assert.match(out, /languages\/sw\.json:\d+:\d+: warning messages: “source” is missing: readers see “Source:”/);
    assert.match(out, /languages\/sw\.json:\d+:\d+: error numbers\.range: a range has two numbers/);
  });

  it('is refused under another name', async () => {
    await write({ ...swahili, language: 'ss' });
    const { project, remarks } = await readProject(folder, '2026-11-28');
    assert.equal(project, undefined);
    assert.ok(remarks.some(({ line }) => line.includes('name it ss.json')));
  });
});
