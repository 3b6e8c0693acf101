import { decodeFeed } from '../feed/decode-feed.js';
import { choosePosts } from '../feed/choose.js';
import { findPosts, type FeedAnswer, type PostsRequest } from '../feed/find-posts.js';
import { feedLinks } from '../feed/links.js';
import { readFeed } from '../feed/read.js';
import { fetchGuarded } from '../server/fetch.js';

/**
 * Finds the posts behind an address: a feed, an interface, a WordPress site, or a page that links to its feed.
 *
 * @param from the address of whoever asks, for the log of the server that answers
 * @throws RequestError when nothing answers, TypeError for no address
 */
export async function fetchFeed(wanted: PostsRequest, from?: string): Promise<FeedAnswer> {
  // What was typed may be a server of one's own; what it leads to may not.
  const hosts = [new URL(wanted.src, wanted.base).host];
  let text = '';
  const get = {
    feed: async (address: string): Promise<FeedAnswer> => {
      const { bytes, contentType, url } = await fetchGuarded(address, { hosts, from });
      text = decodeFeed(bytes, contentType);
      return { url, feed: readFeed(text, { contentType, url, excerpts: true }) };
    },
    json: async (address: string): Promise<unknown> =>
      JSON.parse(new TextDecoder().decode((await fetchGuarded(address, { hosts, from })).bytes)),
  };
  const found = await findPosts(wanted, get);
  const [link] = found.feed.format ? [] : feedLinks(text, found.url);
  if (!link) return found;
  const { feed, url } = await get.feed(link);
  return { url, feed: { ...feed, entries: choosePosts(feed.entries, wanted) } };
}
