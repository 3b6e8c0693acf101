/** Tells what a content management system did to a paste, from the HTML that its page has now. */
import { FINDINGS, instead, type Finding, type Pasted } from './findings.js';
import { elementsIn, readTree, textOf, type Node } from './tree.js';

/** What was pasted. */
export interface Paste {
  readonly as: Pasted;
  /** The tag without `impact-`. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
}

export interface Inspection {
  readonly findings: readonly { readonly finding: Finding; readonly works: boolean; readonly says: string }[];
  /** Whether readers see the figure. */
  readonly works: boolean;
  /** The way to paste that is best here. */
  readonly use: Pasted;
}

const CURLY: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '′': "'",
  '–': '-',
  '—': '-',
};
/** Words as they are compared: typographic marks and white space don't count. */
const same = (text: string): string =>
  text
    .replace(/[‘’“”″′–—]/g, (mark) => CURLY[mark]!)
    .replace(/\s+/g, ' ')
    .trim();
const holds = (text: string, words: string): boolean => same(text).includes(same(words));
const isBoundary = (name: string): boolean => /^(p|br)$/.test(name);

/** The frame page's address, wherever it lies. */
const isFrame = (address = '', element: string): boolean =>
  /\/frame\.html\?/.test(address) && new RegExp(`[?&]element=${element}(&|$)`).test(address);

/** Attributes that are gone and that say something else, by name. */
function attributeFindings(node: Node, { as, attributes }: Paste): [Finding, string?][] {
  const names = Object.keys(attributes);
  const read = (name: string) =>
    node.attributes.get(`data-${name}`) ?? (as === 'tag' ? node.attributes.get(name) : undefined);
  const missing = names.filter((name) => read(name) === undefined);
  const changed = names.filter((name) => {
    const value = read(name);
    return (
      value !== undefined &&
      attributes[name] &&
      value.replace(/\s+/g, ' ') !== attributes[name].replace(/\s+/g, ' ').trim()
    );
  });
  if (names.length && missing.length === names.length) return [['attributes-removed']];
  return [
    ...(missing.length ? [['attributes-missing', missing.join(', ')] as [Finding, string]] : []),
    ...(changed.length ? [['attributes-changed', changed.join(', ')] as [Finding, string]] : []),
  ];
}

/** What happened to the words inside an element, and around it. */
function contentFindings(node: Node, root: Node, words: string): [Finding, string?][] {
  const text = textOf(node);
  const inner = elementsIn(node).map(({ name }) => name);
  const found: [Finding, string?][] = [];
  const json = elementsIn(node).find((child) => child.name === 'script');
  if (json && !isJson(String(json.children[0] ?? ''))) found.push(['json-broken']);
  if (!node.closed && (node.slashed || same(text) !== same(words)) && text.trim()) found.push(['swallows']);
  else if (words && !holds(text, words)) found.push([holds(textOf(root), words) ? 'words-outside' : 'words-lost']);
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

/** What stands where the element should, when it isn't there. */
function absenceFindings(root: Node, { as, element, words }: Paste): [Finding, string?][] {
  const text = textOf(root);
  const names = new Set(elementsIn(root).map(({ name }) => name));
  if (/<(impact-|div data-impact|span data-impact|iframe src)/.test(text)) return [['shown-as-text']];
  if (text.includes(`[impact-${element}`)) return [['shortcode-shown']];
  if (as === 'iframe') {
    const embedded = elementsIn(root).some(({ attributes }) =>
      /\bembed\b|wp-block-embed/.test(attributes.get('class') ?? ''),
    );
    return [[embedded ? 'embed-block' : 'iframe-removed']];
  }
  if (element === 'subscribe' && !names.has('form') && (names.has('label') || names.has('button')))
    return [['form-removed']];
  if (!words || !holds(text, words)) return [['nothing-left']];
  if (as === 'link')
    return [
      [
        elementsIn(root).some((node) => node.name === 'a' && holds(textOf(node), words))
          ? 'link-changed'
          : 'link-removed',
      ],
    ];
  const holder = elementsIn(root).some((node) => /^(div|span)$/.test(node.name) && same(textOf(node)) === same(words));
  return [[as === 'div' && holder ? 'attributes-removed' : 'tag-removed']];
}

/** Whether the line that fills everything in is there; a piece of a page can't tell. */
function scriptFindings(root: Node, html: string, as: Pasted): [Finding, string?][] {
  if (as === 'iframe' || as === 'link' || as === 'shortcode') return [];
  const line = elementsIn(root).find(
    ({ name, attributes }) =>
      name === 'script' &&
      /\/(impact|statistic|prevalence|glossary|term|posts|subscribe)(\.[\w-]+)?\.js(\?|$)/.test(
        attributes.get('src') ?? '',
      ),
  );
  if (line) return line.attributes.get('type') === 'module' ? [] : [['script-changed']];
  return [[/<(html|head|body)[\s>]/i.test(html) ? 'script-removed' : 'script-unseen']];
}

function findElement(root: Node, { as, element }: Paste): Node | undefined {
  return elementsIn(root).find(({ name, attributes }) => {
    if (as === 'link') return name === 'a' && isFrame(attributes.get('href'), element);
    if (as === 'iframe') return name === 'iframe' && isFrame(attributes.get('src'), element);
    if (as === 'div') return attributes.get('data-impact') === element;
    return name === `impact-${element}` || (as === 'shortcode' && attributes.get('data-impact') === element);
  });
}

/**
 * Compares what was pasted with what is on the page. Nothing of the HTML is run, loaded or shown.
 *
 * @param html a page's source, or the piece of it around the paste
 */
export function inspectPaste(html: string, paste: Paste): Inspection {
  const root = readTree(html);
  const node = findElement(root, paste);
  const found: [Finding, string?][] = [];
  if (!node) found.push(...absenceFindings(root, paste));
  else if (paste.as === 'iframe') {
    if (!node.attributes.has('sandbox')) found.push(['sandbox-removed']);
    if (!node.attributes.get('title')) found.push(['title-removed']);
  } else if (paste.as === 'tag' || paste.as === 'div') {
    found.push(...attributeFindings(node, paste), ...contentFindings(node, root, paste.words));
    if (!node.attributes.has('style') && paste.element !== 'term') found.push(['style-removed']);
  }
  if (/\{\s*"(value|version|label|figures|terms|posts)"\s*:/.test(textOf(root))) found.push(['json-visible']);
  if (node) found.push(...scriptFindings(root, html, paste.as));
  if (found.every(([finding]) => finding === 'script-unseen')) found.unshift(['intact']);
  const names = found.map(([finding]) => finding);
  return {
    findings: found.map(([finding, names]) => ({
      finding,
      works: FINDINGS[finding].works,
      says: [FINDINGS[finding].says, names].filter(Boolean).join(' '),
    })),
    works: names.every((finding) => FINDINGS[finding].works),
    use: instead(paste.as, names),
  };
}
