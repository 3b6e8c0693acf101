import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { renderStatic } from '../../src/server/static.js';
import { examples } from '../../stories/examples/all.js';
import { toHTML, type Example } from '../../stories/examples/example.js';
import { html, openSite, SCRIPT, type Site } from './page.js';

const STATISTIC =
  '<impact-statistic value="1 in 4" label="Australians" source="A study" source-url="https://example.org/a.pdf" support="/data/support.json AU">1 in 4 Australians</impact-statistic>';
const SOURCES = '<impact-sources cite="numbers">Our sources</impact-sources>';
const CONTACT =
  '<impact-contact action="/contact" office="Our office" answer-within="5 days" support="/data/support.json AU"><a href="mailto:a@example.org">Write to us</a></impact-contact>';

const read = (name: string) =>
  readFileSync(new URL(`../../src/documents/examples/${name}.json`, import.meta.url), 'utf8');

/** A part that comes into a shadow tree that is there already. */
async function partOf(page: Page, tag: string, selector: string) {
  await page.waitForFunction(
    (tag, selector) => !!document.querySelector(tag)?.shadowRoot?.querySelector(selector),
    {},
    tag,
    selector,
  );
  return (await page.$(`${tag} >>> ${selector}`))!;
}

/** What the built files look like on paper and in a column as narrow as a phone shows at 200 % and more. */
describe('a page on paper, or 180 px wide', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('says on paper where a numbered figure is from', async () => {
    const { page } = await site.visit('/', { '/': html(STATISTIC + SOURCES + SCRIPT) });
    const number = (await page.waitForSelector('impact-statistic >>> [part=reference] button'))!;
    await page.emulateMediaType('print');
    assert.equal(await number.evaluate((button) => (button as HTMLElement).innerText), 'Source 1');
    assert.ok(await number.isVisible(), 'the number is not printed');
    assert.ok(!(await (await page.$('impact-statistic >>> summary'))?.isVisible()), 'other controls are printed');
  });

  it('says on paper who was asked, of figures that nobody opened, and asks for nothing', async () => {
    const of = (tag: string, attributes: string) =>
      `<impact-${tag} src="/data/figures.json" ${attributes}></impact-${tag}>`;
    const figures = [
      of('statistic', 'figure="csa-prevalence"'),
      of('prevalence', 'figure="csa-girls"'),
      of('statistic', 'figure="csa-girls csa-prevalence"'),
      of('prevalence', 'figure="csa-girls csa-prevalence"'),
    ];
    const { page, requests } = await site.visit('/', { '/': html(figures.join('') + SCRIPT) });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[src]:not(script)')].every((each) =>
        each.shadowRoot?.querySelector('[part=source]'),
      ),
    );
    await page.waitForNetworkIdle();
    const before = requests.length;
    const said = () =>
      page.$$eval('[src$="figures.json"]', (elements) =>
        elements.map((element) =>
          [...element.shadowRoot!.querySelectorAll('[part=source]')].map((line) =>
            [...line.querySelectorAll('*')]
              .map((each) => getComputedStyle(each, '::before').content)
              .filter((content) => content !== 'none')
              .join('')
              .replace(/[\u2066-\u2069]|""/g, ''),
          ),
        ),
      );
    assert.deepEqual([...new Set((await said()).flat())], ['']);
    await page.emulateMediaType('print');
    const [girls, all] = ['n = 8,503', 'Australian Child Maltreatment Study, n = 8,503'].map(
      (sample) => `"Who was asked: ${sample}"`,
    );
    assert.deepEqual(await said(), [[all], [girls], [girls, all], [girls, all]]);
    await page.pdf();
    assert.equal(requests.length, before, requests.slice(before).join(' '));
    const summary = (await page.$('impact-statistic >>> summary'))!;
    assert.ok(!(await summary.isVisible()), 'the disclosure’s word is printed');
  });

  it('says nothing on paper of fields that aren’t there', async () => {
    const { page } = await site.visit('/', { '/': html(CONTACT + SCRIPT) });
    const caution = (await page.waitForSelector('impact-contact >>> [part=caution]'))!;
    const notice = (await page.$('impact-contact >>> .notice'))!;
    const form = (await page.$('impact-contact >>> form'))!;
    assert.deepEqual(await Promise.all([caution, form, notice].map((one) => one.isVisible())), [true, true, true]);
    await page.emulateMediaType('print');
    assert.deepEqual(await Promise.all([caution, form, notice].map((one) => one.isVisible())), [false, false, true]);
  });

  it('says on paper how a sending went, with its heading and none of its buttons', async () => {
    const form =
      '<impact-subscribe action="/sent.json" service="json" min-time="0" heading="Connect with us"></impact-subscribe>';
    const { page } = await site.visit('/', { '/': html(form + SCRIPT), '/sent.json': '{"ok": true}' });
    await (await page.waitForSelector('impact-subscribe >>> [type=email]'))!.type('ana@example.org');
    await page.keyboard.press('Enter');
    const again = await partOf(page, 'impact-subscribe', '.answer button');
    await page.emulateMediaType('print');
    const heading = (await page.$('impact-subscribe >>> .heading'))!;
    const answer = (await page.$('impact-subscribe >>> .answer'))!;
    assert.deepEqual(await Promise.all([heading, answer, again].map((one) => one.isVisible())), [true, true, false]);
    assert.match(await answer.evaluate((box) => (box as HTMLElement).innerText), /^Thank you/);
  });

  for (const [where, given, address] of [
    ['the page that its author names', ' page-url="/join"', '/join'],
    ['its own page', '', '/'],
  ] as const)
    it(`says on paper where a form is: ${where}`, async () => {
      const forms = ['subscribe', 'contact'].map(
        (name) => `<impact-${name} action="/x"${given}>Words</impact-${name}>`,
      );
      const pledge = '<impact-give service="form" action="/x" currency="AUD" amounts="5">Words</impact-give>';
      const { page } = await site.visit('/', { '/': html(forms.join('') + (given ? '' : pledge) + SCRIPT) });
      const labels = { subscribe: 'Subscribe at:', contact: 'Write to us at:', give: 'Give at:' };
      for (const [name, label] of Object.entries(labels).slice(0, given ? 2 : 3)) {
        const line = (await page.waitForSelector(`impact-${name} >>> :is(.paper, .own) bdi`))!;
        assert.ok(!(await line.isVisible()), `${name} says it on the screen`);
        await page.emulateMediaType('print');
        assert.ok(await line.isVisible(), `${name} doesn't say it on paper`);
        const said = await line.evaluate((one) => one.closest('p')!.innerText);
        assert.equal(said, `${label} ${site.origin}${address}`);
        await page.evaluate(
          () => (history.pushState(null, '', '/next?reader=7'), dispatchEvent(new Event('beforeprint'))),
        );
        assert.equal(await line.evaluate((one) => one.textContent), site.origin + (given ? address : '/next'));
        await page.evaluate(() => (history.pushState(null, '', '/'), dispatchEvent(new Event('beforeprint'))));
        await page.emulateMediaType('screen');
      }
    });

  it('has on paper the list behind a line of help, or before it was opened the page that it is on; it requests nothing', async () => {
    const { page, requests } = await site.visit('/', {
      '/': html(STATISTIC + SCRIPT),
      '/data/support.json': read('support'),
    });
    const line = await partOf(page, 'impact-statistic', '[part=support]');
    const printed = () => line.evaluate((one) => (one as HTMLElement).innerText);
    await page.waitForNetworkIdle({ idleTime: 500 });
    const before = [...requests];
    await page.emulateMediaType('print');
    const print = () =>
      line.evaluate((one) => (dispatchEvent(new Event('beforeprint')), (one as HTMLElement).innerText));
    assert.equal(await print(), `Where to find help\n${site.origin}/`);
    await page.evaluate(() => history.pushState(null, '', '/next?reader=7#now'));
    assert.equal(await print(), `Where to find help\n${site.origin}/next`);
    await page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(requests, before);
    await page.emulateMediaType('screen');
    await (await page.$('impact-statistic >>> [part=support-summary]'))!.click();
    await page.emulateMediaType('print');
    await page.waitForFunction(() =>
      document
        .querySelector('impact-statistic')!
        .shadowRoot!.querySelector('[part=support-list]')
        ?.shadowRoot?.querySelector('[part=place]'),
    );
    assert.equal(await printed(), 'Where to find help');
    const call = (await page.$('impact-statistic >>> [part=call]'))!;
    assert.ok(await call.isVisible(), 'the number is not printed');
  });

  it('says on paper what a word means, once, where no glossary on the page does', async () => {
    const term = '<impact-term term="csam" src="/data/glossary.json">CSAM</impact-term>';
    const { page } = await site.visit('/', {
      '/': html(`<p>${term} and ${term}</p>` + SCRIPT),
      '/data/glossary.json': read('glossary'),
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('impact-term')].every(({ shadowRoot }) => shadowRoot?.querySelector('.trigger')),
    );
    const printed = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return [...document.querySelectorAll('impact-term')].map(
          ({ shadowRoot }) => getComputedStyle(shadowRoot!.querySelector('.trigger')!, '::after').content,
        );
      });
    assert.deepEqual(await printed(), ['none', 'none']);
    await page.emulateMediaType('print');
    const [first, second] = await printed();
    assert.match(first!, /^" \(\u2068[^\u2069]+\u2069\)"$/);
    assert.equal(second, 'none');
    await page.evaluate(() => {
      const glossary = document.createElement('impact-glossary');
      glossary.setAttribute('src', '/data/glossary.json');
      document.body.append(glossary);
    });
    await partOf(page, 'impact-glossary', '#term-csam');
    assert.deepEqual(await printed(), ['none', 'none']);
  });

  it('says it at the first of them that is seen, in whatever tree that is', async () => {
    const term = '<impact-term term="csam" src="/data/glossary.json">CSAM</impact-term>';
    const { page } = await site.visit('/', {
      '/': html(
        `<nav>${term}</nav><aside><template shadowrootmode="open"><p>${term}</p></template></aside><p>${term}</p>` +
          SCRIPT,
      ),
      '/data/glossary.json': read('glossary'),
    });
    const terms = ['nav impact-term', 'aside >>> impact-term', 'p impact-term'];
    for (const one of terms) await page.waitForSelector(`${one} >>> .trigger`);
    await page.emulateMediaType('print');
    const printed = async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const said: number[] = [];
      for (const [at, one] of terms.map((one, at) => [at, one] as const)) {
        const trigger = (await page.$(`${one} >>> .trigger`))!;
        if ((await trigger.evaluate((word) => getComputedStyle(word, '::after').content)) !== 'none') said.push(at);
      }
      return said;
    };
    assert.deepEqual(await printed(), [0]);
    await page.$eval('nav', (menu) => (menu.style.display = 'none'));
    assert.deepEqual(await printed(), [1]);
    await page.$eval('aside', (aside) => (aside.style.visibility = 'hidden'));
    assert.deepEqual(await printed(), [2]);
    await page.$eval('nav', (menu) => (menu.style.display = ''));
    assert.deepEqual(await printed(), [0]);
  });

  it('prints no way out, whatever its page says, and no room for posts that aren’t there', async () => {
    const { page } = await site.visit('/', {
      '/': html(
        '<style>impact-exit { display: block !important }</style><impact-exit href="https://example.org/">Leave</impact-exit>' +
          '<impact-posts src="/never.json"></impact-posts>' +
          '<script>const ask = fetch; fetch = (at, how) => String(at.url ?? at).includes("never") ? new Promise(() => {}) : ask(at, how);</script>' +
          SCRIPT,
      ),
    });
    const button = (await page.waitForSelector('impact-exit >>> [part=link]'))!;
    const empty = await partOf(page, 'impact-posts', '.skeleton');
    assert.ok((await button.isVisible()) && (await empty.isVisible()));
    await page.emulateMediaType('print');
    assert.ok(!(await button.isVisible()) && !(await empty.isVisible()));
    assert.equal(await page.$eval('impact-posts', (posts) => posts.offsetHeight), 0);
  });

  it('prints the whole glossary where a search found nothing', async () => {
    const { page } = await site.visit('/', {
      '/': html('<impact-glossary src="/data/glossary.json"></impact-glossary>' + SCRIPT),
      '/data/glossary.json': read('glossary'),
    });
    await (await page.waitForSelector('impact-glossary >>> #query'))!.type('xyz');
    await partOf(page, 'impact-glossary', '.full.gone');
    const entry = (await page.$('impact-glossary >>> .full [part=term]'))!;
    const height = () => page.$eval('impact-glossary', (glossary) => glossary.offsetHeight);
    assert.ok((await height()) < 300);
    await page.emulateMediaType('print');
    assert.ok(await entry.isVisible(), 'no entry is printed');
    assert.ok((await height()) > 1000);
  });

  for (const size of [16, 32])
    it(`keeps tables and the last dot of a line on paper, with letters of ${size} px`, async () => {
      const { compare, change } = examples;
      const tags = [...Object.values<Example>(compare!), ...Object.values<Example>(change!)].map(toHTML).join('');
      const { page } = await site.visit(
        '/',
        {
          '/': html(`<main style="font-size:${size}px">${tags}</main>`, SCRIPT),
          '/data/figures.json': read('figures'),
        },
        (opened) => opened.setViewport({ width: 640, height: 800 }),
      );
      await page.waitForNetworkIdle({ idleTime: 500 });
      await page.emulateMediaType('print');
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('main > *')].flatMap((one) => {
          const { right } = one.getBoundingClientRect();
          return [...(one.shadowRoot?.querySelectorAll('table, .shape circle') ?? [])]
            .filter((part) => part.getBoundingClientRect().right > right + 0.5)
            .map((part) => `${one.localName} ${part.localName}: ${part.getBoundingClientRect().right - right}`);
        }),
      );
      assert.deepEqual(wide, []);
    });

  it('writes addresses out on paper, with no line under them', async () => {
    const { page } = await site.visit('/', {
      '/': html(toHTML(examples['quote']!['text']!) + toHTML(examples['support']!['list']!) + SCRIPT),
      '/data/support.json': read('support'),
    });
    const source = (await page.waitForSelector('impact-quote >>> a'))!;
    const place = (await page.waitForSelector('impact-support >>> [part=site]'))!;
    await page.emulateMediaType('print');
    const printed = (link: typeof place) =>
      link.evaluate((one) => [
        (one as HTMLElement).innerText + getComputedStyle(one, '::after').content,
        getComputedStyle(one).textDecorationLine,
      ]);
    const address = '" (\u2066https://example.org/report.pdf#page=76\u2069)"';
    assert.deepEqual(await printed(source), [`A report of the Commissioner${address}`, 'none']);
    assert.deepEqual(await printed(place), ['Visit "\u2066https://emergency.example.org/\u2069"', 'none']);
  });

  it('underlines no title on paper, and marks no term as closed', async () => {
    const { posts, glossary } = examples;
    const { page } = await site.visit('/', {
      '/': html(toHTML(posts!['list']!) + toHTML(glossary!['compact']!) + SCRIPT),
      '/data/posts.json': read('posts'),
      '/data/glossary.json': read('glossary'),
    });
    const title = (await page.waitForSelector('impact-posts >>> [part=link]'))!;
    const term = (await page.waitForSelector('impact-glossary >>> summary'))!;
    await page.emulateMediaType('print');
    assert.equal(await title.evaluate((one) => getComputedStyle(one).textDecorationLine), 'none');
    assert.equal(await term.evaluate((one) => getComputedStyle(one).listStyleType), 'none');
  });

  it('keeps the order of every address that it writes out on an Arabic page', async () => {
    const tags = Object.values(examples).flatMap((own) => Object.values<Example>(own).map(toHTML));
    const documents = ['actions', 'figures', 'glossary', 'posts', 'support'];
    const { page } = await site.visit('/', {
      '/': html(`<main lang="ar" dir="rtl">${tags.join('')}</main>`, SCRIPT),
      ...Object.fromEntries(documents.map((name) => [`/data/${name}.json`, read(name)])),
    });
    await page.waitForNetworkIdle({ idleTime: 500 });
    await page.emulateMediaType('print');
    const written = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap(({ localName, shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a') ?? [])]
          .map((link) => getComputedStyle(link, '::after').content)
          .filter((content) => content.includes('//'))
          .map((content) => [localName.replace('impact-', ''), content] as const),
      ),
    );
    assert.deepEqual(
      written.filter(([, content]) => !/\u2066[^\u2066\u2069]+\u2069/.test(content)),
      [],
    );
    assert.deepEqual(
      [
        'actions',
        'contact',
        'give',
        'glossary',
        'posts',
        'quote',
        'sources',
        'statistic',
        'subscribe',
        'support',
      ].filter((name) => !written.some(([element]) => element === name)),
      [],
    );
  });

  for (const width of [180, 320])
    it(`keeps the longest words of every element, written without a script, within ${width} px`, async () => {
      // A table of numbers keeps each whole, and scrolls. Words that are their author's alone break as their page does.
      const tags = Object.values(examples).flatMap((own) => Object.values<Example>(own));
      const written = await renderStatic(html(tags.map(toHTML).join('')), {
        url: 'https://example.org/',
        read: (url) => Promise.resolve(read(/([a-z]+)\.json$/.exec(url)?.[1] ?? '')),
      });
      const { page } = await site.visit('/', { '/': written.html }, (opened) =>
        opened.setViewport({ width, height: 800 }),
      );
      const wide = await page.evaluate(() =>
        [...document.body.querySelectorAll('[style^="overflow-wrap"] :not(table, table *, svg *)')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => `${one.localName}: ${one.textContent.slice(0, 60)}`),
      );
      assert.deepEqual(wide, []);
      assert.ok((await page.$$('[style^="overflow-wrap"] p')).length > 50);
    });

  /** Words on two lines that would fit on one, in an element or in what stands inside its tag. */
  const BROKEN = `(() => {
    const broken = [];
    const walk = (node, width) => {
      if (node.nodeType === 3) {
        for (const { 0: token, index: from } of node.data.matchAll(/\\S+/g)) {
          const word = token.replace(/^\\P{L}+|\\P{L}+$/gu, '');
          const index = from + token.indexOf(word);
          // A server's name has no place of its own to break at, and what nobody writes fits on few lines.
          if (!/^[\\p{L}\\p{M}’]{3,30}$/u.test(word)) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const parts = [...range.getClientRects()].filter((part) => part.width);
          const isOnTwo = parts.some(({ top }) => Math.abs(top - parts[0].top) > 4);
          if (isOnTwo && parts.reduce((all, part) => all + part.width, 0) < width)
            broken.push(node.parentElement.localName + ': ' + word);
        }
      }
      if (node.nodeType !== 1 || node.localName === 'style' || !node.checkVisibility()) return;
      const { shadowRoot } = node;
      const room = shadowRoot ? node.clientWidth - 48 : width;
      [...(shadowRoot?.childNodes ?? []), ...node.childNodes].forEach((inner) => walk(inner, room));
    };
    walk(main, Infinity);
    return broken;
  })()`;

  const OWN_TABLE =
    '<impact-contact><form method="post" action="/contact"><table><tr><td>Beratungsstellenverzeichnis</td><td>of all the towns that you may want to know of, one after the other</td></tr></table><input type="email"><button>Ask</button></form></impact-contact>';
  for (const [width, size] of [
    [360, 16],
    [360, 32],
    [760, 32],
    [1000, 16],
  ] as const)
    it(`breaks no word that fits on a line, ${width} px wide with letters of ${size} px`, async () => {
      const tags = Object.values(examples).flatMap((own) => Object.values<Example>(own).map(toHTML));
      const body = `<main id="main" style="font-size:${size}px">${tags.join('')}${OWN_TABLE}</main>`;
      const { page } = await site.visit('/', { '/': html(body, SCRIPT) }, (opened) =>
        opened.setViewport({ width, height: 800 }),
      );
      await page.waitForNetworkIdle({ idleTime: 500 });
      assert.deepEqual(await page.evaluate(BROKEN), []);
    });

  it('keeps a service’s address within 180 px', async () => {
    const { page } = await site.visit('/', { '/': html(STATISTIC + SCRIPT) }, (opened) =>
      opened.setViewport({ width: 180, height: 800 }),
    );
    const summary = (await page.waitForSelector('impact-statistic >>> [part=support-summary]'))!;
    await summary.evaluate((line) => (line as HTMLElement).click());
    await page.waitForFunction(() =>
      document
        .querySelector('impact-statistic')!
        .shadowRoot!.querySelector('[part=support-list]')
        ?.shadowRoot?.querySelector('[part=site]'),
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 180, `${wide} px wide`);
  });
});
