import { Lazy } from '../../runtime/lazy.js';

/** Puts terms in order: it travels beside the document. A server has it beforehand. */
export const arranger = new Lazy(() => import('../../documents/glossary-arrangement.js'));
