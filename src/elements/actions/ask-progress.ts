/** How far recommendations have come, in words. */
import { msg } from '@lit/localize';
import { STATES, type Ask, type AskState } from '../../documents/action.js';
import { colon, listComma } from '../../text/list-comma.js';

export const stateWord = (state: AskState): string =>
  ({
    open: () => msg('Open', { id: 'actions-open' }),
    promised: () => msg('Promised', { id: 'actions-promised' }),
    partly: () => msg('Partly done', { id: 'actions-partly' }),
    done: () => msg('Done', { id: 'actions-done' }),
  })[state]();

/** "Open: 2, Promised: 1, Done: 1": nothing where fewer than two are tracked. */
export function progressOf(asks: readonly Ask[], locale: string): string {
  const states = asks.flatMap(({ status }) => status?.state ?? []);
  if (states.length < 2) return '';
  const number = new Intl.NumberFormat(locale);
  return STATES.toReversed()
    .map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count)
    .map(([state, count]) => `${stateWord(state)}${colon(locale)}${number.format(count)}`)
    .join(listComma(locale));
}
