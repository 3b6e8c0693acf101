import { Lazy } from '../../runtime/lazy.js';

/** Reads actions of documents, data and an author's own list; a server has it beforehand. */
export const actionsReader = new Lazy(() => import('./actions-loader.js'));

/** The letter, the players and sharing. */
export const doing = new Lazy(() => import('./doing.js'));
