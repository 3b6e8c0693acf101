import { findTerms, termMatcher } from '../data/annotate.js';
import { entryOf, type Listed } from '../data/glossary-entry.js';
import type { LocalizedText } from '../data/figure.js';
import { settled } from './settled.js';

/** What a definition would be in the way of: headings, links, code, fields, and whatever the author marks. */
const SKIP =
  'h1,h2,h3,h4,h5,h6,a,button,summary,code,pre,kbd,samp,textarea,select,label,script,style,noscript,template,svg,math,' +
  'dfn,[role=heading],[role=button],[role=link],[contenteditable],[data-impact-skip]';

const isSkipped = (element: Element) => element.localName.startsWith('impact-') || element.matches(SKIP);

/** A text node of the host page that was split, and what stands after it now. */
interface Split {
  readonly node: Text;
  readonly whole: string;
  readonly kept: string;
  readonly added: readonly ChildNode[];
}

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
  const splits: Split[] = [];
  for (const root of roots) {
    // The author's own, or ours on a page that comes back from a host's memory.
    for (const term of root.querySelectorAll('impact-term')) seen.add(term.getAttribute('term') ?? '');
    for (const node of textsIn(root)) {
      const found = findTerms(node.data, matcher, seen);
      for (const { id } of found) seen.add(id);
      if (found.length) splits.push(split(node, found));
    }
  }
  // A host that writes its text anew has no idea of what was put behind it: that goes at once.
  const watch = new MutationObserver(() => splits.filter(isRewritten).forEach(join));
  watch.observe(document.body, { characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    splits.forEach(join);
  });
}

/** What `selector` matches, once that has come to rest; whatever else moves on the page is not waited for. */
async function settledMatches(selector: string, signal: AbortSignal): Promise<readonly Element[]> {
  const matches = () => [...document.querySelectorAll(selector)];
  for (let seen = matches(); ;) {
    await settled(seen.length ? seen : [document.body], signal);
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

/** Puts `<impact-term>` around each find. The node itself stays, with the text before the first: a framework may hold it. */
function split(node: Text, found: ReturnType<typeof findTerms>): Split {
  const whole = node.data;
  const added = found.flatMap(({ id, start, end }, at) => {
    const term = document.createElement('impact-term');
    term.setAttribute('term', id);
    term.append(whole.slice(start, end));
    return [term, new Text(whole.slice(end, found[at + 1]?.start))];
  });
  node.data = whole.slice(0, found[0]!.start);
  node.after(...added);
  return { node, whole, kept: node.data, added };
}

const isRewritten = ({ node, kept }: Split) => node.data !== kept || !node.isConnected;

/**
 * Takes a split back; where the host has written something else since then, that stays. A text that has left the page is
 * made whole too: the host may keep it for a reader who comes back.
 */
function join({ node, whole, kept, added }: Split): void {
  if (node.data === kept) node.data = whole;
  for (const each of added) each.remove();
}
