/** What is shared of a page: its address without anything that tells who shared it. */
import { mailtoAddress } from './letter.js';
import { safeUrl } from './url.js';

/** Parameters that say where a reader came from, and never what a page is. */
const TRACKING =
  /^(utm_\w+|mc_[ce]id|_hs\w+|hsCtaTracking|mtm_\w+|pk_\w+|(?:fb|g|d|tw|tt|y)clid|msclkid|gbraid|wbraid|li_fat_id|gclsrc|gad_\w+|igshid|igsh|si|ref_src|ref_url|vero_id|oly_\w+|s_cid|ck_subscriber_id|_ga|_gl)$/i;

/**
 * An address without parameters that tell whoever wrote the link from where it was followed; the others, and their order, stay.
 *
 * @returns undefined for what a page may not link to
 */
export function withoutTracking(address: string | undefined, base?: string): string | undefined {
  const safe = safeUrl(address, base);
  if (!safe) return undefined;
  const url = new URL(safe);
  const pairs = url.search.slice(1).split('&').filter(Boolean);
  const kept = pairs.filter((pair) => !TRACKING.test(decoded(pair.split('=', 1)[0]!)));
  if (kept.length === pairs.length) return safe;
  url.search = kept.join('&');
  return url.href;
}

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The numbers by which WordPress names a page where its addresses are plain. */
const PAGE_NUMBER = /^(p|page_id)=\d+$/;

/**
 * The address under which a page is shared: the canonical one that it names, else its own; without query and fragment, but
 * for the number that is all some pages have for a name.
 *
 * @param canonical what `<link rel="canonical">` names
 */
export function pageAddress(own: string, canonical?: string): string | undefined {
  const safe = safeUrl(canonical, own) ?? safeUrl(own);
  if (!safe) return undefined;
  const url = new URL(safe.replace(/#.*$/, ''));
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((pair) => PAGE_NUMBER.test(pair))
    .join('&');
  return url.href;
}

export interface Shared {
  readonly title: string;
  readonly text?: string | undefined;
  readonly url: string;
}

/** What is shared, as an email without an addressee. */
export const shareMail = ({ title, text, url }: Shared): string =>
  mailtoAddress({ subject: title, body: [text, url].filter(Boolean).join('\n\n') });
