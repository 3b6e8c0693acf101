/** Tells what a content management system did to a paste, from the HTML that its page has now. */
import { decodeReferences } from '../../feed/entities.js';
import { addressFindings, attributeFindings, sandboxFindings, type PasteFinding } from './attributes.js';
import { factsOf, type FindingCode } from './findings.js';
import { shortcodesIn } from '../../feed/shortcodes.js';
import { instead, type Paste, type Pasted } from './paste.js';
import { linkFindings } from './link.js';
import { scriptFindings } from './script.js';
import { sameText, withoutQuotes, tidy } from '../../text/tidy.js';
import { elementsIn, readTree, readableText, treeText, type Node } from './tree.js';
import { isForm } from '../snippet/frame-names.js';

export interface Inspection {
  readonly findings: readonly {
    readonly finding: FindingCode;
    readonly works: boolean;
    readonly says: string;
    /** What to do about it. */
    readonly repair?: string | undefined;
  }[];
  /** Whether readers see the figure. */
  readonly works: boolean;
  /** What they see of it: a link is one that they can follow to the figure. */
  readonly sees: 'figure' | 'link' | 'less';
  /** The way to paste that is best here. */
  readonly use: Pasted;
}

const holds = (text: string, words: string): boolean => sameText(text).includes(sameText(words));
const isBoundary = (name: string): boolean => /^(p|br)$/.test(name);
/** What stands for an element where it is read instead of run. */
const SHOWN = /<(impact-|div data-impact|span data-impact|(iframe|a)\b[^<>]*\/frame\.html\?)/;

/** A text without its escapes, however often it was escaped: an editor may have shown its own source to itself. */
function unescaped(text: string): string {
  for (let at = text, times = 0; times < 5; times++) {
    const next = decodeReferences(at);
    if (next === at) return at;
    at = next;
  }
  return text;
}

/** The frame page's address, wherever it lies. */
const isFrame = (address = '', element: string): boolean =>
  /\/frame\.html\?/.test(address) && new RegExp(`[?&]element=${element}(&|$)`).test(address);

/** What happened to the words inside an element, and around it. */
function contentFindings(node: Node, root: Node, words: string): PasteFinding[] {
  const text = readableText(node);
  const inner = elementsIn(node).map(({ name }) => name);
  const found: PasteFinding[] = [];
  const json = elementsIn(node).find((child) => child.name === 'script');
  if (json && !isJson(String(json.children[0] ?? ''))) found.push(['json-broken']);
  if (!node.closed && (node.slashed || sameText(text) !== sameText(words)) && text.trim()) found.push(['swallows']);
  else if (words && !holds(text, words))
    found.push([holds(readableText(root), words) ? 'words-outside' : 'words-lost']);
  else if (words && text.replace(/\s+/g, ' ').trim() !== words && /[‘’“”]/.test(text)) found.push(['curly-quotes']);
  if (node.parent?.name === 'p') found.push(['wrapped']);
  if (inner.some(isBoundary) && !found.some(([finding]) => finding === 'swallows')) found.push(['breaks-inside']);
  return found;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Shortcodes of other plugins that nobody replaced, the first few by name. */
function otherShortcodes(text: string): PasteFinding[] {
  const names = shortcodesIn(text).filter((name) => !name.startsWith('impact-'));
  return names.length
    ? [
        [
          'shortcode-other',
          [...new Set(names)]
            .slice(0, 5)
            .map((name) => `[${name}]`)
            .join(', '),
        ],
      ]
    : [];
}

/** Places of their own in the order of the Tab key: an element's, or that of a form which a shortcode would have made. */
function tabOrder(root: Node, text: string): PasteFinding[] {
  const own = elementsIn(root).map(({ attributes }) => attributes.get('tabindex') ?? '');
  const leaked = shortcodesIn(text).length
    ? [...text.matchAll(/\btabindex\s*=\W{0,3}(\d{1,6})/gi)].map(([, index]) => index!)
    : [];
  const first = [...own, ...leaked].find((index) => Number(index) > 0);
  return first ? [['tab-order', `tabindex="${Number(first)}"`]] : [];
}

/** What stands where the element should, when it isn't there. */
function absenceFindings(root: Node, { as, element, words }: Paste): PasteFinding[] {
  const text = readableText(root);
  const names = new Set(elementsIn(root).map(({ name }) => name));
  if (SHOWN.test(text)) return [['shown-as-text']];
  if (SHOWN.test(unescaped(text))) return [['escaped-twice']];
  if (/\[impact-[a-z]/.test(text)) return [['shortcode-shown']];
  if (as === 'iframe') {
    const embedded = elementsIn(root).some(({ attributes }) =>
      /\bembed\b|wp-block-embed/.test(attributes.get('class') ?? ''),
    );
    return [[embedded ? 'embed-block' : 'iframe-removed']];
  }
  if (isForm(element) && !names.has('form') && (names.has('label') || names.has('button'))) return [['form-removed']];
  if (!words || !holds(text, words)) return [['nothing-left']];
  if (as === 'link') return [[isHeld(root, words, /^a$/, false) ? 'link-changed' : 'link-removed']];
  const held = as === 'div' && isHeld(root, words, /^(div|span)$/, true);
  return [[held ? 'attributes-removed' : 'tag-removed']];
}

/** Whether an element of such a name has the words in it; `alone`: and nothing else. */
function isHeld(root: Node, words: string, names: RegExp, alone: boolean): boolean {
  const { text, places } = treeText(root);
  const whole = sameText(text);
  const wanted = sameText(words);
  let at = whole.indexOf(wanted);
  // Elements stand in the order of their starts, and so do the places of the words.
  for (const node of elementsIn(root)) {
    const [start, end] = places.get(node)!;
    while (at >= 0 && at < start) at = whole.indexOf(wanted, at + 1);
    if (at < 0) return false;
    if (names.test(node.name) && (alone ? at === start && end - start === wanted.length : at + wanted.length <= end))
      return true;
  }
  return false;
}

function findElement(root: Node, { as, element }: Paste): Node | undefined {
  return elementsIn(root).find(({ name, attributes }) => {
    if (as === 'link') return name === 'a' && isFrame(attributes.get('href'), element);
    if (as === 'iframe') return name === 'iframe' && isFrame(attributes.get('src'), element);
    const isStandIn = tidy(attributes.get('data-impact') ?? '')?.toLowerCase() === element;
    return as === 'div' ? isStandIn : name === `impact-${element}` || (as === 'shortcode' && isStandIn);
  });
}

/** What is said of the page around a paste, which may be as it was. */
const BESIDE: readonly PasteFinding[0][] = ['script-unseen', 'shortcode-other', 'tab-order', 'giving-beside-help'];

/** Whether a page has giving and places to turn to on it, whichever was pasted. */
function sharesGivingWithHelp(root: Node): boolean {
  const ours = elementsIn(root).map(({ name, attributes }) => ({
    element: name.startsWith('impact-')
      ? name.slice('impact-'.length)
      : tidy(attributes.get('data-impact') ?? '')?.toLowerCase(),
    hasLine: attributes.has('support') || attributes.has('data-support'),
  }));
  return (
    ours.some(({ element }) => element === 'give') &&
    ours.some(({ element, hasLine }) => element === 'support' || (!!element && hasLine))
  );
}

/**
 * Compares what was pasted with what is on the page. Nothing of the HTML is run, loaded or shown.
 *
 * @param html a page's source, or the piece of it around the paste
 */
export function inspectPaste(html: string, paste: Paste): Inspection {
  const root = readTree(html);
  const node = findElement(root, paste);
  const { as, element, words, bundled } = paste;
  const found: PasteFinding[] = [];
  if (!node) found.push(...absenceFindings(root, paste));
  else if (as === 'iframe') {
    found.push(...addressFindings(node.attributes.get('src')!, paste), ...sandboxFindings(node, paste));
    if (!node.attributes.get('title')) found.push(['title-removed']);
  } else if (as === 'link') {
    found.push(...addressFindings(node.attributes.get('href')!, paste));
    found.push(...linkFindings(node, element).map((finding) => [finding] as const));
  } else if (as !== 'shortcode') {
    found.push(...attributeFindings(node, paste), ...contentFindings(node, root, words));
    const style = node.attributes.get('style') ?? '';
    if (element !== 'term' && (!style || withoutQuotes(style) !== style)) found.push(['style-removed']);
  }
  if (/\{\s*"(value|version|label|figures|terms|posts|places|actions|quotes)"\s*:/.test(readableText(root)))
    found.push(['json-visible']);
  found.push(...otherShortcodes(readableText(root)), ...tabOrder(root, readableText(root)));
  if (sharesGivingWithHelp(root)) found.push(['giving-beside-help']);
  const script = bundled ? [] : scriptFindings(root, html, paste, unescaped(readableText(root)));
  // Whoever must paste again is told of what would be missing then, too.
  found.push(...script.filter((finding) => node || finding !== 'script-unseen').map((finding) => [finding] as const));
  if (found.every(([finding]) => BESIDE.includes(finding))) found.unshift(['intact']);
  const names = found.map(([finding]) => finding);
  const lost = names.filter((finding) => !factsOf(finding).works);
  const isLink = node && as === 'link' && (lost.length > 0 || isForm(element));
  return {
    findings: found.map(([finding, which]) => ({
      finding,
      works: factsOf(finding).works,
      says: [factsOf(finding).says, which].filter(Boolean).join(' '),
      repair: factsOf(finding).repair,
    })),
    works: !lost.length,
    sees: isLink && lost.every((finding) => /^(script|link)-/.test(finding)) ? 'link' : lost.length ? 'less' : 'figure',
    use: instead(as, names),
  };
}
