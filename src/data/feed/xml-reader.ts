import type { Feed } from '../post.js';
import { decodeFeed } from './decode.js';
import { isJson } from './is-json.js';
import { readXml } from './xml.js';

/** Reads an answer that should be a feed in XML; a module of its own. @returns undefined for JSON, which has another */
export function readAnswer(bytes: Uint8Array, contentType: string, url: string): Feed | undefined {
  const text = decodeFeed(bytes, contentType);
  return isJson(text, contentType) ? undefined : readXml(text, url);
}
