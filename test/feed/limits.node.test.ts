import { describe, expect, it } from '../helpers/node.js';
import type { Feed, Post } from '../../src/documents/post.js';
import { feedLinks } from '../../src/feed/links.js';
import { readFeed } from '../../src/feed/read.js';

const rss = (item: string, channel = ''): Feed =>
  readFeed(`<rss><channel>${channel}<item>${item}</item></channel></rss>`, { url: 'https://o.example/' });
const json = (item: object, feed: object = {}): Feed =>
  readFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [item], ...feed }));
const own = (post: object): Feed => readFeed(JSON.stringify({ version: 1, posts: [post] }));
const post = (feed: Feed): Post => feed.entries[0]!;

/** Parts of a post, each with the most characters of it that are read. */
const PARTS: readonly (readonly [part: string, most: number, read: (text: string) => string])[] = [
  ['a title', 2000, (text) => post(rss(`<title>${text}</title>`)).title],
  ['the title of a feed', 2000, (text) => rss('', `<title>${text}</title>`).title],
  ['an id', 4000, (text) => post(rss(`<guid isPermaLink="false">${text}</guid>`)).id],
  ['a summary', 200_000, (text) => post(rss(`<description>${text}</description>`)).summary],
  ['a category', 200, (text) => post(rss(`<category>${text}</category>`)).categories[0]!],
  ['the words of a picture', 2000, (text) => post(rss(`<description><![CDATA[<img src="a.jpg" alt="${text}">]]></description>`)).image!.alt!],
  ['an author’s name and address', 400, (text) => post(rss(`<author>${text}</author>`)).authors[0]!],
  ['a title in JSON', 2000, (text) => post(json({ title: text })).title],
  ['the title of a feed in JSON', 2000, (text) => json({}, { title: text }).title],
  ['an id in JSON', 4000, (text) => post(json({ id: text })).id],
  ['a summary in JSON', 200_000, (text) => post(json({ summary: text })).summary],
  ['a tag in JSON', 200, (text) => post(json({ tags: [text] })).categories[0]!],
  ['an author in JSON', 200, (text) => post(json({ authors: [{ name: text }] })).authors[0]!],
  ['the words of a picture in JSON', 2000, (text) => post(own({ image: { url: 'https://o.example/a.jpg', alt: text } })).image!.alt!],
]; // prettier-ignore

describe('how much of a feed is read', () => {
  for (const [part, most, read] of PARTS) {
    it(`is ${most} characters of ${part}, and never half of one`, () => {
      const whole = `😀${'x'.repeat(most - 3)}y`;
      expect(read(whole) === whole, 'as long as may be').to.equal(true);
      expect(read(`${whole}z`) === whole, 'one longer').to.equal(true);
      const half = 'x'.repeat(most - 1);
      expect(read(`${half}😀`) === half, 'a character across the end').to.equal(true);
    });
  }

  it('is an address of 8,000 characters, whole or not at all', () => {
    const address = (length: number): string => `https://o.example/${'x'.repeat(length - 18)}`;
    for (const [length, ...read] of [
      [8000, address(8000), undefined],
      [8001, null, 'bad-url'],
    ] as const) {
      for (const feed of [rss(`<link>${address(length)}</link>`), json({ url: address(length) })])
        expect([post(feed).url, feed.problems[0]?.code]).to.deep.equal(read);
      expect(feedLinks(`<link rel="alternate" type="application/rss+xml" href="${address(length)}">`)).to.have.length(
        read[0] ? 1 : 0,
      );
    }
  });

  it('is what entities add, below half a million characters', () => {
    const titles = (last: number): string[] => {
      const entities = `<!ENTITY a "${'a'.repeat(2000)}"><!ENTITY b "${'b'.repeat(last)}">`;
      const items = `${'<item><title>&a;</title></item>'.repeat(249)}<item><title>&b;</title></item>`;
      return readFeed(`<!DOCTYPE rss [${entities}]><rss><channel>${items}</channel></rss>`).entries.map(
        ({ title }) => title,
      );
    };
    expect(titles(1999).at(-1)).to.equal('b'.repeat(1999));
    expect(titles(2000).at(-1)).to.equal('&b;');
  });

  it('is the beginning of a page that may be no feed', () => {
    const rss = '<rss><channel></channel></rss>';
    const code = (at: number) => readFeed(`${rss.padEnd(at)}<html>`).problems[0]?.code;
    expect([code(1994), code(1995)]).to.deep.equal(['html', undefined]);
    expect(readFeed(`<html>${rss}`).problems[0]?.code).to.equal('html');
  });

  const many = Array.from({ length: 101 }, (_, index) => `n${index}`);
  it('is a hundred names', () => {
    const first = many.slice(0, 100);
    const { authors, categories } = post(
      rss(many.map((name) => `<dc:creator>${name}</dc:creator><category>${name}</category>`).join('')),
    );
    expect([authors, categories]).to.deep.equal([first, first]);
    const other = post(json({ authors: many.map((name) => ({ name })), tags: ['', ...many] }));
    expect([other.authors, other.categories]).to.deep.equal([first, first]);
  });

  const FAULTS: readonly (readonly [what: string, code: string, feed: Feed])[] = [
    ['dates', 'bad-date', readFeed(`<rss><channel>${'<item><pubDate>soon</pubDate></item>'.repeat(101)}</channel></rss>`)],
    ['protected posts', 'protected', readFeed(`<rss><channel>${'<item><description>&lt;form class="post-password-form"></description></item>'.repeat(101)}</channel></rss>`)],
    ['addresses in JSON', 'bad-url', readFeed(JSON.stringify({ items: many.map((url) => ({ url: `mailto:${url}` })) }))],
    ['entries that are none', 'bad-entry', readFeed(JSON.stringify({ items: many }))],
    ['protected posts in JSON', 'protected', readFeed(JSON.stringify(many.map((id) => ({ id, excerpt: { protected: true } }))))],
  ]; // prettier-ignore
  for (const [what, code, { problems }] of FAULTS) {
    it(`is a hundred problems: ${what}`, () => {
      expect([problems.length, new Set(problems.map((one) => one.code))]).to.deep.equal([100, new Set([code])]);
    });
  }

  const MESSAGES: readonly (readonly [what: string, said: string, told: string])[] = [
    ['as it stands', 'soon', 'soon'],
    ['in one line', '  so\n  on ', 'so on'],
    ['without what turns it round', 'a\u202eb\u200ec\u2066d\u2069', 'abcd'],
    ['80 characters', `😀${'x'.repeat(78)}`, `😀${'x'.repeat(78)}`],
    ['no more than 80', `😀${'x'.repeat(79)}`, `😀${'x'.repeat(78)}`],
    ['never half a character', `${'x'.repeat(79)}😀`, 'x'.repeat(79)],
    ['of its first 400 alone', `${' '.repeat(395)}soon, or later`, 'soon,'],
  ];
  for (const [what, said, told] of MESSAGES) {
    it(`is told in a message ${what}`, () => {
      const { problems } = readFeed(JSON.stringify({ items: [{ date_published: said }] }));
      expect(problems).to.deep.equal([
        { code: 'bad-date', message: `Not readable: ${told}`, path: 'entries[0].published' },
      ]);
    });
  }
});
