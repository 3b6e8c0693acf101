import type { Feed } from '../documents/post.js';
import { isJson } from './is-json.js';
import { readJsonText } from './json-text.js';

/** Reads an answer that should be JSON, which is UTF-8; a module of its own. @returns undefined for anything else */
export function readAnswer(bytes: Uint8Array, contentType: string, url: string): Feed | undefined {
  const text = new TextDecoder().decode(bytes);
  return isJson(text, contentType) ? readJsonText(text, url) : undefined;
}
