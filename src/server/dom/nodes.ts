/** A page that was parsed on a server, as far as our elements read the page around them: a part of the DOM, and no more. */
import { html, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, isElement, textOf } from '../tree.js';
import { guarded } from './members.js';
import { childrenOf, isMatch, matchesIn, nearestMatch, parentOf } from './select.js';

const TYPES: ReadonlyMap<string, number> = new Map([
  ['#text', 3],
  ['#comment', 8],
  ['#document', 9],
  ['#documentType', 10],
  ['#document-fragment', 11],
]);

/** What all nodes have. */
export class ServerNode<Of extends Tree.Node = Tree.Node> {
  constructor(
    readonly tree: Of,
    protected readonly page: ServerPage,
  ) {}

  get nodeName(): string {
    const { tree } = this;
    return isElement(tree) && tree.namespaceURI === html.NS.HTML ? tree.tagName.toUpperCase() : tree.nodeName;
  }
  get nodeType(): number {
    return TYPES.get(this.tree.nodeName) ?? 1;
  }
  get baseURI(): string {
    return this.page.base;
  }
  get ownerDocument(): Document {
    return this.page.document;
  }
  get textContent(): string {
    return textOf(this.tree);
  }
  get childNodes(): readonly Node[] {
    return childrenOf(this.tree).map((child) => this.page.nodeOf(child));
  }
  get parentNode(): Node | null {
    const parent = parentOf(this.tree);
    return parent && this.page.nodeOf(parent);
  }
  get parentElement(): Element | null {
    const parent = parentOf(this.tree);
    return parent && isElement(parent) ? this.page.elementOf(parent) : null;
  }
  getRootNode(): Node {
    return this.page.nodeOf(rootOf(this.tree));
  }
  contains(other: Node | null): boolean {
    let node = other && this.page.treeOf(other);
    while (node && node !== this.tree) node = parentOf(node);
    return Boolean(node);
  }
  /** A copy stands nowhere in the page. */
  cloneNode(deep = false): Node {
    return this.page.nodeOf(copyOf(this.tree, deep));
  }
  /** Takes a node out of a copy: all tags of a page read what the page holds. */
  remove(): void {
    if (rootOf(this.tree) === this.page.treeOf(this.page.document)) throw new Error('a server changes no page');
    const parent = parentOf(this.tree);
    if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== this.tree);
  }
}

class ServerText extends ServerNode<Tree.TextNode | Tree.CommentNode> {
  get data(): string {
    return 'value' in this.tree ? this.tree.value : this.tree.data;
  }
  override get textContent(): string {
    return this.data;
  }
}

/** A node with elements in it: the page, a shadow tree, an element. */
export class ServerParent<Of extends Tree.ParentNode = Tree.ParentNode> extends ServerNode<Of> {
  get children(): readonly Element[] {
    return childrenOf(this.tree)
      .filter(isElement)
      .map((child) => this.page.elementOf(child));
  }
  querySelector(selector: string): Element | null {
    for (const found of matchesIn(this.tree, selector)) return this.page.elementOf(found);
    return null;
  }
  querySelectorAll(selector: string): readonly Element[] {
    return Array.from(matchesIn(this.tree, selector), (found) => this.page.elementOf(found));
  }
}

export class ServerElement extends ServerParent<Tree.Element> {
  get localName(): string {
    return this.tree.tagName;
  }
  get tagName(): string {
    return this.nodeName;
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  get lang(): string {
    return this.getAttribute('lang') ?? '';
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  get dataset(): Readonly<Record<string, string>> {
    const camel = (name: string) => name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return Object.fromEntries(
      this.tree.attrs.filter(({ name }) => name.startsWith('data-')).map(({ name, value }) => [camel(name), value]),
    );
  }
  get outerHTML(): string {
    return serializeOuter(this.tree);
  }
  getAttribute(name: string): string | null {
    return attributeOf(this.tree, name.toLowerCase()) ?? null;
  }
  getAttributeNames(): readonly string[] {
    return this.tree.attrs.map(({ name }) => name);
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  matches(selector: string): boolean {
    return isMatch(this.tree, selector);
  }
  closest(selector: string): Element | null {
    const found = nearestMatch(this.tree, selector);
    return found && this.page.elementOf(found);
  }
}

class ServerDocument extends ServerParent<Tree.Document> {
  get documentElement(): Element {
    return this.children[0]!;
  }
  /** A shadow tree has one; whoever looks beyond the page finds none. */
  get host(): undefined {
    return undefined;
  }
}

class ServerLink extends ServerElement {
  /** An address that can't be resolved is as it was written. */
  get href(): string {
    const written = this.getAttribute('href');
    return written !== null && URL.canParse(written, this.baseURI)
      ? new URL(written, this.baseURI).href
      : (written ?? '');
  }
}

class ServerImage extends ServerElement {
  get alt(): string {
    return this.getAttribute('alt') ?? '';
  }
}

class ServerTime extends ServerElement {
  get dateTime(): string {
    return this.getAttribute('datetime') ?? '';
  }
}

/** Elements with members of their own. */
const KINDS: ReadonlyMap<string, typeof ServerElement> = new Map<string, typeof ServerElement>([
  ['a', ServerLink],
  ['area', ServerLink],
  ['link', ServerLink],
  ['img', ServerImage],
  ['time', ServerTime],
]);

/** A page on a server, and its nodes: each is one object, however often it is asked for. */
export class ServerPage {
  readonly document: Document;
  private readonly known = new WeakMap<Tree.Node, Node>();
  private readonly trees = new WeakMap<Node, Tree.Node>();

  /** @param base what relative addresses start from */
  constructor(
    tree: Tree.ParentNode,
    readonly base: string,
  ) {
    this.document = this.nodeOf(tree) as Document;
  }

  /** A node, as what reads it in a browser takes it. It throws `MissingMember` where more is asked of it than there is. */
  nodeOf(tree: Tree.Node): Node {
    let node = this.known.get(tree);
    if (!node) {
      node = guarded(this.made(tree), isElement(tree) ? `<${tree.tagName}>` : tree.nodeName) as unknown as Node;
      this.adopt(tree, node);
    }
    return node;
  }

  elementOf(tree: Tree.Element): Element {
    return this.nodeOf(tree) as Element;
  }

  /** What a node was made from; nothing for one of another page. */
  treeOf(node: Node): Tree.Node | null {
    return this.trees.get(node) ?? null;
  }

  /** Lets a node, such as an element of ours, stand for what was parsed. */
  adopt(tree: Tree.Node, node: Node): void {
    this.known.set(tree, node);
    this.trees.set(node, tree);
  }

  private made(tree: Tree.Node): ServerNode {
    if (isElement(tree)) return new (KINDS.get(tree.tagName) ?? ServerElement)(tree, this);
    if (tree.nodeName === '#document') return new ServerDocument(tree, this);
    if ('childNodes' in tree) return new ServerParent(tree, this);
    return 'value' in tree || 'data' in tree ? new ServerText(tree, this) : new ServerNode(tree, this);
  }
}

function rootOf(tree: Tree.Node): Tree.Node {
  let root = tree;
  for (let next = parentOf(root); next; next = parentOf(root)) root = next;
  return root;
}

function copyOf<T extends Tree.Node>(tree: T, deep: boolean): T {
  const copy = { ...tree };
  if ('parentNode' in copy) copy.parentNode = null;
  if (isElement(copy)) copy.attrs = copy.attrs.map((attribute) => ({ ...attribute }));
  if ('childNodes' in copy)
    copy.childNodes = deep
      ? copy.childNodes.map((child) => Object.assign(copyOf(child, true), { parentNode: copy }))
      : [];
  return copy;
}
