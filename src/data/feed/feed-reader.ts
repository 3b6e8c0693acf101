import type { Feed } from '../post.js';
import { decodeFeed } from './decode.js';
import { readFeed } from './read.js';

/** Reads an answer of any format. A module of its own: pages fetch it beside the feed. */
export const readAnswer = (bytes: Uint8Array, contentType: string, url: string): Feed =>
  readFeed(decodeFeed(bytes, contentType), { contentType, url });
