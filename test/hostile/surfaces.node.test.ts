/**
 * Every payload through everything that writes markup on a server or a command line. A real parser reads what comes out: it has
 * no element, no attribute and no kind of address that harmless words in the same places don't make too.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { KINDS, kindsFor, type SnippetKind } from '../../src/embed/snippet/kinds.js';
import { writeSnippet } from '../../src/embed/snippet/write.js';
import { readFeed } from '../../src/feed/read.js';
import { card } from '../../src/server/card.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { PAYLOADS } from './payloads.js';
import { page } from '../server/page.js';

const HARMLESS = [
  'some words',
  '1 in 4',
  '28.5%',
  'https://example.org/a',
  '2024-01-05',
  'true',
  '',
  '5',
  'a, b',
  'كلمات قليلة',
];

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The names of elements, each with the names of its attributes, and the kinds of address in a page. */
function namesIn(markup: string): ReadonlySet<string> {
  const names = new Set<string>();
  const rest: Tree.Node[] = [parse(markup)];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('tagName' in node) {
      // A number may set the level of a heading.
      const tagName = node.tagName.replace(/^h[1-6]$/, 'h1–h6');
      names.add(`<${tagName}>`);
      for (const { name, value } of node.attrs) {
        names.add(`<${tagName} ${name}>`);
        if (
          /^(?:href|src|srcset|action|formaction|data|poster|background|xlink:href)$/.test(name) &&
          !node.tagName.startsWith('impact-')
        )
          names.add(
            `an address of ${URL.canParse(value, 'https://page.example/') ? new URL(value, 'https://page.example/').protocol : 'no kind'}`,
          );
      }
    }
    if ('content' in node) rest.push(node.content);
    if ('childNodes' in node) rest.push(...node.childNodes);
  }
  return names;
}

const figures = (text: string): object => ({
  version: 1,
  language: 'en',
  sources: { s: { title: text || 'x', authors: text || 'x', publisher: text || 'x', sample: text || 'x' } },
  figures: [
    {
      id: 'a',
      value: text || 'x',
      label: text || 'x',
      of: { en: text || 'x', 'pt-BR': text || 'x' },
      counts: text || 'x',
      note: text || 'x',
      page: text || 'x',
      source: 's',
    },
    {
      id: 'b',
      value: '1 in 4',
      label: text || 'x',
      source: 's',
      status: { state: 'superseded', replacedBy: 'constructor', note: text || 'x' },
    },
    { id: 'constructor', value: '1 in 5', label: text || 'x', status: { state: 'revised', replacedBy: '__proto__' } },
    { id: '__proto__', value: '1 in 6', label: text || 'x' },
  ],
});

const glossary = (text: string): object => ({
  version: 1,
  language: 'en',
  groups: [{ id: 'g', label: text || 'x' }],
  sources: { s: { title: text || 'x', publisher: text || 'x' } },
  terms: [
    { id: 't', term: text || 'x', abbreviation: text || 'x', synonyms: [text || 'x'], definition: text || 'x', plain: text || 'x', group: 'g', source: 's', related: ['u'], insteadOf: [{ term: text || 'x', reason: text || 'x', context: text || 'x' }] },
    { id: 'u', term: 'Word', definition: text || 'x', related: ['t'] },
  ],
}); // prettier-ignore

const posts = (text: string): object => ({
  version: 1,
  title: text || 'x',
  posts: [
    {
      id: text || 'x',
      title: text || 'x',
      url: 'https://example.org/a',
      summary: text || 'x',
      authors: [text || 'x'],
      categories: [text || 'x'],
    },
  ],
});

const rss = (text: string): string =>
  `<rss><channel><title>${xml(text)}</title><link>${xml(text)}</link><item><title>${xml(text)}</title><link>${xml(text)}</link><guid>${xml(text)}</guid>
   <author>${xml(text)}</author><category>${xml(text)}</category><description>${xml(text)}</description><enclosure type="image/png" url="${attribute(xml(text))}"/></item></channel></rss>`;

const wordpress = (text: string): object[] => [
  {
    id: 1,
    title: { rendered: text },
    link: text,
    excerpt: { rendered: text },
    date_gmt: text,
    _embedded: { author: [{ name: text }], 'wp:featuredmedia': [{ source_url: text, alt_text: text }] },
  },
];

const documents = (text: string): Readonly<Record<string, string>> => ({
  '/figures.json': JSON.stringify(figures(text)),
  '/glossary.json': JSON.stringify(glossary(text)),
  '/posts.json': JSON.stringify(posts(text)),
  '/feed.xml': rss(text),
  '/wp.json': JSON.stringify(wordpress(text)),
});

const tag = (name: string, names: string, text: string, fixed = ''): string =>
  `<impact-${name}${names
    .split(' ')
    .map((each) => ` ${each}="${attribute(text)}"`)
    .join('')}${fixed}>own words</impact-${name}>`;

/** Pages in which a text stands in every place of one kind. */
const PAGES: Readonly<Record<string, (text: string) => string>> = {
  'attributes of a statistic': (text) =>
    tag('statistic', 'value label qualifier note of source source-url source-date sample lang theme', text),
  'attributes of a prevalence': (text) =>
    tag('prevalence', 'value label qualifier note population source source-url source-date of mark arrange', text),
  'words of a figure': (text) => tag('prevalence', 'label note source source-url', text, ' value="1 in 4" download'),
  'addresses and ids': (text) =>
    ['statistic', 'prevalence', 'glossary', 'term', 'posts']
      .map((name) => tag(name, 'src figure terms term', text))
      .join(''),
  'data in attributes': (text) =>
    ['statistic', 'glossary', 'posts'].map((name) => tag(name, 'data groups', text)).join(''),
  'attributes of a form': (text) =>
    tag(
      'subscribe',
      'heading why contents sender frequency privacy-url feed-url news-url submit-label consent topics topics-label fields values email-field service target',
      text,
      ' action="https://example.org/s"',
    ) + tag('subscribe', 'action heading', text),
  'attributes of posts': (text) =>
    tag(
      'posts',
      'heading heading-level layout excerpts dates count category exclude more-url more-label',
      text,
      ' src="/posts.json"',
    ),
  'attributes of a glossary': (text) =>
    tag('glossary', 'heading heading-level level group letters', text, ' src="/glossary.json"'),
  'a figures document': () =>
    tag('statistic', '', '', ' src="/figures.json" figure="a"').replace(' ="" ', ' ') +
    '<impact-prevalence src="/figures.json" figure="a b">own</impact-prevalence><impact-statistic src="/figures.json" figure="constructor">own</impact-statistic>',
  'a glossary document': () =>
    '<p>A <impact-term src="/glossary.json" term="t">word</impact-term>.</p><impact-glossary src="/glossary.json">own</impact-glossary>',
  'a posts document': () => '<impact-posts src="/posts.json">own</impact-posts>',
  'a feed': () =>
    '<impact-posts src="/feed.xml" format="feed">own</impact-posts><impact-posts src="/wp.json" format="feed">own</impact-posts>',
};

const WRITERS = { prerender, renderStatic } as const;

async function written(how: keyof typeof WRITERS, body: string, text: string): Promise<string> {
  const read = (address: string) => {
    const { pathname } = new URL(address, 'http://page.invalid/');
    const found = documents(text)[pathname];
    return found === undefined ? Promise.reject(new Error('nothing there')) : Promise.resolve(found);
  };
  return (await WRITERS[how](page(`<main>${body}</main>`), { read })).html;
}

/**
 * All names that harmless texts make, and what may stand in their place without harm: a link that harmless words aren't, and the
 * author's own words and ours in the language that their tag had, or has none of.
 */
async function known(make: (text: string) => Promise<string> | string): Promise<Set<string>> {
  const sets = await Promise.all(HARMLESS.map(async (text) => namesIn(await make(text))));
  const languages = ['<span lang>', '<div lang>', '<div dir>'];
  return new Set(['an address of https:', 'an address of http:', ...languages, ...sets.flatMap((set) => [...set])]);
}

const unknown = (markup: string, names: ReadonlySet<string>): string[] =>
  [...namesIn(markup)].filter((name) => !names.has(name));
const shortened = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

for (const how of Object.keys(WRITERS) as (keyof typeof WRITERS)[]) {
  describe(`${how}: no payload becomes markup`, () => {
    for (const [what, make] of Object.entries(PAGES)) {
      it(what, async () => {
        const names = await known((text) => written(how, make(text), text));
        assert.ok(names.size > 6);
        for (const [kind, payloads] of Object.entries(PAYLOADS))
          for (const text of payloads) {
            const html = await written(how, make(text), text);
            assert.deepEqual(unknown(html, names), [], `${kind}: ${shortened(text)}`);
          }
      });
    }
  });
}

describe('the check itself', () => {
  it('sees what a payload would make', async () => {
    const names = await known((text) => `<p title="${attribute(text)}">${xml(text)}</p>`);
    for (const markup of [
      '<p><img src=x onerror=y></p>',
      '<p onclick="x">a</p>',
      '<p><a href="javascript:x">a</a></p>',
      '<template><script>x</script></template>',
    ])
      assert.notDeepEqual(unknown(markup, names), [], markup);
  });
});

describe('snippets: no payload becomes markup', () => {
  const place = { base: 'https://elements.example.org/1/' };
  const kinds = (Object.keys(KINDS) as SnippetKind[]).filter((kind) =>
    /^(?:tag|div|link|iframe|npm|prerendered)$/.test(kind),
  );
  for (const kind of kinds)
    it(kind, async () => {
      assert.ok(kindsFor('statistic').includes(kind));
      const write = (text: string) =>
        writeSnippet(
          kind,
          {
            element: 'statistic',
            attributes: { value: text, label: text, 'source-url': text },
            words: text,
            theme: { accent: text, font: text, radius: text },
          },
          place,
        ).code;
      const names = await known(write);
      for (const [what, payloads] of Object.entries(PAYLOADS))
        for (const text of payloads) assert.deepEqual(unknown(write(text), names), [], `${what}: ${shortened(text)}`);
    });
});

describe('cards: no payload becomes markup', () => {
  it('label, source and value', async () => {
    const svg = async (text: string): Promise<string> =>
      (await card({ value: '1 in 4', label: text, source: text, 'source-date': text })).svg;
    const names = await known((text) => svg(text || 'x'));
    for (const [kind, payloads] of Object.entries(PAYLOADS)) {
      if (/large|bombs/.test(kind)) continue; // a picture of 20,000 letters is drawn in its own test
      for (const text of payloads) {
        const drawn = await svg(text).catch((error: unknown) => {
          // The fonts have no such letter: it says so.
          assert.match(String(error), /fonts of a card have/, shortened(text));
          return '';
        });
        assert.deepEqual(unknown(drawn, names), [], `${kind}: ${shortened(text)}`);
      }
    }
  });

  it('says $-signs as they are', async () => {
    for (const label of ["a $' b", 'a $& b', 'a $$ b', 'a $1 b']) {
      const { svg } = await card({ value: '1 in 4', label });
      assert.ok(svg.includes(`aria-label="1 in 4 ${label.replace('&', '&amp;')}`), svg.slice(0, 200));
    }
  });
});

describe('--static', () => {
  const seams = [
    '<<script>x</script>img src=x onerror=alert(1)>',
    '<<script></script>script>alert(1)<<script></script>/script>',
    '<<impact-statistic>img src=x onerror=alert(1)></impact-statistic>',
    '<impact-statistic><</impact-statistic>img src=x onerror=alert(1)>',
    '<impact-statistic><<template shadowrootmode=open></template>img src=x onerror=alert(1)></impact-statistic>',
    '<impact-term><</impact-term>svg onload=alert(1)>',
    '<main><</main>img src=x onerror=alert(1)>',
    '<<script>1</script><script>2</script>img src=x onerror=alert(1)>',
  ];
  const active = [
    '<p onclick="alert(1)">a</p>',
    '<p onclick=1 onclick="alert(1)" ONCLICK=2 title="a &quot;b&quot;">a</p>',
    '<body onload=alert(1)><body onpageshow=alert(2)>',
    '<html onclick=alert(1)>',
    '<a href=" java\nscript:alert(1)">a</a>',
    '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a><script>alert(1)</script></svg>',
    '<svg><a><animate attributeName=href values="x;javascript:alert(1)"></animate></a></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>',
    '<form action="javascript:alert(1)"><button formaction=javascript:alert(1)>a</button></form>',
    '<template shadowrootmode=open><script>alert(1)</script><p onclick=1></p></template>',
    '<select><div onclick=alert(1)></select>',
    '<table><tr onclick=alert(1)><script>x</script>',
    '<script>alert(1)',
    '<svg><script>alert(1)',
    '<main><svg><script>alert(1)</main>',
    '<main><p><b onclick=1></main><impact-term><script>x</script>',
    '<svg><script>alert(1)</svg><p onclick=alert(2)>a',
    '<a/onclick="x"href="/y">a</a>',
  ];
  const runs = (name: string) => /^<script|\son|srcdoc|javascript:|vbscript:|address of data:/.test(name);
  for (const body of [...seams, ...active])
    it(`runs nothing of ${body.replace(/\n/g, ' ')}`, async () => {
      const { html } = await renderStatic(`<!doctype html><html><body>${body}</body></html>`);
      assert.deepEqual([...namesIn(html)].filter(runs), [], html);
      assert.doesNotMatch(html.replace(/&lt;[^]*/, ''), /<img/);
    });

  for (const body of seams)
    it(`a page that is rendered again gains nothing: ${body}`, async () => {
      const source = `<!doctype html><html><body>${body}</body></html>`;
      const before = namesIn(source);
      const once = await prerender(source);
      const again = await prerender(once.html);
      for (const { html } of [once, again])
        assert.deepEqual(
          [...namesIn(html)].filter((name) => runs(name) && !before.has(name)),
          [],
          html,
        );
    });

  it('keeps what runs nothing', async () => {
    const body =
      '<p title="a &quot;b&quot;" class=x>a</p><a href="/y">b</a><img src="data:image/png;base64,AA==" alt="">';
    const { html } = await renderStatic(`<!doctype html><html><body>${body}</body></html>`);
    assert.ok(html.includes(body));
  });
});

describe('deep pages', () => {
  it('are refused, with a message', async () => {
    for (const run of [prerender, renderStatic])
      await assert.rejects(run(`${'<div>'.repeat(100_000)}<impact-term>x</impact-term>`), /nested deeper than 1000/);
  });
});

describe('feeds', () => {
  it('give text and web addresses, whatever they hold', () => {
    for (const text of Object.values(PAYLOADS).flat())
      for (const [feed, type] of [
        [rss(text), 'application/rss+xml'],
        [JSON.stringify(wordpress(text)), 'application/json'],
        [text, ''],
      ] as const) {
        const { entries, url } = readFeed(feed, { contentType: type, url: 'https://example.org/feed' });
        for (const entry of entries) {
          for (const address of [entry.url, entry.image?.url, url])
            if (address) assert.match(new URL(address).protocol, /^https?:$/, shortened(text));
          assert.doesNotMatch(
            [entry.title, entry.summary, ...entry.authors].join(''),
            /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/,
            shortened(text),
          );
        }
      }
  });
});
