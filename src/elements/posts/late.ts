import { Lazy } from '../../runtime/lazy.js';

/** Finds posts that lead on from a page; a server has it beforehand. */
export const leading = new Lazy(() => import('./related.js'));
