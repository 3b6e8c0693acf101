/** The feed reader: an answer of any known format to posts of plain text, ISO dates and absolute web addresses. */
import type { Feed } from '../post.js';
import { readJson, type Json } from './json.js';
import { readXml } from './xml.js';

export interface FeedOptions {
  /** The answer's content type. The text itself is believed first. */
  readonly contentType?: string | undefined;
  /** Where the answer came from (its `Content-Location`, if it has one): relative addresses start there. */
  readonly url?: string | undefined;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * Reads a feed: RSS 0.9x to 2.0, RDF Site Summary, CDF, Atom 0.3 and 1.0, JSON Feed 1 and 1.1, WordPress REST, Ghost Content
 * API, or a posts document of our own.
 *
 * It never throws on content, never makes a request, and needs no DOM: it runs on Node and on pages that enforce Trusted
 * Types. What it can't read it leaves out and lists in `problems`. The texts that it returns are text: a title may well be
 * `Using <b> in titles`, so show them with `textContent`, never as HTML.
 */
export function readFeed(text: string, { contentType = '', url }: FeedOptions = {}): Feed {
  const start = text.replace(/^[\ufeff\s]+/, '');
  if (!/^[[{]/.test(start) && !(/json/i.test(contentType) && !/^<(?!br|b>)/i.test(start))) return readXml(text, url);
  const json =
    parseJson(start) ??
    // a warning printed before the answer
    parseJson(start.slice(start.search(/\[\s*\{\s*"|\{\s*"/)));
  if (json !== undefined) return readJson(json, url);
  return {
    title: '',
    url: null,
    entries: [],
    format: null,
    problems: [
      start
        ? { code: 'bad-json', message: 'The answer is broken JSON.' }
        : { code: 'empty', message: 'The answer is empty.' },
    ],
  };
}
