import { OWN_TITLES, ownActions, type OwnItem } from '../../documents/own-actions.js';
import type { OpenedActions } from '../../documents/actions-document.js';

/** The author's own list, of recommendations or of actions. */
export const OWN_LIST = 'ol';
const LISTS = 'ol,ul';

/** The author's own lists in an element, without those within them. */
export const ownLists = (element: Element): readonly Element[] =>
  [...element.querySelectorAll(OWN_LIST)].filter((list) => {
    const outer = list.parentElement!.closest(LISTS);
    return !outer || !element.contains(outer);
  });

/** Reads an author's lists out of the page, as one. @param language BCP 47 tag of the words */
export const readOwnLists = (lists: readonly Element[], language: string): OpenedActions =>
  ownActions(lists.flatMap(itemsOf), language);

/** The items of a list. One that stands between items, as some editors write it, is the list of the item before it; before the first it only indents. */
function itemsOf(list: Element): readonly OwnItem[] {
  const indented: Element[] = [];
  const items: { readonly item: Element; readonly lists: Element[] }[] = [];
  for (const child of list.children) {
    const last = items.at(-1);
    if (child.matches('li')) items.push({ item: child, lists: [...innerLists(child)] });
    else if (child.matches(LISTS)) (last?.lists ?? indented).push(child);
  }
  return [...indented.flatMap(itemsOf), ...items.map(({ item, lists }) => itemOf(item, lists))];
}

/** Whether a part of an item is in none of the lists within it. */
const isOwn = (part: Element, item: Element): boolean => part.parentElement!.closest(`li,${LISTS}`) === item;

const innerLists = (item: Element): readonly Element[] =>
  [...item.querySelectorAll(LISTS)].filter((list) => isOwn(list, item));

function itemOf(item: Element, lists: readonly Element[]): OwnItem {
  // Parts are looked for in the page, where an address is whole; texts are read off a copy.
  const heading = [...item.querySelectorAll(OWN_TITLES.join())].find((part) => isOwn(part, item));
  const link = [...item.querySelectorAll<HTMLAnchorElement>('a[href]')].find((part) => isOwn(part, item));
  const places = [...item.querySelectorAll('*')];
  const copy = item.cloneNode(true) as Element;
  const copies = [...copy.querySelectorAll('*')];
  const remove = (part: Element | undefined) => part && copies[places.indexOf(part)]?.remove();
  innerLists(item).forEach(remove);
  const text = copy.textContent ?? '';
  remove(heading ?? link);
  const { state, date, note, of, kind } = (item as HTMLElement).dataset;
  return {
    id: item.id || undefined,
    data: { state, date, note, of, kind },
    text,
    heading: heading?.textContent ?? undefined,
    link: link ? { text: link.textContent ?? '', written: link.getAttribute('href')!, href: link.href } : undefined,
    about: copy.textContent ?? '',
    inner: lists.flatMap(itemsOf),
  };
}
