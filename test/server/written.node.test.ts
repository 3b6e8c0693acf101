import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from '../helpers/node.js';
import { templateOf } from '../../src/cli/site/language-files.js';
import { en } from '../../src/quantity/index.js';
import { CLASSES, type Name } from '../../src/server/classes.js';
import { prerender } from '../../src/server/prerender.js';
import { learnLanguage } from '../../src/server/server-locale.js';
import { stylesOf } from '../../src/server/shadow-styles.js';
import { renderStatic } from '../../src/server/static.js';
import { actions, arabic as arabicActions, ownList } from '../../stories/examples/actions.js';
import { examples } from '../../stories/examples/all.js';
import { authorsForm } from '../../stories/examples/contact.js';
import { toHTML, type Example } from '../../stories/examples/example.js';
import { give } from '../../stories/examples/give.js';
import { isWritten } from '../helpers/written.js';
import { page } from './page.js';

/**
 * What servers write for every example, whole, against what lies in the folder `written`: a part that is lost, moved or no longer
 * escaped shows there as a line. After a change that is meant, `npm run written` writes the files anew; read what has changed.
 */
const FOLDER = new URL('./written/', import.meta.url);
const NOW = Date.parse('2026-11-28T12:00:00Z');

/** A text with every sign that markup has. */
const m = (text: string) => `${text} <b>&amp; "it's"</b>`;
const SOURCE = {
  title: m('Title'),
  authors: m('Author'),
  publisher: m('Publisher'),
  published: '2024-02',
  sample: m('n'),
};
const MARKED: Readonly<Record<string, object>> = {
  figures: {
    ...{ version: 1, language: 'en' },
    sources: { s: { ...SOURCE, url: 'https://example.org/?a=1&b="2"' }, t: SOURCE },
    figures: [
      {
        ...{
          id: 'one',
          value: '1 in 4',
          label: m('label'),
          of: m('of'),
          counts: m('counts'),
          note: m('note'),
          source: 's',
          page: m('p.'),
        },
        changes: [{ date: '2026-01-02', what: 'value', from: m('from'), to: m('to'), why: m('why') }],
        differs: [{ with: 'two', because: { definition: { here: m('here'), there: m('there') } } }],
      },
      {
        id: 'two',
        value: '1 in 5',
        label: m('other'),
        of: m('of'),
        source: 't',
        status: { state: 'revised', date: '2026-01-02', note: m('status') },
      },
      {
        ...{ id: 'calls', value: '700', label: m('calls'), counts: m('calls'), source: 't', plain: m('plain') },
        series: [
          { when: '2018', value: '606', note: m('point') },
          { when: '2020', value: '700' },
        ],
      },
    ],
    quotes: [{ id: 'q', text: m('words'), by: m('by'), office: m('office'), source: 's', page: m('p.') }],
  },
  glossary: {
    ...{ version: 1, language: 'en', title: m('title'), groups: [{ id: 'g', label: m('group') }] },
    terms: [
      {
        id: 'a',
        term: m('term'),
        definition: m('definition'),
        plain: m('plain'),
        also: [m('also')],
        not: [m('not')],
        group: 'g',
        related: ['b'],
      },
      { id: 'b', term: m('another'), definition: m('definition') },
    ],
  },
  posts: {
    ...{ version: 1, title: m('blog'), url: 'https://example.org/' },
    posts: [
      {
        title: m('post'),
        url: 'https://example.org/?a=1&b="2"',
        published: '2026-01-02',
        summary: m('summary'),
        authors: [m('author')],
      },
    ],
  },
};
const FEED = `<rss version="2.0"><channel><title>Blog</title><link>https://example.org/</link><item>
<title>A &lt;b&gt;post&lt;/b&gt; &amp;amp; more</title><link>https://example.org/?a=1&amp;b=2</link>
<description>&lt;p&gt;What it &lt;i&gt;says&lt;/i&gt; &amp;amp; more.&lt;/p&gt;</description><pubDate>Fri, 02 Jan 2026 10:00:00 GMT</pubDate>
</item></channel></rss>`;
const read = async (url: string): Promise<string> => {
  const marked = MARKED[/\/marked\/(\w+)\.json$/.exec(new URL(url).pathname)?.[1] ?? ''];
  if (marked) return JSON.stringify(marked);
  if (url.endsWith('/marked/feed')) return FEED;
  const path = new URL(url).pathname.replace(/^\/data\//, '/src/documents/examples/');
  const file = new URL(`../..${path}`, import.meta.url);
  if (!existsSync(file)) throw new Error(`no ${path}`);
  // At this hour it is the same day in every time zone that tests run in.
  return readFileSync(file, 'utf8').replace(/T\d\d:\d\d:\d\d(?=Z")/g, 'T10:00:00');
};

const own = (tag: string, attributes: string, content: string) => `<${tag} ${attributes}>${content}</${tag}>`;
const attributes = (given: Readonly<Record<string, string>>): string =>
  Object.entries(given)
    .map(([name, value]) => `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    .join(' ');
const marked = (element: string, given: Readonly<Record<string, string>>): string =>
  own(`impact-${element}`, attributes(given), '<p>Own &amp; words</p>');
const figures = '/marked/figures.json';
const typed = {
  label: m('label'),
  note: m('note'),
  source: m('source'),
  'source-date': '2024',
  'source-url': 'https://example.org/?a=1&b="2"',
};
const every: Readonly<Record<string, readonly string[]>> = {
  statistic: [
    marked('statistic', { src: figures, figure: 'one two', label: m('both'), note: m('note') }),
    marked('statistic', { value: '1 in 4', ...typed }),
  ],
  prevalence: [
    marked('prevalence', { src: figures, figure: 'one two', label: m('both'), note: m('note') }),
    marked('prevalence', { value: '28.5%', download: '', ...typed }),
  ],
  change: [
    marked('change', { src: figures, figure: 'calls' }),
    marked('change', { value: '606 in 2018 to 700 in 2020', counts: m('counts'), ...typed }),
  ],
  compare: [marked('compare', { src: figures, figure: 'one two', label: m('both'), note: m('note') })],
  quote: [
    marked('quote', { src: figures, quote: 'q' }),
    marked('quote', {
      text: m('words'),
      by: m('by'),
      office: m('office'),
      source: m('source'),
      page: m('p.'),
      pull: '',
    }),
  ],
  sources: [marked('statistic', { src: figures, figure: 'one' }) + marked('sources', { heading: m('heading') })],
  glossary: [marked('glossary', { src: '/marked/glossary.json' })],
  term: [marked('term', { src: '/marked/glossary.json', term: 'a' })],
  posts: [
    marked('posts', { src: '/marked/posts.json', heading: m('heading') }),
    marked('posts', { src: '/marked/feed' }),
  ],
  subscribe: [
    marked('subscribe', {
      ...{
        action: '/s?a=1&b="2"',
        heading: m('heading'),
        why: m('why'),
        sender: m('sender'),
        frequency: m('often'),
        consent: m('consent'),
        topics: `${m('a')}, b`,
      },
      ...{
        values: 'a=<1>&b="2"',
        'privacy-url': 'https://example.org/?a=1&b="2"',
        'submit-label': m('send'),
        'ask-name': '',
        target: '_blank',
        'email-field': 'E<1>',
        'name-field': 'N&"2"',
      },
    }),
  ],
  contact: [
    marked('contact', {
      action: '/c',
      heading: m('heading'),
      why: m('why'),
      office: m('office'),
      'answer-within': m('a day'),
      topics: `${m('a')}, b`,
      consent: m('consent'),
    }),
  ],
  give: [
    marked('give', {
      service: 'stripe',
      action: 'https://donate.stripe.com/abc',
      currency: 'AUD',
      amounts: '25 50',
      to: m('to'),
      'what-for': m('for'),
      receipt: m('receipt'),
    }),
  ],
  calm: [marked('calm', { heading: m('heading') })],
};
const withMarks = (element: string, uses: Readonly<Record<string, Example | string>>) => ({
  ...uses,
  ...Object.fromEntries((every[element] ?? []).map((tag, at) => [`of marked words ${at + 1}`, tag])),
});

const cases: Readonly<Record<string, Readonly<Record<string, Example | string>>>> = {
  ...examples,
  actions: { ...actions, arabic: arabicActions, own: toHTML(ownList) },
  give,
  contact: { ...examples['contact'], own: own('impact-contact', 'office="Our office"', authorsForm) },
  subscribe: { ...examples['subscribe'], own: own('impact-subscribe', 'heading="Connect"', authorsForm) },
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** One element a line, without styles: looks are looked at where there is a page. Long drawings and data are known by their hash. */
const lines = (html: string): string =>
  (/<body>\n?([^]*)\n<\/body>/.exec(html)?.[1] ?? html)
    .replace(/<style\b[^]*?<\/style>/g, '')
    .replace(/(?<= d=")[^"]{200,}/g, hash)
    .replace(/(?<=<script type="application\/json">)[^<]{200,}/g, hash)
    .replace(/>\s*(?=<(?!\/))/g, '>\n');

describe('what servers write', () => {
  const Clock = Date;
  before(() => {
    globalThis.Date = class extends Clock {
      constructor(...given: [] | [number]) {
        super(...((given.length ? given : [NOW]) as [number]));
      }
      static override now = () => NOW;
    } as DateConstructor;
  });
  after(() => void (globalThis.Date = Clock));

  for (const [element, examplesOf] of Object.entries(cases)) {
    const uses = withMarks(element, examplesOf);
    it(`for ${element} is what was read and found good`, async () => {
      let text = '';
      for (const [name, use] of Object.entries(uses)) {
        const around = typeof use === 'string' ? [] : (use.page ?? []);
        const body = [...around.map(toHTML), typeof use === 'string' ? use : toHTML(use)].join('\n');
        const lang = name.startsWith('arabic') ? 'ar' : 'en';
        const url = 'https://partner.example/page/';
        const still = await renderStatic(page(body, lang), { read, url });
        const live = await prerender(page(body, lang), { read, url });
        // What an author's own list or form links to is the author's.
        if (typeof use !== 'string' && !use.markup)
          for (const [link] of (still.html + live.html).matchAll(/<a\b[^>]*\shref="https?:[^>]*>/g))
            assert.match(link, /\srel="[^"]*\bnoreferrer\b/);
        const told = [...new Set([...still.problems, ...live.problems].map(({ message }) => `! ${message}\n`))].join(
          '',
        );
        text += `=== ${name}, without a script\n${lines(still.html)}\n=== ${name}, ahead of the script\n${lines(live.html)}\n${told}\n`;
      }
      const path = fileURLToPath(new URL(`${element}.html`, FOLDER));
      if (process.env['WRITE']) writeFileSync(path, text);
      assert.ok(existsSync(path), `${path} is missing: npm run written`);
      const [was, is] = [readFileSync(path, 'utf8').split('\n'), text.split('\n')];
      const line = is.findIndex((one, index) => one !== was[index]);
      assert.equal(is[line], was[line], `${element}.html, line ${line + 1}`);
      assert.equal(is.length, was.length, `${element}.html has lines at its end that nobody writes`);
    });
  }

  it('is made of messages by their ids, each of which a language may have words for', async () => {
    const english = JSON.parse(readFileSync('languages/en.json', 'utf8')) as { messages: Record<string, string> };
    const marked = ([id, text]: [string, string]) => {
      const places = [...text.matchAll(/\{\d\}/g)].map(([place]) => place);
      // One is no words: the language's own tag.
      return [id, templateOf(id === 'exit.tag' ? 'qaa' : `⟦${id}⟧"<u ${places.join(' ')}`)] as const;
    };
    const templates = Object.fromEntries(Object.entries(english.messages).map(marked));
    learnLanguage(['qaa'], { templates: templates as never, phrases: en });
    const whole = new Set(Object.values(english.messages).filter((text) => !/^en$|\{/.test(text)));
    let text = '';
    for (const [element, uses] of Object.entries(cases)) {
      const bodies = Object.values(uses).map((use) =>
        typeof use === 'string' ? use : [...(use.page ?? []), use].map(toHTML).join('\n'),
      );
      const html = page(bodies.join('\n'), 'qaa').replace(/ lang="(?!qaa)[^"]*"/g, '');
      for (const render of [renderStatic, prerender]) {
        const made = (await render(html, { read, url: 'https://partner.example/page/' })).html.replace(
          /<(style|script)\b[^]*?<\/\1>/g,
          '',
        );
        // A language’s words are no markup, in a text and in an attribute.
        assert.deepEqual(made.replace(/="[^"]*"/g, '').match(/.{0,80}<u /g) ?? [], [], element);
        const ids = [...made.matchAll(/⟦([^⟧]+)⟧/g)].map(([, id]) => id!);
        const said = [...made.matchAll(/>([^<]+)(?=<)|="([^"]+)"/g)].map(([, node, value]) => (node ?? value)!.trim());
        const inEnglish = [...new Set(said)].filter((words) => whole.has(words)).sort();
        const times = (id: string) => ids.filter((other) => other === id).length;
        const counted = [...new Set(ids)].sort().map((id) => (times(id) > 1 ? `${id}×${times(id)}` : id));
        text += `${element}, ${render.name}: ${counted.join(' ')}\n`;
        if (inEnglish.length) text += `  in English: ${inEnglish.join(' | ')}\n`;
      }
    }
    isWritten(new URL('messages.txt', FOLDER), text);
  });

  it('has in each sheet what does nothing without a script, and what a server’s own markup needs', () => {
    // What its class has is looked at where there is a page.
    const own = /@media \(scripting:none\)\{(?:[^{}]*\{[^{}]*\})*\}|\.(?:count-\d|help)\{[^}]*\}/g;
    const lines = Object.keys(CLASSES).map(
      (name) => `${name}: ${[...stylesOf(name as Name).matchAll(own)].map(([rule]) => rule).join(' ') || 'nothing'}`,
    );
    isWritten(new URL('without-script.txt', FOLDER), `${lines.join('\n')}\n`);
    // A sheet ends with a rule.
    for (const name of Object.keys(CLASSES)) assert.match(stylesOf(name as Name), /(?:^|\})\s*$/, name);
  });
});
