import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { DifferenceView } from '../figure/about-view.js';
import { renderText } from '../figure/render-statement.js';

/** Why a figure and another are not the same number, as a table of what differs. */
export const renderDifference = ({ here, there, rows }: DifferenceView, locale: string): TemplateResult =>
  html`<div class="scroll" role="group" aria-label=${[whyDiffer(), here.sentence, there.sentence].join(' – ')} tabindex="0">
    <table part="differs">
      <caption>${whyDiffer()}</caption>
      <tr>
        <td></td>
        ${[here, there].map((side) => html`<th scope="col" lang=${side.locale}>${side.sentence}</th>`)}
      </tr>
      ${rows.map(
        ({ term, here, there }) =>
          html`<tr><th scope="row">${term}</th><td>${renderText(here, locale)}</td><td>${renderText(there, locale)}</td></tr>`,
      )}
    </table>
  </div>`;

const whyDiffer = (): string => msg('Why these two numbers differ', { id: 'why-differ' });
