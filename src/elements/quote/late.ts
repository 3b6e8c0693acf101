import { Lazy } from '../../runtime/lazy.js';

/** Reads quotes of documents and data; a server has it beforehand. */
export const quoteReader = new Lazy(() => import('./quote-loader.js'));
