import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { UNSEEN_TEXT } from '../helpers/unseen-text.js';
import { openSite, type Site } from './page.js';
import { at, filesUnder, pages, read } from './repository.js';

const built = () => filesUnder('dist/docs', '.html');
const axe = read('node_modules/axe-core/axe.min.js');

/**
 * Resolves once nothing has arrived on the page for a while. Puppeteer's own count never comes to rest after a page that was left
 * while it fetched something in idle time.
 */
const rest = (page: Page) =>
  page.evaluate(
    `new Promise((done) => {
      let timer;
      const again = () => {
        clearTimeout(timer);
        timer = setTimeout(done, 150);
      };
      new PerformanceObserver(again).observe({ type: 'resource', buffered: true });
      again();
    })`,
  );

/**
 * What axe finds, a line a rule. Contrast is measured of text that looks otherwise than what `known` holds, and adds it. The list of
 * pages is the same on each: where `known` holds something, its links to other pages are left out.
 */
const faults = async (page: Page, known: string[]): Promise<string[]> => {
  await page.addScriptTag({ url: '/axe.js' });
  const { lines, seen } = (await page.evaluate(
    `(async () => {
      const { elements, seen } = (${UNSEEN_TEXT})(${JSON.stringify(known)});
      for (const element of elements) element.dataset.unseen = '';
      const exclude = ${known.length ? `[...document.querySelectorAll('nav.pages li:not(:has([aria-current], [data-unseen]))')]` : '[]'};
      // Each run reads the whole page first: one of contrast alone would take as long again.
      axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-unseen]' }] });
      const { violations } = await axe.run({ include: [document], exclude }, { resultTypes: ['violations'] });
      const lines = violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ').slice(0, 300));
      return { lines, seen };
    })()`,
  )) as { lines: string[]; seen: string[] };
  known.splice(0, known.length, ...seen);
  return lines;
};

describe('the documentation’s site', () => {
  let site: Site;
  before(async () => (site = await openSite()));
  after(() => site.close());

  it('has every page of docs/', () => {
    const missing = pages()
      .filter((path) => path.startsWith('docs/') && path !== 'docs/README.md')
      .map((path) => `dist/${path.replace(/\.md$/, '.html')}`)
      .filter((path) => !existsSync(at(path)));
    assert.deepEqual(missing, []);
  });

  it('links to pages, headings and files that it has', () => {
    const broken = built().flatMap((path) => {
      const text = read(path);
      const own = text.replace(/<div class="live">[^]*?<\/div>(?=<pre)/g, () => '');
      return [...own.matchAll(/(?:href|src)="(?!\w+:)([^"#]*)(?:#([^"]*))?"/g)]
        .filter(([, target = '', heading]) => {
          const file = target ? posix.join(posix.dirname(path), target) : path;
          return !existsSync(at(file)) || (heading && !read(file).includes(`id="${heading}"`));
        })
        .map(([link]) => `${path}: ${link}`);
    });
    assert.deepEqual(broken, []);
  });

  it('breaks no rule of access, in light and in dark, and logs nothing', async () => {
    const found: string[] = [];
    let heard = 0;
    const known: Readonly<Record<string, string[]>> = { light: [], dark: [] };
    // As a file that the browser keeps, axe is compiled once for all pages.
    const answers = { '/axe.js': { body: axe, headers: { 'cache-control': 'max-age=3600' } } };
    const { page, lines } = await site.visit('/docs/index.html', answers);
    for (const [index, path] of built().entries()) {
      const scheme = index % 2 ? 'dark' : 'light';
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(site.origin + path.replace('dist', ''));
      await rest(page);
      for (const fault of await faults(page, known[scheme]!)) found.push(`${path}, ${scheme}: ${fault}`);
      for (const line of lines.slice(heard)) found.push(`${path}: ${line}`);
      heard = lines.length;
      const dead = await page.$$eval(':not(:defined)', (tags) => tags.map(({ localName }) => localName));
      if (dead.length) found.push(`${path}: ${dead.join(' ')} not defined`);
    }
    assert.deepEqual(found, []);
  });

  it('shows a live example on the page of every element that a page may show', async () => {
    for (const path of filesUnder('dist/docs/elements', '.html').filter((path) => !path.endsWith('exit.html')))
      assert.match(read(path), /<div class="live">\s*(<p>[^<]*)?<impact-/, path);
    const { page } = await site.visit('/docs/elements/statistic.html', {});
    await page.waitForFunction(
      () => document.querySelector('.live impact-statistic')?.shadowRoot?.textContent?.includes('28.5%'),
      { polling: 50 },
    );
  });

  it('is read and walked through without JavaScript', async () => {
    const { page } = await site.visit('/docs/partners/paste.html', {}, (page) => page.setJavaScriptEnabled(false));
    const shown = await page.$eval('body', (body) => (body as HTMLElement).innerText);
    assert.match(shown, /You install nothing/);
    assert.doesNotMatch(shown, /^Search$/m);
    const seen = await page.$$eval('nav.pages a', (links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
    );
    assert.ok(seen.includes('WordPress') && seen.includes('<impact-prevalence>'), String(seen));
  });

  it('finds a heading by the beginning of a word, and by a slip of a key', async () => {
    const { page, requests } = await site.visit('/docs/index.html', {});
    assert.ok(!requests.includes('/docs/search.json'), 'the index was fetched before anybody searched');
    for (const words of ['nest', 'wordpres', 'glosary']) {
      await page.$eval('#search', (field) => ((field as HTMLInputElement).value = ''));
      await page.type('#search', words);
      await page.waitForFunction(() => document.querySelectorAll('.search li a').length > 0, { polling: 50 });
      const [href = ''] = await page.$$eval('.search li a', (links) => links.map(({ href }) => new URL(href).pathname));
      assert.ok(existsSync(at('dist', href)), href);
    }
    await page.$eval('#search', (field) => ((field as HTMLInputElement).value = ''));
    await page.type('#search', 'qqxxzz');
    await page.waitForFunction(() => document.querySelector('.search [role=status]')?.textContent === 'Nothing found', {
      polling: 50,
    });
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('#search', (field) => (field as HTMLInputElement).value), '');
  });

  it('prints a page’s text without its menus', async () => {
    const { page } = await site.visit('/docs/numbers.html', {}, (page) => page.emulateMediaType('print'));
    const shown = await page.$$eval('header, nav, h1', (parts) =>
      parts.filter((part) => part.checkVisibility()).map(({ localName }) => localName),
    );
    assert.deepEqual(shown, ['h1']);
  });

  it('begins with its title on a phone, and leads to all pages', async () => {
    const { page } = await site.visit('/docs/partners/paste.html', {}, (page) =>
      page.setViewport({ width: 360, height: 740 }),
    );
    const top = (selector: string) => page.$eval(selector, (node) => node.getBoundingClientRect().top);
    assert.ok((await top('h1')) < (await top('.contents')), 'the contents stand above the title');
    await page.click('a[href="#pages"]');
    assert.ok((await top('#pages')) < 740, 'the list of pages is not reached');
  });

  it('keeps a definition inside a window of 320 by 256', async () => {
    const { page } = await site.visit('/docs/elements/term.html', {}, (page) =>
      page.setViewport({ width: 320, height: 256 }),
    );
    await page.waitForFunction(() =>
      document.querySelector('impact-term')?.shadowRoot?.querySelector('[part=trigger]'),
    );
    const box = await page.evaluate(async () => {
      const term = document.querySelector('impact-term')!;
      term.scrollIntoView({ block: 'center' });
      term.shadowRoot!.querySelector<HTMLElement>('[part=trigger]')!.click();
      for (;;) {
        await new Promise(requestAnimationFrame);
        const { top, bottom, left, right } =
          term.shadowRoot!.querySelector('[part=popover]')?.getBoundingClientRect() ?? new DOMRect();
        if (bottom > top) return { top, bottom, left, right };
      }
    });
    assert.ok(box.top >= 0 && box.left >= 0 && box.bottom <= 256 && box.right <= 320, JSON.stringify(box));
  });

  it('doesn’t scroll sideways on a phone', async () => {
    for (const path of ['/docs/elements/prevalence.html', '/docs/publishers/documents.html', '/docs/tiers.html']) {
      const { page } = await site.visit(path, {}, (page) => page.setViewport({ width: 320, height: 600 }));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${path}: ${width} px`);
    }
  });
});
