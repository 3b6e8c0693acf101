import type { OutcomeState } from '../../services/service.js';
import type { SendResult } from '../../net/exchange.js';

/** Where a subscription stands. `quick`, `trap` and `slip` ask the reader to look once more; nothing has been sent then. */
export type Standing = OutcomeState | 'idle' | 'sending' | 'quick' | 'trap' | 'slip';

/** A standing and what came with it. */
export type Said = Omit<SendResult, 'state'> & {
  readonly state: Standing;
  /** The browser is about to go on to the service's own page. */
  readonly leaving?: boolean;
  /** Another page to subscribe on: the publisher's, or the service's. */
  readonly page?: string;
};

/** A standing in words: what is said, and what stands on the buttons that go with it. Empty texts stand for nothing. */
export interface Wording {
  readonly text: string;
  /** Whether something went wrong. */
  readonly trouble: boolean;
  /** What comes before the service's own words. */
  readonly quoted: string;
  /** The link to another page to subscribe on. */
  readonly page: string;
  /** The form's button, where it says something of its own. */
  readonly button: string;
  /** A button that sends the same as a plain form. */
  readonly onward: string;
  /** A button that brings the form back. */
  readonly again: string;
}
