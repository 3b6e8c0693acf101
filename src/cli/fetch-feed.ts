import { decodeFeed } from '../feed/decode-feed.js';
import { choosePosts } from '../feed/choose.js';
import { findPosts, type Answer, type PostsRequest } from '../feed/find-posts.js';
import { feedLinks } from '../feed/links.js';
import { readFeed } from '../feed/read.js';
import { request } from '../net/request.js';

/** Feeds are read whole, however long their posts. */
const MAX_BYTES = 20_000_000;

/**
 * Finds the posts behind an address: a feed, an interface, a WordPress site, or a page that links to its feed.
 *
 * @throws RequestError when nothing answers, TypeError for no address
 */
export async function fetchFeed(wanted: PostsRequest): Promise<Answer> {
  let text = '';
  const get = async (address: string): Promise<Answer> => {
    const { bytes, contentType, url } = await request(address, { maxBytes: MAX_BYTES, timeout: 30_000 });
    text = decodeFeed(bytes, contentType);
    return { url, feed: readFeed(text, { contentType, url, excerpts: true }) };
  };
  const found = await findPosts(wanted, get);
  const [link] = found.feed.format ? [] : feedLinks(text, found.url);
  if (!link) return found;
  const { feed, url } = await get(link);
  return { url, feed: { ...feed, entries: choosePosts(feed.entries, wanted) } };
}
