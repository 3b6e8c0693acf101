import { attributeOf, nextMarkup } from './markup.js';
import { webAddress } from './url.js';

const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)/i;

/** The feeds that a web page links to, in its order: `<link rel="alternate" type="application/rss+xml" href>`. */
export function feedLinks(html: string, url?: string): readonly string[] {
  const found: string[] = [];
  let base: string | null = null;
  for (let tag = nextMarkup(html, 0, 'html'); tag; tag = nextMarkup(html, tag.end, 'html')) {
    if (tag.kind === 'open' && tag.name === 'base') base ??= attributeOf(tag, 'href');
    if (tag.kind !== 'open' || tag.name !== 'link' || !/\balternate\b/i.test(attributeOf(tag, 'rel'))) continue;
    const address = FEED_TYPE.test(attributeOf(tag, 'type')) && webAddress(attributeOf(tag, 'href'), base, url);
    // WordPress lists the comments of a page there too
    if (address && !/\/comments\//.test(address)) found.push(address);
  }
  return found;
}
