/** The posts of a publisher's feed: read anew by each build, and kept where there is nothing new or nobody answers. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postsOf } from '../../src/cli/site/posts.js';
import { readConfig } from '../../src/documents/config.js';
import { after, before, describe, expect, it } from '../helpers/node.js';

const rss = (...titles: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Blog</title><link>https://org.example/</link>${titles
    .map(
      (title) =>
        `<item><title>${title}</title><link>https://org.example/${title}</link><category>${title}s</category></item>`,
    )
    .join('')}</channel></rss>`;

describe('the posts of a feed', () => {
  let body = '';
  const server = createServer(
    (_, response) => void response.setHeader('content-type', 'application/rss+xml').end(body),
  );
  const folder = mkdtempSync(join(tmpdir(), 'impact-posts-'));
  let from = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const get = async (kept: object | undefined, feed: object | undefined, offline = false, documents: object = {}) => {
    const warnings: string[] = [];
    const config = readConfig({
      ...{ version: 1, name: 'Us', address: 'https://elements.example.org/', documents },
      ...(feed && { feed }),
    });
    const options = { offline, warn: (line: string) => void warnings.push(line.replaceAll(from, 'FEED')) };
    const posts = await postsOf(config, folder, kept as never, options);
    return { posts: posts as { updated: string; posts: { title: string }[] } | undefined, warnings };
  };
  const titles = ({ posts }: Awaited<ReturnType<typeof get>>) => posts?.posts.map(({ title }) => title);
  const kept = { version: 1, posts: [] };

  it('are those that are kept where nobody is asked', async () => {
    expect(await get(kept, undefined)).to.deep.equal({ posts: kept, warnings: [] });
    expect(await get(kept, { from }, true)).to.deep.equal({ posts: kept, warnings: [] });
    expect((await get(undefined, undefined)).posts).to.equal(undefined);
  });

  it('are new, so many or of one category, and stand in the folder for the next build', async () => {
    body = rss('a', 'b', 'c');
    const documents = { posts: 'posts.json' };
    const first = await get(kept, { from }, false, documents);
    expect([titles(first), first.warnings]).to.deep.equal([['a', 'b', 'c'], []]);
    const file = join(folder, 'posts.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(first.posts);
    expect(titles(await get(kept, { from, count: 2 }))).to.deep.equal(['a', 'b']);
    expect(titles(await get(kept, { from, category: 'bs' }))).to.deep.equal(['b']);
    // The moment alone is no change.
    const before = statSync(file).mtimeMs;
    const old = { ...first.posts, updated: '2020-01-01T00:00:00Z' };
    expect((await get(old, { from }, false, documents)).posts).to.equal(old);
    expect(statSync(file).mtimeMs).to.equal(before);
    expect(first.posts!.updated).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('are those that could be read, with a word of each that couldn’t', async () => {
    body = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Blog',
      items: [7, { id: '1', url: 'https://org.example/b', title: 'b' }],
    });
    const first = await get(undefined, { from });
    expect([titles(first), first.warnings]).to.deep.equal([['b'], ['FEED: entries[0]: Not an object.']]);
    body = '<rss version="2.0"><channel><item><title>c</title><link>https://org.example/c</link></item>';
    const second = await get(undefined, { from });
    expect([titles(second), second.warnings]).to.deep.equal([['c'], ['FEED: The feed breaks off before its end.']]);
  });

  it('stay as they are where the feed is none, with a word to its owner', async () => {
    for (const [says, one] of [
      ['no feed', 'words'],
      ['nothing', ''],
      ['a page', '<!doctype html><html><body>x</body></html>'],
    ] as const) {
      body = one;
      const with_ = await get(kept, { from });
      expect(with_.posts, says).to.equal(kept);
      expect(with_.warnings.length).to.equal(1);
      expect(with_.warnings[0]).to.match(/^FEED: .+; the posts of the last build stay$/);
      const without = await get(undefined, { from });
      expect(without.posts).to.equal(undefined);
      expect(without.warnings[0]).to.match(/^FEED: .+; there are no posts$/);
    }
    const silent = await get(kept, { from: 'http://127.0.0.1:1/feed' });
    expect(silent.warnings[0]).to.match(/could not be reached.*; the posts of the last build stay$/);
  });
});
