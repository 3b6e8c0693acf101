import type { Feed } from '../../src/documents/post.js';

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?Z)?$/;

/** What a feed that was read must never have: controls, other addresses than those of the web, dates in other forms. */
export function unsafe(feed: Feed): unknown[] {
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
  return wrong;
}

/** One text everywhere that a feed may have one. */
export const hostile = (text: string): string =>
  `<rss><channel><title>${text}</title><item><title>${text}</title><description>${text}</description><link>${text}</link>
    <guid>${text}</guid><author>${text}</author><category>${text}</category><enclosure type="image/png" url="${text.replace(/"/g, '')}"/></item></channel></rss>`;

/** Runs of one thing that a careless reader takes quadratic time over, or a deep stack. */
export const RUNS: readonly (readonly [name: string, run: (size: number) => string])[] = [
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
