import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { decodeFeed } from '../../src/feed/decode-feed.js';
import { readFeed } from '../../src/feed/read.js';
import { htmlToText } from '../../src/feed/text.js';
import { FEED_CASES } from './cases.js';
import { hostile, RUNS, unsafe } from './hostile-cases.js';

const words = fc.constantFrom(
  '<rss>', '<channel>', '<item>', '</item>', '<title>', '</title>', '<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '</entry>',
  '<content type="xhtml">', '<content type="html" mode="base64">', '<description>', '</description>', '<![CDATA[', ']]>', '<!--', '-->',
  '<?xml', '?>', '<!DOCTYPE x [', ']>', '&amp;', '&#x41;', '&lt;script&gt;', '&bogus;', '<link href="', '"', "'", '/>', '<img src=x onerror=y>',
  '<script>', '</script>', 'javascript:alert(1)', 'https://a.example/', '<pubDate>', '2004-01-01', 'xmlns:dc="', '<dc:date>', '<', '>', '&', '=',
  'text', '\u0000', '\ud800', '{', '[', '"posts":', '}', ']', '<media:group>', '<author><name>', '<rdf:RDF>', '<link>', 'xml:base="data:x"',
); // prettier-ignore

describe('hostile feeds', () => {
  it('whatever the bytes, it answers with text, dates and web addresses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, contentType) => {
        expect(unsafe(readFeed(decodeFeed(bytes, contentType), { contentType }))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever the mixture of tags, it answers with text, dates and web addresses', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.boolean(), (parts, framed) => {
        const text = parts.join('');
        expect(unsafe(readFeed(framed ? hostile(text) : text, { url: 'https://org.example/' }))).to.deep.equal([]);
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
          expect(unsafe(readFeed(edited, { url: 'https://org.example/' }))).to.deep.equal([]);
          expect(unsafe(readFeed(decodeFeed(new TextEncoder().encode(edited)), { excerpts: true }))).to.deep.equal([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

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
        expect(unsafe(readFeed(JSON.stringify(array ? [{ title: 'x', ...value }] : value)))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('HTML comes out as text, without its scripts', () => {
    expect(htmlToText('<img src=x onerror=alert(1)><svg onload=alert(1)><script>x</script></svg>t')).to.equal('t');
    expect(htmlToText('a<script>b</script>c')).to.equal('ac');
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
        expect(unsafe(feed)).to.deep.equal([]);
        expect(time).to.be.below(3000);
      }
    });
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
