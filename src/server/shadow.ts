import { ElementRenderer } from '@lit-labs/ssr';
import { pageGlossaries } from '../elements/shared/term/page-glossaries.js';
import type { ImpactElement } from '../elements/base.js';
import { FigureElement } from '../elements/figure-base.js';
import { OWN_LIST } from '../elements/actions/own-list.js';
import { changeStyles } from '../elements/shared/series/change-styles.js';
import { compareStyles } from '../elements/compare/styles.js';
import { Disclosure } from '../elements/shared/figure/disclosure.js';
import { statusStyles } from '../elements/shared/figure/status-styles.js';
import { smallStyles } from '../elements/shared/figure/small-styles.js';
import { severalStyles } from '../elements/prevalence/several-styles.js';
import { groupStyles } from '../elements/statistic/group-styles.js';
import { headingLevel, valueOf } from '../elements/shared/attributes.js';
import { options } from '../elements/posts/options.js';
import type { Glossary, Term } from '../documents/term.js';
import { boxStyles } from '../elements/term/box-styles.js';
import type { TermExplanation } from '../elements/term/definition.js';
import type { FiguresView } from '../elements/shared/figure/figure-view.js';
import { sourceNumbers, type Citations } from './citations.js';
import type { SourceNumber } from './static-figure.js';
import type { BesideTag, Model } from './models.js';
import type { Sourced } from '../documents/source-line.js';
import { CLASSES, type Name } from './classes.js';
import { jsonIn, type Tag } from './page.js';
import { authorsForm, type PlainForm } from './plain-form.js';
import { plainFormMarkup, termWithoutScript } from './no-script.js';
import { lineLocale } from '../elements/shared/support/support-host.js';
import { litText } from './lit-text.js';
import { lineMarkup } from './support-line.js';
import { attributeOf, escape, find, jsonScript, textOf, withoutControls } from './tree.js';

/** What all tags of a page have in common. */
export interface PageContext {
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

export { CLASSES } from './classes.js';

/** Attributes that begin something that goes on; a server only shows how things stand. */
const LIVE_ATTRIBUTES = ['refresh', 'max-age', 'keep'];

/** What does nothing without a script isn't shown without one. */
const WITHOUT_SCRIPT: Readonly<Partial<Record<Name, string>>> = {
  statistic: '[part=cite]',
  prevalence: '[part=cite],[part=download]',
  change: '[part=cite],[part=download]',
  compare: '[part=cite],[part=download]',
  glossary: '.tools,nav,.link',
  support: '[part=choice]',
  actions:
    '[part=copy],[part=words],[part=points] input,[part=lookup],.pair,.pair + .hint,[part=facade],[part=facade] + .hint',
  quote: '[part=cite]',
  sources: '[part=copy]',
};

/** What was found for a tag before it is rendered. */
export interface ElementContent {
  readonly model?: Model | undefined;
  /** For a form of ours: how a browser sends it. */
  readonly form?: PlainForm | undefined;
}

/** A term's own button, for whoever has no script; the height that a list of posts reserves. */
const EXTRA_STYLES: Readonly<Partial<Record<Name, string>>> = {
  change: changeStyles.cssText,
  compare: compareStyles.cssText,
  term:
    boxStyles.cssText +
    '.help{display:none}@media (scripting:none){.help{display:inline;margin-inline-start:.2em;padding:0 .4em;border:1px solid;' +
    'border-radius:1em;background:none;color:inherit;font:inherit;font-size:.75em;line-height:1.3;cursor:pointer}}',
  posts: [1, 2, 3, 4].map((count) => `.count-${count}{--_count:${count}}`).join(''),
};

/** What opens the place of a contact form's line of help. */
const HELP = /<div class="help"[^>]*>/;

/** The parts of an element that only it and its server use. */
interface Workings {
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
  /** What a page cites, which only its server can say before a script looks. */
  readonly citations?: { found: readonly Sourced[] | undefined };
  readonly view?: Partial<FiguresView> | undefined;
  readonly explanation?: TermExplanation | undefined;
  readonly found?: { readonly term: Term; readonly glossary: Glossary } | undefined;
}

/** Tells the renderer that slots belong to a shadow tree; ours is not inside another. */
class Host extends ElementRenderer {}

/** The styles of an element as a server writes them: the same for every tag of that name, so that a policy can name their hash. */
export function stylesOf(name: Name): string {
  const { elementStyles, prototype } = CLASSES[name];
  const all = [...elementStyles, ...(prototype instanceof FigureElement ? [statusStyles, ...Disclosure.styles] : [])];
  if (name === 'prevalence') all.push(severalStyles);
  if (name === 'statistic') all.push(groupStyles);
  const own = [...new Set(all)].map((style) => ('cssText' in style ? style.cssText : '')).join('');
  const idle = WITHOUT_SCRIPT[name];
  return `${own}${idle ? `@media (scripting:none){${idle}{display:none}}` : ''}${EXTRA_STYLES[name] ?? ''}`;
}

/**
 * A tag as declarative shadow DOM: comment, styles, what the element renders, and the data that it would otherwise fetch. Call
 * while speaking the page's language.
 *
 * @returns undefined where the author's own words are all that there is to show
 */
export function renderShadow(
  tag: Tag,
  found: ElementContent,
  context: PageContext,
  beside?: BesideTag,
): string | undefined {
  const { name } = tag;
  const { model, form } = found;
  if (name === 'posts' && !model) return undefined;
  // A form that only a script can send would send an address to nowhere before it comes.
  if ((name === 'subscribe' || name === 'contact') && !form && !authorsForm(tag)) return undefined;
  // Reading this makes the class's properties, which its instances then have with their defaults.
  const observed = CLASSES[name].observedAttributes;
  const element = new CLASSES[name]() as ImpactElement & Workings;
  surround(element, tag, model, context);
  for (const [attribute, value] of tag.attributes)
    if (observed.includes(attribute) && !LIVE_ATTRIBUTES.includes(attribute))
      element.attributeChangedCallback(attribute, null, value);
  if (element instanceof FigureElement) FigureElement.disclose(element, Disclosure);
  if (element.citations) element.citations.found = context.citations?.found;
  const { shown: rendered, explanation } = renderNow(element, name === 'term' && !model ? context.glossaries : []);
  if (/^(<div part="base" class="base">\s*)?<slot\s*>/.test(rendered)) return undefined;
  const { view } = element;
  const shown =
    view?.figures && view.sources && context.citations
      ? numbered(
          rendered,
          sourceNumbers(tag, { figures: view.figures, sources: view.sources }, context.citations),
          context.citations.list,
        )
      : rendered;
  const still = explanation
    ? termWithoutScript(shown, explanation, context.base)
    : form
      ? plainFormMarkup(shown, form)
      : shown;
  const count = name === 'posts' ? Math.min(valueOf(options.count, tag.attributes.get('count')), 4) : 0;
  // An attribute would need a policy of its own; a class has none of these numbers.
  const sized = count ? still.replace('class="base"', () => `class="base count-${count}"`) : still;
  const { term, glossary } = element.found ?? {};
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
  const shadow = withoutControls(`${whole}${sent ? jsonScript(sent) : ''}`);
  const style = (text: string) => `<style${nonce}>${text}</style>`;
  const drawn = hasSmallPicture(shadow) ? style(smallStyles.cssText) : '';
  return `<template shadowrootmode="open"><!---->${style(stylesOf(name))}${drawn}${shadow}</template>`;
}

/** Whether something is drawn small beside a number, which has styles of its own. */
export const hasSmallPicture = (shadow: string): boolean => shadow.includes('<div class="small">');

/** The id that a list of sources without one of its own is given, for links to it. */
export const LIST_ID = 'impact-sources';

/** Numbers in place of source lines. No link leads into a shadow tree: it leads to the list. */
function numbered(shown: string, numbers: readonly (SourceNumber | undefined)[], list: Tag | undefined): string {
  const id = (list && attributeOf(list.node, 'id')) || LIST_ID;
  let at = 0;
  return shown.replace(/(<div class="provenance">\s*)(<p part="source"[^]*?<\/p>)?/g, (whole, start: string) => {
    const number = numbers[at++];
    return number
      ? `${start}<p part="reference" class="source"><a href="#${escape(encodeURIComponent(id))}">${escape(number.word)}</a></p>`
      : whole;
  });
}

function renderNow(element: ImpactElement & Workings, glossaries: readonly Glossary[]) {
  const offered = glossaries.map((glossary) => ({ glossary, reveal: () => false, shows: () => false }));
  offered.forEach((each) => pageGlossaries.add(each));
  try {
    element.willUpdate(new Map());
    const shown = litText(element.render(), { customElementHostStack: [new Host('impact')] });
    return { shown, explanation: element.explanation };
  } finally {
    offered.forEach((each) => pageGlossaries.delete(each));
  }
}

/** The page around an element, as far as elements look at it while they render. */
function surround(element: HTMLElement, tag: Tag, model: Model | undefined, { base, locale }: PageContext): void {
  const lang = tag.lang ?? locale;
  // Its key alone: what is in it has been read.
  const lists = model ? [{ outerHTML: '', parentElement: { closest: () => null } }] : [];
  const answers: Readonly<Record<string, () => unknown>> = {
    ':scope > script[type="application/json"]': () => {
      const json = jsonIn(tag);
      return json && { textContent: json };
    },
    [OWN_LIST]: () => lists[0],
    'footer,cite': () => find(tag.node, ({ tagName }) => tagName === 'footer' || tagName === 'cite'),
    'a[href]': () => {
      const link = find(tag.node, (node) => node.tagName === 'a' && attributeOf(node, 'href') !== undefined);
      return link && { href: new URL(attributeOf(link, 'href')!, base).href };
    },
  };
  const form = authorsForm(tag);
  const forms = form ? [{ getAttribute: (attribute: string) => attributeOf(form, attribute) ?? null }] : [];
  const value = <T>(value: T) => ({ value, configurable: true });
  Object.defineProperties(element, {
    baseURI: value(base),
    ownerDocument: value({ baseURI: base }),
    textContent: value(textOf(tag.node)),
    closest: value((selector: string) => (selector === '[lang]' ? { getAttribute: () => lang } : null)),
    querySelector: value((selector: string) => answers[selector]?.() ?? null),
    querySelectorAll: value((selector: string) => (selector === 'form' ? forms : selector === OWN_LIST ? lists : [])),
    shadowRoot: value({ querySelector: () => model && { textContent: JSON.stringify(model) } }),
  });
}
