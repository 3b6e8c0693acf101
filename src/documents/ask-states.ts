import { isAhead } from '../text/ahead.js';
import type { Action, Ask } from './action.js';
import type { OpenedActions } from './actions-document.js';
import { DocumentError } from './document-error.js';

/**
 * A document without what is dated later than today: nobody can say yet that something was promised or done, or that an address
 * was looked at.
 *
 * @param today ISO 8601 day
 */
export function actionsAsOf(document: OpenedActions, today: string): OpenedActions {
  const problems = document.asks.flatMap(({ id, status }) =>
    status?.date && isAhead(status.date, today)
      ? [{ path: id, message: `${status.date} is in the future: the state isn't shown before that day` }]
      : [],
  );
  const { problem } = document;
  return {
    ...document,
    asks: document.asks.map((ask) => askAsOf(ask, today)),
    actions: document.actions.map((action) => actionAsOf(action, today)),
    ...(problems.length && { problem: new DocumentError([...(problem?.problems ?? []), ...problems]) }),
  };
}

function askAsOf(ask: Ask, today: string): Ask {
  const { status, ...rest } = ask;
  return status?.date && isAhead(status.date, today) ? rest : ask;
}

function actionAsOf(action: Action, today: string): Action {
  if (action.kind !== 'letter') return action;
  const finders = action.finders.map(({ checked, ...finder }) =>
    checked && !isAhead(checked, today) ? { ...finder, checked } : finder,
  );
  return { ...action, finders };
}
