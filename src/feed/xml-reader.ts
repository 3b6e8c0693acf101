import type { Feed } from '../documents/post.js';
import { decodeBytes } from './decode.js';
import { isJson } from './is-json.js';
import { readXml } from './xml.js';

/** Reads an answer that should be a feed in XML; a module of its own. @returns undefined for JSON, which has another */
export async function readAnswer(bytes: Uint8Array, contentType: string, url: string): Promise<Feed | undefined> {
  let seldom = false;
  let text = decodeBytes(bytes, contentType, () => ((seldom = true), undefined));
  if (seldom) text = decodeBytes(bytes, contentType, (await import('./charsets.js')).decodeFurther);
  return isJson(text, contentType) ? undefined : readXml(text, url, true);
}
