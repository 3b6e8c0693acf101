/** A DOI without a resolver, as in ISO 26324: `10.1016/j.childyouth.2023.106861`. */
export const DOI = /^10\.\d{4,9}\/\S+$/;

/**
 * The address in normal form if a page may link to it or load it, else undefined. Whatever a browser would read
 * as another scheme (`java\nscript:`, leading control characters) is judged as the browser reads it, because the
 * URL parser decides, and only its own output is returned. Addresses that carry a user name or a password are dropped:
 * they are how one site passes for another.
 *
 * @param base what relative and protocol-relative addresses are resolved against; without it they are dropped
 */
export function safeUrl(url: string | null | undefined, base?: string, schemes = /^https?:$/): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(url?.trim() || 'x:', base);
    if (schemes.test(protocol) && !username && !password) return href;
  } catch {
    // Not an address: the same answer as for one that is not allowed.
  }
  return undefined;
}

/**
 * An address to write into a page that stands elsewhere: as it is if it is relative and may be written, in normal form if it
 * is complete, else undefined.
 *
 * @param base where the page might stand
 */
export function writableUrl(url: string, base: string): string | undefined {
  const safe = safeUrl(url, base);
  return safe && !URL.canParse(url.trim()) ? url : safe;
}

/** Like `safeUrl`, for links that a reader follows by hand: `mailto:` and `tel:` are allowed too. */
export const safeLink = (url: string | undefined, base?: string): string | undefined =>
  safeUrl(url, base, /^(https?|mailto|tel):$/);

/** The resolver's address for a DOI; undefined for anything else. */
export const doiUrl = (doi: string | undefined): string | undefined =>
  doi && DOI.test(doi) ? safeUrl(`https://doi.org/${doi.replace(/[?#%\\]/g, encodeURIComponent)}`) : undefined;

/** Whether nobody on the way reads what is sent to an address: https, or the machine itself. */
export const isEncrypted = (address: string | undefined): boolean =>
  /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/)/.test(address ?? '');

/** What a reader knows a site by: `https://www.example.org/page` is "example.org". The address must be complete. */
export const siteName = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
