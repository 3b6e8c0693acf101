import type { Feed } from '../../documents/post.js';

/** An answer, and when it came: milliseconds since 1970. */
export interface KeptPosts {
  readonly feed: Feed;
  readonly time: number;
}

const PREFIX = 'impact-posts:';

/**
 * What an earlier visit has kept under `key`. It is shown as text and its addresses are looked at again, but nothing of
 * it is trusted further: only this site's own pages could have written it.
 */
export function readKept(key: string): KeptPosts | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(PREFIX + key)!) as KeptPosts | null;
    return found && Array.isArray(found.feed.entries) ? found : undefined;
  } catch {
    // No storage here, or nothing readable in it.
    return undefined;
  }
}

/** Keeps an answer for the next visit, where the browser lets it. */
export function writeKept(key: string, held: KeptPosts): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(held));
  } catch {
    // No storage here, or no room in it: the next visit asks anew.
  }
}

/** Deletes what an earlier visit has kept: the tag no longer asks for it. */
export function forgetKept(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // No storage here.
  }
}
