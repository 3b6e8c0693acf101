import type { Feed } from '../documents/post.js';
import { isPostsDocument, readPostsDocument } from '../documents/posts-document.js';

/**
 * Reads an answer that should be a posts document. A module of its own: pages fetch it beside the document, in place of
 * the larger reader of feeds.
 *
 * @returns undefined for what is none, so that the reader of feeds can have a look
 * @throws DocumentError for a posts document that isn't as it should be
 */
export function readAnswer(bytes: Uint8Array, _contentType: string, url: string): Feed | undefined {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  return isPostsDocument(json) ? readPostsDocument(json, url) : undefined;
}

/** Posts that stand in the page, as an object or as JSON text. @throws DocumentError, SyntaxError */
export const readInline = (data: unknown, url: string): Feed =>
  readPostsDocument(typeof data === 'string' ? JSON.parse(data) : data, url);
