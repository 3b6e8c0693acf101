import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { namesSupport, supportNamed } from '../documents/support-named.js';
import { presentName } from '../elements/shared/aliases.js';
import { hyphenatedName, NAMES, type Name } from './classes.js';
import { parsePage } from './reader.js';
import type { Splice } from './splice.js';
import { attributeOf, isElement } from './tree.js';

export { NAMES, type Name } from './classes.js';

/** One of our tags in a page, whichever way it was written. */
export interface Tag {
  /** Without `impact-`. */
  readonly name: Name;
  /** Under their plain names: `data-value` counts where there is no `value`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly node: Tree.Element;
  /** The nearest `lang`, if any. */
  readonly lang: string | undefined;
  /** Whether it stands in a paragraph, which no block may stand in. */
  readonly inParagraph: boolean;
  readonly line: number;
  /** Where its start tag begins and ends, and where its content and all of it end: offsets in the page's text. */
  readonly at: { readonly start: number; readonly content: number; readonly close: number; readonly end: number };
  /** Whether the page closes it; a tag without an end swallows what follows. */
  readonly closed: boolean;
  /** What an earlier rendering put there: from, to. */
  readonly rendered: readonly [number, number] | undefined;
}

export interface PageTree {
  /** `<html>`, whether it is written or not. */
  readonly root: Tree.Element;
  readonly tags: readonly Tag[];
  /** Ways out of the page, in which a server writes a link at most. */
  readonly exits: readonly {
    readonly line: number;
    readonly start: number;
    readonly node: Tree.Element;
    /** The nearest `lang`, if any. */
    readonly lang: string | undefined;
  }[];
  /** The `lang` of `<html>`. */
  readonly lang: string | undefined;
  /** The `href` of `<base>`. */
  readonly base: string | undefined;
  /** The list of places to turn to that it names, as a `support` attribute has it: that of a contact form without its own. */
  readonly support: string | undefined;
  /** Scripts, and start tags that run something, each with what stands there in output that has none. */
  readonly active: readonly Splice[];
  /** Where the content ends: that of `<main>`, else that of the body. */
  readonly contentEnd: number;
}

/**
 * Reads a page, or a piece of one, as a browser would: nothing is an error, but for a page that no browser would show.
 *
 * @throws RangeError for a page that is nested too deep
 */
export function readPage(html: string): PageTree {
  const { document, active } = parsePage(html);
  const tags: Tag[] = [];
  const exits: PageTree['exits'][number][] = [];
  const scripts: Splice[] = [];
  const named: string[] = [];
  let [lang, base]: (string | undefined)[] = [];
  const ends = new Map<string, number | undefined>();
  interface Step {
    readonly node: Tree.Node;
    readonly around: string | undefined;
    readonly inParagraph: boolean;
    readonly inTemplate: boolean;
  }
  const rest: Step[] = [{ node: document, around: undefined, inParagraph: false, inTemplate: false }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, around, inParagraph, inTemplate } = next;
    let spoken = around;
    let within = inParagraph;
    if (isElement(node)) {
      const { tagName, sourceCodeLocation: place } = node;
      if (tagName === 'script' && place) scripts.push([place.startOffset, scriptEnd(node, html), '']);
      // What a template holds is for scripts, and no part of the page yet.
      if ('content' in node) rest.push({ node: node.content, around, inParagraph, inTemplate: true });
      if (!inTemplate) {
        // As a browser's elements take it: who says that no language is known gets English, unless it is the page.
        spoken = attributeOf(node, 'lang') ?? around;
        if (spoken === '') spoken = tagName === 'html' ? undefined : 'en';
        within ||= tagName === 'p';
        if (tagName === 'html') lang = attributeOf(node, 'lang') || undefined;
        if (tagName === 'base') base ??= attributeOf(node, 'href');
        if (tagName === 'main' || tagName === 'body') ends.set(tagName, place?.endTag?.startOffset);
        const written = nameOf(node);
        const name = NAMES.find((known) => known === written);
        if (name && place?.startTag) {
          const tag = tagOf(name, node, spoken, inParagraph);
          tags.push(tag);
          named.push(supportNamed(name === 'support', (attribute) => tag.attributes.get(attribute)));
        }
        if (tagName === 'script') named.push(attributeOf(node, 'data-support') ?? '');
        if (written === 'exit' && place)
          exits.push({ line: place.startLine, start: place.startOffset, node, lang: spoken });
      }
    }
    const inside = 'childNodes' in node ? node.childNodes : [];
    for (let at = inside.length - 1; at >= 0; at--)
      rest.push({ node: inside[at]!, around: spoken, inParagraph: within, inTemplate });
  }
  return {
    root: document.childNodes.find(isElement)!,
    tags,
    exits,
    lang,
    base,
    support: named.find(namesSupport),
    active: outermost([...scripts, ...active]),
    contentEnd: ends.get('main') ?? ends.get('body') ?? html.length,
  };
}

/** Where a script ends: one that is never closed takes all that follows with it, but for one in a drawing, whose parser reads on. */
function scriptEnd({ sourceCodeLocation: place, namespaceURI }: Tree.Element, html: string): number {
  if (place!.endTag) return place!.endOffset;
  const isDrawn = namespaceURI.endsWith('/svg');
  return isDrawn ? Math.max(place!.endOffset, place!.startTag?.endOffset ?? 0) : html.length;
}

/** Pieces in order, without those that lie in another: a script's own start tag, for one. */
function outermost(pieces: readonly Splice[]): Splice[] {
  let end = -1;
  return [...pieces].sort(([a, b], [c, d]) => a - c || d - b).filter(([from, to]) => from >= end && ((end = to), true));
}

/** Which of ours it is: `<impact-term>`, or `<div data-impact="term">`. */
function nameOf(node: Tree.Element): string | undefined {
  return node.tagName.startsWith('impact-')
    ? node.tagName.slice(7)
    : /^(div|span)$/.test(node.tagName)
      ? attributeOf(node, 'data-impact')
      : undefined;
}

function tagOf(name: Name, node: Tree.Element, lang: string | undefined, inParagraph: boolean): Tag {
  const place = node.sourceCodeLocation!;
  const all = node.attrs.map(({ name, value }) => [name, value] as const);
  const before = node.childNodes.find(
    (child) => isElement(child) && child.tagName === 'template' && !!attributeOf(child, 'shadowrootmode'),
  )?.sourceCodeLocation;
  const own = (wanted: boolean) => all.filter(([name]) => name.startsWith('data-') === wanted);
  const today = (attribute: string) => presentName(`impact-${name}`, hyphenatedName(name, attribute));
  return {
    name,
    attributes: new Map([
      ...own(true).map(([name, value]) => [today(name.slice(5)), value] as const),
      ...own(false).map(([name, value]) => [today(name), value] as const),
    ]),
    node,
    lang,
    inParagraph,
    line: place.startLine,
    at: {
      start: place.startOffset,
      content: place.startTag!.endOffset,
      close: place.endTag?.startOffset ?? place.endOffset,
      end: place.endOffset,
    },
    closed: !!place.endTag,
    rendered: before ? [before.startOffset, before.endOffset] : undefined,
  };
}
