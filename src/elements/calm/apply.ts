import type { Figure } from '../../documents/figure.js';
import type { Term } from '../../documents/term.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import { pickText } from '../../text/pick-language.js';
import type { Rendering } from '../shared/page-watch.js';
import { textButtonStyles } from '../shared/text-button-styles.js';
import { largerRows, replaced, withoutPictures } from './styles.js';
import { hiddenQuote, showWord, type Holdings } from './view.js';
import type { CalmChoice } from './choices.js';

/** Every element whose reader may ask for something, as a selector. */
export const CALMED =
  'statistic prevalence change compare quote term glossary posts subscribe contact give support sources actions'
    .split(' ')
    .map((name) => `impact-${name}`)
    .join();

/** An element as far as this control looks, whichever it is: what it shows now. */
export interface Calmed extends Rendering {
  level?: string | null;
  /** Of a quotation, as its tag says it. */
  readonly speaker?: string | null;
  speaking<T>(work: () => T): T;
  readonly view?: {
    readonly speech?: { readonly locale: string; readonly language: string };
    readonly figures?: readonly { readonly figure: Figure }[];
    /** Of a quotation: whose words they are. */
    readonly voice?: string | undefined;
  };
  readonly explanation?: { readonly term: Term };
  readonly glossary?: { readonly terms: readonly Term[] };
}

/** A quotation whose words aren't there yet, or can't be read, has its author's: whose they are its tag may say. */
const isOffenders = ({ view, speaker }: Calmed): boolean =>
  (view ? view.voice : speaker?.trim().toLowerCase()) === 'offender';
const termsOf = ({ explanation, glossary }: Calmed): readonly Term[] =>
  explanation ? [explanation.term] : (glossary?.terms ?? []);

/** What the page's elements hold. */
export function holdingsOf(elements: readonly Calmed[]): Holdings {
  const figures = elements.flatMap(({ view }) => view?.figures ?? []);
  const quotes = elements.filter(({ localName, view }) => localName === 'impact-quote' && view);
  const terms = new Set(elements.flatMap(termsOf).map(({ id }) => id));
  const sum = (selector: string) =>
    elements.reduce((all, { shadowRoot }) => all + (shadowRoot?.querySelectorAll(selector).length ?? 0), 0);
  return {
    figures: figures.length,
    pictures: sum('.picture svg, svg.picture, [part~=picture] svg, [part~=image] img'),
    videos: sum('li.video'),
    quotes: quotes.length,
    offenders: quotes.filter(isOffenders).length,
    terms: terms.size,
    plain: figures.some(({ figure }) => figure.plain) || elements.flatMap(termsOf).some(({ plain }) => plain),
  };
}

/** Whose level this control has changed, with what it was before. */
const levels = new WeakMap<Element, string | null | undefined>();
/** Quotations that their reader has asked to see. */
const shown = new WeakSet<Element>();

/** Has every element show what is chosen, and no more than that: what was changed before is taken back. */
export function applyChoices(elements: readonly Calmed[], choices: ReadonlySet<CalmChoice>): void {
  for (const element of elements) {
    const root = element.shadowRoot;
    if (!root) continue;
    wear(root, withoutPictures.styleSheet!, choices.has('pictures'));
    wear(root, largerRows.styleSheet!, choices.has('rows'));
    const lines = [...plainLines(element, choices.has('plain')), ...hiddenQuotes(element, choices.has('offenders'))];
    for (const line of root.querySelectorAll('[part=calm]')) line.remove();
    for (const hidden of root.querySelectorAll('[data-calm]')) hidden.removeAttribute('data-calm');
    for (const [original, line] of lines) {
      original.setAttribute('data-calm', '');
      original.before(line);
    }
    wear(root, replaced.styleSheet!, lines.length > 0);
    if (lines.length) adoptStyle(root, textButtonStyles);
    levelPlain(element, choices.has('plain'));
  }
}

/** Puts a sheet on, or takes it off. */
function wear(root: ShadowRoot, sheet: CSSStyleSheet, on: boolean): void {
  const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
  if (on === others.length < root.adoptedStyleSheets.length) return;
  root.adoptedStyleSheets = on ? [...others, sheet] : others;
}

type Line = readonly [original: Element, line: HTMLElement];

function line(text: string): HTMLElement {
  const element = document.createElement('p');
  element.setAttribute('part', 'calm');
  element.textContent = text;
  return element;
}

/** The statements of figures that have everyday words, each with those. */
function plainLines({ view, shadowRoot }: Calmed, on: boolean): readonly Line[] {
  if (!on || !view?.figures || !view.speech) return [];
  const { locale, language } = view.speech;
  const statements = shadowRoot!.querySelectorAll('[part~=statement]');
  return view.figures.flatMap(({ figure }, index): readonly Line[] => {
    const said = pickText(figure.plain, locale, language);
    const original = statements[index];
    if (!said || !original) return [];
    const plain = line(said.text);
    plain.className = 'statement';
    if (said.lang !== locale) plain.lang = said.lang;
    plain.dir = 'auto';
    return [[original, plain]];
  });
}

/** The words of offenders, each with a line that brings them back. */
function hiddenQuotes(element: Calmed, on: boolean): readonly Line[] {
  const base = element.shadowRoot!.querySelector('.base');
  if (!on || !base || shown.has(element) || !isOffenders(element)) return [];
  const hidden = line(element.speaking(hiddenQuote));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.textContent = element.speaking(showWord);
  button.addEventListener('click', () => {
    shown.add(element);
    hidden.remove();
    base.removeAttribute('data-calm');
  });
  hidden.append(button);
  return [[base, hidden]];
}

/** Terms and glossaries know everyday words themselves. */
function levelPlain(element: Calmed, on: boolean): void {
  if (!('level' in element)) return;
  if (on && !levels.has(element)) {
    levels.set(element, element.level);
    element.level = 'plain';
  } else if (!on && levels.has(element)) {
    element.level = levels.get(element);
    levels.delete(element);
  }
}
