import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { readSupportAttribute } from '../../src/documents/support-attribute.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { memory, page, shown } from './page.js';

const support = readFileSync(new URL('../../src/documents/examples/support.json', import.meta.url), 'utf8');
const { read } = memory({ '/data/support.json': support });
const figure = (words: string) =>
  `<impact-statistic value="1 in 4" label="children" support="${words}">1 in 4</impact-statistic>`;
const count = (html: string, part: RegExp) => (html.match(new RegExp(part, 'g')) ?? []).length;

describe('support on an element, from a server', () => {
  const cases: [written: string, read: ReturnType<typeof readSupportAttribute>][] = [
    ['', undefined],
    ['false', undefined],
    ['AU survivor', undefined],
    ['/s.json', { src: '/s.json', country: undefined, audience: '', always: false, unknown: [] }],
    ['s.json AU', { src: 's.json', country: 'AU', audience: '', always: false, unknown: [] }],
    [
      'always  survivor\n/s.json au child',
      { src: '/s.json', country: 'au', audience: 'survivor child', always: true, unknown: [] },
    ],
    [
      'example.org/s.json',
      { src: 'https://example.org/s.json', country: undefined, audience: '', always: false, unknown: [] },
    ],
    ['/s.json kids AUS', { src: '/s.json', country: undefined, audience: '', always: false, unknown: ['kids', 'AUS'] }],
  ];
  for (const [written, expected] of cases)
    it(`reads "${written.replace(/\s+/g, ' ')}"`, () => assert.deepEqual(readSupportAttribute(written), expected));

  it('is a closed line with the whole list behind it, once a page', async () => {
    const body =
      figure('/data/support.json AU') + figure('/data/support.json AU') + figure('/data/support.json always NZ');
    const { html, problems, styles } = await prerender(page(body), { read });
    assert.deepEqual(problems, []);
    assert.equal(
      count(html, /<details part="support"><summary part="support-summary">Where to find help<\/summary>/),
      2,
    );
    assert.match(html, /<div part="support-list"><template shadowrootmode="open"><style>/);
    assert.match(
      shown(html),
      /Services in Australia Not in Australia\? AustraliaNew ZealandAnother country If someone is in danger now/,
    );
    assert.match(shown(html), /Services in New Zealand/);
    assert.equal(styles.length, 3);
    assert.equal((await prerender(html, { read })).html, html);
  });

  for (const [lang, date] of [
    ['de', '15. Januar 2026'],
    ['de-AT', '15. Jänner 2026'],
    ['sw', '15 January 2026'],
  ] as const)
    it(`says when places were checked as readers of ${lang} do, where it speaks their language`, async () => {
      const json = support.replace(/"checked": "[^"]*"/g, '"checked": "2026-01-15"');
      const own = memory({ '/data/support.json': json }).read;
      const { html } = await prerender(page(figure('/data/support.json AU'), lang), { read: own });
      assert.ok(shown(html).includes(date), shown(html).slice(-600));
    });

  it('stands in a contact form whose author names none, where the page does', async () => {
    const form = '<impact-contact action="https://forms.example/"></impact-contact>';
    const places = [
      figure('/data/support.json AU'),
      '<impact-support src="/data/support.json" country="AU">Help</impact-support>',
      '<div data-impact="support" data-src="/data/support.json" data-country="AU">Help</div>',
      '<script type="text/plain" data-support="/data/support.json AU"></script>',
    ];
    for (const place of places) {
      const written = page(form + place);
      const { html, problems } = await prerender(written, { read });
      assert.deepEqual(problems, []);
      assert.match(html, /<div class="help"[^>]*>\s*<style>[^<]*<\/style><details part="support">/, place);
      assert.match((await renderStatic(written, { read })).html, /Where to find help/, place);
    }
    const { html } = await prerender(page(form + figure('false')), { read });
    assert.doesNotMatch(html, /details part="support"/);
  });

  it('stands in a definition’s own box', async () => {
    const data = JSON.stringify({
      version: 1,
      language: 'en',
      groups: [],
      terms: [{ id: 'a', term: 'A', definition: 'What it means.' }],
    }).replaceAll('"', '&quot;');
    const { html } = await prerender(
      page(`<p><impact-term term="a" data="${data}" support="/data/support.json">A</impact-term></p>`),
      { read },
    );
    assert.match(html, /<div part="popover"[^]*<details part="support">[^]*<\/details><\/div>/);
  });

  it('costs nothing but itself where its document can’t be read', async () => {
    const { html, problems } = await prerender(page(figure('/data/none.json')), { read });
    assert.match(html, /1 in 4/);
    assert.doesNotMatch(html, /part="support"/);
    assert.equal(problems.length, 1);
  });

  it('is the whole list for email and print, once, and never in a paragraph', async () => {
    const { html, problems } = await renderStatic(
      page(`<main><p>${figure('/data/support.json AU')}</p>${figure('/data/support.json')}<p>After.</p></main>`),
      { read },
    );
    assert.deepEqual(problems, []);
    assert.equal(count(html, /<h3>Where to find help<\/h3>/), 1);
    assert.match(html, /After\.<\/p><div style="[^"]+"><h3>Where to find help<\/h3>/);
    assert.match(html, /<a href="tel:1800975707"/);
    const beside = await renderStatic(page(`${figure('/data/support.json AU')}<p>After.</p>`), { read });
    assert.match(beside.html, /<\/figure><h3>Where to find help<\/h3>[^]*<p>After/);
  });

  it('is in the language of the text around, and behind the page’s content in the page’s', async () => {
    const german = page(`<div lang="de">${figure('/data/support.json AU')}</div>`);
    for (const { html } of [await prerender(german, { read }), await renderStatic(german, { read })]) {
      assert.match(shown(html), /Wo es Hilfe gibt[^]*Australien/);
      assert.doesNotMatch(shown(html), /Where to find help|Services in/);
    }
    const moved = page(`<p lang="de">${figure('/data/support.json AU')}</p>`);
    const text = shown((await renderStatic(moved, { read })).html);
    assert.match(text, /Where to find help[^]*Services in Australia/);
    assert.doesNotMatch(text, /Australien/);
  });

  it('speaks the page’s language', async () => {
    const { html } = await prerender(page(figure('/data/support.json AU'), 'de'), { read });
    assert.match(html, />Wo es Hilfe gibt<\/summary>/);
  });
});
