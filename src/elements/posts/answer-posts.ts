/** Finds and reads the posts behind an address. A module of its own, fetched beside the first answer. */
import { findPosts, type FeedAnswer, type PostsRequest } from '../../feed/find-posts.js';
import type { Feed } from '../../documents/post.js';
import { COMMAND, shellQuote } from '../../text/command.js';
import type { Reply, RequestError } from '../../net/request.js';

/** A reader of answers; it passes on what it can't read. */
export type AnswerReader = Promise<{
  readAnswer(bytes: Uint8Array, contentType: string, url: string): Feed | undefined | Promise<Feed | undefined>;
}>;

/** Answers that many elements wait for are read once. */
const read = new WeakMap<Uint8Array, Promise<Feed>>();

class FeedError extends Error {
  /** No place in a document, and an address that its message names. */
  readonly path = '';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function readOnce({ bytes, contentType, url }: Reply, likely: AnswerReader): Promise<Feed> {
  let feed = read.get(bytes);
  if (!feed) {
    const others = [() => import('../../feed/json-reader.js'), () => import('../../feed/xml-reader.js')];
    const readWith = async (reader: AnswerReader): Promise<Feed> =>
      (await (await reader).readAnswer(bytes, contentType, url)) ?? readWith(others.shift()!());
    feed = readWith(likely);
    read.set(bytes, feed);
  }
  return feed;
}

/** What a refusal of WordPress's interface means, and the way out. It isn't CORS: the answer could be read. */
function refusal({ url, status = 0 }: RequestError): string {
  const { pathname, searchParams, origin } = new URL(url);
  if (!/\/wp\/v2\//.test(searchParams.get('rest_route') ?? pathname)) return '';
  const copy = `keep a copy on your own: ${COMMAND} snapshot ${shellQuote(`${origin}/feed/`)} --out posts.json, and then src="posts.json"`;
  if (status === 401 || status === 403)
    return `: the interface (REST) of this WordPress site is closed to visitors. Ask its owner to open /wp/v2/ for reading, or ${copy}`;
  if (status === 404)
    return `: this site has no WordPress interface (REST) there, or it is switched off. Name the address of its feed, or ${copy}`;
  return '';
}

/**
 * The posts that are wanted, newest first.
 *
 * @param ask every request goes through it
 * @param likely the reader that most likely reads the answer, on its way already
 * @param signal ends what is asked after a failure
 * @throws errors with a `code` and a message for the site's owner
 */
export async function answerPosts(
  wanted: PostsRequest,
  ask: (url: string) => Promise<Reply>,
  likely: AnswerReader,
  signal: AbortSignal,
): Promise<Feed> {
  const get = {
    feed: async (url: string): Promise<FeedAnswer> => {
      const reply = await ask(url);
      return { url: reply.url, feed: await readOnce(reply, likely) };
    },
    json: async (url: string): Promise<unknown> => {
      const { bytes } = await ask(url);
      try {
        return JSON.parse(new TextDecoder().decode(bytes));
      } catch {
        throw new FeedError('json', `${url} answered with something other than JSON`);
      }
    },
  };
  const { feed, url } = await findPosts(wanted, get).catch(async (error: RequestError) => {
    if (error.name !== 'RequestError') throw error;
    if (error.code !== 'network') throw new FeedError(error.code, `${error.url} ${error.message}${refusal(error)}`);
    const { explain } = await import('../../net/explain.js');
    const { code, message } = await explain(error.url, wanted.src, signal);
    throw new FeedError(code, message);
  });
  const [problem] = feed.problems;
  if (!feed.format) throw new FeedError(problem?.code ?? 'type', `${url}: ${problem?.message ?? 'no feed'}`);
  return feed;
}
