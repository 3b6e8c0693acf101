/** Addresses from feeds: absolute, http or https, or not at all. */
import { LIMITS } from './limits.js';

/** Addresses that need no rewriting, so that they stay as the publisher wrote them. */
const PLAIN = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-.~:/?#[\]!$&'()*+,;=%@]*)?$/i;
/** Hosts that are certainly ones: names of letters, without punycode. */
const HOST = /^https?:\/\/(?:(?!xn--)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,20}(?![\w.:@-])/i;

/**
 * An absolute http or https address, or null.
 * @param bases tried in turn for a relative address; each may itself be relative to the next, or nonsense
 */
export function webAddress(text: string, ...bases: readonly (string | null | undefined)[]): string | null {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > LIMITS.url) return null;
  if (HOST.test(trimmed) && PLAIN.test(trimmed)) return trimmed;
  const base = bases.reduceRight<string | undefined>((outer, inner) => {
    const url = inner ? parse(inner, outer) : null;
    return url && /^https?:$/.test(url.protocol) ? url.href : outer;
  }, undefined);
  const url = parse(trimmed, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = url.password = '';
  return PLAIN.test(trimmed) ? trimmed : url.href;
}

function parse(text: string, base: string | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
