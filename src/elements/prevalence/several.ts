/** What a prevalence of several figures takes beyond that of one: fetched beside the document that they stand in. */
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ArrayPlan } from '../../geometry/array-plan.js';
import type { MarkShape } from '../../geometry/array.js';
import { drawBrackets, type Brackets } from '../../geometry/brackets.js';
import { drawIconArray, drawSample, type IconArray } from '../../geometry/icon-array.js';
import type { Figure } from '../../documents/figure.js';
import { formatNumber } from '../../quantity/format-amount.js';
import { formatShare, type ShareLanguage } from '../../quantity/out-of.js';
import * as english from '../../runtime/english.js';
import type { MessageFunctions } from '../../runtime/message-functions.js';
import { isEnglish } from '../../documents/statement.js';
import { enShare } from '../../quantity/phrases/en-share.js';
import { proportionOf } from '../../quantity/proportion.js';
import { ABOVE, BELOW, type Qualifier, type Quantity } from '../../quantity/quantity.js';
import { commonStart } from '../../text/common-words.js';
import { unbroken } from '../../text/unbroken.js';
import type { FigureView } from '../shared/figure/figure-view.js';
import type { Figures } from '../shared/figure/figures-loader.js';
import { renderArray, renderPicture } from './graphic.js';
import type { DrawnFigure, Nest, PrevalenceView, Several } from './view.js';

export { severalStyles } from './several-styles.js';

/** A share that an author typed, and what it says: "28.5% of Australians …", "more than 1 in 3 girls …". */
const TYPED =
  /^((?:[a-z]+ ){0,2}?(?:\d[\d.,]* ?(?:%|per ?cent)|[\d.,]+ (?:in|out of) (?:every )?[\d.,]+))(?:\s+(.+))?$/i;
/** The id of a figure that has none; ids of documents have no blank. */
const NAMELESS = ' ';

/**
 * Figures after the one whose people they are shares of.
 *
 * @param outer its id in the document, or a share as typed; empty for the one that they name themselves
 * @param model the document
 * @param locale the language of what is typed
 * @param lookUp finds a figure of the document, if it has it: a file that is fetched late has no state of the page's
 * @returns undefined where there is no such figure
 */
export function within(
  figures: readonly Figure[],
  outer: string,
  model: Figures | undefined,
  locale: string,
  lookUp: (id: string, model: Figures | undefined) => Figure | undefined,
): readonly Figure[] | undefined {
  const [first] = figures;
  const id = outer.trim().replace(/^true$/, '') || first?.ofFigure || '';
  const [, value, label] = TYPED.exec(id) ?? [];
  const { source, page } = first ?? {};
  const whole =
    figures.find((figure) => figure.id === id) ??
    lookUp(id, model) ??
    (value && { value, ...(label && { label: { [locale]: label } }), source, page });
  if (!whole) return undefined;
  const named = { id: NAMELESS, ...whole } as Figure & { readonly id: string };
  const rest = figures.filter((figure) => figure !== whole);
  // One that its document calls a share of another of these stays that.
  const isNamedHere = ({ id: own, ofFigure }: Figure) =>
    ofFigure !== undefined && rest.some((other) => other.id === ofFigure && other.id !== own);
  // What its document calls a share of people who aren't here is no share of these, unless the tag says so.
  const isForeign = (figure: Figure) =>
    figure.ofFigure !== undefined && figure.ofFigure !== named.id && !isNamedHere(figure);
  if (!outer.trim().replace(/^true$/, '') && rest.some(isForeign)) return undefined;
  return [named, ...rest.map((figure) => (isNamedHere(figure) ? figure : { ...figure, ofFigure: named.id }))];
}

/** The figure that another is a share of, where it is among these. */
const outerOf = ({ ofFigure }: Figure, figures: readonly Figure[]): number =>
  ofFigure === undefined ? -1 : figures.findIndex(({ id }) => id === ofFigure);

/** Shares of shares as shares of all, none of them exact; null for one of a share that is itself in doubt. */
export const chain: Several['chain'] = (figures, quantities) =>
  quantities.map((quantity, index) => {
    const own = proportionOf(quantity);
    if (!own || own.low < own.high) return quantity;
    let value = own.low;
    let last = index;
    const passed = new Set([index]);
    for (let at = outerOf(figures[index]!, figures); at >= 0 && !passed.has(at); at = outerOf(figures[at]!, figures)) {
      const outer = proportionOf(quantities[at]!);
      if (!outer || outer.low < outer.high) return null;
      passed.add(at);
      last = at;
      value *= outer.low;
    }
    // The outermost is a share of people whom nothing here counts.
    const { ofFigure } = figures[last]!;
    if (passed.size > 1 && ofFigure !== undefined && !figures.some(({ id }) => id === ofFigure)) return null;
    return passed.size > 1
      ? ({ kind: 'percent', value: value * 100, qualifier: 'about' } satisfies Quantity)
      : quantity;
  });

/**
 * A mark of each filling that the share of this rank covers, the innermost first: a share counts those of the shares within it.
 *
 * @param rank 0 for the outermost share
 */
function sampleOf(rank: number, { order: { length } }: ArrayPlan, mark: MarkShape): IconArray {
  const whole = length - rank;
  const shares: number[] = [];
  for (let most = length; most > 0; most--) shares.push(Math.min(whole, most));
  return drawSample({ whole, shares, mark });
}

/** What a label takes beside the array, in pixels where text is 16 of them high: its number, and lines of so many letters. */
const [NUMBER, LINE, LETTERS] = [40, 24, 29];
/** The height of the number's own line. */
const FIGURE = 31;
const QUALIFIERS = [...ABOVE, ...BELOW, 'about', 'estimated', 'almost', 'nearly'] as readonly Qualifier[];

/** One array for all; each figure has a mark of its own share. */
export const nest: Nest = (figures, plan, mark, words, heading, fewerOf) => {
  const given = figures.map(({ figure }) => figure);
  const shown = plan.order
    .map((index, rank) => ({
      ...figures[index]!,
      array: sampleOf(rank, plan, mark),
      ...(outerOf(given[index]!, given) >= 0 && {
        key: overallOf(figures[index]!, plan.arrays[0]![rank]!, plan.whole, words),
      }),
    }))
    .toReversed();
  const whole = drawIconArray({ whole: plan.whole, shares: plan.arrays[0]!, mark });
  // Brackets are for its own rows, and stand where a column is too narrow for more marks than these.
  const { locale } = figures[0]!.statement;
  const isOne = figures.every(({ statement }) => statement.locale === locale);
  const spoken = speechIn(isOne ? locale : words.locale, words);
  const fewer = plan.whole > 1000 ? undefined : fewerOf(whole, spoken.words, spoken.tools);
  const common = commonOf(shown, words);
  const said = common > 0 && isSaid(shown[0]!.statement.label!.text.slice(0, common), heading);
  const labelled: readonly DrawnFigure[] = shown.map((figure, rank) =>
    common && (rank || said) ? { ...figure, common } : figure,
  );
  const heights = labelled.map(({ common = 0, key = '', statement: { label } }) => {
    const letters = (label?.text.length ?? 0) - common;
    return (NUMBER + LINE * (Math.ceil(letters / LETTERS) + Math.ceil(key.length / LETTERS))) / whole.scale;
  });
  return {
    figures: labelled,
    whole,
    ...(fewer && { fewer }),
    brackets: drawBrackets(whole, plan.arrays[0]!.toReversed(), heights, FIGURE / 2 / whole.scale),
    one: unitOf(mark, plan.whole, spoken.words, spoken.tools),
    oneLang: spoken.words.locale,
  };
};

/** The page's own functions, of this moment: they are installed later than this file may be loaded. */
const page = (): MessageFunctions => ({ msg, str });

/** What is said in the language of a sentence: the page's, or English. */
const speechIn = (locale: string, words: ShareLanguage): { words: ShareLanguage; tools: MessageFunctions } =>
  locale === words.locale ? { words, tools: page() } : { words: { locale, phrases: enShare }, tools: english };

/** What a share of a share is of everybody, in the language of its sentence: worked out, and so never exact. */
function overallOf({ statement: { locale } }: FigureView, marks: number, whole: number, words: ShareLanguage): string {
  const spoken = speechIn(locale, words);
  const { msg, str } = spoken.tools;
  const share = formatShare(
    { kind: 'percent', value: (marks / whole) * 100, qualifier: 'about' },
    whole,
    spoken.words,
  )!;
  return msg(str`${share} overall`, { id: 'share-overall' });
}

/** How many letters all labels begin with in common, if they are in one language. */
function commonOf(figures: readonly FigureView[], { phrases }: ShareLanguage): number {
  const labels = figures.map(({ statement: { label } }) => label);
  const [first] = labels;
  const alike = labels.every((label) => label && label.lang === first!.lang);
  const words = isEnglish(first?.lang ?? '') ? enShare : phrases;
  const before = QUALIFIERS.map((qualifier) => words.qualifier(qualifier, '#').replace(/ ?#.*$/, ''));
  return alike
    ? commonStart(
        labels.map((label) => label!.text),
        before.filter(Boolean),
      )
    : 0;
}

/** Whether the heading says what the labels have in common: most words of more than three letters. */
function isSaid(common: string, heading: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
  const [ours, theirs] = [words(common), words(heading)];
  return ours.size > 0 && [...ours].filter((word) => theirs.has(word)).length >= ours.size * 0.6;
}

/** What one mark of the array stands for. */
function unitOf(mark: MarkShape, whole: number, words: ShareLanguage, { msg, str }: MessageFunctions): string {
  const among = formatNumber(words.locale, { value: whole });
  if (mark === 'person') return msg(str`Each figure is 1\u00a0person in\u00a0${among}`, { id: 'each-person' });
  const one = formatShare({ kind: 'ratio', part: 1, whole }, whole, words)!;
  return msg(str`Each mark is ${one}`, { id: 'each-mark' });
}

/** How the parts of one figure are drawn. */
export interface SeveralParts {
  /** @param label its label, where that is set in another way */
  readonly words: (figure: DrawnFigure, label?: unknown) => TemplateResult;
  readonly picture: (figure: DrawnFigure, index: number) => unknown;
}

/** Several figures under the heading that they have in common. */
export function renderSeveral(view: PrevalenceView, parts: SeveralParts): TemplateResult {
  const { arrangement, heading } = view;
  return html`${heading ? html`<p id="heading" part="heading" class="heading"><bdi>${heading}</bdi></p>` : nothing}
    ${arrangement === 'nested' ? renderNested(view, parts) : renderEach(view, parts)}`;
}

const renderEach = ({ figures }: PrevalenceView, { words, picture }: SeveralParts) =>
  html`<ul>${figures.map((figure, index) => html`<li><div>${words(figure)}</div>${picture(figure, index)}</li>`)}</ul>`;

/**
 * One array for all: the list of sentences is its legend, from the smallest share to the largest, as they lie in it. Beside it they are
 * labels of brackets; below it each has its marks.
 */
const renderNested = ({ figures, whole, fewer, brackets, one, oneLang }: PrevalenceView, { words }: SeveralParts) =>
  html`<ul>
      ${figures.map(
        (figure, rank) => html`<li>
          ${figure.array ? renderArray(figure.array, `sample-${rank}`) : nothing}
          ${whole && brackets ? renderSpace('slot', brackets.slots[rank]!, whole) : nothing}
          <div>
            ${whole && brackets ? renderSpace('lead', brackets.leads[rank]!, whole) : nothing}
            ${words(figure, labelOf(figure))}
            ${figure.key ? html`<p part="key" class="key" lang=${figure.statement.locale}>${unbroken(figure.key)}</p>` : nothing}
          </div>
        </li>`,
      )}
    </ul>
    ${
      whole
        ? renderPicture(
            whole,
            fewer,
            'all',
            html`${brackets ? renderBrackets(brackets, whole.scale) : nothing}<p part="key" class="key own" lang=${oneLang!}>${one}</p>`,
          )
        : nothing
    }`;

/** Height without a style of its own. */
const renderSpace = (kind: 'slot' | 'lead', height: number, { scale }: IconArray) =>
  svg`<svg class=${kind} aria-hidden="true" width="1" height="${(height * scale) / 16}em"></svg>`;

/** What another label has said is heard again, and not seen. */
const labelOf = ({ common, statement: { label } }: DrawnFigure) =>
  common && label
    ? html`<span lang=${label.lang}><span class="hidden">${label.text.slice(0, common)}</span><span class="cut">${label.text.slice(common)}</span></span>`
    : undefined;

const renderBrackets = ({ width, height, d, leaders }: Brackets, scale: number) =>
  svg`<svg class="brackets" viewBox="0 0 ${width} ${height}" width="${(width * scale) / 16}em" height="${(height * scale) / 16}em">
    <path d=${d}></path><path class="leader" d=${leaders}></path>
  </svg>`;
