/** What a prevalence of several figures takes beyond that of one: fetched beside the document that they stand in. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ArrayPlan } from '../../geometry/array-plan.js';
import type { Mark } from '../../geometry/array.js';
import { drawIconArray, type IconArray } from '../../geometry/icon-array.js';
import { formatNumber } from '../../quantity/format-amount.js';
import { formatShare, type ShareLanguage } from '../../quantity/out-of.js';
import { renderArray } from './graphic.js';
import type { DrawnFigure, Nest, PrevalenceView } from './view.js';

export { severalStyles } from './several-styles.js';

/**
 * A mark of each filling that the share of this rank covers, the innermost first: a share counts those of the shares within it.
 *
 * @param rank 0 for the outermost share
 */
function sampleOf(rank: number, { order: { length } }: ArrayPlan, mark: Mark): IconArray {
  const whole = length - rank;
  const shares: number[] = [];
  for (let most = length; most > 0; most--) shares.push(Math.min(whole, most));
  return drawIconArray({ whole, shares, mark });
}

/** One array for all; each figure has a mark of its own share. */
export const nest: Nest = (figures, plan, mark, words) => ({
  figures: plan.order.map((index, rank) => ({ ...figures[index]!, array: sampleOf(rank, plan, mark) })).toReversed(),
  whole: drawIconArray({ whole: plan.whole, shares: plan.arrays[0]!, mark }),
  one: unitOf(mark, plan.whole, words),
});

/** What one mark of the array stands for. */
function unitOf(mark: Mark, whole: number, words: ShareLanguage): string {
  const among = formatNumber(words.locale, { value: whole });
  if (mark === 'person') return msg(str`Each figure is 1 person in ${among}`, { id: 'each-person' });
  const one = formatShare({ kind: 'ratio', part: 1, whole }, whole, words)!;
  return msg(str`Each mark is ${one}`, { id: 'each-mark' });
}

/** How the parts of one figure are drawn. */
export interface Parts {
  readonly words: (figure: DrawnFigure) => TemplateResult;
  readonly picture: (figure: DrawnFigure, index: number) => unknown;
}

/** Several figures under the heading that they have in common. */
export function renderSeveral(view: PrevalenceView, parts: Parts): TemplateResult {
  const { arrangement, heading } = view;
  return html`${heading ? html`<p id="heading" part="heading" class="heading">${heading}</p>` : nothing}
    ${arrangement === 'nested' ? renderNested(view, parts) : renderEach(view, parts)}`;
}

const renderEach = ({ figures }: PrevalenceView, { words, picture }: Parts) =>
  html`<ul>${figures.map((figure, index) => html`<li><div>${words(figure)}</div>${picture(figure, index)}</li>`)}</ul>`;

/** One array for all: the list of sentences is its legend, from the smallest share to the largest, as they lie in it. */
const renderNested = ({ figures, whole, one }: PrevalenceView, { words }: Parts) =>
  html`<ul>
      ${figures.map(
        (figure, rank) => html`<li>
          ${figure.array ? renderArray(figure.array, `sample-${rank}`) : nothing}
          <div>${words(figure)}</div>
        </li>`,
      )}
    </ul>
    ${
      whole
        ? html`<div class="picture" aria-hidden="true">
          ${renderArray(whole, 'all')}
          <p part="key" class="key">${one}</p>
        </div>`
        : nothing
    }`;
