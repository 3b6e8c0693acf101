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

/** Reads a page or a piece of one. The root has no name. */
export function readTree(html: string): Node {
  const root = nodeOf('', null);
  let current = root;
  let at = 0;
  /** How many elements of a name are open: a page may nest a hundred thousand, and asks of each whether a paragraph is. */
  const open = new Map<string, number>();
  const count = (name: string, by: 1 | -1) => void open.set(name, (open.get(name) ?? 0) + by);
  const text = (raw: string) => raw && current.children.push(decodeReferences(raw));
  const enter = (name: string, markup?: Markup): Node => {
    const node = nodeOf(name, current, markup);
    current.children.push(node);
    return node;
  };
  const close = (name: string): void => {
    if (!open.get(name)) {
      if (name === 'p') enter('p'); // a browser makes an empty one of it
      return;
    }
    // The nearest one of that name ends, and with it whatever is open inside.
    for (let node = current; ; node = current) {
      count(node.name, -1);
      current = node.parent!;
      if (node.name !== name) continue;
      node.closed = true;
      return;
    }
  };
  for (let found = nextMarkup(html, 0, 'html'); found; found = nextMarkup(html, at, 'html')) {
    text(html.slice(at, found.start));
    at = found.end;
    if (found.kind === 'close') close(found.name);
    if (found.kind !== 'open') continue;
    if (BLOCK.test(found.name) && open.get('p')) close('p');
    const node = enter(found.name, found);
    if (RAW.test(found.name)) {
      const end = new RegExp(`</${found.name}[\\s/>]`, 'gi');
      end.lastIndex = at;
      const stop = end.exec(html)?.index ?? html.length;
      const raw = html.slice(at, stop);
      if (raw) node.children.push(REFERENCES.test(found.name) ? decodeReferences(raw) : raw);
      node.closed = stop < html.length;
      at = html.indexOf('>', stop) + 1 || html.length;
    } else if (!VOID.test(found.name)) {
      current = node;
      count(node.name, 1);
    }
  }
  text(html.slice(at));
  return root;
}

/** Every node under `node`, in the order of the page; without recursion, since a page may nest as deep as it likes. */
function* nodesIn(node: Node, isSilent: (name: string) => boolean = () => false): Generator<Node | string> {
  const rest: (Node | string)[] = [node];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next !== node) yield next;
    if (typeof next === 'string' || isSilent(next.name)) continue;
    for (let at = next.children.length - 1; at >= 0; at--) rest.push(next.children[at]!);
  }
}

/** Every element in a tree, in the order of the page. */
export function elementsIn(node: Node): Node[] {
  const found: Node[] = [];
  for (const each of nodesIn(node)) if (typeof each !== 'string') found.push(each);
  return found;
}

/** Whether there is anything but white space in a node, scripts and styles among it. */
export function isBlank(node: Node | string): boolean {
  if (typeof node === 'string') return !node.trim();
  for (const each of nodesIn(node)) if (typeof each === 'string' && each.trim()) return false;
  return true;
}

const isSilent = (name: string): boolean => /^(script|style|template|iframe)$/.test(name);

/** What a reader may read of a node: scripts and styles say nothing. */
export function readableText(node: Node): string {
  const pieces: string[] = [];
  for (const each of nodesIn(node, isSilent)) {
    if (typeof each === 'string') pieces.push(each);
    else if (isSilent(each.name)) pieces.push(''); // it parts what stands around it
  }
  return pieces.join(' ');
}

/** All that can be read in a tree, white space collapsed, and where in it the text of each element stands. */
export interface TreeText {
  readonly text: string;
  readonly places: ReadonlyMap<Node, readonly [start: number, end: number]>;
}

/** Reads the text of all elements at once: asked of each, that of what is inside would be read again and again. */
export function treeText(root: Node): TreeText {
  const pieces: string[] = [];
  let length = 0;
  const places = new Map<Node, readonly [number, number]>();
  type Step = Node | string | { readonly end: Node; readonly start: number };
  const rest: Step[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') {
      const piece = next.replace(/\s+/g, ' ').trim();
      if (piece) pieces.push(piece);
      if (piece) length += piece.length + 1;
    } else if ('end' in next) {
      places.set(next.end, [next.start, Math.max(next.start, length - 1)]);
    } else {
      rest.push({ end: next, start: length });
      if (!isSilent(next.name)) for (let at = next.children.length - 1; at >= 0; at--) rest.push(next.children[at]!);
    }
  }
  return { text: pieces.join(' '), places };
}
