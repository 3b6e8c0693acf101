/** Where to ask for posts: the address that an author gives, made into requests that the publisher's software answers best. */
import { archiveOf, type Archive, type Taxonomy } from './archive.js';
import { listedNames } from './same-name.js';
import {
  fill,
  GHOST_FIELDS,
  interfaces,
  isGhost,
  isNumber,
  isSite,
  isWordpressApi,
  isWordpressCom,
  wordpress,
  WORDPRESS_PAGE,
  type PostsQuery,
  type Terms,
} from './sources.js';

/** What has to be looked up before WordPress can be asked for posts. */
export interface Lookup {
  readonly taxonomy: Taxonomy;
  readonly names: readonly string[];
}

function ghost(url: URL, { count, category, exclude = [] }: PostsQuery): string {
  const names = listedNames(category ?? '').map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'));
  fill(url, {
    limit: String(count + exclude.length),
    fields: !url.searchParams.has('include') && GHOST_FIELDS,
    filter: names.length > 0 && `tag:${names.length > 1 ? `[${names.join()}]` : names[0]!}`,
  });
  return url.href;
}

function wordpressCom(url: URL, { count, category, exclude = [] }: PostsQuery): string {
  const names = listedNames(category ?? '');
  fill(url, {
    number: String(Math.min(names.length > 1 ? WORDPRESS_PAGE : count + exclude.length, WORDPRESS_PAGE)),
    category: names.length === 1 && names[0],
  });
  return url.href;
}

/** The page of a category, tag or author that `src` is, where it may be one of a WordPress site. */
function archive(url: URL, format: string): Archive | undefined {
  return isSite(url, format) ? archiveOf(url) : undefined;
}

/** The site that `src` is or is a page of, ending with a slash. */
export function siteOf(src: string, base: string | undefined, format: string): string {
  const url = new URL(src, base);
  return archive(url, format)?.site ?? new URL(url.pathname.replace(/\/?$/, '/'), url).href;
}

/** What WordPress has to be asked first: the numbers of categories, tags and authors that are given by name. */
export function lookupsOf(
  src: string,
  base: string | undefined,
  format: string,
  { category }: PostsQuery,
): readonly Lookup[] {
  const page = archive(new URL(src, base), format);
  const names = listedNames(category ?? '');
  const lookups: Lookup[] = [];
  if (page && !isNumber(page.name) && !(names.length && page.taxonomy === 'categories'))
    lookups.push({ taxonomy: page.taxonomy, names: [page.name] });
  if (!names.every(isNumber)) lookups.push({ taxonomy: 'categories', names });
  return lookups;
}

/**
 * The addresses to try, best first; the next is for when one answers that there is no such thing.
 *
 * @param src a feed, a posts document, an interface, or the address of a WordPress site or of a category, tag or author on it
 * @param page of WordPress's answer, from 1
 * @param found numbers that names were looked up for
 * @throws TypeError when `src` is no http or https address
 */
export function addressesOf(
  src: string,
  base: string | undefined,
  format: string,
  query: PostsQuery,
  page = 1,
  found: Terms = {},
): readonly string[] {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw Object.assign(new TypeError(`not an http or https address: ${src}`), { code: 'url', path: '' });
  const names = listedNames(query.category ?? '');
  const listed = archive(url, format);
  const terms: Terms = {
    ...(listed && isNumber(listed.name) && { [listed.taxonomy]: listed.name }),
    ...(names.length > 0 && names.every(isNumber) && { categories: names.join() }),
    ...found,
  };
  if (isWordpressApi(url)) return [wordpress(url, query, terms, page)];
  if (isWordpressCom(url)) return [wordpressCom(url, query)];
  if (isGhost(url)) return [ghost(url, query)];
  if (!isSite(url, format)) return [url.href];
  const api = interfaces(new URL(siteOf(src, base, format))).map((one) => wordpress(one, query, terms, page));
  return format === 'wordpress' ? api : [...api, url.href];
}

/** Where WordPress says which numbers its categories, tags or authors have. @param posts an address that `addressesOf` gave */
export function termsAddress(posts: string, taxonomy: Taxonomy, query: Readonly<Record<string, string>>): string {
  const url = new URL(posts);
  const route = url.searchParams.get('rest_route');
  const list = taxonomy === 'author' ? 'users' : taxonomy;
  url.search = '';
  if (route)
    url.searchParams.set(
      'rest_route',
      route.replace(/[\w-]+\/?$/, () => list),
    );
  else url.pathname = url.pathname.replace(/[\w-]+\/?$/, () => list);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  url.searchParams.set('_fields', 'id,name,slug');
  return url.href.replace(/%2C/gi, ',');
}

/** Where Ghost lists its tags. @param posts an address of Ghost's that `addressesOf` gave */
export function ghostTags(posts: string): string {
  const url = new URL(posts);
  const key = url.searchParams.get('key') ?? '';
  url.pathname = url.pathname.replace(/posts\/?$/, 'tags/');
  url.search = '';
  fill(url, { key, limit: '100', fields: 'name,slug' });
  return url.href;
}
