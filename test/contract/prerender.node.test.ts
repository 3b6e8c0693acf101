import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../helpers/settle.js';
import { html, openSite, SCRIPT, type Site } from './page.js';
import { at, read } from './repository.js';

// As published: markup and script must fit together as they are built.
const { prerender, renderStatic } = (await import(
  new URL('../../dist/npm/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

const FIGURES =
  '<impact-statistic src="/data/figures.json" figure="csa-girls">girls</impact-statistic>' +
  '<impact-prevalence src="/data/figures.json" figure="csa-prevalence">28.5%</impact-prevalence>' +
  '<impact-statistic value="2 in 5" label="of us" source="ACMS">2 in 5</impact-statistic>';
const REST =
  '<p>Reports of <impact-term term="csam" src="/data/glossary.json">CSAM</impact-term> rose.</p>' +
  '<impact-posts src="/data/posts.json" heading="Latest posts"><a href="/blog">Our blog</a></impact-posts>' +
  '<impact-subscribe action="/subscribe" heading="Connect" consent="Yes.">x</impact-subscribe>';
/** Its texts are several nodes there and one here: a digit may lie a fraction of a pixel elsewhere, so no picture is compared. */
const GLOSSARY = '<impact-glossary src="/data/glossary.json">words</impact-glossary>';
const ALL = `<main><h1>A page</h1>${FIGURES}${REST}${GLOSSARY}</main>`;

const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));
const fill = async (body: string, options = {}) => (await prerender(html(body), { root: at('dist'), ...options })).html;

/** Counts layout shifts from the first frame on. */
const watchShifts = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number }).shifts);

/** Resolves once each element has been taken over by its own script. */
const takenOver = async (page: Page): Promise<void> => {
  // A policy against eval also keeps waitForFunction from its work.
  const none = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('impact-'))
        .every((element) => element.matches(':defined') && !element.shadowRoot?.querySelector('style')),
    );
  await until(none, 'every element’s own script');
};

describe('a prerendered page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('asks anew when a tag asks for something else', async () => {
    // Without the question in idle time, which may come before this one or join it; and before any page that may ask its own late.
    const still = FIGURES.replaceAll(' src=', ' no-update src=');
    const { page, requests } = await site.visit('/', { '/': await fill(still + SCRIPT) });
    await takenOver(page);
    await page.$eval('impact-statistic', (one) => one.setAttribute('figure', 'csa-boys'));
    await page.waitForFunction(() =>
      /1 in 5/.test(document.querySelector('impact-statistic')!.shadowRoot!.textContent),
    );
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/data/')),
      ['/data/figures.json'],
    );
  });

  it('shows everything without JavaScript', async () => {
    const { page, requests } = await site.visit('/', { '/': await fill(ALL + SCRIPT) }, (page) =>
      page.setJavaScriptEnabled(false),
    );
    const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
    const said = nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
    for (const words of [
      /more than\s+1 in 3/,
      /28\.5%/,
      /2 in 5/,
      /How to read a\u00a0prevalence figure/,
      /Child sexual abuse material/,
      /Email address/,
    ])
      assert.match(said, words);
    assert.doesNotMatch(said, /Search the terms|\bCite\b(?! as)|Copy the link/, 'a control that does nothing');
    assert.deepEqual(requests, ['/']);
  });

  it('opens a definition and a disclosure without JavaScript', async () => {
    const { page } = await site.visit('/', { '/': await fill(ALL) }, (page) => page.setJavaScriptEnabled(false));
    const client = await page.createCDPSession();
    const names = async () => {
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ name }) => String(name?.value ?? ''))
        .join('\n');
    };
    assert.doesNotMatch(await names(), /Close/);
    await (await page.$('impact-term >>> .help'))!.click();
    assert.match(await names(), /Close/);
    await page.keyboard.press('Escape');
    assert.doesNotMatch(await names(), /Close/);
    await (await page.$('impact-statistic >>> summary'))!.click();
    assert.match(await names(), /Cite as/);
  });

  it('is taken over without a shift or a word on the console, figures alone asked for again', async () => {
    const { page, lines, requests } = await site.visit('/', { '/': await fill(ALL + SCRIPT) }, watchShifts);
    await takenOver(page);
    assert.equal(await shifts(page), 0);
    assert.deepEqual(problems(lines), []);
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/data/') && path !== '/data/figures.json'),
      [],
    );
    assert.deepEqual(
      requests.filter((path) => !/^\/(chunks|data)\//.test(path)),
      ['/', '/impact.js'],
    );
    assert.equal(
      await page.$$eval('impact-statistic', (all) =>
        all.every((one) => one.shadowRoot!.querySelectorAll('.base').length === 1),
      ),
      true,
    );
  });

  for (const lang of ['en', 'de', 'ar']) {
    it(`looks the same before and after: ${lang}`, async () => {
      const dir = lang === 'ar' ? ' dir="rtl"' : '';
      const shot = async (script: string) => {
        const filled = (
          await prerender(html(FIGURES + REST + script).replace('lang="en"', `lang="${lang}"${dir}`), {
            root: at('dist'),
          })
        ).html;
        const { page } = await site.visit('/', { '/': filled });
        if (script === SCRIPT) await takenOver(page);
        return page.screenshot({ fullPage: true, encoding: 'base64' });
      };
      // Something follows the last element either way.
      const idle = '<script type="text/plain"></script>';
      assert.ok((await shot(idle)) === (await shot(SCRIPT)), 'the pictures differ');
    });
  }

  it('holds under a strict policy with a nonce, and with hashes', async () => {
    const { html: hashed, styles } = await prerender(html(ALL + SCRIPT), { root: at('dist') });
    for (const [body, allowed] of [
      [await fill(ALL + SCRIPT, { nonce: 'abc123' }), "'nonce-abc123'"],
      [hashed, styles.join(' ')],
    ] as const) {
      const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; style-src ${allowed}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
      const answer = { body, headers: { 'content-security-policy': policy } };
      const still = await site.visit('/', { '/': answer }, (page) => page.setJavaScriptEnabled(false));
      const { page, lines } = await site.visit('/', { '/': answer });
      await takenOver(page);
      assert.deepEqual(problems(lines), []);
      assert.deepEqual(problems(still.lines), []);
      assert.match(
        await page.$eval(
          'impact-statistic',
          (one) => getComputedStyle(one.shadowRoot!.querySelector('.value')!).display,
        ),
        /block/,
      );
    }
  });

  it('keeps what was typed before the script came', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page } = await site.visit('/', { '/': await fill(ALL) });
    await (await page.$('impact-subscribe >>> input[type=email]'))!.type('someone@example.org');
    release();
    await held;
    await page.addScriptTag({ url: '/impact.js', type: 'module' });
    await takenOver(page);
    assert.equal(
      await page.$eval('impact-subscribe', (form) => {
        const { activeElement } = form.shadowRoot!;
        return (activeElement as HTMLInputElement).value;
      }),
      'someone@example.org',
    );
  });

  it('can be indexed: every word stands in what is sent', async () => {
    const sent = await fill(ALL);
    const missing = (
      JSON.parse(readFileSync(at('src/documents/examples/glossary.json'), 'utf8')) as {
        terms: { definition: string }[];
      }
    ).terms
      .map(({ definition }) => definition.slice(0, 40))
      .filter((text) => !sent.includes(text.replaceAll("'", '&#39;')));
    assert.deepEqual(missing, []);
  });

  it('written without script passes axe', async () => {
    const { html: still } = await renderStatic(html(ALL + SCRIPT), { root: at('dist') });
    assert.doesNotMatch(still, /<script|<impact-/);
    const { page, lines } = await site.visit('/', { '/': still });
    await page.addScriptTag({ content: read('node_modules/axe-core/axe.min.js') });
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(problems(lines), []);
  });
});
