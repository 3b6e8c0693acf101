/**
 * The course of one form's submission, as states and what leads from one to another. No DOM, no clock: whoever sees to the form
 * tells what has happened, and shows the state that comes of it.
 *
 *     idle ──started──> sending ──settle───> done, confirm, already         finished: only INITIAL leads on
 *                          │  ├──prove────> needs-proof ──settle──> …
 *                          │  ├──ask──────> asking                          started goes on
 *                          │  └──withdraw─> idle
 *                          └──settle──> refused, unavailable, offline, …    started tries again
 *                                       too-many ──release──> idle
 *                                       unreadable, handed-over ──leave──> the service's own page ──block──> blocked
 *
 * `started`, `stopped` and `INITIAL` stand apart from the events: the element needs them before the file with the rest is there.
 */
import type { SendResult } from '../../../net/exchange.js';
import type { OutcomeState } from '../../../services/service.js';

/** Why a reader is asked to look again before anything is sent: a hidden field holds something, the address looks wrong, it went very fast. */
export type Question = 'trap' | 'address' | 'quick';

/** Where a submission stands. */
export type SubmissionStatus = 'idle' | 'asking' | 'sending' | 'needs-proof' | OutcomeState;

/** What has been asked already: nobody is asked the same twice. */
export interface Asked {
  readonly quick?: boolean;
  /** The address that was asked about last. */
  readonly address?: string;
}

/** A status and what came with it. */
export type SubmissionState = Omit<SendResult, 'state' | 'problem'> & {
  readonly status: SubmissionStatus;
  readonly asked: Asked;
  /** Of `asking`. */
  readonly question?: Question;
  /** The browser is about to go on to the service's own page. */
  readonly leaving?: boolean;
  /** Another page to subscribe on: the publisher's, or the service's. */
  readonly page?: string | undefined;
  /** What is wrong is said at the field that it is about, and nowhere else. */
  readonly atField?: boolean;
};

export type SubmissionEvent =
  /** It isn't sent now: a field is wrong, or the host page sends it itself. */
  | { readonly type: 'withdraw' }
  | { readonly type: 'ask'; readonly question: Question; readonly address: string }
  /** The proof of work has begun. */
  | { readonly type: 'prove' }
  | {
      readonly type: 'settle';
      readonly result: SendResult;
      /** The service always asks for a confirmation by email. */
      readonly doubleOptIn?: boolean | undefined;
      /** Whether the browser would go on to another page by itself now. */
      readonly mayLeave?: boolean;
      readonly page?: string | undefined;
      readonly atField?: boolean;
    }
  /** The browser goes on to the service's own page. */
  | { readonly type: 'leave' }
  /** The page's policy forbids that. */
  | { readonly type: 'block' }
  /** The time is over that the service wanted a reader to wait. */
  | { readonly type: 'release' };

/** The state of a form that is as new. */
export const INITIAL: SubmissionState = { status: 'idle', asked: {} };

const FINISHED: readonly SubmissionStatus[] = ['done', 'confirm', 'already'];
const UNDERWAY: readonly SubmissionStatus[] = ['sending', 'needs-proof'];

/** Whether the service has the address, so that the form is done with. */
export const isFinished = ({ status }: SubmissionState): boolean => FINISHED.includes(status);

/** Whether something is on its way. */
export const isUnderway = ({ status }: SubmissionState): boolean => UNDERWAY.includes(status);

/** Whether a press of the button has to wait: for an answer, or because the service said so. */
export const isHeld = (state: SubmissionState): boolean =>
  isUnderway(state) || !!state.leaving || (state.status === 'too-many' && !!state.wait);

/** The state after a reader wants the form sent: unless that has to wait, it is on its way. */
export const started = (state: SubmissionState): SubmissionState =>
  isHeld(state) ? state : { status: 'sending', asked: state.asked };

/** The state after the form has left the page, which ends whatever is on its way. */
export const stopped = (state: SubmissionState): SubmissionState =>
  isHeld(state) ? { status: 'idle', asked: state.asked } : state;

/** The state after an event on the way. One that has no place in a state leaves it as it is: an answer that comes too late, say. */
export function nextState(state: SubmissionState, event: SubmissionEvent): SubmissionState {
  const { status, asked } = state;
  const idle: SubmissionState = { status: 'idle', asked };
  switch (event.type) {
    case 'withdraw':
      return isUnderway(state) ? idle : state;
    case 'ask': {
      const { question, address } = event;
      const now = question === 'quick' ? { quick: true } : question === 'address' ? { address } : {};
      return isUnderway(state) ? { status: 'asking', question, asked: { ...asked, ...now } } : state;
    }
    case 'prove':
      return isUnderway(state) ? { status: 'needs-proof', asked } : state;
    case 'settle':
      return isUnderway(state) ? settled(asked, event) : state;
    case 'leave':
      if (!state.request) return state;
      // Whoever comes back finds a form that can be used.
      return { ...state, status: status === 'unreadable' ? status : 'handed-over', leaving: false };
    case 'block':
      if (status === 'unreadable') return { status, asked };
      return status === 'handed-over' ? { ...state, status: 'blocked', leaving: false } : state;
    case 'release':
      return status === 'too-many' ? idle : state;
  }
}

type Settling = Extract<SubmissionEvent, { readonly type: 'settle' }>;

function settled(asked: Asked, { result, doubleOptIn, mayLeave, page, atField }: Settling): SubmissionState {
  const { state, detail, wait, request } = result;
  const status = state === 'done' && doubleOptIn ? 'confirm' : state;
  return {
    status,
    asked,
    ...(detail && { detail }),
    ...(wait && { wait }),
    ...(request && { request }),
    page,
    leaving: !!request && !!mayLeave && (status === 'handed-over' || status === 'unreadable'),
    atField: !!atField && status === 'refused',
  };
}

/** What a form holds that a person may want to look at again. */
export interface Doubts {
  /** The field that no person meets holds something. */
  readonly trapped: boolean;
  readonly address: string;
  /** The address looks wrong. */
  readonly doubtful: boolean;
  /** Seconds since the form came onto the page, and how many there should be. */
  readonly seconds: number;
  readonly minTime: number;
}

/** What to ask before anything is sent; undefined when there is nothing that hasn't been asked. */
export function questionAbout(
  { trapped, address, doubtful, seconds, minTime }: Doubts,
  asked: Asked,
): Question | undefined {
  if (trapped) return 'trap';
  if (doubtful && asked.address !== address) return 'address';
  return !asked.quick && seconds < minTime ? 'quick' : undefined;
}
