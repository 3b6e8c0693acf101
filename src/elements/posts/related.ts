import type { Post } from '../../documents/post.js';
import { warn } from '../../runtime/report.js';
import { safeUrl } from '../../text/url.js';
import { withoutTracking } from '../../text/share.js';

/** The author's own list of links inside an element. */
const OWN_LINKS = ':scope > :is(ul,ol) > li';

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A date that a posts document may have. */
const DATE = /^\d{4}-\d\d-\d\d/;

const UNSEEN: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'script', 'style']);

/** The texts within a node that a reader sees. */
const textsIn = ({ childNodes }: Node): readonly Text[] =>
  [...childNodes].flatMap((child) =>
    child.nodeName === '#text' ? [child as Text] : UNSEEN.has(child.nodeName) ? [] : textsIn(child),
  );

/** What some texts say; in place of the others stands a space. */
const wordsOf = (texts: readonly Text[], isSaid: (text: Text) => boolean): string =>
  words(texts.map((text) => (isSaid(text) ? text.data : ' ')).join(''));

/** What a link is called by its own words: a date within it is said apart. */
const isTitle = (link: Element, text: Text): boolean => link.contains(text) && !text.parentElement!.closest('time');

/** What a link without words is called: as its label says, or as the picture in it is called. */
const nameOfPicture = (link: Element): string =>
  words(link.getAttribute('aria-label')) ||
  [...link.querySelectorAll('img')].map(({ alt }) => words(alt)).find(Boolean) ||
  '';

/** One item of an author's list as a post: its first link that has words, else the first that has a name, else the first. */
function postIn(item: Element) {
  const texts = textsIn(item);
  const links = [...item.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => safeUrl(href));
  const written = (link: Element) => wordsOf(texts, (text) => isTitle(link, text));
  const link = links.find(written) ?? links.find(nameOfPicture) ?? links[0];
  if (!link) return undefined;
  const dates = [...item.querySelectorAll('time')].map(
    (time) => [time, time.dateTime || words(time.textContent)] as const,
  );
  const [time, published] = dates.find(([, date]) => DATE.test(date)) ?? [];
  const besides = wordsOf(texts, (text) => !isTitle(link, text) && !time?.contains(text)).replace(/^[:.,;–—-]\s*/, '');
  const own = written(link) || nameOfPicture(link);
  const title = own || besides;
  const summary = own && besides;
  return title
    ? { title, url: safeUrl(link.href)!, ...(summary && { summary }), ...(published && { published }) }
    : undefined;
}

/**
 * The author's own links as a posts document, in their order; undefined where there are none. A lone link is no list: it is what
 * stands until the posts are there. The console names what can't be shown.
 */
export function ownLinks(element: Element): string | undefined {
  const posts = [...element.querySelectorAll(OWN_LINKS)].flatMap((item, index) => {
    const post = postIn(item);
    if (post) return [post];
    warn(element, `item ${index + 1} of the list has no link with words: it isn't shown`);
    return [];
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
  const seen = new Set<string>();
  return (
    posts
      .filter(({ url }) => !url || !isHere(url))
      .map((post) => ({ ...post, url: withoutTracking(post.url ?? undefined, base) ?? post.url }))
      // An author may link to one page twice, each time as it was copied.
      .filter(({ url }) => !url || seen.size < seen.add(url).size)
  );
}
