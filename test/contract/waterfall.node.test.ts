import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { scriptFor } from '../../src/embed/snippet/write.js';
import { elements } from './manifest.js';
import { html, openSite, type Site } from './page.js';
import { read } from './repository.js';

/**
 * Which requests wait for which: an answer is held until the requests that must not wait for it have been made. One that waits all the
 * same is never made, and the page never finished.
 */

const pathOf = (request: HTTPRequest): string => new URL(request.url()).pathname;

/** Holds the answer to `held` until each of `early` has been asked for. */
const holding = (held: string, early: readonly string[]) => async (page: Page) => {
  const asked = new Set<string>();
  let release: () => void;
  const complete = new Promise<void>((resolve) => (release = resolve));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = pathOf(request);
    asked.add(path);
    if (early.every((one) => asked.has(one))) release();
    void (path === held ? complete : Promise.resolve()).then(() => request.continue());
  });
};

/** The line of one of our files. */
const script = (name: string) => `<script type="module" src="/${name}.js"></script>`;
const chunk = (name: string) => `/chunks/${name}.js`;
const shown = (page: Page, tag: string, part: string) =>
  page.waitForFunction((name, inner) => document.querySelector(name)?.shadowRoot?.querySelector(inner), {}, tag, part);

const FIGURES = '/data/figures.json';
/** What draws several figures of an element. */
const SEVERAL: Readonly<Record<string, string>> = { statistic: 'group', prevalence: 'several' };
const GLOSSARY = '/data/glossary.json';
const QUOTES = {
  version: 1,
  language: 'en',
  sources: { report: { title: 'A report' } },
  figures: [],
  quotes: [{ id: 'a', text: 'Words.', by: 'A speaker', source: 'report' }],
};
const POSTS = { version: 1, posts: [{ title: 'A post', url: 'https://blog.example/1' }] };

/** Beside an element's own file, with impact.js on the page: its document, what reads it, and what it draws with. */
const BESIDE: readonly [tag: string, attributes: string, part: string, early: readonly string[]][] = [
  [
    'change',
    `src="${FIGURES}" figure="ncmec-reports"`,
    '[part=statement]',
    [FIGURES, chunk('figures-loader'), chunk('change-drawing'), chunk('translate')],
  ],
  [
    'change',
    'value="120 in 2024 to 150 in 2025" label="calls"',
    '[part=statement]',
    [chunk('change-drawing'), chunk('translate')],
  ],
  [
    'compare',
    `src="${FIGURES}" figure="partner has-child"`,
    '[part=base] *',
    [FIGURES, chunk('figures-loader'), chunk('compare-drawing'), chunk('figure-extras')],
  ],
  ['glossary', `src="${GLOSSARY}"`, '.entry', [GLOSSARY, chunk('glossary-loader'), chunk('glossary-arrangement')]],
  ['term', `src="${GLOSSARY}" term="csam"`, '.trigger', [GLOSSARY, chunk('glossary-loader')]],
  ['posts', 'src="/posts.json"', '[part=base] a', [chunk('read-posts')]],
  ['quote', 'src="/quotes.json" quote="a"', '[part=base] *', ['/quotes.json', chunk('quote-loader')]],
  [
    'support',
    'src="/data/support.json" country="AU"',
    '[part=base] *',
    ['/data/support.json', chunk('support-loader'), chunk('support-list')],
  ],
  ['actions', 'data-src="/data/actions.json"', '[part=base] *', ['/data/actions.json', chunk('actions-loader')]],
];

const TERM = { id: 'a', term: 'A term', definition: 'What it means.' };
const PLACE = {
  id: 'a',
  name: 'A helpline',
  kind: 'support',
  countries: ['AU'],
  answer: 'Somebody listens.',
  phone: '1800 975 711',
  url: 'https://example.org/',
  checked: '2026-11-20',
  method: 'called',
};
const inline = (document: object) => `data='${JSON.stringify({ version: 1, language: 'en', ...document })}'`;
const PAIR = ['of men', 'of women'].map((label) => ({ value: '5%', label, source: { title: 'A study' } }));

/** An element alone, from its own file: what its first frame takes beside that, none of which names another. */
const ALONE: readonly [tag: string, attributes: string, content: string, part: string, files: readonly string[]][] = [
  ['glossary', inline({ terms: [TERM] }), 'Words.', '.entry', ['glossary-loader', 'glossary-arrangement']],
  [
    'glossary',
    '',
    '<dl><dt>A term</dt><dd>What it means.</dd></dl>',
    '.entry',
    ['glossary-loader', 'definition-list', 'glossary-arrangement'],
  ],
  [
    'support',
    `country="AU" ${inline({ places: [PLACE] })}`,
    'Words.',
    '[part=base] *',
    ['support-loader', 'support-list'],
  ],
  ['actions', '', '<ol><li>Write to us.</li></ol>', '[part=base] *', ['actions-loader', 'doing']],
];

/** An element alone, whose file holds all of its first frame. */
const WHOLE: readonly [tag: string, attributes: string, part: string][] = [
  ['statistic', 'value="28.5%" label="of people"', '[part=statement]'],
  ['prevalence', 'value="1 in 4" label="people"', '[part=graphic]'],
  ['change', 'value="120 in 2024 to 150 in 2025" label="calls"', '[part=graphic]'],
  ['compare', `data='${JSON.stringify(PAIR)}'`, '[part=graphic]'],
  ['posts', `data='${JSON.stringify(POSTS)}'`, '[part=base] a'],
];

describe('requests of a page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));
  const visit = (body: string, prepare: (page: Page) => Promise<unknown>, head = '') =>
    site.visit(
      '/',
      { '/': html(body, head), '/quotes.json': JSON.stringify(QUOTES), '/posts.json': JSON.stringify(POSTS) },
      prepare,
    );

  for (const [name, attributes, part, early] of BESIDE) {
    const tag = `impact-${name}`;
    it(`${tag} ${attributes}: what it needs is asked for together with its file`, async () => {
      const file = chunk(name === 'term' ? 'glossary' : name);
      const body = `<${tag} ${attributes}>Words.</${tag}>${script('impact')}`;
      const { page, requests, lines } = await visit(body, holding(file, early));
      await shown(page, tag, part);
      const [, ...documents] = /src="([^"]+)"/.exec(attributes) ?? [];
      for (const path of new Set([file, ...early, ...documents]))
        assert.equal(requests.filter((one) => one === path).length, 1, path);
      assert.deepEqual(problems(lines), []);
    });
  }

  for (const [name, attributes, content, part, files] of ALONE) {
    for (const held of files) {
      it(`${name}.js asks for what ${content.slice(0, 4)} takes before ${held}.js has come`, async () => {
        const body = `<impact-${name} ${attributes}>${content}</impact-${name}>${script(name)}`;
        const { page, requests, lines } = await visit(body, holding(chunk(held), files.map(chunk)));
        await shown(page, `impact-${name}`, part);
        for (const file of files) assert.equal(requests.filter((one) => one === chunk(file)).length, 1, file);
        assert.deepEqual(problems(lines), []);
      });
    }
  }

  for (const [name, attributes, part] of WHOLE)
    it(`${name}.js shows ${attributes.slice(0, 5)} without another file`, async () => {
      const body = `<impact-${name} ${attributes}>Words.</impact-${name}>${script(name)}`;
      // What a reader may ask for later, the page never gets.
      const prepare = async (page: Page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (!pathOf(request).startsWith('/chunks/')) void request.continue();
        });
      };
      const { page } = await visit(body, prepare);
      await shown(page, `impact-${name}`, part);
    });

  it('asks for a document once for files that each have a reader', async () => {
    const figure = (name: string, ids: string) => `<impact-${name} src="${FIGURES}" figure="${ids}"></impact-${name}>`;
    const tags = figure('compare', 'partner has-child') + figure('statistic', 'csa-girls');
    const { page, requests } = await visit(tags + script('statistic') + script('compare'), () => Promise.resolve());
    await shown(page, 'impact-statistic', '[part=statement]');
    await shown(page, 'impact-compare', '[part=graphic]');
    assert.equal(requests.filter((one) => one === FIGURES).length, 1);
  });

  it('asks for nothing where the tag says it all', async () => {
    const body = `<impact-glossary data='${read('src/documents/examples/glossary.json').replaceAll("'", '&#39;')}' src="/never.json"></impact-glossary>${script('impact')}`;
    const { page, requests } = await visit(body, () => Promise.resolve());
    await shown(page, 'impact-glossary', '.entry');
    assert.ok(!requests.includes('/never.json'));
  });

  it('ends what an element turns out not to want', async () => {
    const gone = '<script type="module">document.querySelector("impact-glossary").remove()</script>';
    const body = `<impact-glossary src="${GLOSSARY}"></impact-glossary>${script('impact')}${gone}`;
    const prepare = async (page: Page) => {
      const ended = new Promise((resolve) =>
        page.on('requestfailed', (request) => pathOf(request) === GLOSSARY && resolve(true)),
      );
      await page.setRequestInterception(true);
      // Its document is never answered.
      page.on('request', (request) => void (pathOf(request) === GLOSSARY ? ended : request.continue()));
      Object.assign(page, { ended });
    };
    const { page } = await visit(body, prepare);
    assert.ok(await (page as Page & { ended: Promise<boolean> }).ended);
  });

  for (const [held, early] of [
    [FIGURES, chunk('figures-loader')],
    [chunk('figures-loader'), FIGURES],
  ] as const) {
    it(`statistic.js asks for ${early} before ${held} has come`, async () => {
      const tag = `<impact-statistic src="${FIGURES}" figure="csa-girls">Words.</impact-statistic>`;
      const { page } = await visit(tag + script('statistic'), holding(held, [early]));
      await shown(page, 'impact-statistic', '[part=statement]');
    });
  }

  for (const name of ['statistic', 'prevalence']) {
    it(`${name}.js asks for what several figures take before their document has come`, async () => {
      const tag = `<impact-${name} src="${FIGURES}" figure="csa-girls csa-boys">Words.</impact-${name}>`;
      const { page } = await visit(tag + script(name), holding(FIGURES, [chunk(SEVERAL[name]!)]));
      await shown(page, `impact-${name}`, '[part=statement]');
    });
  }

  it('posts.js shows posts that stand in the page without another file', async () => {
    const tag = `<impact-posts data='${JSON.stringify(POSTS)}'>Words.</impact-posts>`;
    const { page, requests } = await visit(tag + script('posts'), () => Promise.resolve());
    await shown(page, 'impact-posts', '[part=post]');
    assert.deepEqual(requests, ['/', '/posts.js']);
  });

  it('a pinned page starts the file of an element together with impact.js, and fetches it once', async () => {
    const pinned = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
    const named = (stem: string) =>
      `/${Object.keys(pinned).find((file) => new RegExp(`^${stem}\\.\\w+\\.js$`).test(file))}`;
    const line = scriptFor('glossary', { base: `${site.origin}/`, pinned, others: true });
    const tag = `<impact-glossary src="${GLOSSARY}">Words.</impact-glossary>`;
    const { page, requests } = await visit(tag, holding(named('impact'), [named('chunks/glossary')]), line);
    await shown(page, 'impact-glossary', '.entry');
    assert.equal(requests.filter((path) => path === named('chunks/glossary')).length, 1);
  });

  for (const tag of elements().keys()) {
    it(`the published line of ${tag} alone defines it from one file`, async () => {
      const name = tag.replace('impact-', '');
      const line = scriptFor(name, { base: `${site.origin}/` });
      const { page, requests, lines } = await visit(`<${tag}>Words.</${tag}>`, () => Promise.resolve(), line);
      await page.waitForFunction((one) => customElements.get(one), {}, tag);
      assert.equal(requests[1], new URL(/src="([^"]+)"/.exec(line)![1]!).pathname);
      assert.ok(!lines.some((one) => one.startsWith('uncaught')), lines.join('\n'));
    });
  }
});
