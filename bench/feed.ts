/** Measures what reading feeds of a megabyte costs, counts how many stated expectations are met, and writes bench/feed.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { FEED_CASES } from '../test/feed/cases.js';
import { expectations } from '../test/feed/expectations.js';
import { median } from './table.js';

// as published: tsx would slow what it compiles
const { readFeed } = (await import(
  new URL('../dist/npm/feed/index.js', import.meta.url).href
)) as typeof import('../src/feed/index.js');

const ROUNDS = 21;
const SIZE = 1_000_000;

/** A feed whose entries are repeated until it has a megabyte. */
function grown(path: string, entry: RegExp): string {
  const text = readFileSync(new URL(`../test/fixtures/feeds/${path}`, import.meta.url), 'utf8');
  const entries = text.match(entry)!;
  const start = text.indexOf(entries[0]!);
  const end = text.lastIndexOf(entries.at(-1)!) + entries.at(-1)!.length;
  let body = '';
  for (let i = 0; body.length < SIZE; i++) body += entries[i % entries.length];
  return text.slice(0, start) + body + text.slice(end);
}

const words = '<p>Some <b>words</b> &amp; <a href="https://x.example/y">more</a> of them, and so on.</p>';
const repeated = (entry: string): string => entry.repeat(Math.ceil(SIZE / entry.length));
const feeds: Readonly<Record<string, string>> = {
  'RSS of WordPress': grown('wordpress/feed.rss.xml', /<item>[^]*?<\/item>/g),
  'Atom of WordPress': grown('wordpress/feed.atom.xml', /<entry>[^]*?<\/entry>/g),
  'RSS of Ghost': grown('ghost/rss.xml', /<item>[^]*?<\/item>/g),
  'RSS, long posts in CDATA': `<rss><channel>${repeated(`<item><title>A</title><description><![CDATA[${words.repeat(200)}]]></description></item>`)}</channel></rss>`,
  'Atom, posts in XHTML': `<feed xmlns="http://www.w3.org/2005/Atom">${repeated(`<entry><title>A</title><link href="https://o.example/1"/><updated>2026-01-01T00:00:00Z</updated><content type="xhtml"><div>${words.repeat(40)}</div></content></entry>`)}</feed>`,
  'WordPress REST': JSON.stringify(
    Array.from({ length: 1000 }, (_, id) => ({
      id,
      title: { rendered: 'A &amp; B' },
      link: `https://o.example/${id}`,
      date_gmt: '2026-01-01T00:00:00',
      excerpt: { rendered: words.repeat(10) },
    })),
  ),
};

const rows = Object.entries(feeds).map(([name, text]) => {
  const work: number[] = [];
  let first = 0;
  let entries = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = process.cpuUsage();
    entries = readFeed(text, { url: 'https://o.example/feed' }).entries.length;
    const { user, system } = process.cpuUsage(start);
    const worked = (user + system) / 1000;
    if (round) work.push(worked);
    else first = worked;
  }
  return `| ${name} | ${(text.length / 1e6).toFixed(2)} | ${entries} | ${median(work).toFixed(0)} | ${Math.min(...work).toFixed(0)} | ${first.toFixed(0)} |`;
});

const stated = FEED_CASES.flatMap((one) => expectations(one, readFeed(one.text)));
const met = stated.filter(([, expected, got]) => isDeepStrictEqual(expected, got)).length;
const score = `${met} of ${stated.length} expectations met, in ${FEED_CASES.length} cases`;
console.log(score);
for (const row of rows) console.log(row);

writeFileSync(
  new URL('feed.md', import.meta.url),
  `# The feed reader

Our own table of cases (\`test/feed/cases.ts\`): ${score}.

What the processor works for a feed of a megabyte, all threads together, in milliseconds: the median and the least of ${ROUNDS} rounds,
and the first time, when nothing is compiled yet. What else the machine does still counts a little: caches are shared.

- When: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC
- Where: Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadavg()[0]!.toFixed(1)}
- Command: \`npm run build && npm run bench:feed\`

| feed | MB | entries | median | least | first |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`,
);
