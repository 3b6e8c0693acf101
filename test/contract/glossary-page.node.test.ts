import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html, liveObjects, openSite, type Site } from './page.js';

/** What a glossary and its terms do on a partner's page with the built files: policy, touch, print, and what stays behind. */

const SCRIPT = '<script type="module" src="/glossary.js"></script>';
const GLOSSARY =
  '<impact-glossary src="/data/glossary.json" annotate="#text" json-ld>Words and what they mean.</impact-glossary>';
const TERM = '<p>Reports of <impact-term term="csam" src="/data/glossary.json">CSAM</impact-term> rose.</p>';
const OWN = '<impact-glossary id="own"><dl><dt>Helpline</dt><dd>A number to call.</dd></dl></impact-glossary>';
const TEXT = '<p id="text">Much online grooming is planned.</p>';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));
const entries = (page: Page) =>
  page.waitForFunction(() => document.querySelector('impact-glossary')?.shadowRoot?.querySelector('.entry'));
const found = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('impact-glossary[src]')?.shadowRoot?.querySelector(wanted),
    {},
    selector,
  );
const opened = (page: Page) =>
  page.waitForFunction(() => document.querySelector('impact-term')?.shadowRoot?.querySelector('.popover:popover-open'));

describe('a partner’s page with a glossary', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('may have a strict Content Security Policy and Trusted Types, whatever its reader does', async () => {
    const { page, lines, requests } = await site.visit(
      '/',
      {
        '/': {
          body: html(TERM + TEXT + OWN + GLOSSARY.replace(' json-ld', '') + SCRIPT),
          headers: { 'content-security-policy': STRICT },
        },
      },
      (opening) =>
        opening.evaluateOnNewDocument(() => {
          const seen: string[] = [];
          Object.assign(window, { seen });
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) =>
            seen.push(`${effectiveDirective} ${sourceFile} ${sample}`),
          );
          // As a browser without anchor positioning, which fetches the library that stands in for it.
          CSS.supports = () => false;
        }),
    );
    await page.waitForFunction(() => document.querySelector('#own')?.shadowRoot?.querySelector('.entry'));
    await page.waitForSelector('#text impact-term');
    await page.click('impact-term >>> .trigger');
    await opened(page);
    await page.waitForFunction(
      () => document.querySelector('impact-term')!.shadowRoot!.querySelector<HTMLElement>('.popover')!.style.inset,
    );
    await page.keyboard.press('Escape');
    await page.focus('impact-glossary[src] >>> #query');
    await page.keyboard.type('child porn');
    await found(page, '.results .use');
    const styled = await page.$eval('impact-glossary[src] >>> .full', (full) => getComputedStyle(full).overflow);
    assert.equal(styled, 'clip', 'the sheet that came with the search is not applied');
    const chunks = [
      'glossary-arrangement',
      'definition',
      'definition-list',
      'floating',
      'interactions',
      'page-effects',
    ];
    for (const chunk of chunks) assert.ok(requests.includes(`/chunks/${chunk}.js`), `${chunk} was not fetched`);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { seen: string[] }).seen), []);
    assert.deepEqual(problems(lines), []);
  });

  it('fetches nothing for a reader who only passes by', async () => {
    const { page, requests } = await site.visit('/', {
      '/': html(TERM + GLOSSARY.replace(/ annotate.*json-ld/, '') + SCRIPT),
    });
    await entries(page);
    assert.deepEqual([...requests].sort(), [
      '/',
      '/chunks/glossary-arrangement.js',
      '/chunks/glossary-loader.js',
      '/data/glossary.json',
      '/glossary.js',
    ]);
  });

  it('answers what was typed and clicked before the files came', async () => {
    const slow = async (page: Page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const late = /interactions|definition\.js/.test(request.url());
        setTimeout(() => void request.continue(), late ? 700 : 0);
      });
    };
    const { page } = await site.visit('/', { '/': html(TERM + GLOSSARY + SCRIPT) }, slow);
    await entries(page);
    await page.click('impact-term >>> .trigger');
    await opened(page);
    await page.focus('impact-glossary >>> #query');
    await page.keyboard.type('sextort');
    await found(page, '.results .entry');
  });

  it('leads on by the author’s own link where the definition can’t be had', async () => {
    const linked = TERM.replace('>CSAM<', '><a href="/own">CSAM</a><');
    const { page } = await site.visit(
      '/',
      { '/': html(linked + SCRIPT), '/own': html('<h1>Own</h1>') },
      async (opening) => {
        await opening.setRequestInterception(true);
        opening.on('request', (request) =>
          request.url().includes('definition.js') ? void request.abort() : void request.continue(),
        );
      },
    );
    await page.waitForSelector('impact-term >>> .trigger');
    await page.click('impact-term a');
    await page.waitForFunction(() => location.pathname === '/own');
  });

  it('opens by touch, and closes by a touch elsewhere', async () => {
    const { page } = await site.visit('/', { '/': html(TERM + SCRIPT) }, (opening) =>
      opening.setViewport({ width: 360, height: 640, hasTouch: true, isMobile: true }),
    );
    const word = await page.waitForSelector('impact-term >>> .trigger');
    await word!.tap();
    await opened(page);
    await page.touchscreen.tap(350, 630);
    await page.waitForFunction(() => !document.querySelector('impact-term')!.shadowRoot!.querySelector('.popover'));
  });

  it('prints a word as a word, and a definition that stands open not at all', async () => {
    const { page } = await site.visit('/', { '/': html(TERM + SCRIPT) });
    await page.waitForSelector('impact-term >>> .trigger');
    await page.click('impact-term >>> .trigger');
    await opened(page);
    await page.emulateMediaType('print');
    const [line, box] = await page.$eval('impact-term', ({ shadowRoot }) => [
      getComputedStyle(shadowRoot!.querySelector('.trigger')!).textDecorationLine,
      getComputedStyle(shadowRoot!.querySelector('.popover')!).display,
    ]);
    assert.deepEqual([line, box], ['none', 'none']);
    assert.equal(await page.$eval('p', (sentence) => sentence.innerText), 'Reports of CSAM rose.');
  });

  it('keeps a definition inside the window from within a box that scrolls, in both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const box = `<div style="width:200px;height:80px;overflow:auto;margin-inline-start:auto" dir="${dir}"><p>${'Words before it. '.repeat(20)}</p>${TERM}</div>`;
      const { page } = await site.visit('/', { '/': html(box + SCRIPT) }, (opening) =>
        opening.setViewport({ width: 400, height: 300 }),
      );
      await page.waitForSelector('impact-term >>> .trigger');
      await page.$eval('impact-term', (word) => word.scrollIntoView());
      await page.click('impact-term >>> .trigger');
      await opened(page);
      const { left, right, top, bottom } = await page.$eval(
        'impact-term >>> .popover',
        (popover) => popover.getBoundingClientRect().toJSON() as DOMRect,
      );
      assert.ok(left >= 0 && right <= 400 && top >= 0 && bottom <= 300, `${dir}: ${left} ${right} ${top} ${bottom}`);
    }
  });

  it('forgets glossaries and terms that leave it, many times over', async (test) => {
    const alone = await openSite({ apart: true });
    test.after(() => alone.close());
    const { page } = await alone.visit('/', { '/': html(`${TEXT}<div id="here"></div>${SCRIPT}`) });
    const rounds = (count: number) =>
      page.evaluate(
        async (markup, times) => {
          const here = document.querySelector('#here')!;
          for (let round = 0; round < times; round++) {
            here.append(document.createRange().createContextualFragment(markup));
            const [word, list] = [here.querySelector('impact-term')!, here.querySelector('impact-glossary')!];
            while (!list.shadowRoot?.querySelector('.entry') || !word.shadowRoot?.querySelector('.trigger'))
              await new Promise((resolve) => setTimeout(resolve, 5));
            word.shadowRoot.querySelector<HTMLElement>('.trigger')!.click();
            while (!word.shadowRoot.querySelector('.popover')) await new Promise((resolve) => setTimeout(resolve, 5));
            here.replaceChildren();
          }
        },
        TERM + GLOSSARY,
        count,
      );
    await rounds(5);
    const start = await liveObjects(page);
    await rounds(40);
    const end = await liveObjects(page);
    assert.ok(end.listeners <= start.listeners + 5, `listeners: ${start.listeners}, then ${end.listeners}`);
    // One glossary is some five hundred nodes: one kept by each round would be twenty thousand.
    assert.ok(end.nodes <= start.nodes + 1500, `nodes: ${start.nodes}, then ${end.nodes}`);
    assert.deepEqual(await page.$eval('#text', (text) => text.outerHTML), TEXT);
  });
});
