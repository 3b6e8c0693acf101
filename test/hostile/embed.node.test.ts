/**
 * What strangers can write: addresses of the frame page, links on a host's page, set-ups of the builder, messages between
 * windows, and ids. None of them acts or speaks for the publisher.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Page } from 'puppeteer-core';
import { framePage } from '../../scripts/frame-page.js';
import { readFormsDocument } from '../../src/documents/forms-document.js';
import { readGlossaryDocument } from '../../src/documents/glossary-document.js';
import { kinds } from '../../src/embed/snippet/kinds.js';
import { writeSnippet } from '../../src/embed/snippet/write.js';
import { send } from '../../src/net/exchange.js';
import { until } from '../helpers/settle.js';
import { html, openSite, SCRIPT, type Answer, type Site } from '../contract/page.js';
import { elementFolders } from '../contract/repository.js';
import { CLOBBERED, OLD_LIBRARIES } from './host-pages.js';

/** The word that a stranger wants readers to see in the publisher's name. */
const WORD = 'Unlock';
const EVIL = 'https://evil.example/';

interface Seen {
  readonly text: string;
  readonly links: readonly string[];
  readonly fields: readonly string[];
}

/** Everything on the page, shadow trees and title among it: text, links that lead elsewhere, fields. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const seen = { text: '', links: [] as string[], fields: [] as string[] };
    for (const nodes: Node[] = [document.documentElement]; nodes.length;) {
      const node = nodes.shift()!;
      if (node instanceof Text) seen.text += ` ${node.data.replace(/\s+/g, ' ')}`;
      // On paper stands where it would be: the page's own address.
      if (node instanceof Element && node.matches('script, style, .late')) continue;
      if (node instanceof HTMLInputElement) seen.fields.push(`${node.type} ${node.name} ${node.value}`);
      if (node instanceof HTMLAnchorElement && node.origin !== location.origin) seen.links.push(node.href);
      if (node instanceof Element && node.shadowRoot) nodes.push(node.shadowRoot);
      nodes.push(...node.childNodes);
    }
    return seen;
  });

/** Waits until every element of ours shows what it will. */
const settle = (page: Page) =>
  page.waitForFunction(() => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('impact-'));
    return (
      !document.querySelector('.waiting') &&
      ours.every((one) => one.matches(':defined') && !(one as Element & { isUpdatePending?: boolean }).isUpdatePending)
    );
  });

const FORMS = {
  '/data/forms.json': JSON.stringify({
    version: 1,
    language: 'en',
    forms: [{ id: 'newsletter', action: '/subscribe', heading: 'Our news' }],
    contact: [{ id: 'office', action: '/contact', heading: 'Contact us', office: 'Our office' }],
  }),
};

const FIGURE = JSON.stringify({ value: '99%', label: WORD, source: { title: WORD, url: EVIL } });
const GLOSSARY = JSON.stringify({
  version: 1,
  language: 'en',
  terms: [{ id: 'csam', term: WORD, definition: WORD }],
});
const FORM: readonly (readonly [string, string])[] = [
  ['action', '/account/delete'],
  ['service', 'json'],
  ['values', `confirm=${WORD}`],
  ['heading', WORD],
  ['submit-label', WORD],
  ['why', WORD],
  ['fields', JSON.stringify([{ name: 'password', label: WORD, type: 'password' }])],
  ['email-field', WORD],
  ['name-field', WORD],
  ['topics-field', WORD],
  ['topics', WORD],
  ['consent', WORD],
  ['plain', ''],
  ['target', '_top'],
  ['challenge', '/account/delete'],
  ['privacy-url', EVIL],
  ['page-url', EVIL],
  ['data-heading', WORD],
];
const TYPED: readonly (readonly [string, string])[] = [
  ['value', `99% ${WORD}`],
  ['label', WORD],
  ['qualifier', WORD],
  ['note', WORD],
  ['source', WORD],
  ['source-url', EVIL],
  ['source-date', '2023'],
  ['of', WORD],
  ['population', WORD],
  ['sample', WORD],
];
const query = (...pairs: (readonly [string, string])[]) => String(new URLSearchParams(pairs.map((pair) => [...pair])));
const element = (name: string) => ['element', name] as const;

describe('a crafted address of the frame page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  const open = async (asked: string, answers: Readonly<Record<string, Answer>> = {}) => {
    const sent: string[] = [];
    const visit = await site.visit(`/frame.html?${asked}`, { ...FORMS, ...answers }, async (page) => {
      page.on('request', (request) => {
        if (request.method() !== 'GET' || !request.url().startsWith('http://127.0.0.1')) sent.push(request.url());
      });
    });
    await settle(visit.page);
    return { ...visit, sent };
  };

  const composed: readonly [what: string, asked: string][] = [
    ['a form', query(element('subscribe'), ...FORM)],
    ['a form around a published one', query(element('subscribe'), ['form', 'newsletter'], ...FORM)],
    ['a contact form', query(element('contact'), ...FORM, ['office', WORD], ['message-hint', WORD])],
    ['a contact form around a published one', query(element('contact'), ['form', 'office'], ...FORM, ['office', WORD])],
    ['a contact form that is a newsletter’s', query(element('contact'), ['form', 'newsletter'], ...FORM)],
    ['words beside a published figure', query(element('statistic'), ['figure', 'csa-girls'], ...TYPED)],
    ['words beside several figures', query(element('prevalence'), ['figure', 'csa-girls csa-boys'], ...TYPED)],
    ['a figure as JSON', query(element('statistic'), ['data', FIGURE])],
    ['a figure as JSON beside one', query(element('statistic'), ['figure', 'csa-girls'], ['data', FIGURE])],
    ['groups as JSON', query(element('prevalence'), ['groups', `[${FIGURE},${FIGURE}]`])],
    ['a glossary as JSON', query(element('glossary'), ['data', GLOSSARY], ['annotate', 'body'], ['json-ld', ''])],
    ['a term as JSON', query(element('term'), ['term', 'csam'], ['data', GLOSSARY], ['words', WORD])],
    ['a term that is a sentence', query(element('term'), ['term', `${WORD} now`], ['words', WORD])],
    ['words around posts', query(element('posts'), ['heading', WORD], ['more', WORD], ['keep', ''])],
    [
      'posts as JSON',
      query(element('posts'), ['data', JSON.stringify({ version: 1, posts: [{ title: WORD, url: EVIL }] })]),
    ],
    ['a document elsewhere', query(element('statistic'), ['figure', 'a'], ['src', `${EVIL}a.json`])],
    ['a document with a password', query(element('glossary'), ['src', 'http://:x@127.0.0.1/data/glossary.json'])],
    ['a name twice', query(element('statistic'), ['figure', 'csa-girls'], ['label', 'a'], ['label', WORD])],
    ['an old name', query(element('statistic'), ['figure', 'csa-girls'], ['population', WORD])],
    ['presentation', query(element('statistic'), ['figure', 'csa-girls'], ['font', `${WORD};x`], ['lang', WORD])],
    ['an element of its own', query(element(WORD), ['heading', WORD])],
    ['an id that is a sentence', query(element('statistic'), ['figure', `${WORD} your account`])],
    ['a form that is a sentence', query(element('subscribe'), ['form', `${WORD} your account`])],
    ['a fragment', `${query(element('statistic'), ['figure', 'csa-girls'])}#${WORD}`],
  ];
  for (const [what, asked] of composed) {
    it(`composes nothing: ${what}`, async () => {
      const { page, sent } = await open(asked);
      const { text, links, fields } = await look(page);
      assert.doesNotMatch(text, new RegExp(WORD, 'i'));
      assert.deepEqual(
        links.filter((link) => link.startsWith(EVIL)),
        [],
      );
      assert.deepEqual(
        fields.filter((field) => field.includes(WORD) || field.startsWith('password')),
        [],
      );
      assert.deepEqual(sent, []);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    });
  }

  it('sends a published form to its own address, without the reader’s session', async () => {
    const { page } = await open(query(element('subscribe'), ['form', 'newsletter'], ['action', '/account/delete']));
    const [posted] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST'),
      page.evaluate(() => {
        const calls: (RequestInit | undefined)[] = [];
        Object.assign(window, {
          calls,
          fetch: new Proxy(fetch, {
            apply(native, _, [url, init]: Parameters<typeof fetch>) {
              calls.push(init);
              return native(url, init);
            },
          }),
        });
        const form = document.querySelector('impact-subscribe')!.shadowRoot!.querySelector('form')!;
        form.querySelector<HTMLInputElement>('[type=email]')!.value = 'a@example.org';
        document.querySelector('impact-subscribe')!.setAttribute('min-time', '0');
        form.requestSubmit();
      }),
    ]);
    assert.equal(new URL(posted.url()).pathname, '/subscribe');
    const modes = await page.evaluate(() =>
      (window as unknown as { calls: RequestInit[] }).calls.map((one) => one.credentials),
    );
    assert.deepEqual(modes, ['omit']);
  });

  const ZALGO = `${WORD}${'\u030d\u033f\u0311'.repeat(60)}`;
  const typed: readonly [what: string, asked: string][] = [
    ['plainly', query(element('statistic'), ...TYPED)],
    [
      'as people',
      query(element('prevalence'), ['value', '1 in 4'], ['label', WORD], ['download', ''], ['source', WORD]),
    ],
    [
      'with a document and nothing in it',
      query(element('statistic'), ...TYPED, ['src', '/data/figures.json'], ['figure', ' ']),
    ],
    [
      'in letters of pictures',
      query(element('statistic'), ...TYPED, ['font', 'Wingdings, Webdings'], ['accent', 'transparent']),
    ],
    ['in a language that the reader may not know', query(element('statistic'), ...TYPED, ['lang', 'tr'])],
    ['in a language that nobody knows', query(element('statistic'), ...TYPED, ['lang', 'tlh'])],
    ['with signs that tower', query(element('statistic'), ['value', ZALGO], ['label', ZALGO.repeat(3)])],
    ['from right to left', query(element('statistic'), ['value', '1'], ['label', `\u202e${WORD}`], ['lang', 'ar'])],
    ['with a slip in a name', query(element('statistic'), ['value', '1 in 4'], ['lable', WORD], ['source', WORD])],
    [
      'with an address and a number in it',
      query(element('statistic'), ['value', '1'], ['label', `${WORD} ${EVIL} +61 1800 000 000`]),
    ],
  ];
  for (const [what, asked] of typed) {
    it(`types a figure under a mark: ${what}`, async () => {
      const { page, sent } = await open(asked);
      const { links } = await look(page);
      assert.deepEqual(links, []);
      assert.deepEqual(sent, []);
      assert.doesNotMatch(await page.title(), new RegExp(WORD));
      const mark = await page.$$eval('.typed', (all) =>
        all.map((one) => ({
          text: one.textContent,
          font: getComputedStyle(one).fontFamily,
          shown: one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          above:
            one.getBoundingClientRect().bottom <=
            document.querySelector('#stage > :not(.late)')!.getBoundingClientRect().top,
        })),
      );
      const own = mark.find(({ text }) => text === 'Not from our documents. The person who made this link wrote it.');
      assert.ok(own, 'in the reader’s own language');
      for (const { font, shown, above } of mark) {
        assert.match(font, /^system-ui/);
        assert.ok(shown && above);
      }
      assert.match(await page.$eval('#stage', (stage) => getComputedStyle(stage).contain), /paint/);
      assert.equal(await page.$eval('#stage', (stage) => Boolean(stage.querySelector('[download]'))), false);
    });
  }

  it('types nothing where the publisher says so', async () => {
    const { page } = await open(query(element('statistic'), ...TYPED), { '/frame.html': framePage('', 'no') });
    const { text } = await look(page);
    assert.doesNotMatch(text, new RegExp(WORD));
    assert.match(text, /There is nothing to show at this address/);
  });
});

describe('a crafted link on a host’s page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('shows nothing that its publisher’s host sends on to another', async () => {
    const base = site.elsewhere;
    const link = (src: string, id: string) =>
      `<p id="${id}"><a href="${base}/frame.html?element=statistic&amp;figure=a&amp;src=${base}${src}">words</a></p>`;
    const figures = JSON.stringify({
      version: 1,
      language: 'en',
      figures: [{ id: 'a', value: '1 in 4', label: WORD }],
    });
    const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    const { page, lines } = await site.visit('/', {
      '/': html(
        `${link('/r', 'sent-on')}${link('/own.json', 'own')}<script type="module" src="${base}/impact.js"></script>`,
      ),
      '/evil.json': { body: figures, headers: open },
      '/own.json': { body: figures, headers: open },
      '/r': { body: '', status: 302, headers: { ...open, location: `${site.origin}/evil.json` } },
    });
    await page.waitForFunction(() =>
      /1 in 4/.test(document.querySelector('impact-statistic:has(#own)')?.shadowRoot?.textContent ?? ''),
    );
    await until(() => lines.some((line) => line.includes('redirected to another origin')), 'a word to the owner');
    const shown = await page.$eval('impact-statistic:has(#sent-on)', (element) => element.shadowRoot!.textContent);
    assert.doesNotMatch(shown, /1 in 4/);
  });

  it('names what is published, within itself, and stops no other', async () => {
    const base = site.elsewhere;
    const link = (asked: string, rest = '') =>
      `<p${rest}><a rel="nofollow" href="${base}/frame.html?${asked.replaceAll('&', '&amp;')}">a comment</a></p>`;
    const hostile = [
      link(query(element('statistic'), ...TYPED)),
      link(query(element('statistic'), ['data', FIGURE])),
      link(query(element('glossary'), ['data', GLOSSARY], ['annotate', 'main'], ['json-ld', ''])),
      link(query(element('glossary'), ['src', `${EVIL}glossary.json`])),
      `<blockquote><dl><dt>CSAM</dt><dd>${WORD}</dd></dl>${link(query(element('glossary'), ['src', `${EVIL}x`]))}</blockquote>`,
      link(query(element('subscribe'), ...FORM)),
      link(query(element('subscribe'), ['form', 'newsletter'])),
      link(query(element('contact'), ...FORM, ['office', WORD])),
      link(query(element('contact'), ['form', 'office'])),
      link(query(element('posts'), ['heading', WORD], ['src', `${EVIL}feed`])),
      link(query(element('statistic'), ['figure', 'csa-girls']), ` slot="label" title="${WORD}"`).replace(
        'a comment',
        WORD,
      ),
      '<p><a href="http://[/frame.html?x">odd</a></p><p><a href="http://a:99999/frame.html?x">odd</a></p>',
      `<svg><a href="${base}/frame.html?element=statistic"><text>odd</text></a></svg><math data-impact="term"></math>`,
      link(query(element('glossary'), ['terms', 'csam'])),
    ];
    const body = `<main>CSAM <impact-term term="csam">CSAM</impact-term>${hostile.join('')}<section id="last">${link('element=statistic&figure=csa-boys')}</section></main><script type="module" src="${base}/impact.js"></script>`;
    const { page, lines } = await site.visit('/', { '/': html(body), '/evil-glossary.json': GLOSSARY });
    await page.waitForFunction(() =>
      /1 in 5/.test(document.querySelector('#last impact-statistic')?.shadowRoot?.textContent ?? ''),
    );
    // A file that a visitor has put onto the host itself.
    await page.$eval(
      '#last a',
      (link, asked) => {
        const other = document.createElement('a');
        other.href = `${(link as HTMLAnchorElement).href.split('?')[0]}?${asked}${location.origin}/evil-glossary.json`;
        const place = document.createElement('p');
        place.append(other);
        link.closest('main')!.append(place, document.createElement('i'));
      },
      'element=glossary&src=',
    );
    // A link that comes later than both is filled after them.
    await page.$eval('#last', (section) => {
      const again = document.createElement('p');
      const link = section.querySelector('a')!.cloneNode(true);
      again.id = 'later';
      again.append(link);
      section.after(again);
    });
    await page.waitForFunction(() => document.querySelector('impact-statistic > #later'));
    await settle(page);
    const shown = await page.$$eval('main *', (all) =>
      all.flatMap(({ localName, shadowRoot }) =>
        localName.startsWith('impact-') ? [`${localName}: ${shadowRoot?.textContent ?? ''}`] : [],
      ),
    );
    assert.deepEqual(
      shown.filter((one) => one.includes(WORD)),
      [],
    );
    assert.deepEqual(shown.map((one) => one.split(':', 1)[0]).sort(), [
      'impact-glossary',
      'impact-glossary',
      'impact-statistic',
      'impact-statistic',
      'impact-term',
    ]);
    // The host's own term has no glossary, whatever a visitor's link shows.
    assert.equal(await page.$eval('impact-term', (term) => term.shadowRoot!.querySelector('.trigger')), null);
    assert.equal(await page.$('script[type="application/ld+json"]'), null);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('uncaught')),
      [],
    );
  });
});

describe('a crafted set-up of the builder', () => {
  const addresses = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'https://bank.example@evil.example/',
    'https://:www.bank.example@evil.example/',
    'https://a:b@evil.example/',
    'https:\\\\bank.example@evil.example',
    '//bank.example@evil.example/',
    'https://%62ank:@evil.example/',
  ];
  const NAMES = ['src', 'action', 'challenge', 'source-url', 'privacy-url', 'feed-url', 'news-url', 'page-url'];

  /** Addresses that a snippet would put into a page. */
  function writtenIn(code: string): string[] {
    const found: string[] = [];
    const visit = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('attrs' in node)
        for (const { name, value } of node.attrs) {
          const plain = name.replace(/^data-/, '');
          if (plain === 'href' || NAMES.includes(plain)) found.push(value);
        }
      if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    visit(parse(code));
    return found;
  }

  for (const address of addresses) {
    it(`writes no ${JSON.stringify(address)}`, () => {
      for (const kind of kinds) {
        const attributes = Object.fromEntries(NAMES.map((name) => [name, address]));
        const { code } = writeSnippet(
          kind,
          { element: 'subscribe', attributes, words: 'Subscribe', link: address },
          { base: 'https://elements.example.org/1/' },
        );
        assert.doesNotMatch(code, /script:|data:text|@|evil/i, kind);
        for (const written of writtenIn(code)) {
          const url = new URL(written, 'https://partner.example/');
          assert.match(url.protocol, /^https?:$/);
          assert.equal(url.username + url.password, '');
        }
      }
    });
    it(`publishes nothing from ${JSON.stringify(address)}`, () => {
      const widget = { element: 'statistic', attributes: { figure: 'a' }, words: 'a' };
      assert.throws(() => writeSnippet('tag', widget, { base: address }), TypeError);
    });
  }

  it('runs nothing in the preview', async () => {
    const site = await openSite();
    try {
      const asked = query(
        element('posts'),
        ['link', 'javascript:alert(1)'],
        ['src', 'javascript:alert(1)'],
        ['words', WORD],
      );
      const { page } = await site.visit(`/builder/index.html?${asked}`, {});
      await page.waitForFunction(() => document.querySelector('.stage .shown'));
      const hrefs = await page.$$eval('.stage a', (all) => all.map((link) => (link as HTMLAnchorElement).protocol));
      assert.ok(hrefs.every((protocol) => protocol !== 'javascript:'));
      assert.doesNotMatch(await page.$eval('#code', (code) => code.textContent!), /javascript/);
    } finally {
      await site.close();
    }
  });
});

describe('a forged message', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('moves no frame: from the page, from another frame, from another origin, of another kind', async () => {
    const base = site.elsewhere;
    const src = `${base}/frame.html?element=statistic&amp;figure=csa-girls`;
    const body =
      `<iframe id="open" src="${src}" height="90"></iframe>` +
      `<iframe id="closed" src="${src}" height="90" sandbox="allow-scripts"></iframe>` +
      `<iframe id="other" src="/other.html" height="90"></iframe>` +
      `<script type="module" src="${base}/resize.js"></script>`;
    const { page } = await site.visit('/', { '/': html(body), '/other.html': html('other') });
    await page.waitForFunction(() => document.querySelectorAll('iframe[style*=height]').length === 2);
    const heights = () => page.$$eval('iframe', (all) => all.map(({ clientHeight }) => clientHeight));
    const before_ = await heights();
    /** Says it from within a frame, and waits until the page has heard it. */
    const say = async (frame: number, message: unknown) => {
      const heard = page.evaluate(
        () => new Promise((resolve) => addEventListener('message', () => setTimeout(resolve), { once: true })),
      );
      await page.frames()[frame]!.evaluate((data) => parent.postMessage(data, '*'), message);
      await heard;
    };
    const height = (value: unknown, print: unknown = value) => ({ 'impact-elements': 'height', height: value, print });
    for (const message of [
      height('700'),
      height([700]),
      height({ valueOf: 700 }),
      height(null),
      height(true),
      { 'impact-elements': ['height'], height: 700 },
      { height: 700 },
      'impact-elements',
      ['impact-elements', 'height', 700],
      null,
      7,
    ]) {
      await say(1, message);
      assert.deepEqual(await heights(), before_, JSON.stringify(message));
    }
    await say(0, height(700));
    await say(3, height(700));
    assert.deepEqual(await heights(), before_, 'from elsewhere');
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#open')!;
      dispatchEvent(
        new MessageEvent('message', {
          source: frame.contentWindow,
          origin: 'null',
          data: { 'impact-elements': 'height', height: 700 },
        }),
      );
      dispatchEvent(
        new MessageEvent('message', {
          source: frame.contentWindow,
          origin: 'https://evil.example',
          data: { 'impact-elements': 'height', height: 700 },
        }),
      );
    });
    assert.deepEqual(await heights(), before_, 'from another origin');
    await say(1, height(1e9));
    await say(2, height(-1));
    assert.deepEqual((await heights()).slice(0, 2), [20_000, 40]);
  });
});

describe('a host’s page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  /** Each element, by attribute, from a document and by each way to paste. */
  const BODY = `
    <impact-statistic id="a" value="1 in 4" label="people">1</impact-statistic>
    <impact-statistic id="b" src="/data/figures.json" figure="csa-girls">2</impact-statistic>
    <impact-prevalence id="c" value="3 in 20" label="people">3</impact-prevalence>
    <impact-prevalence id="d" src="/data/figures.json" figure="csa-girls csa-boys">4</impact-prevalence>
    <impact-glossary id="e" src="/data/glossary.json" terms="csam grooming">5</impact-glossary>
    <impact-glossary id="f"><dl><dt>One</dt><dd>First.</dd><dt>Two</dt><dd>Second.</dd></dl></impact-glossary>
    <p>A <impact-term id="g" term="csam" src="/data/glossary.json">CSAM</impact-term></p>
    <impact-posts id="h" src="/data/posts.json" count="2" no-dates>6</impact-posts>
    <impact-posts id="i" src="/feed.xml" format="rss" no-dates>7</impact-posts>
    <impact-subscribe id="j" action="/subscribe" heading="News" topics="a, b">8</impact-subscribe>
    <div id="k" data-impact="statistic" data-value="1 in 5" data-label="people">9</div>
    <p id="l"><a href="/frame.html?element=statistic&amp;figure=csa-boys">10</a></p>
    <impact-change id="m" src="/data/figures.json" figure="ph-reports">11</impact-change>
    <impact-change id="n" value="310 in 2018 to 702 in 2023" label="calls">12</impact-change>
    <impact-quote id="o" text="Governments have a duty." by="A speaker" source="A report">13</impact-quote>
    <impact-quote id="p" data='{"id":"duty","text":"Governments have a duty.","by":"A speaker","source":{"title":"A report"}}'>14</impact-quote>
    <impact-support id="q" src="/data/support.json" country="AU">15</impact-support>
    <impact-compare id="s" src="/data/figures.json" figure="partner has-child">16</impact-compare>
    <impact-sources id="t" cite="lines">17</impact-sources>
    <impact-calm id="u" heading="What’s on this page">18</impact-calm>
    <impact-give id="v" service="donorbox" action="https://donorbox.org/example" currency="AUD" amounts="25 50">19</impact-give>
    <impact-actions id="w" src="/data/actions.json">20</impact-actions>
    <impact-contact id="x" action="/contact" office="Our office" answer-within="5 working days" support="/data/support.json AU">21</impact-contact>
    <impact-exit id="r" href="https://www.bom.gov.au/">Leave this page</impact-exit>`;
  const FEED = `<rss version="2.0"><channel><title>News</title><link>https://example.org/</link><item><title>A post</title><link>https://example.org/a</link><pubDate>Sat, 21 Nov 2026 09:00:00 GMT</pubDate><description>Words.</description></item></channel></rss>`;

  const open = async (head: string) => {
    const answers = {
      '/': html(BODY + SCRIPT, head),
      '/feed.xml': { body: FEED, headers: { 'content-type': 'text/xml' } },
    };
    const { page, lines } = await site.visit('/', answers);
    const ready = page.waitForFunction(
      () =>
        ['e', 'f', 'h', 'i'].every((id) =>
          document.querySelector(`#${id}`)?.shadowRoot?.querySelector('dl, ul:not(.skeleton)'),
        ) &&
        ['b', 'c', 'd', 'm', 'n'].every((id) =>
          document.querySelector(`#${id}`)?.shadowRoot?.querySelector('[part~=statement]'),
        ) &&
        ['m', 'n'].every((id) => document.querySelector(`#${id}`)?.shadowRoot?.querySelector('svg, summary')) &&
        ['o', 'p'].every((id) => document.querySelector(`#${id}`)?.shadowRoot?.querySelector('[part~=text] p')) &&
        document.querySelector('#s')?.shadowRoot?.querySelector('figure') &&
        document.querySelector('#t')?.shadowRoot?.querySelector('li') &&
        document.querySelector('#u')?.shadowRoot?.querySelector('ul, fieldset, label') &&
        document.querySelector('#q')?.shadowRoot?.querySelector('[part~=place]') &&
        ['v', 'w', 'x'].every((id) => document.querySelector(`#${id}`)?.shadowRoot?.querySelector('h2, li, form')) &&
        document.querySelector('#r')?.shadowRoot?.querySelector('[part~=link]') &&
        document.querySelector('#g')?.shadowRoot?.querySelector('.trigger') &&
        document.querySelector('#j')?.shadowRoot?.querySelector('[type=email]') &&
        document.querySelector('#k impact-statistic')?.shadowRoot?.querySelector('[part~=statement]') &&
        document.querySelector('impact-statistic > #l')?.parentElement?.shadowRoot?.querySelector('[part~=statement]'),
      { timeout: 20_000, polling: 100 },
    );
    await ready.catch(() => undefined);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('impact-'))
        .map((one) => {
          const base = one.shadowRoot?.querySelector<HTMLElement>('[part~=base]');
          const marks = one.shadowRoot?.querySelectorAll('svg path').length ?? 0;
          return `${one.localName}: ${(base?.innerText ?? one.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim()} (${marks})`;
        }),
    );
    return { shown, lines: lines.filter((line) => /^(uncaught|error|warn).*(impact|chunks|\.js)/i.test(line)) };
  };

  it('has every element, so that none is forgotten below', () => {
    for (const name of elementFolders()) assert.ok(BODY.includes(`<impact-${name} `), name);
  });

  let today: ReturnType<typeof open> | undefined;
  /** What it shows where nothing is in the way. */
  const plainly = () => (today ??= open(''));

  it('of today has everything', async () => {
    const { shown, lines } = await plainly();
    assert.equal(shown.length, BODY.match(/<impact-|data-impact=|<p id="l">/g)!.length);
    assert.deepEqual(
      shown.filter((one) => /: \(/.test(one)),
      [],
    );
    assert.deepEqual(lines, []);
  });

  for (const [name, script] of Object.entries(OLD_LIBRARIES)) {
    it(`shows the same where scripts changed the built-ins: ${name}`, async () => {
      const plain = await plainly();
      const old = await open(`<script>${script}</script>`);
      assert.deepEqual(old.shown, plain.shown);
      assert.deepEqual(old.lines, plain.lines);
    });
  }

  it('shows the same where ids took the names of globals', async () => {
    const plain = await plainly();
    const ids = CLOBBERED.map((id) => `<a id="${id}"></a>`).join('');
    const answer = html(`<div hidden>${ids}</div>${BODY}${SCRIPT}`);
    const { page } = await site.visit('/', { '/': answer, '/feed.xml': FEED });
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('*')].filter(
          ({ localName, shadowRoot }) => localName.startsWith('impact-') && shadowRoot,
        ).length === count,
      {},
      plain.shown.length,
    );
  });
});

describe('an answer without end', () => {
  for (const [what, more] of [
    ['that is one line', 'ok '.repeat(30_000)],
    ['that is a page', '<p>Thank you</p>'.repeat(6_000)],
  ] as const) {
    it(`is no success, and is left: ${what}`, async () => {
      let left = false;
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain' });
        const go = () => {
          while (!response.destroyed && response.write(more));
        };
        response.on('drain', go);
        response.on('close', () => (left = true));
        go();
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      try {
        const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
        const exchange = (function* () {
          yield { url, form: [['email', 'a@example.org']] as const };
          return { state: 'done' as const };
        })();
        const answer = await send(exchange, { signal: new AbortController().signal, timeout: 60_000 });
        assert.equal(answer.state, 'unreadable');
        assert.match(answer.problem!, /larger than/);
        assert.equal(answer.request, undefined, 'nothing is sent a second time');
        for (let turn = 0; turn < 200 && !left; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
        assert.ok(left);
      } finally {
        server.closeAllConnections();
        server.close();
      }
    });
  }
});

describe('ids in a document of 10,000', () => {
  const many = <T>(make: (index: number) => T): T[] => new Array(10_000).fill(0).map((_, index) => make(index));
  const best = (act: () => unknown) =>
    Math.min(
      ...[0, 1, 2, 3, 4].map(() => {
        const start = performance.now();
        act();
        return performance.now() - start;
      }),
    );
  const documents: readonly [name: string, read: (json: unknown) => unknown, json: object][] = [
    [
      'terms',
      readGlossaryDocument,
      {
        version: 1,
        language: 'en',
        groups: many((index) => ({ id: `g${index}`, label: 'a' })),
        terms: many((index) => ({
          id: `t${index}`,
          term: 'a',
          definition: 'a',
          group: `g${9_999 - index}`,
          related: [`t${9_999 - index}`],
        })),
      },
    ],
    [
      'forms',
      readFormsDocument,
      { version: 1, language: 'en', forms: many((index) => ({ id: `f${index}`, action: '/subscribe' })) },
    ],
  ];
  for (const [name, read, json] of documents) {
    // Quadratic checks took 5 s; the rest is room for a busy machine.
    it(`are checked in a fraction of a second: ${name}`, () => {
      const time = best(() => read(json));
      assert.ok(time < 500, `${time.toFixed(0)} ms`);
    });
  }
});
