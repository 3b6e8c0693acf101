/** The feed reader: an answer of any known format to posts of plain text, ISO dates and absolute web addresses. */
import type { Feed } from '../documents/post.js';
import { isJson } from './is-json.js';
import { readJsonText } from './json-text.js';
import { readXml } from './xml.js';

/** What the text alone doesn’t say of a feed. */
export interface FeedOptions {
  /** The answer's content type. The text itself is believed first. Default: the text alone tells. */
  readonly contentType?: string | undefined;
  /** Where the answer came from (its `Content-Location`, if it has one): relative addresses start there. */
  readonly url?: string | undefined;
  /**
   * Whether summaries are trimmed for a list: without the "Read more", the `[…]` and the footers that the publisher's software
   * put at their end. Default false: all that the feed says. WordPress's own interface and Ghost's are always trimmed.
   */
  readonly excerpts?: boolean | undefined;
}

/**
 * Reads a feed: RSS 0.9x to 2.0, RDF Site Summary, CDF, Atom 0.3 and 1.0, JSON Feed 1 and 1.1, WordPress REST, Ghost Content
 * API, or a posts document of our own.
 *
 * It never throws on content, never makes a request, and needs no DOM: it runs on Node and on pages that enforce Trusted Types.
 * It reads at most 2,000 characters of a title, 200,000 of a summary, and 100 authors and 100 categories of a post. What it can't
 * read it leaves out and lists in `problems`. The texts that it returns are text: a title may well be `Using <b> in titles`, so
 * show them with `textContent`, never as HTML.
 *
 * @param text the body, decoded: see `decodeFeed`
 * @param options where it came from, and whether summaries are trimmed
 * @returns the feed; `format` is null where the text is no feed
 */
export function readFeed(text: string, { contentType = '', url, excerpts = false }: FeedOptions = {}): Feed {
  return isJson(text, contentType) ? readJsonText(text, url) : readXml(text, url, excerpts);
}
