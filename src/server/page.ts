import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { presentName } from '../elements/shared/aliases.js';
import { attributeOf, isElement, textOf } from './tree.js';

export const NAMES = ['statistic', 'prevalence', 'glossary', 'term', 'posts', 'subscribe'] as const;
export type Name = (typeof NAMES)[number];

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
  readonly tags: readonly Tag[];
  /** The `lang` of `<html>`. */
  readonly lang: string | undefined;
  /** The `href` of `<base>`. */
  readonly base: string | undefined;
  /** Scripts, for output that has none: from, to. */
  readonly scripts: readonly (readonly [number, number])[];
  /** Where the content ends: that of `<main>`, else that of the body. */
  readonly contentEnd: number;
}

/** Reads a page, or a piece of one, as a browser would: nothing is an error. */
export function readPage(html: string): PageTree {
  const tags: Tag[] = [];
  const scripts: [number, number][] = [];
  let [lang, base]: (string | undefined)[] = [];
  const ends = new Map<string, number | undefined>();
  const walk = (node: Tree.ParentNode, around: string | undefined, inParagraph: boolean): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      const { tagName, sourceCodeLocation: place } = child;
      const spoken = attributeOf(child, 'lang') || around;
      if (tagName === 'html') lang = attributeOf(child, 'lang') || undefined;
      if (tagName === 'base') base ??= attributeOf(child, 'href');
      if (tagName === 'main' || tagName === 'body') ends.set(tagName, place?.endTag?.startOffset);
      if (tagName === 'script' && place) scripts.push([place.startOffset, place.endOffset]);
      const name = nameOf(child);
      if (name && place?.startTag) tags.push(tagOf(name, child, spoken, inParagraph));
      walk(child, spoken, inParagraph || tagName === 'p');
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), undefined, false);
  return { tags, lang, base, scripts, contentEnd: ends.get('main') ?? ends.get('body') ?? html.length };
}

/** Which of ours it is: `<impact-term>`, or `<div data-impact="term">`. */
function nameOf(node: Tree.Element): Name | undefined {
  const name = node.tagName.startsWith('impact-')
    ? node.tagName.slice(7)
    : /^(div|span)$/.test(node.tagName)
      ? attributeOf(node, 'data-impact')
      : undefined;
  return NAMES.find((known) => known === name);
}

function tagOf(name: Name, node: Tree.Element, lang: string | undefined, inParagraph: boolean): Tag {
  const place = node.sourceCodeLocation!;
  const all = node.attrs.map(({ name, value }) => [name, value] as const);
  const before = node.childNodes.find(
    (child) => isElement(child) && child.tagName === 'template' && !!attributeOf(child, 'shadowrootmode'),
  )?.sourceCodeLocation;
  const own = (wanted: boolean) => all.filter(([name]) => name.startsWith('data-') === wanted);
  const today = (attribute: string) => presentName(`impact-${name}`, attribute);
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

/** The JSON that an author wrote inside the tag. */
export const jsonIn = ({ node }: Tag): string | undefined => {
  const script = node.childNodes.find(
    (child): child is Tree.Element =>
      isElement(child) && child.tagName === 'script' && attributeOf(child, 'type') === 'application/json',
  );
  return script && textOf(script);
};
