/** Selectors over a page that was parsed on a server: those of CSS, each as a browser reads it. */
import { compile, type Options } from 'css-select';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, isElement, textOf } from '../tree.js';

/** Whether a browser makes a shadow tree of it, so that it is no child of what it stands in. */
const isShadowTemplate = (node: Tree.Node): boolean =>
  isElement(node) && node.tagName === 'template' && attributeOf(node, 'shadowrootmode') !== undefined;

/** What stands in a node, as scripts see it. */
export const childrenOf = (node: Tree.Node): readonly Tree.ChildNode[] =>
  'childNodes' in node ? node.childNodes.filter((child) => !isShadowTemplate(child)) : [];

export const parentOf = (node: Tree.Node): Tree.ParentNode | null =>
  ('parentNode' in node ? node.parentNode : undefined) ?? null;

/** Elements under a node that pass a test, in the order of the page. */
function* elementsThat(
  passes: (element: Tree.Element) => boolean,
  nodes: readonly Tree.Node[],
): Generator<Tree.Element, undefined> {
  const rest = [...nodes].reverse();
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (isElement(next) && passes(next)) yield next;
    const inside = childrenOf(next);
    for (let at = inside.length - 1; at >= 0; at--) rest.push(inside[at]!);
  }
}

const adapter: NonNullable<Options<Tree.Node, Tree.Element>['adapter']> = {
  isTag: isElement,
  getName: ({ tagName }) => tagName.toLowerCase(),
  getAttributeValue: attributeOf,
  hasAttrib: (element, name) => attributeOf(element, name) !== undefined,
  getText: textOf,
  getParent: parentOf,
  getChildren: (node) => [...childrenOf(node)],
  getSiblings: (node) => [...childrenOf(parentOf(node) ?? node)],
  existsOne: (test, nodes) => elementsThat(test, nodes).next().value !== undefined,
  findAll: (test, nodes) => [...elementsThat(test, nodes)],
  findOne: (test, nodes) => elementsThat(test, nodes).next().value ?? null,
  removeSubsets: (nodes) => nodes,
};

/** The test that a selector is. @param scope what `:scope` stands for @throws Error for what is no selector */
const testOf = (selector: string, scope: Tree.Node): ((element: Tree.Element) => boolean) =>
  compile<Tree.Node, Tree.Element>(selector, { adapter, relativeSelector: false }, scope);

/** Whether a selector matches an element. */
export const isMatch = (element: Tree.Element, selector: string): boolean => testOf(selector, element)(element);

/** The elements under a node that a selector matches, in the order of the page, as they are asked for. */
export const matchesIn = (node: Tree.Node, selector: string): Iterable<Tree.Element> =>
  elementsThat(testOf(selector, node), childrenOf(node));

/** The nearest element that a selector matches: a node itself, else one that it stands in. */
export function nearestMatch(element: Tree.Element, selector: string): Tree.Element | null {
  const passes = testOf(selector, element);
  for (let node: Tree.Node | null = element; node; node = parentOf(node))
    if (isElement(node) && passes(node)) return node;
  return null;
}
