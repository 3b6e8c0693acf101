/**
 * Markup as a browser would see it, near enough to tell what a content management system has done to a paste: elements
 * that end by themselves, paragraphs that a block closes, ends without a beginning, and the slash of `<x-y/>`, which a
 * browser ignores. Nothing is run, fetched or put on a page.
 */
import { decodeReferences } from '../../feed/entities.js';
import { attributeOf, nextMarkup, type Markup } from '../../feed/markup.js';

export interface Node {
  readonly name: string;
  /** Values with their references decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Node | null;
  readonly children: (Node | string)[];
  /** Written `<x-y/>`. */
  readonly slashed: boolean;
  /** It has an end tag of its own. False, too, where another element's end has closed it. */
  closed: boolean;
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What is inside is text, whatever it looks like. */
const RAW = /^(script|style|textarea|title|iframe|noembed|noframes|xmp)$/;
const REFERENCES = /^(textarea|title)$/;
/** They end an open paragraph. */
const BLOCK =
  /^(address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|main|menu|nav|ol|p|pre|search|section|summary|table|ul)$/;

const nodeOf = (name: string, parent: Node | null, markup?: Markup): Node => ({
  name,
  attributes: new Map([...(markup?.attributes.keys() ?? [])].map((key) => [key, attributeOf(markup!, key)])),
  parent,
  children: [],
  slashed: markup?.empty ?? false,
  closed: false,
});

/** The nearest open element of that name, from `at` outwards. */
function openElement(at: Node, name: string): Node | null {
  for (let node: Node | null = at; node; node = node.parent) if (node.name === name) return node;
  return null;
}

/** Reads a page or a piece of one. The root has no name. */
export function readTree(html: string): Node {
  const root = nodeOf('', null);
  let current = root;
  let at = 0;
  const text = (raw: string) => raw && current.children.push(decodeReferences(raw));
  const enter = (name: string, markup?: Markup): Node => {
    const node = nodeOf(name, current, markup);
    current.children.push(node);
    return node;
  };
  const close = (name: string): void => {
    const open = openElement(current, name);
    if (open) {
      open.closed = true;
      current = open.parent!;
    } else if (name === 'p') enter('p'); // a browser makes an empty one of it
  };
  for (let found = nextMarkup(html, 0, 'html'); found; found = nextMarkup(html, at, 'html')) {
    text(html.slice(at, found.start));
    at = found.end;
    if (found.kind === 'close') close(found.name);
    if (found.kind !== 'open') continue;
    if (BLOCK.test(found.name) && openElement(current, 'p')) close('p');
    const node = enter(found.name, found);
    if (RAW.test(found.name)) {
      const end = new RegExp(`</${found.name}[\\s/>]`, 'gi');
      end.lastIndex = at;
      const stop = end.exec(html)?.index ?? html.length;
      const raw = html.slice(at, stop);
      if (raw) node.children.push(REFERENCES.test(found.name) ? decodeReferences(raw) : raw);
      node.closed = stop < html.length;
      at = html.indexOf('>', stop) + 1 || html.length;
    } else if (!VOID.test(found.name)) current = node;
  }
  text(html.slice(at));
  return root;
}

/** Every element in a tree, in the order of the page. */
export function elementsIn(node: Node): Node[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]));
}

/** What a reader may read of a node: scripts and styles say nothing. */
export function textOf(node: Node): string {
  return /^(script|style|template|iframe)$/.test(node.name)
    ? ''
    : node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(' ');
}
