import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ActionsDocument } from '../documents/action.js';
import { OWN_TITLES, ownActions, type OwnItem } from '../documents/own-actions.js';
import { attributeOf, find, isElement, textOf } from './tree.js';
import type { Tag } from './page.js';

const TITLES: readonly string[] = OWN_TITLES;

/** What the element reads out of the author's own `<ol>` on a page; undefined where there is none, or nothing in it. */
export function ownList({ node }: Tag, language: string, base: string): ActionsDocument | undefined {
  const list = find(node, ({ tagName }) => tagName === 'ol');
  const items = list?.childNodes.filter((child) => isElement(child) && child.tagName === 'li') ?? [];
  const document = ownActions(
    (items as Tree.Element[]).map((item) => itemOf(item, base)),
    language,
  );
  return document.asks.length || document.actions.length ? document : undefined;
}

function itemOf(item: Tree.Element, base: string): OwnItem {
  const heading = find(item, ({ tagName }) => TITLES.includes(tagName));
  const link = find(item, (node) => node.tagName === 'a' && attributeOf(node, 'href') !== undefined);
  const title = heading ?? link;
  const written = link && attributeOf(link, 'href')!;
  const said = (name: string) => attributeOf(item, `data-${name}`);
  return {
    id: attributeOf(item, 'id'),
    data: { state: said('state'), date: said('date'), note: said('note'), of: said('of'), kind: said('kind') },
    text: textOf(item),
    heading: heading && textOf(heading),
    link:
      link && written !== undefined
        ? { text: textOf(link), written, href: URL.canParse(written, base) ? new URL(written, base).href : written }
        : undefined,
    about: textOf(item, title),
  };
}
