import type { OpenedActions } from '../documents/actions-document.js';
import { ownLists, readOwnLists } from '../elements/actions/own-list.js';

/** What the author's own lists in an element say; undefined where there are none, or nothing in them. */
export function ownList(element: Element, language: string): OpenedActions | undefined {
  const document = readOwnLists(ownLists(element), language);
  return document.asks.length || document.actions.length ? document : undefined;
}
