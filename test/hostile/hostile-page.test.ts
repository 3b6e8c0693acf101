/**
 * What people who mean harm write, in the engines themselves: through every attribute of every element, by tag, by div and by link, and
 * through what documents, feeds and forms answer. Nothing runs, leads to a script, or asks another host.
 */
import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/calm.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/exit.js';
import '../../src/define/give.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/sources.js';
import '../../src/define/statistic.js';
import '../../src/define/contact.js';
import '../../src/define/subscribe.js';
import '../../src/define/support.js';
import '../../src/define/term.js';
import { attributes as ATTRIBUTES } from '../../src/documents/tag-attributes.js';
import { start } from '../../src/embed/upgrade/upgrade.js';
import { until } from '../helpers/settle.js';
import { recordWarnings } from '../helpers/warnings.js';
import { PAYLOADS } from './payloads.js';

const { 'large and deep': _, 'bombs for patterns': __, ...KINDS } = PAYLOADS;
const NAMES = Object.keys(ATTRIBUTES);
const attributesOf = (name: string): readonly string[] => ATTRIBUTES[name]!.split(' ');

/** What a harmless author writes, without which an element shows none of the rest. */
const GOOD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statistic: { value: '1 in 4', label: 'people' },
  prevalence: { value: '1 in 4', label: 'people', download: '' },
  change: { value: '25% to 30%', label: 'people', download: '' },
  compare: { value: '1 of 4', label: 'people', download: '' },
  give: { service: 'form', action: 'https://give.example.org/', currency: 'AUD', amounts: '5 10' },
  subscribe: { action: '/subscribe' },
  contact: { action: '/contact' },
  quote: { text: 'words' },
  exit: {},
};
/** Attributes that would turn an element away from what it is to show. */
const TURNED = /^(?:src|data|value|action|text|figure|kind|series|terms|term|quote)$/;

const figures = (text: string) => ({
  version: 1,
  language: 'en',
  sources: { s: { title: text, authors: text, publisher: text, sample: text, url: text } },
  figures: [
    { id: 'a', value: '1 in 4', label: text, of: text, counts: text, note: text, page: text, source: 's', plain: text },
    { id: 'b', value: text, label: text, source: 's', status: { state: 'withdrawn', note: text } },
    { id: 'c', value: '25% to 30%', label: text, series: [{ when: '2020', value: '25%', note: text }, { when: '2021', value: '30%' }] },
  ],
  quotes: [{ id: 'q', text, by: text, office: text, source: 's', page: text }],
}); // prettier-ignore
const glossary = (text: string) => ({
  version: 1,
  language: 'en',
  groups: [{ id: 'g', label: text }],
  sources: { s: { title: text, url: text } },
  terms: [
    { id: 't', term: text, abbreviation: text, synonyms: [text], definition: text, plain: text, group: 'g', source: 's', related: ['u'], insteadOf: [{ term: text, reason: text }] },
    { id: 'u', term: 'Word', definition: text, related: ['t'] },
  ],
}); // prettier-ignore
const places = (text: string) => ({
  version: 1,
  language: 'en',
  review: 'P99Y',
  places: [
    { id: 'p', name: text, kind: 'support', answer: text, hours: text, traces: text, by: text, phone: '1800 55 1800', url: 'https://example.org/', chat: 'https://example.org/', checked: '2026-01-01', method: 'called' },
  ],
}); // prettier-ignore
const deeds = (text: string) => ({
  version: 1,
  language: 'en',
  sources: { s: { title: text, url: 'https://example.org/' } },
  finders: [{ country: 'AU', name: text, url: 'https://example.org/' }],
  asks: [{ id: 'a', title: text, why: text, ask: text, of: [text], status: { state: 'done', date: '2026', note: text, url: 'https://example.org/' }, source: 's' }],
  actions: [
    { id: 'l', kind: 'letter', title: text, about: text, subject: text, opening: text, points: [text, text], closing: text },
    { id: 'd', kind: 'document', title: text, url: 'https://example.org/', publisher: text, format: text },
    { id: 'v', kind: 'video', title: text, url: 'https://youtu.be/00000000000', transcript: [text] },
    { id: 's', kind: 'share', title: text, text, url: 'https://example.org/' },
  ],
}); // prettier-ignore
const posts = (text: string) => ({
  version: 1,
  title: text,
  posts: [
    { id: text, title: text, url: text, summary: text, authors: [text], categories: [text], image: /^\W*[a-z]+\W/i.test(text) ? text : 'https://example.org/a.png', published: '2026-01-01' },
    { title: text, url: 'https://example.org/a', summary: text },
  ],
}); // prettier-ignore
const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const rss = (text: string) =>
  `<rss><channel><title>${xml(text)}</title><item><title>${xml(text)}</title><link>${xml(text)}</link>
   <description>${xml(text)}</description><author>${xml(text)}</author><enclosure type="image/png" url="${xml(text)}"/></item>
   <item><title>${text}</title><link>https://example.org/b</link><description><![CDATA[${text}]]></description></item></channel></rss>`;

/** Elements that show a document in which a text stands everywhere, each with what its address answers. */
const DOCUMENTS: readonly (readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  answer: (text: string) => unknown,
])[] = [
  ['statistic', { figure: 'a' }, figures],
  ['statistic', { figure: 'b' }, figures],
  ['prevalence', { figure: 'a', download: '' }, figures],
  ['change', { figure: 'c', download: '' }, figures],
  ['compare', { figure: 'a c', download: '' }, figures],
  ['quote', { quote: 'q' }, figures],
  ['glossary', { annotate: 'p' }, glossary],
  ['term', { term: 't' }, glossary],
  ['support', {}, places],
  ['actions', {}, deeds],
  ['posts', { excerpts: '200' }, posts],
  ['posts', { format: 'feed' }, rss],
];

/** Elements that no link becomes. */
const UNLINKED = 'impact-subscribe, impact-contact, impact-give, impact-exit, impact-sources, impact-calm';

/** Everything in a tree, shadow trees and templates too. */
function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
    if (element instanceof HTMLTemplateElement) yield* everything(element.content);
  }
}

/** Each text goes through so many places of the attributes of an element, and through every so manieth document: all kinds through all. */
const TURNS = [0, 7, 13];
const SHARE = 3;
/** Milliseconds until a hundred elements must show something on a machine that has other things to do. */
const LIMIT = 60_000;
const RUNS = /^(?:javascript|vbscript|data|blob|file):/i;
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'ping', 'background'];
const FOREIGN = /evil\.example/i;

const hostOf = (element: Element): string => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host.localName : 'the page';
};

/** What is wrong with a page: what would run, lead to a script or hide its host. What the test itself wrote on our tags is no output. */
function* harm(root: ParentNode): Generator<string> {
  for (const element of everything(root)) {
    const { localName: name } = element;
    if (name.startsWith('impact-') || element.hasAttribute('data-impact') || element.hasAttribute('data-own')) continue;
    if (/^(?:script|iframe|object|embed|base|meta|link|frame|portal|math)$/.test(name)) yield `<${name}>`;
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || attribute === 'srcdoc') yield `<${name} ${attribute}>`;
      if (attribute === 'style' && /url\(|expression|import/i.test(value)) yield `<${name} style="${value}">`;
      if (!ADDRESSES.includes(attribute)) continue;
      const address = URL.canParse(value, location.href) ? new URL(value, location.href) : undefined;
      if (RUNS.test(value.trim()) || (address && RUNS.test(address.protocol)))
        yield `<${name} ${attribute}="${value}">`;
      if (address?.username || address?.password) yield `<${name} ${attribute}="${value}"> in ${hostOf(element)}`;
    }
  }
}

describe('what is written with harm in mind, in this engine', () => {
  const { fetch, alert, open } = window;
  let ran: string[] = [];
  let asked: string[] = [];
  let answers: Map<string, string>;
  let answered = 0;
  let warnings: ReturnType<typeof recordWarnings>;
  let serial = 0;

  before(() =>
    start(
      NAMES.map((name) => `impact-${name}`),
      `${location.origin}/hostile/`,
    ),
  );
  beforeEach(() => {
    [ran, asked, answered, answers] = [[], [], 0, new Map()];
    warnings = recordWarnings();
    performance.clearResourceTimings();
    Object.assign(window, {
      alert: (word: unknown) => void ran.push(`alert(${String(word)})`),
      msgbox: () => void ran.push('msgbox'),
      open: (address: unknown) => void ran.push(`open(${String(address)})`),
      fetch: async (input: RequestInfo | URL) => {
        const address = String(input instanceof Request ? input.url : input);
        asked.push(address);
        const body = answers.get(address);
        await Promise.resolve();
        answered++;
        return body === undefined
          ? new Response('', { status: 404 })
          : new Response(body, {
              headers: { 'content-type': body.startsWith('<') ? 'application/rss+xml' : 'application/json' },
            });
      },
    });
  });
  afterEach(() => {
    Object.assign(window, { fetch, alert, open });
    delete (window as { msgbox?: unknown }).msgbox;
    warnings.stop();
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  });

  const make = (name: string, attributes: Readonly<Record<string, string>>, prefix = '') => {
    const element = document.createElement(prefix ? 'div' : `impact-${name}`);
    if (prefix) element.setAttribute('data-impact', name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(prefix + attribute, value);
    element.append(element.localName === 'div' ? 'own words' : '');
    return element;
  };

  /**
   * Elements with a text in each of their attributes, each attribute another one, and elements that show something, with them in those
   * that may stay: by tag, by div, by link.
   */
  const composed = (texts: readonly string[], turn: number): Element[] =>
    NAMES.flatMap((name, place) => {
      const all = Object.fromEntries(
        attributesOf(name).map((attribute, at) => [attribute, texts[(place + at + turn) % texts.length]!]),
      );
      const some = Object.fromEntries(Object.entries(all).filter(([attribute]) => !TURNED.test(attribute)));
      const shown = { ...some, ...GOOD[name] };
      const link = document.createElement('a');
      link.setAttribute('data-own', '');
      link.href = `${location.origin}/hostile/frame.html?${String(new URLSearchParams({ element: name, ...all }))}`;
      link.textContent = 'words';
      const paragraph = document.createElement('p');
      paragraph.append(link);
      return [make(name, all), make(name, shown), make(name, shown, 'data-'), paragraph];
    });

  /** An element for each document, in turn by its address and with the document as its own JSON. */
  const published = (text: string, turn: number): Element[] =>
    DOCUMENTS.flatMap(([name, attributes, answer], place) => {
      if ((place + turn) % SHARE) return [];
      const made = answer(text);
      const body = typeof made === 'string' ? made : JSON.stringify(made);
      if ((place + turn) % (2 * SHARE) && typeof made !== 'string') {
        const inline = make(name, attributes);
        const script = document.createElement('script');
        script.type = 'application/json';
        script.setAttribute('data-own', '');
        script.textContent = body;
        inline.append(script);
        return [inline];
      }
      const src = `${location.origin}/hostile/${++serial}`;
      answers.set(src, body);
      return [make(name, { ...attributes, src })];
    });

  const check = async (root: ParentNode) => {
    const ours = [...everything(root)].filter(({ localName }) => localName.startsWith('impact-'));
    expect(ours.length).to.be.greaterThan(10);
    await until(
      () => answers.size === [...answers.keys()].filter((address) => asked.includes(address)).length,
      'every document to be asked for',
      LIMIT,
    );
    await until(
      () =>
        answered === asked.length &&
        ours.every((one) => !(one as Element & { isUpdatePending?: boolean }).isUpdatePending),
      'every answer to be shown',
      LIMIT,
    );
    expect([...harm(root)].slice(0, 5)).to.deep.equal([]);
    expect(ran).to.deep.equal([]);
    const requested = [...asked, ...performance.getEntriesByType('resource').map(({ name }) => name)];
    // An author may name a document or a picture anywhere; what isn't an address of the kind that is asked for asks nobody.
    expect(requested.filter((address) => FOREIGN.test(address) && !/^https?:/i.test(address))).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  };

  for (const [kind, payloads] of Object.entries(KINDS)) {
    it(`attributes, divs and links: ${kind}`, async () => {
      const main = document.createElement('main');
      main.append(...TURNS.flatMap((turn) => composed(payloads, turn)));
      document.body.append(main);
      await until(() => main.querySelector('[data-impact] impact-statistic'), 'the divs');
      await check(main);
      // What a link became names what is published: it says, sends and reads nothing of its author's.
      for (const link of main.querySelectorAll('a[data-own]')) {
        const made = link.closest(`[data-impact-guest], ${UNLINKED}`);
        if (!made) continue;
        expect(made.matches(UNLINKED)).to.equal(false);
        for (const name of [
          'value',
          'label',
          'note',
          'source',
          'source-url',
          'data',
          'heading',
          'more',
          'text',
          'by',
          'keep',
        ])
          expect(made.getAttribute(name), name).to.equal(null);
        expect(new URL(made.getAttribute('src')!, location.href).origin).to.equal(location.origin);
      }
    });

    it(`documents, feeds and own JSON: ${kind}`, async () => {
      const main = document.createElement('main');
      const words = document.createElement('p');
      words.textContent = payloads.join(' Word ');
      main.append(words, ...payloads.flatMap(published));
      document.body.append(main);
      await check(main);
      expect(words.textContent).to.equal(payloads.join(' Word '));
    });
  }

  it('notices what would run', async () => {
    const main = document.createElement('main');
    document.body.append(main);
    main.innerHTML =
      '<img src="data:image/png,x" onerror="alert(1)"><a href="java&#10;script:x">a</a><a href="https://:x@evil.example/">a</a><p style="background:url(x)">a</p><template><iframe srcdoc="x"></iframe></template>';
    expect([...harm(main)]).to.have.length(7);
    await until(() => ran.includes('alert(1)'), 'the trap');
  });
});
