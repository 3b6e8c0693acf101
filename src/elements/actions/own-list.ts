import type { ActionsDocument } from '../../documents/action.js';
import { OWN_TITLES, ownActions, type OwnItem } from '../../documents/own-actions.js';

/** The author's own list, of recommendations or of actions. */
export const OWN_LIST = 'ol';

/** Reads an author's list out of the page. @param language BCP 47 tag of the words */
export const readOwnList = (list: Element, language: string): ActionsDocument =>
  ownActions(
    [...list.children].filter((item) => item instanceof HTMLElement && item.localName === 'li').map(itemOf),
    language,
  );

function itemOf(item: Element): OwnItem {
  const heading = item.querySelector(OWN_TITLES.join());
  const link = item.querySelector<HTMLAnchorElement>('a[href]');
  const title = heading ?? link;
  const copy = item.cloneNode(true) as Element;
  if (title) copy.querySelectorAll('*')[[...item.querySelectorAll('*')].indexOf(title)]?.remove();
  const { state, date, note, of, kind } = (item as HTMLElement).dataset;
  return {
    id: item.id || undefined,
    data: { state, date, note, of, kind },
    text: item.textContent ?? '',
    heading: heading?.textContent ?? undefined,
    link: link ? { text: link.textContent ?? '', written: link.getAttribute('href')!, href: link.href } : undefined,
    about: copy.textContent ?? '',
  };
}
