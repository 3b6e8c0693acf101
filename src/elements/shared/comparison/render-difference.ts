import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Statement } from '../../../documents/statement.js';
import { unbroken } from '../../../text/unbroken.js';
import type { DifferenceView } from '../figure/about-view.js';
import { renderText } from '../figure/render-statement.js';

/** Why a figure and another are not the same number, as a table of what differs. */
export const renderDifference = ({ here, there, rows }: DifferenceView, locale: string): TemplateResult => {
  // In a narrow column each text stands below its side: by its number, where that tells them apart.
  const sides = [here, there].map(({ value, sentence }) => (here.value === there.value ? sentence : value));
  return html`<div class="scroll" role="group" aria-label=${[whyDiffer(), here.sentence, there.sentence].join(' – ')} tabindex="0">
    <table part="differs" role="table">
      <caption>${whyDiffer()}</caption>
      <tr role="row">
        <td role="cell"></td>
        ${[here, there].map((side) => html`<th scope="col" role="columnheader" lang=${side.locale}>${renderSide(side)}</th>`)}
      </tr>
      ${rows.map(
        ({ term, here, there }) =>
          html`<tr role="row"><th scope="row" role="rowheader">${term}</th><td role="cell" data-side=${sides[0]!}>${renderText(here, locale)}</td><td role="cell" data-side=${sides[1]!}>${renderText(there, locale)}</td></tr>`,
      )}
    </table>
  </div>`;
};

/** A number and, in lighter letters, what it is of. */
function renderSide({ value, sentence }: Statement) {
  const whole = unbroken(sentence);
  return sentence.startsWith(value)
    ? html`<b>${whole.slice(0, value.length)}</b><span>${whole.slice(value.length)}</span>`
    : whole;
}

const whyDiffer = (): string => msg('Why these two numbers differ', { id: 'why-differ' });
