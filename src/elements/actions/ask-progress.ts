/** How far recommendations have come, in words. */
import { msg, str } from '@lit/localize';
import { STATES, type Ask, type AskState } from '../../documents/action.js';
import { capital } from '../../text/capital.js';
import { listComma } from '../../text/list-comma.js';

export const stateWord = (state: AskState): string =>
  ({
    open: () => msg('Open', { id: 'actions-open' }),
    promised: () => msg('Promised', { id: 'actions-promised' }),
    partly: () => msg('Partly done', { id: 'actions-partly' }),
    done: () => msg('Done', { id: 'actions-done' }),
  })[state]();

/** So many letters fit into the narrowest column. */
const SHORT = 16;

/** How many there are of one state, in words. */
const counted = (count: string, isOne: boolean): Readonly<Record<AskState, () => string>> => ({
  open: () =>
    isOne ? msg(str`${count} open`, { id: 'actions-open-one' }) : msg(str`${count} open`, { id: 'actions-open-more' }),
  promised: () =>
    isOne
      ? msg(str`${count} promised`, { id: 'actions-promised-one' })
      : msg(str`${count} promised`, { id: 'actions-promised-more' }),
  partly: () =>
    isOne
      ? msg(str`${count} partly done`, { id: 'actions-partly-one' })
      : msg(str`${count} partly done`, { id: 'actions-partly-more' }),
  done: () =>
    isOne ? msg(str`${count} done`, { id: 'actions-done-one' }) : msg(str`${count} done`, { id: 'actions-done-more' }),
});

/** "1 done, 2 open": nothing where fewer than two are tracked. */
export function progressOf(asks: readonly Ask[], locale: string): string {
  const states = asks.flatMap(({ status }) => status?.state ?? []);
  if (states.length < 2) return '';
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  return capital(
    STATES.toReversed()
      .map((state) => [state, states.filter((one) => one === state).length] as const)
      .filter(([, count]) => count)
      .map(([state, count]) => counted(number.format(count), plural.select(count) === 'one')[state]())
      // A number stays with what it counts, and all of a short one on a line.
      .map((text) => text.replace(text.length > SHORT ? /(?<=\p{N}) | (?=\p{N})/u : / /g, '\u00a0'))
      .join(listComma(locale)),
    locale,
  );
}
