import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { OpenedActions } from '../documents/actions-document.js';
import { OWN_TITLES, ownActions, type OwnItem } from '../documents/own-actions.js';
import { attributeOf, isElement, textOf } from './tree.js';
import type { Tag } from './page.js';

const TITLES: readonly string[] = OWN_TITLES;
const isList = ({ tagName }: Tree.Element): boolean => tagName === 'ol' || tagName === 'ul';

/** What the element reads out of the author's own lists on a page; undefined where there are none, or nothing in them. */
export function ownList({ node }: Tag, language: string, base: string): OpenedActions | undefined {
  const lists = partsOf(node).filter(({ tagName }) => tagName === 'ol');
  const document = ownActions(
    lists.flatMap((list) => itemsOf(list, base)),
    language,
  );
  return document.asks.length || document.actions.length ? document : undefined;
}

/** Every element under a node, in the order of the page; of a list itself alone. */
function partsOf(node: Tree.ParentNode): readonly Tree.Element[] {
  const parts: Tree.Element[] = [];
  const rest = node.childNodes.filter(isElement).reverse();
  for (let next = rest.pop(); next; next = rest.pop()) {
    parts.push(next);
    if (!isList(next)) rest.push(...next.childNodes.filter(isElement).reverse());
  }
  return parts;
}

/** The items of a list. One that stands between items, as some editors write it, is the list of the item before it; before the first it only indents. */
function itemsOf(list: Tree.Element, base: string): readonly OwnItem[] {
  const indented: Tree.Element[] = [];
  const items: { readonly item: Tree.Element; readonly lists: Tree.Element[] }[] = [];
  for (const child of list.childNodes.filter(isElement)) {
    const last = items.at(-1);
    if (child.tagName === 'li') items.push({ item: child, lists: partsOf(child).filter(isList) });
    else if (isList(child)) (last?.lists ?? indented).push(child);
  }
  return [
    ...indented.flatMap((inner) => itemsOf(inner, base)),
    ...items.map(({ item, lists }) => itemOf(item, lists, base)),
  ];
}

function itemOf(item: Tree.Element, lists: readonly Tree.Element[], base: string): OwnItem {
  const parts = partsOf(item);
  const inner = parts.filter(isList);
  const heading = parts.find(({ tagName }) => TITLES.includes(tagName));
  const link = parts.find((node) => node.tagName === 'a' && attributeOf(node, 'href') !== undefined);
  const title = heading ?? link;
  const written = link && attributeOf(link, 'href')!;
  const said = (name: string) => attributeOf(item, `data-${name}`);
  return {
    id: attributeOf(item, 'id'),
    data: { state: said('state'), date: said('date'), note: said('note'), of: said('of'), kind: said('kind') },
    text: textOf(item, ...inner),
    heading: heading && textOf(heading),
    link:
      link && written !== undefined
        ? { text: textOf(link), written, href: URL.canParse(written, base) ? new URL(written, base).href : written }
        : undefined,
    about: textOf(item, ...inner, ...(title ? [title] : [])),
    inner: lists.flatMap((list) => itemsOf(list, base)),
  };
}
