import { expect } from '@open-wc/testing';
import fc from '../helpers/property.js';
import { decodeFeed } from '../../src/feed/decode-feed.js';
import { readFeed } from '../../src/feed/read.js';
import { htmlToText } from '../../src/feed/text.js';
import type { Feed } from '../../src/documents/post.js';
import { FEED_CASES } from './cases.js';

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?Z)?$/;

/** What holds of every feed that was ever read. */
function expectSafe(feed: Feed): void {
  const wrong: unknown[] = [];
  const isWeb = (url: string): boolean => /^https?:$/.test(new URL(url).protocol);
  const isText = (text: unknown): boolean =>
    typeof text === 'string' && !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.test(text);
  if (!isText(feed.title)) wrong.push(feed.title);
  if (feed.url !== null && !isWeb(feed.url)) wrong.push(feed.url);
  for (const { message, path = '' } of feed.problems) {
    // those of readers: "Not readable: " and 80 characters, or a sentence with one address
    if (!isText(message) || !isText(path) || message.replace(/https?:\S+$/, '').length > 100) wrong.push(message);
  }
  for (const post of feed.entries) {
    for (const url of [post.url, post.image?.url]) if (url && !isWeb(url)) wrong.push(url);
    for (const date of [post.published, post.updated]) if (date !== null && !ISO.test(date)) wrong.push(date);
    for (const text of [
      post.title,
      post.summary,
      post.id,
      post.image?.alt ?? '',
      ...post.authors,
      ...post.categories,
    ]) {
      if (!isText(text)) wrong.push(text);
    }
  }
  expect(wrong).to.deep.equal([]);
}

const words = fc.constantFrom(
  '<rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '</entry>',
  '<content type="xhtml">', '<content type="html" mode="base64">', '<description>', '</description>', '<![CDATA[', ']]>', '<!--', '-->',
  '<?xml', '?>', '<!DOCTYPE x [', ']>', '&amp;', '&#x41;', '&lt;script&gt;', '&bogus;', '<link href="', '"', "'", '/>', '<img src=x onerror=y>',
  '<script>', '</script>', 'javascript:alert(1)', 'https://a.example/', '<pubDate>', '2004-01-01', 'xmlns:dc="', '<dc:date>', '<', '>', '&', '=',
  'text', '\u0000', '\ud800', '{', '[', '"posts":', '}', ']', '<media:group>', '<author><name>', '<rdf:RDF>', '<link>', 'xml:base="data:x"',
); // prettier-ignore

const hostile = (text: string): string =>
  `<rss><channel><title>${text}</title><item><title>${text}</title><description>${text}</description><link>${text}</link>
    <guid>${text}</guid><author>${text}</author><category>${text}</category><enclosure type="image/png" url="${text.replace(/"/g, '')}"/></item></channel></rss>`;

/** Runs of one thing that a careless reader takes quadratic time over, or a deep stack. */
const RUNS: readonly (readonly [name: string, run: (size: number) => string])[] = [
  ['open brackets', (n) => '<'.repeat(n)],
  ['tags that never end', (n) => '<a '.repeat(n / 3)],
  ['quotation marks', (n) => '<a b="'.repeat(n / 6)],
  ['apostrophes and quotation marks', (n) => `<a b="<a b='`.repeat(n / 12)],
  ['comments that never end', (n) => '<!--'.repeat(n / 4)],
  ['CDATA that never ends', (n) => '<![CDATA['.repeat(n / 9)],
  ['elements inside elements', (n) => '<item><a>'.repeat(n / 9)],
  ['items inside items', (n) => '<item>'.repeat(n / 6)],
  ['channels inside channels', (n) => '<channel>'.repeat(n / 9)],
  ['groups inside groups', (n) => `<item>${'<media:group>'.repeat(n / 13)}`],
  ['end tags', (n) => '</a>'.repeat(n / 4)],
  [
    'silent elements that never end',
    (n) => `<item><description>&lt;p>${'&lt;noscript>&lt;svg>&lt;select>'.repeat(n / 31)}`,
  ],
  ['ampersands', (n) => `<item><title>${'&'.repeat(n)}`],
  ['references', (n) => `<item><title>${'&amp;'.repeat(n / 5)}`],
  ['white space', (n) => `<item><title>${' '.repeat(n)}x<pubDate>${' '.repeat(n)}`],
  ['white space in a tag', (n) => `<item${' '.repeat(n)}<title${' '.repeat(n)}`],
  ['declarations', (n) => `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(n / 15)}]><rss><item><title>&a;`],
  ['names', (n) => `<item><author>${'<name>'.repeat(n / 6)}`],
  ['namespaces', (n) => Array.from({ length: n / 20 }, (_, i) => `<media:group xmlns:a${i}="b">`).join('')],
  ['numbers', (n) => `<item><pubDate>${'1 '.repeat(n / 2)}`],
  ['ellipses', (n) => `<item><description>${'… Read more '.repeat(n / 12)}`],
  ['e-mail addresses', (n) => `<item><author>${'a@'.repeat(n / 2)}`],
  ['posts that appeared first', (n) => `<item><description>${' The post appeared first on'.repeat(n / 27)}`],
  ['nested arrays', (n) => '['.repeat(n)],
  ['nested objects', (n) => '{"a":'.repeat(n / 5)],
];

describe('hostile feeds', () => {
  it('whatever the bytes, it answers with text, dates and web addresses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, contentType) => {
        expectSafe(readFeed(decodeFeed(bytes, contentType), { contentType }));
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever the mixture of tags, it answers with text, dates and web addresses', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.boolean(), (parts, framed) => {
        const text = parts.join('');
        expectSafe(readFeed(framed ? hostile(text) : text, { url: 'https://org.example/' }));
      }),
      { numRuns: 3000 },
    );
  });

  it('whatever was changed in a feed, it answers with text, dates and web addresses', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FEED_CASES.map(({ text }) => text)),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(40), fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 }))), {
          maxLength: 6,
        }),
        (text, edits) => {
          let edited = text;
          for (const [at, length, put] of edits) edited = edited.slice(0, at) + put + edited.slice(at + length);
          expectSafe(readFeed(edited, { url: 'https://org.example/' }));
          expectSafe(readFeed(decodeFeed(new TextEncoder().encode(edited)), { excerpts: true }));
        },
      ),
      { numRuns: 3000 },
    );
  }).timeout(30_000);

  it('whatever the JSON, it answers with text, dates and web addresses', () => {
    const key = fc.constantFrom(
      'posts',
      'items',
      'title',
      'rendered',
      'url',
      'link',
      'image',
      '_embedded',
      'wp:featuredmedia',
      'authors',
      'tags',
      'version',
    );
    fc.assert(
      fc.property(fc.object({ key, maxDepth: 5 }), fc.boolean(), (value, array) => {
        expectSafe(readFeed(JSON.stringify(array ? [{ title: 'x', ...value }] : value)));
      }),
      { numRuns: 2000 },
    );
  });

  it('HTML comes out as the text that the browser sees in it, without its scripts', () => {
    for (const html of [
      '<p>a',
      'a<script>b</script>c',
      '<a href="x>y">z</a>',
      '<b>1</b>2',
      '&lt;b&gt;',
      '<!-- <b> -->x',
      '<p title="<b>">x',
    ]) {
      const template = document.createElement('template');
      template.innerHTML = html;
      for (const script of template.content.querySelectorAll('script')) script.remove();
      expect(htmlToText(html)).to.equal(template.content.textContent);
    }
    expect(htmlToText('<img src=x onerror=alert(1)><svg onload=alert(1)><script>x</script></svg>t')).to.equal('t');
  });

  it('requests nothing while it reads', () => {
    const before = performance.getEntriesByType('resource').length;
    const probe = new URL('/never-requested.png', location.href).href;
    readFeed(
      hostile(`<![CDATA[<img src="${probe}"><link rel=stylesheet href="${probe}"><script src="${probe}"></script>]]>`),
    );
    readFeed(`<!DOCTYPE rss SYSTEM "${probe}" [<!ENTITY % x SYSTEM "${probe}"> %x;]>${hostile('&x;')}`);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  for (const [name, run] of RUNS) {
    it(`takes its time in proportion to ${name}`, () => {
      const text = run(200_000);
      for (const frame of [
        text,
        `<rss><channel>${text}`,
        `<rss><channel><item><description>${text}</description>`,
        `<feed><entry><content type="xhtml">${text}`,
      ]) {
        const start = performance.now();
        const feed = readFeed(frame);
        const time = performance.now() - start;
        expectSafe(feed);
        expect(time).to.be.below(3000);
      }
    }).timeout(20_000);
  }

  it('reads a feed of a megabyte at once', () => {
    const post = `<item><title>A &amp; B</title><link>https://org.example/1</link><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>
      <description><![CDATA[<p>${'Some <b>words</b> &amp; more. '.repeat(60)}</p>]]></description></item>`;
    const feed = `<rss><channel>${post.repeat(1_000_000 / post.length)}</channel></rss>`;
    readFeed(feed);
    const start = performance.now();
    expect(readFeed(feed).entries.length).to.be.above(400);
    expect(performance.now() - start).to.be.below(1500);
  });
});
