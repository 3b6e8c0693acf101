import { decodeFeed } from '../feed/decode-feed.js';
import { choosePosts } from '../feed/choose.js';
import { findPosts, type FeedAnswer, type PostsRequest } from '../feed/find-posts.js';
import { feedLinks } from '../feed/links.js';
import { readFeed } from '../feed/read.js';
import { RequestError, type Reply } from '../net/request.js';
import { fetchGuarded } from '../server/fetch.js';

/** Of whoever asks. */
export interface FeedAsker {
  /** Its address, for the log of the server that answers. */
  readonly from?: string | undefined;
  /** Milliseconds for an answer. Default 30,000. */
  readonly timeout?: number;
}

/**
 * Finds the posts behind an address: a feed, an interface, a WordPress site, or a page that links to its feed. A server that
 * is silent once is asked for nothing more.
 *
 * @throws RequestError when nothing answers, TypeError for no address
 */
export async function fetchFeed(wanted: PostsRequest, { from, timeout = 30_000 }: FeedAsker = {}): Promise<FeedAnswer> {
  // What was typed may be a server of one's own; what it leads to may not.
  const hosts = [new URL(wanted.src, wanted.base).host];
  let text = '';
  let silence: RequestError | undefined;
  const ask = async (address: string): Promise<Reply> => {
    if (silence) throw silence;
    try {
      return await fetchGuarded(address, { hosts, from, timeout });
    } catch (error) {
      if (error instanceof RequestError && error.code === 'timeout') silence = error;
      throw error;
    }
  };
  const get = {
    feed: async (address: string): Promise<FeedAnswer> => {
      const { bytes, contentType, url } = await ask(address);
      text = decodeFeed(bytes, contentType);
      return { url, feed: readFeed(text, { contentType, url, excerpts: true }) };
    },
    json: async (address: string): Promise<unknown> => JSON.parse(new TextDecoder().decode((await ask(address)).bytes)),
  };
  const found = await findPosts(wanted, get);
  const [link] = found.feed.format ? [] : feedLinks(text, found.url);
  if (!link) return found;
  const { feed, url } = await get.feed(link);
  return { url, feed: { ...feed, entries: choosePosts(feed.entries, wanted) } };
}
