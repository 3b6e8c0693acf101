/** Where to ask for posts: the address that an author gives, made into requests that the publisher's software answers best. */

export interface PostsQuery {
  /** How many posts are wanted. */
  readonly count: number;
  /** A category's name, slug or number. */
  readonly category?: string | undefined;
  /** Ids or addresses of posts to leave out. */
  readonly exclude?: readonly string[] | undefined;
}

/** WordPress answers no more at a time. */
export const WORDPRESS_PAGE = 100;

/** What a list needs of a WordPress post. Without `_links` there would be nothing embedded. */
const FIELDS = 'id,date_gmt,modified_gmt,link,title,excerpt,_links.wp:featuredmedia,_embedded.wp:featuredmedia';
const GHOST_FIELDS = 'id,title,url,excerpt,custom_excerpt,published_at,updated_at,feature_image,feature_image_alt';
/** Addresses that are a feed or a file rather than a site. */
const FEED = /\/(?:feed|rss|atom|rdf|index)\d*\/?$|\.\w{2,5}$|[?&](?:feed|format|type)=|\/(?:feeds?|rss)\//i;

/** True for the address of a list of posts in WordPress's interface. */
export const isWordpressApi = (url: URL): boolean =>
  /\/wp\/v2\/[\w-]+\/?$/.test(url.searchParams.get('rest_route') ?? url.pathname);

const isNumber = (text: string | undefined): text is string => /^\d+$/.test(text ?? '');

/** Adds what the author's address leaves open. */
function fill({ searchParams }: URL, values: Readonly<Record<string, string | false | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value && !searchParams.has(name)) searchParams.set(name, value);
  }
}

function wordpress(api: URL, { count, category, exclude = [] }: PostsQuery, page: number): string {
  const numbers = exclude.filter(isNumber);
  fill(api, {
    per_page: String(Math.min(count + exclude.length - numbers.length, WORDPRESS_PAGE)),
    _fields: FIELDS,
    _embed: 'wp:featuredmedia',
    exclude: numbers.join(),
    categories: isNumber(category) && category,
  });
  if (page > 1) api.searchParams.set('page', String(page));
  return api.href.replace(/%(2C|3A|2F)/gi, decodeURIComponent);
}

/**
 * The addresses to try, best first; the next is for when one answers that there is no such thing.
 *
 * @param src a feed, a posts document, an interface, or the address of a WordPress site
 * @param page of WordPress's answer, from 1
 * @throws TypeError when `src` is no http or https address
 */
export function addressesOf(
  src: string,
  base: string | undefined,
  format: string,
  query: PostsQuery,
  page = 1,
): readonly string[] {
  const url = new URL(src, base);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`not an http or https address: ${src}`);
  if (isWordpressApi(url)) return [wordpress(url, query, page)];
  if (/\/ghost\/api\/content\/posts\/?$/.test(url.pathname)) {
    const { count, category, exclude = [] } = query;
    fill(url, {
      limit: String(count + exclude.length),
      fields: !url.searchParams.has('include') && GHOST_FIELDS,
      filter: category && `tag:${category}`,
    });
    return [url.href];
  }
  const site = format === 'wordpress' || (format === 'auto' && !FEED.test(url.pathname + url.search));
  if (!site) return [url.href];
  const folder = new URL(url.pathname.replace(/\/?$/, '/'), url);
  const pretty = new URL('wp-json/wp/v2/posts', folder);
  const plain = new URL(folder);
  plain.searchParams.set('rest_route', '/wp/v2/posts');
  const api = [pretty, plain].map((one) => wordpress(one, query, page));
  return format === 'wordpress' ? api : [...api, url.href];
}

/** Where WordPress says which number a category's slug has. @param posts an address that `addressesOf` gave */
export function categoryAddress(posts: string, slug: string): string | undefined {
  const url = new URL(posts);
  if (!isWordpressApi(url)) return undefined;
  const route = url.searchParams.get('rest_route');
  url.search = '';
  if (route) url.searchParams.set('rest_route', route.replace(/[\w-]+\/?$/, 'categories'));
  else url.pathname = url.pathname.replace(/[\w-]+\/?$/, 'categories');
  url.searchParams.set('slug', slug);
  url.searchParams.set('_fields', 'id');
  return url.href;
}
