/** Where to ask for posts: what can be told of an author's address at once. addresses.ts knows the rest. */
import { safeUrl } from '../text/url.js';
import type { Taxonomy } from './archive.js';

export interface PostsQuery {
  /** How many posts are wanted. */
  readonly count: number;
  /** Categories by name, slug or number, separated by commas. */
  readonly category?: string | undefined;
  /** Ids or addresses of posts to leave out. */
  readonly exclude?: readonly string[] | undefined;
  /** Milliseconds since 1970: a post dated later than a day from now isn't the newest. Undefined: no date is too late. */
  readonly now?: number | undefined;
}

/** The numbers by which WordPress chooses: `{ categories: '7,9' }`. */
export type Terms = Partial<Record<Taxonomy, string>>;

/** WordPress answers no more at a time. */
export const WORDPRESS_PAGE = 100;

/** What a list needs of a WordPress post. Without `_links` there would be nothing embedded. */
const FIELDS =
  'id,date_gmt,modified_gmt,link,title,excerpt,jetpack_featured_media_url,_links.wp:featuredmedia,_embedded.wp:featuredmedia';
export const GHOST_FIELDS =
  'id,title,url,excerpt,custom_excerpt,published_at,updated_at,feature_image,feature_image_alt';
/** Addresses that are a feed or a file rather than a site. */
const FEED = /\/(?:feed|rss|atom|rdf|index)\d*\/?$|\.\w{2,5}$|[?&](?:feed|format|type)=|\/(?:feeds?|rss)\//i;

/** True for the address of a list of posts in WordPress's interface. */
export const isWordpressApi = (url: URL): boolean =>
  /\/wp\/v2\/(?:sites\/[^/]+\/)?[\w-]+\/?$/.test(url.searchParams.get('rest_route') ?? url.pathname);

/** True for WordPress.com's own interface, whose answers have other names. */
export const isWordpressCom = (url: URL): boolean => /\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/posts\/?$/.test(url.pathname);

export const isNumber = (text: string | undefined): text is string => /^\d+$/.test(text ?? '');

/** Adds what the author's address leaves open. */
export function fill({ searchParams }: URL, values: Readonly<Record<string, string | false | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value && !searchParams.has(name)) searchParams.set(name, value);
  }
}

export function wordpress(api: URL, { count, exclude = [] }: PostsQuery, terms: Terms, page: number): string {
  const numbers = exclude.filter(isNumber);
  fill(api, {
    per_page: String(Math.min(count + exclude.length - numbers.length, WORDPRESS_PAGE)),
    _fields: FIELDS,
    _embed: 'wp:featuredmedia',
    exclude: numbers.join(),
    ...terms,
  });
  if (page > 1) api.searchParams.set('page', String(page));
  return api.href.replace(/%(2C|3A|2F)/gi, decodeURIComponent);
}

/** Where the interface of a site is, best first. WordPress.com keeps that of its sites on a host of its own. */
export function interfaces(site: URL): readonly URL[] {
  if (/\.wordpress\.com$/.test(site.hostname))
    return [new URL(`https://public-api.wordpress.com/wp/v2/sites/${site.hostname}/posts`)];
  const plain = new URL(site);
  plain.search = '';
  plain.searchParams.set('rest_route', '/wp/v2/posts');
  return [new URL('wp-json/wp/v2/posts', site), plain];
}

export const isSite = (url: URL, format: string): boolean =>
  !isWordpressApi(url) &&
  !isWordpressCom(url) &&
  (format === 'wordpress' || (format === 'auto' && !FEED.test(url.pathname + url.search)));

/**
 * The first address to try, where that is certain without a look at the categories, tags and authors of a site: so that it can be
 * asked while the code that knows them is still on its way.
 *
 * @returns undefined where it isn't certain
 */
export function firstAddress(
  src: string,
  base: string | undefined,
  format: string,
  query: PostsQuery,
): string | undefined {
  const address = safeUrl(src, base);
  if (!address) return undefined;
  const url = new URL(address);
  const api = isWordpressApi(url);
  if ((api || isOther(url)) && query.category) return undefined;
  if (api) return wordpress(url, query, {}, 1);
  if (isOther(url)) return undefined;
  if (!isSite(url, format)) return url.href;
  const root = url.pathname === '/' && !url.search && !query.category;
  return root ? wordpress(interfaces(url)[0]!, query, {}, 1) : undefined;
}

/** True for the interfaces of Ghost and of WordPress.com. */
const isOther = (url: URL): boolean => isGhost(url) || isWordpressCom(url);
export const isGhost = (url: URL): boolean => /\/ghost\/api\/content\/posts\/?$/.test(url.pathname);
