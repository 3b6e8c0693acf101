/** What the first frame of a list of places takes beside its element. */
import { READ, type Need } from '../upgrade/start-needs.js';

export const supportNeeds: readonly Need[] = [
  [READ, () => import('../../elements/shared/support/support-loader.js')],
  [READ, () => import('../../documents/support-list.js')],
];
