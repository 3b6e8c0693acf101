import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html, openSite, type Site } from './page.js';

/** Files of ours on one page: whichever comes first, they share one runtime, one glossary, one document. */

const script = (name: string) => `<script type="module" src="/${name}.js"></script>`;
const GLOSSARY = '<impact-glossary src="/data/glossary.json">Words and what they mean.</impact-glossary>';
const WORD = '<p>Reports of <impact-term term="csam">CSAM</impact-term> rose.</p>';
const NAMED = '<p>And <impact-term id="own" src="/data/glossary.json" term="grooming">grooming</impact-term>.</p>';

/** A figure of the site's document. */
const figure = (name: string, id: string) =>
  `<impact-${name} src="/data/figures.json" figure="${id}">Words.</impact-${name}>`;

const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));
/** Waits until an element shows a part; puppeteer itself hears of no change within a shadow root. */
const shows = (page: Page, element: string, part: string) =>
  page.waitForFunction(
    (outer, inner) => document.querySelector(outer)?.shadowRoot?.querySelector(inner),
    {},
    element,
    part,
  );
const copiesOfLit = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { litHtmlVersions: unknown[] }).litHtmlVersions.length);

const ORDERS = [
  ['term', 'glossary'],
  ['glossary', 'term'],
  ['term', 'impact'],
  ['impact', 'term'],
] as const;

describe('files of ours on one page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  for (const [first, second] of ORDERS) {
    it(`find each other: ${first}.js, then ${second}.js`, async () => {
      const { page, lines, requests } = await site.visit('/', {
        '/': html(WORD + NAMED + GLOSSARY + script(first) + script(second)),
      });
      await shows(page, 'impact-term', '.trigger');
      await shows(page, '#own', '.trigger');
      await page.click('impact-term >>> .trigger');
      // The link to the whole entry is there where a glossary on the page shows it.
      await shows(page, 'impact-term', '[part=more]');
      await page.click('impact-term >>> [part=more]');
      await page.waitForFunction(
        () => document.querySelector('impact-glossary')!.shadowRoot!.activeElement?.id === 'term-csam',
      );
      assert.equal(requests.filter((path) => path === '/data/glossary.json').length, 1);
      assert.deepEqual(problems(lines), []);
    });
  }

  for (const [file, body, part, later] of [
    ['term', NAMED, '.trigger', [[GLOSSARY, '.entry']]],
    ['glossary', GLOSSARY, '.entry', [[NAMED, '.trigger']]],
    [
      'statistic',
      figure('statistic', 'csa-girls'),
      '[part=statement]',
      [
        [figure('change', 'ncmec-reports'), '[part=statement]'],
        [figure('compare', 'partner has-child'), '[part=base] *'],
      ],
    ],
  ] as const) {
    it(`fetch no document that ${file}.js has read`, async () => {
      const { page, lines, requests } = await site.visit('/', { '/': html(body + script(file)) });
      const tagOf = (markup: string) => /<(impact-\w+)/.exec(markup)![1]!;
      await shows(page, tagOf(body), part);
      for (const [markup] of later)
        await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), markup);
      await page.addScriptTag({ type: 'module', url: '/impact.js' });
      for (const [markup, inner] of later) await shows(page, tagOf(markup), inner);
      assert.deepEqual(
        requests.filter((path) => path.startsWith('/data/')),
        [/src="([^"]+)"/.exec(body)![1]],
      );
      assert.deepEqual(problems(lines), []);
    });
  }

  it('bring one Lit, where impact.js meets other tags', async () => {
    const posts = '<impact-posts src="/data/posts.json" format="posts"><a href="/blog">Our blog</a></impact-posts>';
    const form =
      '<impact-subscribe action="https://news.example/subscribe"><a href="/news">Our news</a></impact-subscribe>';
    const { page, lines, requests } = await site.visit('/', {
      '/': html(WORD + GLOSSARY + posts + form + script('impact')),
    });
    await shows(page, 'impact-term', '.trigger');
    await shows(page, 'impact-posts', '[part=post]');
    await shows(page, 'impact-subscribe', 'form');
    assert.equal(await copiesOfLit(page), 1);
    for (const name of ['glossary', 'posts', 'subscribe']) {
      assert.ok(requests.includes(`/chunks/${name}.js`), `${name} did not come as a thin file`);
      assert.ok(!requests.includes(`/${name}.js`), `${name} came with a runtime of its own`);
    }
    assert.deepEqual(problems(lines), []);
  });

  it('would be seen to bring two', async () => {
    const { page } = await site.visit('/', { '/': html(script('statistic') + script('term')) });
    assert.equal(await copiesOfLit(page), 2);
  });

  it('fetch no element that a file of its own has brought', async () => {
    const { page, requests } = await site.visit('/', { '/': html(GLOSSARY + script('glossary') + script('impact')) });
    await shows(page, 'impact-glossary', '.entry');
    assert.ok(!requests.includes('/chunks/glossary.js'));
  });
});
