import { Lazy } from '../../runtime/lazy.js';

/** What several figures take beyond one; a server has it beforehand. */
export const group = new Lazy(() => import('./group.js'));
