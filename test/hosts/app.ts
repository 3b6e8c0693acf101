/** What every host app offers to the tests. */
import type { State } from './state.js';

/** What an app does with a state; each may be asked for many times. */
export interface App {
  /** Shows the state: the first time by mounting, then by an update. */
  render(state: State): unknown;
  /** Takes over what a server has sent for this state. */
  hydrate?(state: State): unknown;
  /** Goes on to the page of a state, from which Back leads back. */
  go?(state: State): unknown;
}

/** Types of the events that the app's own listeners were given, with the id of the element. */
const log: string[] = [];

export const heard = (event: Event): void => {
  log.push(`${event.type} ${(event.target as Element).id}`);
};

const define = () =>
  Promise.all([
    import('impact-elements/define/statistic'),
    import('impact-elements/define/prevalence'),
    import('impact-elements/define/glossary'),
  ]);

/** Hands the app to the tests. */
export function offer(app: App): void {
  Object.assign(window, { host: { ...app, log, define } });
}

export const place = (): HTMLElement => document.getElementById('app')!;
