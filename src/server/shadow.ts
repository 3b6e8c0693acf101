import { ElementRenderer } from '@lit-labs/ssr';
import type { Glossary } from '../documents/term.js';
import { options } from '../elements/posts/options.js';
import { headingLevel, valueOf } from '../elements/shared/attributes.js';
import { lineLocale } from '../elements/shared/support/support-host.js';
import { pageGlossaries } from '../elements/shared/term/page-glossaries.js';
import { sourceNumbers, type Citations } from './citations.js';
import type { ServerPage } from './dom/nodes.js';
import { markedShadow, twoLanguages } from './language-mark.js';
import { litText } from './lit-text.js';
import type { BesideTag, Model } from './models.js';
import { plainFormMarkup, termWithoutScript } from './no-script.js';
import type { Tag } from './page.js';
import { authorsForm, type PlainForm } from './plain-form.js';
import { placedElement, type ServedElement } from './served.js';
import { hasSmallPicture, SMALL_STYLES, stylesOf } from './shadow-styles.js';
import { numberLink } from './source-references.js';
import { lineMarkup } from './support-line.js';
import { escape, jsonScript, withoutControls } from './tree.js';

/** What all tags of a page have in common. */
export interface PageContext {
  /** What elements read of the page around them. */
  readonly page: ServerPage;
  /** What relative addresses start from. */
  readonly base: string;
  /** The language of words that no author wrote. */
  readonly locale: string;
  /** The glossaries on the page, for terms that name none. */
  readonly glossaries: readonly Glossary[];
  /** What the page cites, for its list of sources. */
  readonly citations?: Citations;
  readonly nonce: string | undefined;
}

/** Attributes that begin something that goes on; a server only shows how things stand. */
const LIVE_ATTRIBUTES = ['refresh', 'max-age', 'keep'];

/** What was found for a tag before it is rendered. */
export interface ElementContent {
  readonly model?: Model | undefined;
  /** For a form of ours: how a browser sends it. */
  readonly form?: PlainForm | undefined;
}

/** What opens the place of a contact form's line of help. */
const HELP = /<div class="help"[^>]*>/;

/** Tells the renderer that slots belong to a shadow tree; ours is not inside another. */
class Host extends ElementRenderer {}

/**
 * A tag as declarative shadow DOM: comment, styles, what the element renders, and the data that it would otherwise fetch. Call
 * while speaking the page's language.
 *
 * @param lang BCP 47 tag of what the element speaks
 * @returns undefined where the author's own words are all that there is to show
 */
export function renderShadow(
  tag: Tag,
  found: ElementContent,
  context: PageContext,
  lang: string,
  beside?: BesideTag,
): string | undefined {
  const { name } = tag;
  const { model, form } = found;
  if (name === 'posts' && !model) return undefined;
  // A form that only a script can send would send an address to nowhere before it comes.
  if ((name === 'subscribe' || name === 'contact') && !form && !authorsForm(tag)) return undefined;
  const attributes = [...tag.attributes].filter(([attribute]) => !LIVE_ATTRIBUTES.includes(attribute));
  const element = placedElement(name, { page: context.page, tree: tag.node, model }, attributes);
  const { citations } = context;
  element.citeAll?.(citations?.found);
  if (citations)
    element.replaceSourceLines?.((view) =>
      sourceNumbers(tag, view, citations).map((number) => number && numberLink(number, citations.list)),
    );
  const rendered = markupNow(element, name === 'term' && !model ? context.glossaries : []);
  if (/^(<div part="base" class="base">\s*)?<slot\s*>/.test(rendered)) return undefined;
  const { explained: explanation } = element;
  const still = explanation
    ? termWithoutScript(rendered, explanation, context.base)
    : form
      ? plainFormMarkup(rendered, form)
      : rendered;
  const count = name === 'posts' ? Math.min(valueOf(options.count, tag.attributes.get('count')), 4) : 0;
  // An attribute would need a policy of its own; a class has none of these numbers.
  const sized = count ? still.replace('class="base"', () => `class="base count-${count}"`) : still;
  const { term, glossary } = element.entry ?? {};
  // Of a glossary, a word needs its own entry only.
  const sent = model && term ? { language: glossary!.language, groups: [], terms: [term] } : model;
  const nonce = context.nonce ? ` nonce="${escape(context.nonce)}"` : '';
  const level = valueOf(headingLevel, tag.attributes.get('heading-level')) + 1;
  const line =
    beside &&
    (name !== 'term' || explanation) &&
    lineMarkup(beside, tag.lang ?? context.locale, lineLocale(element), level, nonce);
  // The line stands after all else; of a term, in the box with its definition; of a contact form, where that says what it isn't for.
  const whole = explanation
    ? sized.replace(/<\/div>$/, () => `${line || ''}</div>`)
    : name === 'contact'
      ? sized.replace(HELP, (opening) => opening + (line || ''))
      : `${sized}${line || ''}`;
  const languages = twoLanguages(tag.lang ?? context.locale, lang);
  const said = languages ? markedShadow(whole, tag, languages) : whole;
  const shadow = withoutControls(`${said}${sent ? jsonScript(sent) : ''}`);
  const style = (text: string) => `<style${nonce}>${text}</style>`;
  const drawn = hasSmallPicture(shadow) ? style(SMALL_STYLES) : '';
  return `<template shadowrootmode="open"><!---->${style(stylesOf(name))}${drawn}${shadow}</template>`;
}

/** What an element renders, on a page with these glossaries. */
function markupNow(element: ServedElement, glossaries: readonly Glossary[]): string {
  const offered = glossaries.map((glossary) => ({ glossary, reveal: () => false, shows: () => false }));
  offered.forEach((each) => pageGlossaries.add(each));
  try {
    return litText(element.renderNow(), { customElementHostStack: [new Host('impact')] });
  } finally {
    offered.forEach((each) => pageGlossaries.delete(each));
  }
}
