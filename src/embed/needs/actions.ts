/** What the first frame of actions takes beside their element. */
import { READ, type Need } from '../upgrade/start-needs.js';

/** Actions to read: the author's own list stands for a document too. */
const ACTIONS = `${READ},:has(ol)`;
/** Actions that a reader can take; recommendations alone need less. */
const DONE_HERE = `:is(${ACTIONS}):not([show="asks"])`;

export const actionsNeeds: readonly Need[] = [
  [ACTIONS, () => import('../../elements/actions/actions-loader.js')],
  [DONE_HERE, () => import('../../elements/actions/doing.js')],
];
