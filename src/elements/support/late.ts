/** What a list of places takes beside its document; a server has it beforehand. */
import { Lazy } from '../../runtime/lazy.js';

export const supportReader = new Lazy(() => import('../shared/support/support-loader.js'));

/** Chooses the places of a country and puts them in order. */
export const lister = new Lazy(() => import('../../documents/support-list.js'));
