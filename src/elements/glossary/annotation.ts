import { findTerms, termMatcher } from '../../documents/annotate.js';
import { entryOf, type Listed } from '../../documents/glossary-entry.js';
import type { LocalizedText } from '../../documents/figure.js';
import { unmarkChanged, mark, unmark, languageOf } from './marked-text.js';
import { whenPageSettles } from '../../runtime/when-page-settles.js';

/** What a definition would be in the way of: headings, links, code, fields, and whatever the author marks. */
const SKIP =
  'h1,h2,h3,h4,h5,h6,a,button,summary,code,pre,kbd,samp,textarea,select,label,script,style,noscript,template,svg,math,' +
  'dfn,[role=heading],[role=button],[role=link],[contenteditable],[data-impact-skip]';

const isSkipped = (element: Element) => element.localName.startsWith('impact-') || element.matches(SKIP);

/**
 * Gives the first occurrence of each term in what `selector` matches its definition, once that has settled. Text that comes
 * later stays as it is.
 *
 * @param signal takes it all back, or keeps it from happening
 */
export async function annotate(
  selector: string,
  listed: readonly Listed[],
  say: (text: LocalizedText) => string,
  signal: AbortSignal,
): Promise<void> {
  const roots = await settledMatches(selector, signal);
  const names = listed.map(({ of }) => {
    const { id, term, abbreviation = '', synonyms } = entryOf(of, 'definition', say);
    return { id, names: [term, abbreviation, ...synonyms] };
  });
  const matcher = termMatcher(names);
  const seen = new Set<string>();
  for (const root of roots) {
    // The author's own, another glossary's, or ours on a page that comes back from a host's memory.
    for (const term of root.querySelectorAll('impact-term')) {
      seen.add(term.getAttribute('term') ?? '');
      for (const { id } of findTerms(term.textContent, matcher)) seen.add(id);
    }
    for (const node of textsIn(root)) {
      const found = findTerms(languageOf(node) ?? '', matcher, seen);
      for (const { id } of mark(node, found, signal)) seen.add(id);
    }
  }
  const watch = new MutationObserver(unmarkChanged);
  watch.observe(document.body, { characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    unmark(signal);
  });
}

/** What `selector` matches, once that has come to rest; whatever else moves on the page is not waited for. */
async function settledMatches(selector: string, signal: AbortSignal): Promise<readonly Element[]> {
  const matches = () => [...document.querySelectorAll(selector)];
  for (let seen = matches(); ;) {
    await whenPageSettles(seen.length ? seen : [document.body], signal);
    const found = matches();
    if (found.every((root) => seen.includes(root))) return found;
    seen = found;
  }
}

/** The text nodes in `root` that a definition may stand in. */
function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  if (root.closest(SKIP)) return texts;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
