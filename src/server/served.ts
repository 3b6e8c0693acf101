/** Our elements as a server renders them: each its own class, on a page that was parsed and not on one that is shown. */
import { LitElement } from 'lit';
import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Sourced } from '../documents/source-line.js';
import type { Glossary, Term } from '../documents/term.js';
import type { ImpactElement } from '../elements/base.js';
import { ImpactChange } from '../elements/change/change.js';
import { ImpactCompare } from '../elements/compare/compare.js';
import type { FigureElement } from '../elements/figure-base.js';
import { ImpactPrevalence } from '../elements/prevalence/prevalence.js';
import { Disclosure } from '../elements/shared/figure/disclosure.js';
import type { FiguresView } from '../elements/shared/figure/figure-view.js';
import { ImpactSources } from '../elements/sources/sources.js';
import { ImpactActions } from '../elements/actions/actions.js';
import { ImpactContact } from '../elements/contact/contact.js';
import { ImpactGive } from '../elements/give/give.js';
import { ImpactGlossary } from '../elements/glossary/glossary.js';
import { ImpactPosts } from '../elements/posts/posts.js';
import { ImpactQuote } from '../elements/quote/quote.js';
import { ImpactSubscribe } from '../elements/subscribe/subscribe.js';
import { ImpactSupport } from '../elements/support/support.js';
import { ImpactStatistic } from '../elements/statistic/statistic.js';
import type { TermExplanation } from '../elements/term/definition.js';
import { ImpactTerm } from '../elements/term/term.js';
import type { Name } from './classes.js';
import { MissingMember, MISSING } from './dom/members.js';
import type { ServerPage } from './dom/nodes.js';
import { ServerElement, ServerNode, ServerParent } from './dom/nodes.js';
import type { Model } from './models.js';

/** Where an element stands, and what was found for it. */
export interface Place {
  readonly page: ServerPage;
  readonly tree: Tree.Element;
  readonly model: Model | undefined;
}

/** What an element offers to a server. */
export interface ServedElement extends HTMLElement {
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  /** Puts it on a page: what it reads around it, it reads there. Comes first. */
  place(place: Place): void;
  /** What it renders as it stands, for Lit. */
  renderNow(): unknown;
  /** Says what a page cites, to its list of sources. */
  citeAll?(found: readonly Sourced[] | undefined): void;
  /** Puts in place of each source line of figures what stands there for it, if anything does. */
  replaceSourceLines?(linesOf: (view: FiguresView) => readonly unknown[]): void;
  /** What it says of a word. Comes after `renderNow`, and so does what follows. */
  readonly explained?: TermExplanation | undefined;
  /** The word's entry, of all that its glossary has. */
  readonly entry?: { readonly term: Term; readonly glossary: Glossary } | undefined;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks it of every mixin
type Class<T> = new (...given: any[]) => T;

/** Members that a class of ours has itself, whatever elements have by that name. */
function isOwn(prototype: object, name: string): boolean {
  for (let at = prototype; at !== LitElement.prototype; at = Object.getPrototypeOf(at) as object)
    if (Object.hasOwn(at, name)) return true;
  return false;
}

/** An element that stands for a node. */
interface PlacedElement {
  readonly node: ServerElement;
  readonly localName: string;
}

/** Lets elements of a class read the page from the node that they stand for, and nothing that a server doesn't have. */
function readFromPages(prototype: object): void {
  const define = (name: string, get: (this: PlacedElement) => unknown) =>
    isOwn(prototype, name) || Object.defineProperty(prototype, name, { get, configurable: true });
  for (const { prototype: kind } of [ServerElement, ServerParent, ServerNode])
    for (const name of Object.getOwnPropertyNames(kind) as (keyof ServerElement)[])
      define(name, function () {
        const { node } = this;
        const member: unknown = node[name];
        return typeof member === 'function' ? (member.bind(node) as unknown) : member;
      });
  for (const name of MISSING)
    define(name, function () {
      throw new MissingMember(name, `<${this.localName}>`);
    });
}

function served<T extends Class<ImpactElement>>(Base: T, name: Name) {
  class Served extends Base implements ServedElement {
    declare node: ServerElement;
    declare private sent: ServerParent;

    place({ page, tree, model }: Place): void {
      this.node = new ServerElement(tree, page);
      page.adopt(tree, this);
      this.sent = new ServerParent(fragmentOf(model), page);
    }

    renderNow(): unknown {
      this.willUpdate(new Map());
      return this.render();
    }

    /** What its node was parsed as may be a `<div>`. */
    override get localName(): string {
      return `impact-${name}`;
    }

    /** Nothing shows it: what it asks for needn't be shown anew. */
    override get isConnected(): false {
      return false;
    }

    /** Has what is sent along, as on the page that is made of it. */
    override get shadowRoot(): ShadowRoot {
      return this.sent as unknown as ShadowRoot;
    }
  }
  readFromPages(Served.prototype);
  return Served;
}

/** A shadow tree with the data that a browser's element finds in it. */
function fragmentOf(model: Model | undefined): Tree.DocumentFragment {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  if (!model) return fragment;
  const script = defaultTreeAdapter.createElement('script', html.NS.HTML, [
    { name: 'type', value: 'application/json' },
  ]);
  defaultTreeAdapter.insertText(script, JSON.stringify(model));
  defaultTreeAdapter.appendChild(fragment, script);
  return fragment;
}

function servedFigure<T extends Class<FigureElement<FiguresView>>>(Base: T, name: Name) {
  abstract class Served extends served(Base, name) {
    override place(place: Place): void {
      super.place(place);
      // A server can't wait for a reader: what is inside the disclosure is made at once.
      this.provenance.disclose(Disclosure);
    }

    replaceSourceLines(linesOf: (view: FiguresView) => readonly unknown[]): void {
      const { provenance } = this;
      const own = provenance.render.bind(provenance);
      provenance.render = (view, ...rest) => {
        const lines = linesOf(view);
        // Its source line is the first of what a template is filled with.
        return own(view, ...rest).map((result, at) =>
          lines[at] ? { ...result, values: [lines[at], ...result.values.slice(1)] } : result,
        );
      };
    }
  }
  return Served;
}

class ServedTerm extends served(ImpactTerm, 'term') {
  get explained() {
    return this.explanation;
  }
  get entry() {
    return this.found;
  }
}

class ServedSources extends served(ImpactSources, 'sources') {
  citeAll(found: readonly Sourced[] | undefined): void {
    this.citations.found = found;
  }
}

const SERVED: Readonly<Record<Name, (new () => ServedElement) & Pick<typeof ImpactElement, 'observedAttributes'>>> = {
  statistic: class extends servedFigure(ImpactStatistic, 'statistic') {},
  prevalence: class extends servedFigure(ImpactPrevalence, 'prevalence') {},
  change: class extends servedFigure(ImpactChange, 'change') {},
  compare: class extends servedFigure(ImpactCompare, 'compare') {},
  glossary: served(ImpactGlossary, 'glossary'),
  term: ServedTerm,
  posts: served(ImpactPosts, 'posts'),
  subscribe: served(ImpactSubscribe, 'subscribe'),
  contact: served(ImpactContact, 'contact'),
  give: served(ImpactGive, 'give'),
  support: served(ImpactSupport, 'support'),
  actions: served(ImpactActions, 'actions'),
  quote: served(ImpactQuote, 'quote'),
  sources: ServedSources,
};

/** An element on its page, with the attributes of its tag. */
export function placedElement(
  name: Name,
  place: Place,
  attributes: Iterable<readonly [string, string]>,
): ServedElement {
  // Reading them makes the class's properties, which its instances then have with their defaults.
  const { observedAttributes } = SERVED[name];
  const element = new SERVED[name]();
  element.place(place);
  for (const [attribute, value] of attributes)
    if (observedAttributes.includes(attribute)) element.attributeChangedCallback(attribute, null, value);
  return element;
}
