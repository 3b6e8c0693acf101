/**
 * The other ways to paste an element: `<div data-impact="statistic" data-value="…">`, a link to the frame page, a frame. A
 * file of its own, fetched when one of them is met; it stands alone and knows the elements by name only.
 */
import { whenPageSettles } from '../../runtime/when-page-settles.js';
import { isUndone, isUpgraded, STAND_INS, upgrade } from './divs.js';
import { followHeights } from './frame-heights.js';
import { LINKS, upgradeLink } from './links.js';
import { warnOnce } from './console.js';

const ANY = `${STAND_INS},${LINKS}`;

/** Where a page keeps the one that works, whichever version it came with: nothing is upgraded by two. */
const KEY = Symbol.for('impact-elements');

interface Tiers {
  serve(tags: readonly string[], base: string): void;
}

/**
 * @param tags elements whose files are on the page
 * @param base the folder that the frame page lies in; the page may name more in `<meta name="impact-frames">`
 */
export function start(tags: readonly string[], base = parentOf(import.meta.url)): void {
  const page = globalThis as { [KEY]?: Tiers };
  (page[KEY] ??= createTiers()).serve(tags, base);
}

/** What one stand-in fails at is told, and keeps no other from being filled. */
function alone(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    warnOnce(String(error));
  }
}

const parentOf = (address: string): string => new URL('..', address).href;

function createTiers(): Tiers {
  const served = new Set<string>();
  const bases = new Set<string>();
  const serves = (name: string) => served.has(`impact-${name}`);
  const isOurs = (address: string) => bases.has(address);
  let planned = false;

  const look = () => {
    for (const standIn of document.querySelectorAll(STAND_INS)) {
      if (!(standIn instanceof HTMLElement)) continue;
      alone(() => upgrade(standIn, serves) && observer.observe(standIn, { attributes: true }));
    }
    for (const link of document.querySelectorAll(LINKS)) {
      // SVG has links too.
      if (link instanceof HTMLAnchorElement) alone(() => upgradeLink(link, isOurs, serves));
    }
  };
  /** A framework that is about to take over the page's markup must find what its server sent. */
  const plan = () => {
    planned = true;
    // On the whole of a page something may always move.
    void whenPageSettles([document], new AbortController().signal, 3000).then(() => {
      planned = false;
      look();
    });
  };
  const isMet = (node: Node) => node instanceof Element && (node.matches(ANY) || node.querySelector(ANY));
  const concerns = ({ type, target, addedNodes }: MutationRecord): boolean =>
    type === 'attributes'
      ? !isUpgraded(target as Element)
      : [...addedNodes].some(isMet) || (target instanceof Element && isUndone(target));
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) {
      // Nobody else's tree is touched: the element is ours.
      if (type === 'attributes' && isUpgraded(target as Element)) alone(() => upgrade(target as HTMLElement, serves));
    }
    if (!planned && records.some(concerns)) plan();
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-impact'] });
  const askFrames = followHeights(isOurs);

  return {
    serve(tags, base) {
      const listed = document.querySelector<HTMLMetaElement>('meta[name=impact-frames]')?.content.match(/\S+/g) ?? [];
      for (const folder of [base, ...listed]) {
        if (URL.canParse(folder, document.baseURI))
          bases.add(new URL('frame.html', new URL(folder, document.baseURI)).href);
      }
      for (const tag of tags) served.add(tag);
      askFrames();
      if (!planned) plan();
    },
  };
}
