import { Lazy } from '../../runtime/lazy.js';

/** Finds posts that lead on from a page; a server has it beforehand. */
export const leading = new Lazy(() => import('./related.js'));

/** Reads posts documents, of data in the page or of an answer. A page with posts.js alone has it in that file. */
export const postsReader = new Lazy(() => import('../../feed/read-posts.js'));
