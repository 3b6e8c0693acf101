import { GUEST } from '../../runtime/guest.js';
import { readAddress } from './address.js';
import { applySpec, names } from './element-spec.js';
import { warnOnce } from './console.js';
import { showsFigure } from '../figure-elements.js';
import { isForm } from '../snippet/frame-names.js';

/** What may be a link to the frame page. */
export const LINKS = 'a[href*="/frame.html?"]';

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
 * the midst of a sentence stays one, unless it explains a term. Whoever may comment on a page can write one, so it only
 * names what the frame page's own documents have: a typed figure stays a link, to where it is marked as such.
 *
 * @param isOurs whether an address, without its query, is that of a frame page to trust
 */
export function upgradeLink(
  link: HTMLAnchorElement,
  isOurs: (address: string) => boolean,
  serves: (name: string) => boolean,
): void {
  if (!URL.canParse(link.href)) return;
  const url = new URL(link.href);
  // Nothing comes from visitors and advertisers. Editors and their plugins write `nofollow`, `noopener` and `noreferrer` on
  // every link that leads elsewhere: those say nothing of who wrote it.
  if (!isOurs(url.origin + url.pathname) || /\b(ugc|sponsored)\b/i.test(link.rel)) return;
  if (
    link.closest(
      `[data-impact],${names()
        .map((name) => `impact-${name}`)
        .join()}`,
    )
  )
    return;
  const { wish, typed, faults } = readAddress(url, (origin) => origin === url.origin);
  if (!wish || isForm(wish.name) || !serves(wish.name)) return;
  if (typed) {
    warnOnce(`a link to ${url.pathname} becomes a published figure alone: write your own in a tag or a div`);
    return;
  }
  // Without its id there is no figure to show.
  if (showsFigure(wish.name) && !wish.attributes.get('figure')) return;
  for (const { line } of faults) warnOnce(`${line} (in a link to ${url.pathname})`);
  if (faults.some(({ spoils }) => spoils)) return;
  const standIn = wish.name === 'term' ? link : standInOf(link);
  // It would take the place of the document's own words.
  if (!standIn || standIn.hasAttribute('slot')) return;
  const element = document.createElement(`impact-${wish.name}`);
  element.setAttribute(GUEST, '');
  applySpec(wish, element);
  standIn.before(element);
  element.append(standIn);
}
