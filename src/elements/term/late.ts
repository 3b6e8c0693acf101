import { Lazy } from '../../runtime/lazy.js';

/** Finds a term by a name: fetched for what is no id. A server has it beforehand. */
export const byName = new Lazy(() => import('../../documents/term-by-name.js'));
