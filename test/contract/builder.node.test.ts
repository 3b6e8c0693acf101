/** The embed builder as a newcomer uses it: choose, copy, paste into a blank page, and see the figure there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../helpers/settle.js';
import { html, openSite, shownText, type Site } from './page.js';
import { read } from './repository.js';

const BUILDER = '/builder/index.html';
const AXE = read('node_modules/axe-core/axe.min.js');
/** Rules of axe that colours have a part in. */
const COLOURED = ['color-contrast', 'link-in-text-block'];

/** Presses the radio button of that name and value. */
const press = (page: Page, name: string, value: string) =>
  page.$eval(`input[name="${name}"][value="${value}"]`, (input) => (input as HTMLElement).click());

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent!.trim());

const ready = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.stage .shown')?.shadowRoot?.firstElementChild);

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What the figure says once it says `what`, be it on the page or in a frame; else what it said in the end. */
async function shownSomewhere(page: Page, what: RegExp): Promise<string> {
  let said = '';
  const look = async () => {
    const all = page.frames().map((frame) => shownText(frame, 'impact-prevalence').catch(() => ''));
    said = (await Promise.all(all)).join(' ');
    return what.test(said);
  };
  await until(look).catch(() => undefined);
  return said;
}

const faults = (lines: readonly string[]) => lines.filter((line) => /^(error|warn|uncaught)/.test(line));

describe('the embed builder', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  const open = async (query = '', prepare?: (page: Page) => Promise<unknown>) => {
    const visit = await site.visit(BUILDER + query, {}, async (page) => {
      await prepare?.(page);
      await page
        .browserContext()
        .setPermission(
          '*',
          { permission: { name: 'clipboard-read' }, state: 'granted' },
          { permission: { name: 'clipboard-write' }, state: 'granted' },
        );
    });
    await ready(visit.page);
    return visit;
  };

  it('begins with a finished figure and its line, under a strict policy', async () => {
    const { page, lines } = await open();
    await until(async () => /28\.5\s*%/.test(await shownText(page, '.stage .shown')), 'the figure');
    assert.match(
      await textOf(page, '#code'),
      /^<impact-statistic src="http:[^"]+\/data\/figures\.json" figure="csa-prevalence" data-embedded="28\.5% [a-z\d]+" style="[^"]+">28\.5% of Australians/,
    );
    assert.match(await textOf(page, '#once'), /^<script type="module" src="http:[^"]+\/statistic\.js"><\/script>$/);
    await press(page, 'others', 'others');
    assert.match(await textOf(page, '#once'), /^<script type="module" src="http:[^"]+\/impact\.js"><\/script>$/);
    assert.deepEqual(faults(lines), []);
  });

  for (const kind of ['tag', 'div', 'link', 'iframe']) {
    it(`${kind}: what is copied shows the figure on a blank page`, async () => {
      const { page } = await open();
      await press(page, 'element', 'prevalence');
      await press(page, 'as', kind);
      await page.bringToFront();
      await page.click('button.main');
      await page.waitForFunction(() => document.querySelector('.said')!.textContent!.includes('copied'));
      const pasted = await clipboard(page);
      const blank = await site.visit('/blank', { '/blank': html(pasted) });
      assert.match(await shownSomewhere(blank.page, /1\s+in\s+3/), /girls/);
      assert.deepEqual(faults(blank.lines), []);
    });
  }

  it('pins a release', async () => {
    const { page } = await open();
    await press(page, 'script', 'pinned');
    const line = await textOf(page, '#once');
    const [, file = '', hash = ''] =
      /src="[^"]+\/(statistic\.[\w.]*js)" integrity="([^"]+)" crossorigin="anonymous"/.exec(line) ?? [];
    assert.equal((JSON.parse(read('dist/integrity.json')) as Record<string, string>)[file], hash);
    const blank = await site.visit('/blank', { '/blank': html(line + (await textOf(page, '#code'))) });
    await blank.page.waitForFunction(() => document.querySelector('impact-statistic')?.shadowRoot);
  });

  it('brings every element where that is asked for', async () => {
    const { page } = await open();
    await press(page, 'others', 'others');
    assert.match(await textOf(page, '#once'), /\/impact\.js"><\/script>$/);
    const again = await open(await page.evaluate(() => location.search));
    assert.match(await textOf(again.page, '#once'), /\/impact\.js"><\/script>$/);
  });

  it('finds figures by their words and sources, and chooses with keys', async () => {
    const { page } = await open('?element=prevalence');
    const chosen = () =>
      page.$$eval('[role=option][aria-selected=true]', (all) => all.map((one) => one.getAttribute('data-id')));
    assert.deepEqual(await chosen(), ['csa-girls', 'csa-boys']);
    await page.bringToFront();
    await page.focus('#find-figure');
    await page.keyboard.type('LGBTQ');
    assert.match(await textOf(page, '.gallery [role=status]'), /^1 of \d+ figures$/);
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement!.getAttribute('role')), 'listbox');
    await page.keyboard.press('Space');
    assert.equal((await chosen()).length, 3);
    assert.match(await textOf(page, '#code'), /figure="csa-girls csa-boys [\w-]+"/);
    await page.keyboard.press('Enter');
    assert.deepEqual(await chosen(), ['csa-girls', 'csa-boys']);
    await page.$eval('#find-figure', (field) => {
      (field as HTMLInputElement).value = 'nobody has this';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.match(await textOf(page, '.gallery [role=status]'), /^No figure/);
  });

  it('shows every figure again where the field is emptied, and goes to the last with a key', async () => {
    const { page } = await open('?element=statistic');
    const shown = () => page.$$eval('[role=option]', (all) => all.filter((one) => one.checkVisibility()).length);
    const type = (text: string) =>
      page.$eval(
        '#find-figure',
        (field, value) => {
          (field as HTMLInputElement).value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      );
    const all = await shown();
    assert.ok(all > 24, `${all}`);
    await type('nobody has this');
    await until(async () => (await shown()) === 0, 'no figure');
    await type('');
    await until(async () => (await shown()) === all, 'every figure');
    await page.bringToFront();
    await type('a');
    await type('');
    await page.focus('[role=listbox]');
    await page.keyboard.press('End');
    assert.equal(
      await page.$eval('[role=listbox]', (box) => box.getAttribute('aria-activedescendant')),
      `figure-option-${all - 1}`,
    );
  });

  it('draws the pictures that are near, and marks what no longer holds', async () => {
    const past = ['superseded', 'withdrawn'].map((state) => ({
      id: state,
      value: '1 in 9',
      label: 'people',
      status: { state },
    }));
    const many = Array.from({ length: 300 }, (_, at) => ({ id: `f${at}`, value: '1 in 4', label: `people ${at}` }));
    const document = { version: 1, language: 'en', figures: [...many, ...past] };
    const visit = await site.visit(`${BUILDER}?element=statistic&figure=f0`, {
      '/data/figures.json': JSON.stringify(document),
    });
    await ready(visit.page);
    // What is near is known of a page that is seen.
    await visit.page.bringToFront();
    await visit.page.$eval('[role=listbox]', (box) => box.scrollIntoView());
    await until(async () => (await visit.page.$$('.thumb svg')).length > 0, 'a picture');
    assert.ok((await visit.page.$$('.thumb svg')).length < 100);
    assert.deepEqual(await visit.page.$$eval('.option .state', (all) => all.map(({ textContent }) => textContent)), [
      'Superseded',
      'Withdrawn',
    ]);
  });

  it('asks for no address before it is written', async () => {
    const { page, requests } = await open('?element=posts&src=/data/posts.json');
    await page.bringToFront();
    await page.waitForNetworkIdle();
    const before = requests.length;
    await page.focus('#option-src');
    await page.keyboard.type('x/y.json');
    assert.deepEqual(requests.slice(before), []);
    await page.keyboard.press('Tab');
    await until(() => requests.slice(before).some((path) => path.endsWith('x/y.json')), 'the request');
    // The page says so beside what it promises.
    assert.match((await textOf(page, 'footer')).replace(/\s+/g, ' '), /the preview opens an address that you enter/);
  });

  it('asks for nothing while one types into a field of any element', async () => {
    const { page, requests } = await open('?element=posts&src=/data/posts.json');
    await page.waitForNetworkIdle();
    const names = await page.$$eval('input[name=element]', (all) =>
      all.map((input) => (input as HTMLInputElement).value),
    );
    assert.ok(names.length > 10);
    let typed = 0;
    for (const name of names) {
      await press(page, 'element', name);
      await page.waitForFunction(
        (tag) => document.querySelector('.stage .shown')?.localName === tag,
        {},
        `impact-${name}`,
      );
      await page.waitForNetworkIdle({ idleTime: 100 });
      const before = requests.length;
      typed += await page.$$eval('input[id^=option-]:not([type])', async (all) => {
        for (const field of all as HTMLInputElement[])
          for (const letter of 'ab') {
            field.value += letter;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await new Promise(requestAnimationFrame);
          }
        return all.length;
      });
      await page.waitForNetworkIdle({ idleTime: 100 });
      // A file of the elements' own says nothing of what is typed.
      assert.deepEqual(
        requests.slice(before).filter((path) => !path.startsWith('/chunks/')),
        [],
        name,
      );
    }
    assert.ok(typed > 20, `${typed} fields`);
  });

  it('keeps the preview in the window while one changes what it shows', async () => {
    const { page } = await open('?element=prevalence');
    for (const [width, height] of [
      [1280, 720],
      [800, 450],
      [640, 400],
      [390, 844],
      [320, 568],
    ] as const) {
      await page.setViewport({ width, height });
      const fields = await page.$$('input[id^=option-]:not([type])');
      for (const field of [fields[0]!, fields.at(-1)!]) {
        await field.focus();
        const seen = await page.$eval('.stage .shown', (shown) => {
          const { top, bottom } = shown.getBoundingClientRect();
          return Math.min(bottom, innerHeight) - Math.max(top, 0);
        });
        assert.ok(seen > 60, `${width} by ${height}: ${seen}px of it are seen`);
      }
    }
  });

  it('works with a keyboard alone', async () => {
    const { page } = await open();
    await page.bringToFront();
    const isFocused = (selector: string) =>
      page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector);
    const tabTo = async (selector: string) => {
      for (let tries = 0; tries < 60 && !(await isFocused(selector)); tries++) await page.keyboard.press('Tab');
      assert.ok(await isFocused(selector), `Tab never came to ${selector}`);
    };
    await tabTo('input[name=element]');
    await page.keyboard.press('ArrowRight');
    await tabTo('input[name=from]');
    await page.keyboard.press('ArrowRight');
    await tabTo('#option-value');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('1 in 8');
    await tabTo('input[name=as]');
    await tabTo('button.main');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.said')!.textContent!.includes('Both lines copied.'));
    assert.match(await clipboard(page), /<impact-prevalence value="1 in 8" [^\n]+>1 in 8 /);
  });

  it('keeps what was chosen in its address', async () => {
    const { page } = await open();
    await press(page, 'element', 'term');
    await page.select('#term', 'grooming');
    await press(page, 'as', 'div');
    await page.$eval('details:has(#accent)', (details) => ((details as HTMLDetailsElement).open = true));
    await page.type('#accent', '#800000');
    const code = await textOf(page, '#code');
    assert.match(
      code,
      /^<span data-impact="term" data-src="[^"]+" data-term="grooming" data-embedded="grooming \w+" style="--impact-accent:#800000">/,
    );
    const query = await page.evaluate(() => location.search);
    const again = await open(query);
    assert.equal(await textOf(again.page, '#code'), code);
  });

  it('gives the line for a system by its name, and says what to do there', async () => {
    const { page } = await open('?element=statistic&figure=csa-prevalence');
    await page.select('#to', 'wix');
    assert.match(await textOf(page, '#code'), /^<iframe /);
    assert.match(await textOf(page, '#steps'), /Embed HTML[^]*Drag the box/);
    assert.match(page.url(), /[?&]system=wix\b/);
    // Another kind than the system takes is no longer for that system.
    await press(page, 'as', 'react');
    assert.equal(await page.$('#steps'), null);
    assert.doesNotMatch(page.url(), /[?&]system=/);
  });

  it('keeps how it was looked at there too', async () => {
    const { page } = await open('?element=glossary');
    await press(page, 'width', '480');
    await page.$$eval('.toggle input', (all) => all.forEach((one) => one.click()));
    const again = await open(await page.evaluate(() => location.search));
    const shown = await again.page.$eval('.scroller', (box) => [
      box.getAttribute('data-dark'),
      box.getAttribute('dir'),
      box.querySelector('.stage')!.getAttribute('data-width'),
    ]);
    assert.deepEqual(shown, ['true', 'rtl', '480']);
  });

  it('begins a figure of one’s own without anybody else’s source, and says what is missing', async () => {
    const { page } = await open();
    await press(page, 'from', 'own');
    const code = await textOf(page, '#code');
    assert.match(code, /value="1 in 4"/);
    assert.doesNotMatch(code, /source|28\.5/);
    assert.match(await textOf(page, '.content'), /write its source/);
    await page.type('#option-value', ' or so');
    assert.match(await textOf(page, '.content'), /“1 in 4 or so” is shown as typed/);
  });

  it('keeps what was typed of one’s own while a published one is looked at', async () => {
    const { page } = await open();
    const [, figure] = /figure="([^"]+)"/.exec(await textOf(page, '#code'))!;
    await press(page, 'from', 'own');
    await page.type('#option-value', ' or so');
    await press(page, 'from', 'document');
    assert.doesNotMatch(await textOf(page, '#code'), /or so/);
    assert.ok((await textOf(page, '#code')).includes(`figure="${figure}"`));
    await press(page, 'from', 'own');
    assert.match(await textOf(page, '#code'), /value="1 in 4 or so"/);
  });

  it('keeps one’s own quotation, and which published one was chosen', async () => {
    const figures = JSON.parse(read('dist/data/figures.json')) as Record<string, unknown>;
    const quotes = ['one', 'two'].map((id) => ({ id, text: `The ${id} that we publish.`, by: 'Dr B. Speaker' }));
    const answers = { '/data/figures.json': JSON.stringify({ ...figures, quotes }) };
    const { page } = await site.visit(`${BUILDER}?element=quote&quote=two`, answers);
    await ready(page);
    await press(page, 'from', 'own');
    await page.type('#option-text', ' All of them.');
    await page.type('#option-by', ', PhD');
    await press(page, 'from', 'document');
    assert.match(await textOf(page, '#code'), /quote="two"/);
    assert.doesNotMatch(await textOf(page, '#code'), /PhD/);
    await press(page, 'from', 'own');
    assert.match(await textOf(page, '#code'), /text="Governments [^"]* All of them\."[^>]* by="Dr A\. Speaker, PhD"/);
  });

  it('names the publisher’s address in lines that are tried on another machine', async () => {
    const publisher = JSON.parse(read('dist/builder/publisher.json')) as Record<string, unknown>;
    const release = 'https://elements.our-host.org/1/';
    const answers = { '/builder/publisher.json': JSON.stringify({ ...publisher, release }) };
    const { page } = await site.visit(BUILDER, answers);
    await ready(page);
    await until(async () => /28\.5\s*%/.test(await shownText(page, '.stage .shown')), 'the figure');
    for (const kind of ['tag', 'div', 'link', 'iframe']) {
      await press(page, 'as', kind);
      const lines = await page.$$eval('.copying pre', (all) => all.map(({ textContent }) => textContent).join(' '));
      assert.match(lines, /https:\/\/elements\.our-host\.org\//, kind);
      assert.doesNotMatch(lines, /127\.0\.0\.1|localhost/, kind);
    }
  });

  it('says what an element complains of', async () => {
    const { page } = await open(`?element=posts&src=${encodeURIComponent('/nowhere.json')}`);
    await page.waitForFunction(() => document.querySelector('.fault')!.textContent!.includes('answered 404'));
  });

  it('warns of a frame that would speak to another site, and offers no link for a form', async () => {
    const { page } = await open('?element=posts&src=https://news.example.org/feed/&as=iframe');
    assert.match(await textOf(page, '.when + .remark'), /https:\/\/news\.example\.org/);
    await press(page, 'element', 'subscribe');
    assert.equal(await page.$('input[name=as][value=link]'), null);
    await press(page, 'element', 'statistic');
    assert.equal(await page.$('.when + .remark'), null);
  });

  it('takes no address, script or style from a stranger’s link', async () => {
    const { page, lines } = await open(
      `?element=statistic&own=&value=${encodeURIComponent('<img src=x onerror=alert(1)>')}&accent=red;position:fixed&base=https://evil.example/&onclick=alert(1)`,
    );
    assert.doesNotMatch(await textOf(page, '#code'), /evil|fixed|onclick|<img/);
    assert.doesNotMatch(await textOf(page, '#once'), /evil/);
    assert.deepEqual(faults(lines), []);
  });

  it('says what a content management system did, and runs nothing of it', async () => {
    const { page, lines, requests } = await open();
    await page.$eval('textarea[aria-labelledby=check-title]', (area) => {
      area.value = '<p>28.5% of Australians <img src="/spy.png" onerror="alert(1)"><script src="/spy.js"></script></p>';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.match(await textOf(page, '.verdict'), /don’t see it/);
    await page.click('.inspection button');
    assert.match(await textOf(page, '#code'), /^<div data-impact/);
    assert.ok(!requests.some((path) => path.includes('spy')));
    assert.deepEqual(faults(lines), []);
  });

  it('shows the script’s line again, and where it goes, where that is what is lost', async () => {
    const { page } = await open();
    const check = (before: string) =>
      page.$eval(
        'textarea[aria-labelledby=check-title]',
        (area, start) => {
          area.value = start + document.querySelector('#code')!.textContent;
          area.dispatchEvent(new Event('input', { bubbles: true }));
        },
        before,
      );
    await check('<body>');
    assert.equal(await textOf(page, '#repair'), await textOf(page, '#once'));
    assert.match(await textOf(page, '.inspection .repair'), /theme’s footer/);
    await check('');
    assert.match(await textOf(page, '.verdict'), /if the script’s line is on the page/);
    assert.equal(await page.$('#repair'), null);
  });

  it('sends nothing from a form that is looked at', async () => {
    const { page } = await open('?element=subscribe&action=/subscribe&heading=News');
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await page.evaluate(async () => {
      const root = document.querySelector('.stage .shown')!.shadowRoot!;
      root.querySelector<HTMLInputElement>('input[type=email]')!.value = 'a@example.org';
      root.querySelector('form')!.requestSubmit();
      // What the form sends would be under way before the second of these.
      await fetch('/marker', { method: 'POST' });
      await fetch('/marker', { method: 'POST' });
    });
    assert.deepEqual(
      posts.map((url) => new URL(url).pathname),
      ['/marker', '/marker'],
    );
  });

  const states: readonly [name: string, query: string, act?: (page: Page) => Promise<unknown>][] = [
    ['a figure', ''],
    [
      'every option',
      '?element=prevalence&figure=csa-girls+csa-boys&as=iframe',
      (page) => page.$$eval('main details', (all) => all.forEach((one) => (one.open = true))),
    ],
    ['one’s own figure', '?element=statistic&own=&value=1+in+4&script=pinned'],
    ['a term', '?element=term&term=csam&words=word'],
    ['posts', '?element=posts&heading=News&as=shortcode'],
    ['a form', '?element=subscribe&action=https://news.example.org/&heading=News&as=react'],
    [
      'the check',
      '?element=statistic&figure=csa-prevalence&as=div',
      (page) =>
        page.$eval('textarea[aria-labelledby=check-title]', (area) => {
          area.value = '<body><p>Nothing</p>';
          area.dispatchEvent(new Event('input', { bubbles: true }));
        }),
    ],
  ];
  // What is there is the same in both schemes: colours alone are looked at again.
  for (const [name, query, act] of states) {
    it(`is accessible: ${name}, light and dark`, async () => {
      const inScheme = (page: Page, value: string) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const { page } = await open(query, async (opened) => {
        await opened.setBypassCSP(true);
        await inScheme(opened, 'light');
      });
      await act?.(page);
      await page.evaluate(AXE);
      const violations = (options: object) =>
        page.evaluate(async (given) => {
          const { axe } = globalThis as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run(given)).violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html}`),
          );
        }, options);
      assert.deepEqual(await violations({ resultTypes: ['violations'] }), []);
      await inScheme(page, 'dark');
      assert.deepEqual(await violations({ resultTypes: ['violations'], runOnly: COLOURED }), [], 'dark');
    });
  }

  it('fits a narrow window', async () => {
    for (const element of ['statistic', 'glossary', 'subscribe']) {
      const { page } = await open(`?element=${element}`, (opened) => opened.setViewport({ width: 320, height: 640 }));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), element);
    }
  });
});
