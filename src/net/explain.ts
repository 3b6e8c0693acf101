import { COMMAND, shellQuote } from '../text/command.js';
import { isReachable } from './reachable.js';

/** Why a request failed, for the owner of a site. */
export interface FailureExplanation {
  readonly code: 'network' | 'offline' | 'cors';
  readonly message: string;
}

/**
 * Tells a reader who is offline, and a server that lets no other site read it, from one that isn't there. A module of its
 * own, fetched when something has failed.
 *
 * @param src the address as the author gave it
 * @param signal whoever asked has left: nothing more is asked of anybody
 */
export async function explain(url: string, src: string, signal: AbortSignal): Promise<FailureExplanation> {
  if (!navigator.onLine) return { code: 'offline', message: `${url} could not be reached: this device is offline` };
  if (new URL(url).origin !== location.origin && (await isReachable(url, signal))) {
    const way = `${COMMAND} snapshot ${shellQuote(src)} --out posts.json, and then src="posts.json"`;
    return { code: 'cors', message: `${url} lets no other site read it (CORS). Keep a copy on your own: ${way}` };
  }
  return { code: 'network', message: `${url} could not be reached` };
}
