import type { Setup } from './setup.js';

type Attributes = Setup['attributes'];

const left = new Map<string, Attributes>();

/**
 * Remembers what was written or chosen on the side that somebody leaves, "My own" or "One we publish", for when they come back.
 *
 * @returns the attributes that were left on the other side, if they were there before
 */
export function changeSides(element: string, from: 'own' | 'document', attributes: Attributes): Attributes | undefined {
  left.set(`${element} ${from}`, attributes);
  return left.get(`${element} ${from === 'own' ? 'document' : 'own'}`);
}
