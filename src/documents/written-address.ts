import type { Source } from './figure.js';
import { DOI, doiUrl, safeUrl } from '../text/url.js';

/** A name with a dot and a known kind of ending, so that "p.12" or "figures.json" is not taken for a server. */
const HOST =
  /^(?:www\.[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?:[\p{L}\d-]+\.)+(?:org|com|net|edu|gov|int|info|au|uk|nz|ca|de|fr|eu|ie|tr|ph|ch|at))(?::\d+)?(?=[/?#]|$)/iu;
const RESOLVER = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i;

/**
 * The DOI in a text that holds nothing else: bare, after "doi:", or behind its resolver; without signs that nobody sees, and without
 * what an address has for whoever counts.
 */
export function writtenDoi(text: string): string | undefined {
  const bare = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|[?&]utm_.*/g, '')
    .trim()
    .replace(RESOLVER, '')
    .replace(/^doi:\s*/i, '')
    .replace(/^(10\.\d+)%2f/i, '$1/')
    // What ends the sentence that it was copied from is none of it.
    .replace(/(?<![.,;:])[.,;:]+$/, '');
  return DOI.test(bare) ? bare : undefined;
}

/**
 * The address that a text without a scheme certainly means: `www.unicef.org/report` is one at https, a bare DOI one at its
 * resolver. An address with a scheme comes back as it is. Undefined where it can't be known, or must not be linked.
 */
export function mendedAddress(text: string | null | undefined): string | undefined {
  const typed = text?.trim() ?? '';
  if (typed.length > 2000) return undefined;
  if (/^https?:/i.test(typed)) return safeUrl(typed);
  return doiUrl(writtenDoi(typed)) ?? (HOST.test(typed) && !/\s/.test(typed) ? safeUrl(`https://${typed}`) : undefined);
}

/**
 * Where a source can be read, if a page may link to it: its address, mended where that is certain, else its DOI. What only
 * might be relative ("report/2023") is not linked: on a partner's own site it would lead nowhere.
 *
 * @param base what an address is resolved against that begins with "/", "." , "?" or "#"
 */
export const sourceAddress = (source: Pick<Source, 'url' | 'doi'> | undefined, base?: string): string | undefined =>
  mendedAddress(source?.url) ??
  (/^\s*[/.?#]/.test(source?.url ?? '') ? safeUrl(source?.url, base) : undefined) ??
  doiUrl(writtenDoi(source?.doi ?? ''));

/** A source with what is certain of its address mended, as documents pass it on. */
export function mendedSource<S extends Pick<Source, 'url' | 'doi'>>(source: S): S {
  const url = /^\s*(?:https?:|[/.?#])/i.test(source.url ?? '') ? undefined : mendedAddress(source.url);
  const doi = writtenDoi(source.doi ?? '');
  return url || (doi && doi !== source.doi) ? { ...source, ...(url && { url }), ...(doi && { doi }) } : source;
}

/** A server's name alone, or with a path: "acme.foundation/privacy". What a file is called by ends in one of these. */
const NAMED_HOST =
  /^(?:[\p{L}\d-]+\.)+(?!(?:x?html?|php\d?|aspx?|jsp|cgi|json|xml|rss|atom|pdf|txt|csv|js)(?:[?#]|$))\p{L}{2,}(?=[:/?#]|$)/iu;

/**
 * The address that an attribute means: mended where that is certain, and as it is where a browser finds it, be it relative to
 * the page. Undefined for what looks like a server's name without a scheme: a browser would look for a folder of that name.
 */
export function attributeAddress(text: string): string | undefined {
  const typed = text.trim();
  if (/^[a-z][a-z+-]*:(?!\d)/i.test(typed)) return /^doi:/i.test(typed) ? (mendedAddress(typed) ?? typed) : typed;
  return mendedAddress(typed) ?? (NAMED_HOST.test(typed) ? undefined : typed);
}
