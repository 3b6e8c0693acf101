import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

export const attributeOf = (node: Tree.Element, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name === name)?.value;

/** Sets an attribute, or with undefined takes it away. */
export function setAttribute(node: Tree.Element, name: string, value: string | undefined): void {
  node.attrs = node.attrs.filter((attribute) => attribute.name !== name);
  if (value !== undefined) node.attrs.push({ name, value });
}

/**
 * Every node under a node, in the order of the page; templates keep what they hold to themselves.
 *
 * @param without are left out, with all that they hold
 */
function* nodesIn(node: Tree.Node, without: ReadonlySet<Tree.Node> = new Set()): Generator<Tree.Node> {
  const rest: Tree.Node[] = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (without.has(next)) continue;
    if (next !== node) yield next;
    const inside = 'childNodes' in next ? next.childNodes : [];
    for (let at = inside.length - 1; at >= 0; at--) rest.push(inside[at]!);
  }
}

/** Every element under a node, in the order of the page; templates keep what they hold to themselves. */
export function* elementsIn(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const each of nodesIn(node)) if (isElement(each)) yield each;
}

/** The first element under a node that is as wanted. */
export function find(node: Tree.ParentNode, wanted: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const element of elementsIn(node)) if (wanted(element)) return element;
  return undefined;
}

/** The text in a node, as `textContent` has it. @param without nodes within it whose text is left out */
export function textOf(node: Tree.Node, ...without: readonly Tree.Node[]): string {
  if ('value' in node) return node.value;
  let text = '';
  for (const each of nodesIn(node, new Set(without))) if ('value' in each) text += each.value;
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls that no page may have: HTML forbids them even as references, and a terminal that shows the page would obey them. */
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/g;

/** Markup of ours without the controls that a document brought along. */
export const withoutControls = (markup: string): string => markup.replace(CONTROLS, '');

/** Text for markup, inside an element or inside a quoted attribute. */
export const escape = (text: unknown): string =>
  withoutControls(String(text)).replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** Data for a script that is only read: no text in it can end the script. */
export const jsonScript = (data: unknown): string =>
  `<script type="application/json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
