import type { Feed, Post } from '../documents/post.js';
import { choosePosts } from './choose.js';
import { addressesOf, categoryAddress, isWordpressApi, WORDPRESS_PAGE, type PostsQuery } from './sources.js';

/** An answer, read. */
export interface FeedAnswer {
  readonly feed: Feed;
  /** Where it came from, after redirects. */
  readonly url: string;
}

export interface PostsRequest extends PostsQuery {
  /** A feed, a posts document, an interface, or the address of a WordPress site. */
  readonly src: string;
  /** `wordpress`: a site's address, whatever it looks like; `auto` tells by the address. */
  readonly format: string;
  /** What a relative `src` is relative to. */
  readonly base?: string | undefined;
}

/** Asks and reads; fails when there is nothing there. */
export type Getter = (url: string) => Promise<FeedAnswer>;

/** All that is wanted of WordPress, page by page; a category that isn't a number is looked up first. */
async function fromWordpress(request: PostsRequest, index: number, get: Getter): Promise<FeedAnswer> {
  let wanted: PostsQuery = request;
  // WordPress leaves out by number only
  const least = request.count + (request.exclude?.filter((id) => !/^\d+$/.test(id)).length ?? 0);
  const { src, base, format, category } = request;
  const address = (page: number) => addressesOf(src, base, format, wanted, page)[index]!;
  if (category && !/^\d+$/.test(category)) {
    const { feed } = await get(categoryAddress(address(1), category)!);
    const [found] = feed.entries;
    if (!found) return { url: address(1), feed: { ...feed, entries: [] } };
    wanted = { ...request, category: found.id };
  }
  const first = await get(address(1));
  const entries: Post[] = [...first.feed.entries];
  for (let page = 2; entries.length < least && entries.length === (page - 1) * WORDPRESS_PAGE; page++) {
    // exactly as many as fit: the page after the last is refused
    const next = await get(address(page)).catch(() => undefined);
    entries.push(...(next?.feed.entries ?? []));
  }
  return { url: first.url, feed: { ...first.feed, entries } };
}

/**
 * Finds the posts behind an address, and picks those that are wanted, newest first.
 *
 * @param get every request goes through it
 * @throws TypeError for no address, and whatever the last `get` throws; what is no feed is an answer with `format` null
 */
export async function findPosts(request: PostsRequest, get: Getter): Promise<FeedAnswer> {
  const { src, base, format, category } = request;
  let failure: unknown;
  let last: FeedAnswer | undefined;
  const addresses = addressesOf(src, base, format, request);
  for (let index = 0; index < addresses.length; index++) {
    const address = addresses[index]!;
    try {
      const wordpress = isWordpressApi(new URL(address));
      const answer = wordpress ? await fromWordpress(request, index, get) : await get(address);
      // WordPress and Ghost have chosen the category themselves, and don't say it again
      const asked =
        wordpress || answer.feed.format === 'ghost' ? { ...request, category: undefined } : { ...request, category };
      if (answer.feed.format)
        return { ...answer, feed: { ...answer.feed, entries: choosePosts(answer.feed.entries, asked) } };
      last = answer;
    } catch (error) {
      failure = error;
    }
  }
  if (last) return last;
  throw failure;
}
