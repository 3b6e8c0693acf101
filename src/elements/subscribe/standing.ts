import type { msg, str } from '@lit/localize';
import type { OutcomeState } from '../../data/subscription.js';
import type { Answer } from '../../net/exchange.js';

/** Where a subscription stands. `quick`, `trap` and `slip` ask the reader to look once more; nothing has been sent then. */
export type Standing = OutcomeState | 'idle' | 'sending' | 'quick' | 'trap' | 'slip';

/** A standing and what came with it. */
export type Said = Omit<Answer, 'state'> & { readonly state: Standing };

/**
 * The page's own functions for words, handed to files that are fetched later: those would otherwise bring a second
 * @lit/localize along, which knows nothing of the page's language.
 */
export interface Tongue {
  readonly msg: typeof msg;
  readonly str: typeof str;
}
