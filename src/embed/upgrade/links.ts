import { readAddress } from './address.js';
import { fulfil, names } from './element-spec.js';
import { say } from './console.js';

/** What may be a link to the frame page. */
export const LINKS = 'a[href*="/frame.html?"]';

/** What would reach beyond the element is not for a link to ask: whoever may comment on a page can write one. */
const REACHES = ['annotate', 'json-ld', 'keep'];

/** Comments, which template engines leave between their parts, are nothing to a reader. */
const isBlank = (node: Node): boolean => node instanceof Comment || !node.textContent!.replace(/\u00a0/g, ' ').trim();

/** Whether nothing stands in `container` but the link, or nothing after it. */
function isEnd(link: Element, container: Element, alone: boolean): boolean {
  for (let node: Node = link; node !== container; node = node.parentNode!) {
    for (let next = node.nextSibling; next; next = next.nextSibling) if (!isBlank(next)) return false;
    for (let last = alone && node.previousSibling; last; last = last.previousSibling) if (!isBlank(last)) return false;
  }
  return true;
}

/** What the element goes around: the quotation that the link ends, the paragraph that it fills, or the link where it stands alone. */
function standInOf(link: Element): Element | undefined {
  const quotation = link.closest('blockquote');
  if (quotation) return isEnd(link, quotation, false) ? quotation : undefined;
  const parent = link.closest('p,li,td,div,figure,section,article,main,body');
  if (!parent || !isEnd(link, parent, true)) return undefined;
  return parent.localName === 'p' ? parent : link;
}

/**
 * Makes a link to the frame page the element that it leads to; the link stays within, as the author's own words. A link in
 * the midst of a sentence stays one, unless it explains a term.
 *
 * @param isOurs whether an address, without its query, is that of a frame page to trust
 */
export function upgradeLink(
  link: HTMLAnchorElement,
  isOurs: (address: string) => boolean,
  serves: (name: string) => boolean,
): void {
  const url = new URL(link.href);
  // A form must not come from whoever wrote a link, nor anything from visitors and advertisers. Editors and their plugins
  // write `nofollow`, `noopener` and `noreferrer` on every link that leads elsewhere: those say nothing of who wrote it.
  if (!isOurs(url.origin + url.pathname) || /\b(ugc|sponsored)\b/i.test(link.rel)) return;
  if (
    link.closest(
      `[data-impact],${names()
        .map((name) => `impact-${name}`)
        .join()}`,
    )
  )
    return;
  const { wish, faults } = readAddress(url, (origin) => origin === url.origin || origin === location.origin);
  for (const { line } of faults) say(`${line} (in a link to ${url.pathname})`);
  if (!wish || wish.name === 'subscribe' || !serves(wish.name) || faults.some(({ spoils }) => spoils)) return;
  const standIn = wish.name === 'term' ? link : standInOf(link);
  if (!standIn) return;
  const element = document.createElement(`impact-${wish.name}`);
  const attributes = new Map([...wish.attributes].filter(([name]) => !REACHES.includes(name)));
  fulfil({ ...wish, attributes }, element);
  standIn.before(element);
  element.append(standIn);
}
