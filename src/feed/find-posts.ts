import type { Feed, FeedProblem, Post } from '../documents/post.js';
import { likely } from '../documents/likely.js';
import { categoriesOf, choosePosts } from './choose.js';
import { ghostTerms, wordpressTerms, type JsonGetter } from './find-terms.js';
import { inMessage } from './in-message.js';
import { listedNames, sameName } from './same-name.js';
import { addressesOf, ghostTags, lookupsOf, siteOf } from './addresses.js';
import { isWordpressApi, WORDPRESS_PAGE, type PostsQuery, type Terms } from './sources.js';

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

/** Asks and reads; each fails when there is nothing there. */
export interface Getter {
  readonly feed: (url: string) => Promise<FeedAnswer>;
  readonly json: JsonGetter;
}

/** So many names are named to somebody who wrote one that isn't among them. */
const MOST_NAMED = 8;

/** Says of names that nobody has which there are, the likely one first. */
function unknownNames(what: string, unknown: readonly string[], known: readonly string[], where: string): FeedProblem {
  const named = [...new Set([...unknown.flatMap((name) => likely(name, known) ?? []), ...known])].slice(0, MOST_NAMED);
  const marked = (name: string): string => `"${inMessage(name)}"`;
  const choice = named.length ? `; there are ${named.map(marked).join(', ')}` : '';
  return {
    code: 'unknown-category',
    message: `${where} has no ${what} ${unknown.map(marked).join(' or ')}${choice}`,
  };
}

const WORDS = { categories: 'category', tags: 'tag', author: 'author' } as const;

/** All that is wanted of WordPress, page by page; what isn't given by number is looked up first. */
async function fromWordpress(request: PostsRequest, index: number, get: Getter): Promise<FeedAnswer> {
  const { src, base, format } = request;
  const terms: Terms = {};
  const problems: FeedProblem[] = [];
  const address = (page: number) => addressesOf(src, base, format, request, page, terms)[index]!;
  for (const lookup of lookupsOf(src, base, format, request)) {
    const { terms: found, unknown, known } = await wordpressTerms(address(1), lookup, get.json);
    if (unknown.length) problems.push(unknownNames(WORDS[lookup.taxonomy], unknown, known, siteOf(src, base, format)));
    if (!found.length)
      return { url: address(1), feed: { title: '', url: null, entries: [], format: 'wordpress', problems } };
    terms[lookup.taxonomy] = found.map(({ id }) => id).join();
  }
  const first = await get.feed(address(1));
  const answered = new URL(address(1)).searchParams;
  const size = Number(answered.get('per_page')) || WORDPRESS_PAGE;
  const whole = new URL(src, base).searchParams.has('per_page') || new URL(src, base).searchParams.has('page');
  const entries: Post[] = [...first.feed.entries];
  /** Posts that an answer had, with those that were left out of it. */
  const had = ({ feed }: FeedAnswer) => feed.entries.length + feed.problems.filter(isLeftOut).length;
  // WordPress leaves out by number only
  const least = request.count + (request.exclude?.filter((id) => !/^\d+$/.test(id)).length ?? 0);
  let last = first;
  for (let page = 2; !whole && entries.length < least && had(last) >= size && page <= MOST_PAGES; page++) {
    // exactly as many as fit: the page after the last is refused
    const next = await get.feed(address(page)).catch(() => undefined);
    if (!next) break;
    entries.push(...next.feed.entries);
    last = next;
  }
  return { url: first.url, feed: { ...first.feed, entries, problems: [...problems, ...first.feed.problems] } };
}

/** Nobody's server is asked for more pages. */
const MOST_PAGES = 10;
const isLeftOut = ({ code }: FeedProblem): boolean => code === 'protected' || code === 'bad-entry';

/** Ghost knows its tags by slug; names are looked up when the answer to them as slugs has to be doubted. */
async function fromGhost(request: PostsRequest, address: string, get: Getter): Promise<FeedAnswer> {
  const { category = '' } = request;
  const names = listedNames(category);
  const first = await get.feed(address);
  if (!names.length || new URL(request.src, request.base).searchParams.has('filter')) return first;
  if (first.feed.format !== 'ghost' || (names.length === 1 && first.feed.entries.length)) return first;
  const { terms, unknown, known } = await ghostTerms(ghostTags(address), names, get.json);
  const problems = unknown.length ? [unknownNames('tag', unknown, known, new URL(address).origin)] : [];
  const slugs = terms.map(({ slug }) => slug).join();
  const again = slugs
    ? addressesOf(request.src, request.base, request.format, { ...request, category: slugs })[0]!
    : '';
  const { feed, url } = again && again !== address ? await get.feed(again) : first;
  return { url, feed: { ...feed, problems: [...problems, ...feed.problems] } };
}

/** The posts of a feed that says itself which categories each has. */
function chosenHere({ feed, url }: FeedAnswer, request: PostsRequest): FeedAnswer {
  const known = categoriesOf(feed.entries);
  const unknown = request.category
    ? listedNames(request.category, known).filter((name) => !known.some((one) => sameName(one, name)))
    : [];
  const problems =
    unknown.length && feed.entries.length ? [unknownNames('post of the category', unknown, known, url)] : [];
  return {
    url,
    feed: { ...feed, entries: choosePosts(feed.entries, request), problems: [...problems, ...feed.problems] },
  };
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '');

/**
 * WordPress answers for its whole site at any of its pages. Posts that all lie outside the folder that was asked say that it is
 * a page, not a site.
 */
function notSite({ feed: { entries } }: FeedAnswer, request: PostsRequest, address: string): FeedProblem | undefined {
  const { src, base, format } = request;
  const site = siteOf(src, base, format);
  if (!new URL(address).searchParams.has('rest_route') || isWordpressApi(new URL(src, base))) return undefined;
  const links = entries.flatMap(({ url }) => (url && new URL(url).hostname === new URL(site).hostname ? [url] : []));
  const folder = withoutScheme(site);
  if (new URL(site).pathname === '/' || !links.length || links.some((url) => withoutScheme(url).startsWith(folder)))
    return undefined;
  const home = new URL('/', links[0]).href;
  return {
    code: 'not-a-site',
    message: `This is a page of ${home}, not a site: name the site, and the category with category="…"`,
  };
}

/** The status of an answer that refused, where a failure has one. */
const statusOf = (failure: unknown): number => (failure as { status?: number } | undefined)?.status ?? 0;

/** The failure that says most: an interface that is closed, one that isn't there, whatever came last. */
const telling = (failures: readonly unknown[]): unknown =>
  failures.find((one) => [401, 403].includes(statusOf(one))) ??
  failures.find((one) => statusOf(one) === 404) ??
  failures.at(-1);

/**
 * Finds the posts behind an address, and picks those that are wanted, newest first.
 *
 * @param get every request goes through it
 * @throws TypeError for no address, and the most telling of what `get` threw; what is no feed is an answer with `format` null
 */
export async function findPosts(request: PostsRequest, get: Getter): Promise<FeedAnswer> {
  const { src, base, format } = request;
  const failures: unknown[] = [];
  let last: FeedAnswer | undefined;
  const addresses = addressesOf(src, base, format, request);
  for (let index = 0; index < addresses.length; index++) {
    const address = addresses[index]!;
    try {
      const wordpress = isWordpressApi(new URL(address));
      const answer = wordpress
        ? await fromWordpress(request, index, get)
        : /\/ghost\/api\//.test(address)
          ? await fromGhost(request, address, get)
          : await get.feed(address);
      if (!answer.feed.format) {
        last = answer;
        continue;
      }
      const problem = wordpress ? notSite(answer, request, address) : undefined;
      if (problem) return { ...answer, feed: { ...answer.feed, format: null, entries: [], problems: [problem] } };
      // WordPress and Ghost have chosen the category themselves, and don't say it again
      if (!wordpress && answer.feed.format !== 'ghost') return chosenHere(answer, request);
      const entries = choosePosts(answer.feed.entries, { ...request, category: undefined });
      return { ...answer, feed: { ...answer.feed, entries } };
    } catch (error) {
      failures.push(error);
    }
  }
  if (last) return last;
  throw telling(failures);
}
