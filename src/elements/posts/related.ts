import type { Post } from '../../documents/post.js';
import { safeUrl } from '../../text/url.js';
import { withoutTracking } from '../../text/share.js';

/** The author's own list of links inside an element. */
const OWN_LINKS = ':scope > :is(ul,ol) > li';

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The author's own links as a posts document, in their order; undefined where there are none. A lone link is no list: it is what
 * stands until the posts are there.
 */
export function ownLinks(element: Element): string | undefined {
  const posts = [...element.querySelectorAll(OWN_LINKS)].flatMap((item) => {
    const link = item.querySelector<HTMLAnchorElement>('a[href]');
    const url = safeUrl(link?.href);
    const time = item.querySelector('time');
    const published = time?.dateTime;
    const written = words(link?.textContent);
    // A date within a link is said apart; a link that is a picture is called what the picture is.
    const isWithin = time && link?.contains(time);
    const own = isWithin ? words(written.replace(words(time.textContent), '')) : written;
    const title = own || words(link?.getAttribute('aria-label') ?? link?.querySelector('img')?.alt);
    if (!url || !title) return [];
    const summary = words(words(item.textContent).replace(written, '').replace(words(time?.textContent), ''));
    return [{ title, url, ...(summary && { summary }), ...(published && { published }) }];
  });
  return posts.length ? JSON.stringify({ version: 1, posts }) : undefined;
}

/**
 * An address as it names a page: without scheme, `www`, a folder's file, the slash at its end, the fragment, and what in its query
 * tells where it was followed.
 */
function nameOf(address: string | null | undefined, base: string): readonly [path: string, query: string] | undefined {
  const safe = withoutTracking(address ?? undefined, base);
  if (!safe) return undefined;
  const { hostname, port, pathname, search } = new URL(safe);
  const path = pathname.replace(/\/(index\.\w+)?$/, '');
  return [`${hostname.replace(/^www\./, '')}:${port}${path}`, search];
}

/** Queries that name a page of a WordPress without permalinks: without one, its address is another page. */
const NUMBERED = /[?&](?:p|page_id)=/;

/**
 * Posts that lead on from a page: without the page itself, and with addresses that don't tell where they were followed.
 *
 * @param pages the addresses that the page goes by
 * @param base what a relative address is resolved against
 */
export function leadingOn(
  posts: readonly Post[],
  pages: readonly (string | null | undefined)[],
  base: string,
): readonly Post[] {
  const here = pages.flatMap((page) => {
    const name = nameOf(page, base);
    return name ? [name] : [];
  });
  const isHere = (url: string): boolean => {
    const [path, query] = nameOf(url, base) ?? [];
    // Two queries name two pages; an address without one may be the page's own with another's.
    const isAlike = (own: string) => own === query || ((!own || !query) && !NUMBERED.test(`?${own}&${query}`));
    return here.some((one) => one[0] === path && isAlike(one[1]));
  };
  return posts
    .filter(({ url }) => !url || !isHere(url))
    .map((post) => ({ ...post, url: withoutTracking(post.url ?? undefined, base) ?? post.url }));
}
