import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { until } from '../helpers/settle.js';
import { pin } from '../../scripts/pin.js';
import { html, openSite, shownText, type Site } from './page.js';
import { filesUnder, packageJson, read } from './repository.js';

const integrity = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
const PINNED = /\.[\da-f]{10}\.js$/;
const pinned = (name: string): string => {
  const found = Object.keys(integrity).find((path) => PINNED.test(path) && path.replace(PINNED, '.js') === name);
  assert.ok(found, `no immutable name for ${name}`);
  return found;
};
const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));

describe('integrity.json', () => {
  it('has the hash of each file that a page loads, under both its names', () => {
    const scripts = filesUnder('dist', '.js')
      .map((path) => path.slice('dist/'.length))
      .filter((path) => /^((chunks|locales)\/)?[^/]+$/.test(path));
    assert.deepEqual(Object.keys(integrity).sort(), scripts.sort());
    for (const path of scripts) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${path}`))
        .digest('base64');
      assert.equal(integrity[path], `sha384-${hash}`, path);
    }
  });

  it('names content: the name of an immutable file is its hash', () => {
    for (const path of Object.keys(integrity).filter((each) => PINNED.test(each))) {
      const hash = createHash('sha256').update(read('dist', path)).digest('hex');
      assert.ok(path.endsWith(`.${hash.slice(0, 10)}.js`), path);
    }
  });

  it('lets an immutable file fetch immutable files only', () => {
    for (const path of Object.keys(integrity).filter((each) => PINNED.test(each))) {
      const fetched = [...read('dist', path).matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)(\?[\w.]+)?["'`]/g)];
      for (const [, target = '', query] of fetched) {
        // Which languages a publisher added is the publisher's to say, and no release's.
        if (target === '../locales/own.js') continue;
        assert.match(target, PINNED, `${path} fetches ${target}`);
        assert.equal(query, undefined);
      }
    }
  });
});

describe('pin', () => {
  const build = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'pin-'));
    mkdirSync(join(folder, 'chunks'));
    for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
    const names = pin(folder);
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return { names, all };
  };

  it('gives another name to a file when what it fetches has changed', () => {
    const page = { 'page.js': "import('./chunks/a.js?0.1.0')" };
    const [one, two] = ['1', '2'].map((content) => build({ ...page, 'chunks/a.js': content }).names.get('page.js'));
    assert.notEqual(one, two);
    assert.equal(build({ ...page, 'chunks/a.js': '1' }).names.get('page.js'), one);
  });

  it('follows files that fetch each other’s neighbours, and keeps the stable names', () => {
    const { names, all } = build({
      'page.js': "import('./chunks/a.js?0.1.0')",
      'chunks/a.js': 'import("../other.js?0.1.0");import(`./b.js?0.1.0`)',
      'chunks/b.js': '',
      'other.js': '',
    });
    assert.equal(names.size, 4);
    for (const [stable, immutable] of names) assert.ok(all.includes(stable) && all.includes(immutable));
  });

  it('refuses a circle', () => {
    const circle = { 'a.js': "import('./b.js?1')", 'b.js': "import('./a.js?1')" };
    assert.throws(() => build(circle), /imports itself, by way of others: a\.js, b\.js/);
  });
});

describe('a page that pins', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());
  const line = (base: string, hash = integrity[pinned('impact.js')]) =>
    `<script type="module" src="${base}/${pinned('impact.js')}" integrity="${hash}" crossorigin="anonymous"></script>`;
  const tags =
    '<impact-statistic value="more than 1 in 3" label="girls">1 in 3</impact-statistic>' +
    '<div data-impact="glossary"><dl><dt>Grooming</dt><dd>To gain trust.</dd></dl></div>';
  const drawn = async (body: string, answers = {}) => {
    const visit = await site.visit('/', { '/': html(body), ...answers });
    await visit.page.waitForFunction(() =>
      document.querySelector('impact-glossary')?.shadowRoot?.querySelector('[part~=list]'),
    );
    assert.match(await shownText(visit.page, 'impact-statistic'), /more than\s+1 in 3/i);
    assert.match(await shownText(visit.page, 'impact-glossary'), /Grooming/);
    return visit;
  };

  it('loads what it pinned, from its own origin and from another', async () => {
    for (const base of ['', site.elsewhere]) {
      const { lines, requests } = await drawn(tags + line(base));
      assert.deepEqual(problems(lines), []);
      for (const path of requests.slice(1)) assert.match(path, PINNED);
    }
  });

  it('is not broken by a later release in the same folder', async () => {
    const broken = { body: 'throw new Error("of a later release")', headers: {} };
    const stable = Object.keys(integrity).filter((path) => !PINNED.test(path));
    const { lines } = await drawn(tags + line(''), Object.fromEntries(stable.map((path) => [`/${path}`, broken])));
    assert.deepEqual(problems(lines), []);
  });

  it('keeps its words where the file is not the one it pinned', async () => {
    const { page } = await site.visit('/', { '/': html(tags + line('', `sha384-${'A'.repeat(64)}`)) });
    assert.equal(await page.$eval('impact-statistic', ({ shadowRoot }) => shadowRoot), null);
    assert.match(await page.$eval('body', (body) => body.innerText), /1 in 3[^]*To gain trust/);
  });

  it('may load another version too: one of them upgrades, and one warning names both', async () => {
    const { version } = packageJson();
    const later = Object.fromEntries(
      Object.keys(integrity)
        .filter((path) => !PINNED.test(path))
        .map((path) => [`/later/${path}`, read('dist', path).replaceAll(version, '99.0.1')]),
    );
    const { page, lines } = await drawn(
      `${tags + line('')}<script type="module" src="/later/impact.js"></script>`,
      later,
    );
    await until(() => problems(lines).length, 'the warning');
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await page.$$eval('impact-glossary', ({ length }) => length), 1);
    const [warning = '', ...more] = problems(lines);
    assert.ok(warning.includes(version) && warning.includes('99.0.1'), warning || 'no warning');
    assert.deepEqual(more, []);
  });
});
