/** An accessibility tree as lines of text: what a screen reader is given, in the order of reading. */

interface AXValue {
  readonly value?: unknown;
}
/** A node of `Accessibility.getFullAXTree`, as far as it is read here. */
export interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly description?: AXValue;
  readonly value?: AXValue;
  readonly properties?: readonly { readonly name: string; readonly value: AXValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}
/** A node of `DOM.getDocument`, as far as it is read here. */
export interface DOMNode {
  readonly backendNodeId: number;
  readonly localName: string;
  /** Name, value, name, value. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DOMNode[];
  readonly shadowRoots?: readonly DOMNode[];
  readonly pseudoElements?: readonly DOMNode[];
}

/** States that are said; all others are how a browser keeps its tree. */
const SAID = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'required',
  'invalid',
  'disabled',
  'modal',
  'busy',
  'live',
  'hasPopup',
  'roledescription',
];
const QUIET: readonly unknown[] = ['false', false, '', undefined, 'off'];

/** Kinds of space differ between releases of a browser's locale data. */
const tidy = (value: unknown): string => (typeof value === 'string' ? value : '').replace(/\s+/gu, ' ').trim();

/** The language of each node by its id, as its own and its ancestors' `lang` have it: all Englishes are read by one voice. */
export function languages(root: DOMNode): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const visit = (node: DOMNode, outer: string): void => {
    const { backendNodeId, attributes = [], children = [], shadowRoots = [], pseudoElements = [] } = node;
    const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'lang');
    const own = at < 0 ? outer : attributes[at + 1]!.split('-', 1)[0]!;
    found.set(backendNodeId, own);
    for (const child of [...shadowRoots, ...pseudoElements, ...children]) visit(child, own);
  };
  visit(root, '');
  return found;
}

interface Line {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly rest: string;
  readonly language: string;
}

/** A node's own line, and those of what is in it; nodes that nobody hears leave theirs to their parent. */
function linesOf(
  node: AXNode,
  depth: number,
  nodes: ReadonlyMap<string, AXNode>,
  spoken: ReadonlyMap<number, string>,
  outer: string,
): Line[] {
  const role = String(node.role?.value ?? '');
  if (role === 'InlineTextBox' || role === 'LineBreak') return [];
  const language = spoken.get(node.backendDOMNodeId ?? -1) ?? outer;
  const name = tidy(node.name?.value);
  const description = tidy(node.description?.value);
  const isHeard = !node.ignored && !(/^(none|generic)$/.test(role) && !name && !description);
  const inner = (node.childIds ?? []).flatMap((id) => {
    const child = nodes.get(id);
    return child ? linesOf(child, isHeard ? depth + 1 : depth, nodes, spoken, language) : [];
  });
  if (!isHeard || (role === 'StaticText' && !name)) return inner;
  const states = (node.properties ?? [])
    .filter(({ name: state, value }) => SAID.includes(state) && !QUIET.includes(value.value))
    .sort((a, b) => SAID.indexOf(a.name) - SAID.indexOf(b.name))
    .map(({ name: state, value }) => (value.value === true ? state : `${state}=${String(value.value)}`));
  const value = tidy(node.value?.value);
  const rest = [
    states.length ? ` (${states.join(', ')})` : '',
    value && value !== name ? ` value "${value}"` : '',
    description ? ` described "${description}"` : '',
  ].join('');
  const own = { depth, role: role === 'StaticText' ? 'text' : role, name, rest, language };
  // A text that only makes its parent's name isn't heard twice.
  const isName = inner.every((line) => line.role === 'text' && line.language === language);
  const isSaid =
    isName && tidy(inner.map((line) => line.name).join(' ')).replaceAll(' ', '') === name.replaceAll(' ', '');
  return [own, ...(isSaid ? [] : inner)];
}

/**
 * What is heard of a part of a page, a line a node: `role "name" (states) described "…" [language]`. A language is written where
 * it is another than that of the line around it.
 *
 * @param within the id of the node in the page whose content is wanted
 * @param language that of the page
 */
export function treeText(tree: readonly AXNode[], document: DOMNode, within: number, language: string): string {
  const nodes = new Map(tree.map((node) => [node.nodeId, node]));
  const root = tree.find(({ backendDOMNodeId }) => backendDOMNodeId === within);
  if (!root) return '';
  const [, ...lines] = linesOf(
    { ...root, ignored: false, name: { value: '-' } },
    -1,
    nodes,
    languages(document),
    language,
  );
  const around: string[] = [];
  return lines
    .map(({ depth, role, name, rest, language: own }) => {
      const foreign = own !== (depth ? around[depth - 1] : language);
      around[depth] = own;
      return `${'  '.repeat(depth)}${role}${name && ` "${name}"`}${rest}${foreign ? ` [${own}]` : ''}`;
    })
    .join('\n');
}
