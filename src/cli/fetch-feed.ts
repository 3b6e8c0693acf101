import { decodeFeed } from '../data/feed/decode.js';
import { feedLinks } from '../data/feed/links.js';
import { readFeed } from '../data/feed/read.js';
import { addressesOf, categoryAddress, isWordpressApi, WORDPRESS_PAGE, type PostsQuery } from '../data/feed/sources.js';
import type { Feed, Post } from '../data/post.js';
import { request, RequestError } from '../net/request.js';

export interface Fetched {
  readonly feed: Feed;
  /** Where it was found. */
  readonly url: string;
  /** The answer itself. */
  readonly text: string;
}

/** Feeds are read whole, however long their posts. */
const MAX_BYTES = 20_000_000;

async function get(url: string): Promise<Fetched> {
  const { bytes, contentType, url: final } = await request(url, { maxBytes: MAX_BYTES, timeout: 30_000 });
  const text = decodeFeed(bytes, contentType);
  return { text, url: final, feed: readFeed(text, { contentType, url: final }) };
}

/** The number that WordPress knows a category by. */
async function categoryNumber(posts: string, category: string): Promise<string> {
  const address = categoryAddress(posts, category);
  const { text } = await get(address!);
  const id: unknown = (JSON.parse(text) as readonly { readonly id?: unknown }[])[0]?.id;
  if (typeof id !== 'number') throw new RequestError('status', `has no category "${category}"`, posts);
  return String(id);
}

/** All that is wanted of WordPress, page by page. */
async function wordpress(src: string, query: PostsQuery, format: string, index: number): Promise<Fetched> {
  let wanted = query;
  const address = (page: number): string => addressesOf(src, undefined, format, wanted, page)[index]!;
  if (query.category && !/^\d+$/.test(query.category)) {
    wanted = { ...query, category: await categoryNumber(address(1), query.category) };
  }
  const first = await get(address(1));
  const entries = [...first.feed.entries];
  for (let page = 2; entries.length < query.count && entries.length === (page - 1) * WORDPRESS_PAGE; page++) {
    entries.push(...(await get(address(page))).feed.entries);
  }
  return { ...first, feed: { ...first.feed, entries } };
}

/**
 * Finds the posts behind an address: a feed, an interface, a WordPress site, or a page that links to its feed.
 *
 * @throws RequestError when nothing answers, TypeError for no address
 */
export async function fetchFeed(src: string, query: PostsQuery, format = 'auto'): Promise<Fetched> {
  const addresses = addressesOf(src, undefined, format, query);
  let failure: unknown;
  for (const [index, address] of addresses.entries()) {
    try {
      const found = isWordpressApi(new URL(address)) ? await wordpress(src, query, format, index) : await get(address);
      if (found.feed.format) return found;
      if (index < addresses.length - 1) continue;
      const [link] = feedLinks(found.text, found.url);
      return link ? await get(link) : found;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** The posts that are wanted, newest first; posts without a date keep their place after those with one. */
export function choose(
  entries: readonly Post[],
  { count, category, exclude = [] }: PostsQuery,
  filtered: boolean,
): Post[] {
  const wanted = category?.toLowerCase();
  return entries
    .filter(({ id, url }) => !exclude.includes(id) && !exclude.includes(url ?? ''))
    .filter(({ categories }) => filtered || !wanted || categories.some((name) => name.toLowerCase() === wanted))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .slice(0, count);
}
