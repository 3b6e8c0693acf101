import { safeUrl } from '../../text/url.js';
import { isName, readWish, type Fault, type Wish } from './element-spec.js';

/** What the frame page takes beside an element's attributes: how it looks, its language, and a term's word. */
export const LOOKS = ['lang', 'theme', 'accent', 'radius', 'font', 'words'] as const;

/** Attributes whose address the browser reads from or sends to. What it only links to, elements look at themselves. */
const FETCHED = ['src', 'action', 'challenge'];

/** The documents that lie beside the frame page, for wishes that name none. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  statistic: 'figures',
  prevalence: 'figures',
  glossary: 'glossary',
  term: 'glossary',
  posts: 'posts',
};

/**
 * Reads an address of the frame page. Addresses in it are relative to it.
 *
 * @param mayFetch whether an origin may be read from or sent to: anyone can write a link
 * @returns a wish, unless it names no element
 */
export function readAddress(
  url: URL,
  mayFetch: (origin: string) => boolean,
): { wish?: Wish; faults: readonly Fault[] } {
  const name = url.searchParams.get('element') ?? '';
  if (!isName(name)) return { faults: [] };
  const given = [...url.searchParams].filter(([key]) => key !== 'element' && !LOOKS.includes(key as 'lang'));
  const { wish, faults } = readWish(name, given, (key) => key);
  const attributes = new Map(wish.attributes);
  const refused: Fault[] = [];
  for (const key of FETCHED) {
    const value = attributes.get(key);
    if (value === undefined) continue;
    const address = safeUrl(value, url.href);
    if (address && mayFetch(new URL(address).origin)) attributes.set(key, address);
    else {
      attributes.delete(key);
      refused.push({ line: `${key} is not an address that this page may use: ${value}`, spoils: false });
    }
  }
  const document = DOCUMENTS[name];
  const isAsked = DOCUMENTS[name] !== 'figures' || attributes.has('figure');
  if (document && isAsked && !refused.length && !attributes.has('src') && !attributes.has('data')) {
    attributes.set('src', new URL(`data/${document}.json`, url).href);
  }
  return { wish: { name, attributes }, faults: [...faults, ...refused] };
}
