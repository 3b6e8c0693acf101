import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { listSemicolon } from '../../text/list-comma.js';
import { unbroken } from '../../text/unbroken.js';
import { numbersTitle, renderNumbers } from '../shared/numbers-table.js';
import { ownText, textsIn } from '../shared/text-in.js';
import type { FigureView } from '../shared/figure/figure-view.js';
import { renderMark } from '../shared/figure/render-mark.js';
import { captionOf, renderText, statementId } from '../shared/figure/render-statement.js';
import { renderDifference } from '../shared/comparison/render-difference.js';
import type { CompareView, CompareRow } from './view.js';

type RenderOne = (
  figure: FigureView,
  locale: string,
  slotted: boolean,
  after: unknown,
  index: number,
) => TemplateResult;

/** What names all of it: its heading, else its sentences. */
export const comparisonName = ({ heading, figures }: CompareView): string =>
  heading ? 'heading' : figures.map((_, index) => statementId(index)).join(' ');

/**
 * The figures, each a sentence with its mark beneath it, then the numbers as a table. Marks are decoration: nobody hears them.
 *
 * @param renderOne one figure in words, with what stands between its sentence and its note
 * @param provenance who says so, and what a reader may do
 */
export function renderComparison(view: CompareView, renderOne: RenderOne, provenance: unknown): TemplateResult {
  const { figures, heading, note, caution, rows, axis, differences, speech } = view;
  const apart = view.reasons.some((reason) => reason);
  return html`<figure class="${apart ? 'apart' : 'abreast'} ${axis ? 'drawn' : ''} ${axis?.isShare ? 'shares' : ''}" aria-labelledby=${comparisonName(view)}>
    ${heading ? html`<p id="heading" part="heading" class="heading"><bdi>${heading}</bdi></p>` : nothing}
    ${apart ? renderApart(view, renderOne) : figures.length > 1 ? html`<ul>${figures.map((_, index) => html`<li>${renderRow(view, index, renderOne)}</li>`)}</ul>` : html`<div class="row">${renderRow(view, 0, renderOne)}</div>`}
    ${caution ? html`<p part="caution" class="caution">${caution}</p>` : nothing} ${note ? html`<p part="note" class="note">${ownText(note, view.speech.locale)}</p>` : nothing} ${rows.some((row) => row) ? renderTable(view) : nothing}
    ${differences.map((one) => renderDifference(one, speech.locale))}
    <figcaption>${provenance}</figcaption>
  </figure>`;
}

/** Statements that must not be compared, and between them why: no axis, no picture, no table. */
function renderApart({ figures, reasons, speech: { locale } }: CompareView, renderOne: RenderOne) {
  return html`<div class="statements ${figures.length === 2 ? 'two' : ''}">${figures.map(
    (figure, index) => html`${
      reasons[index]
        ? html`<p part="reason" class="reason"><strong>${msg('Not to be compared.', { id: 'compare-not' })}</strong> ${renderText(reasons[index], locale)}</p>`
        : nothing
    }
      <div>${renderOne(figure, locale, false, nothing, index)}</div>`,
  )}</div>`;
}

function renderRow({ figures, rows, axis, speech: { locale } }: CompareView, index: number, renderOne: RenderOne) {
  const row = rows[index];
  const figure = figures[index]!;
  const after = html`${row?.converted ? html`<p part="converted" class="converted" lang=${figure.statement.locale}>${unbroken(row.converted)}</p>` : nothing}
    ${row?.tiny ? html`<p class="converted">${row.tiny}</p>` : nothing}`;
  return html`<div>${renderOne(figure, locale, figures.length < 2, after, index)}</div>
    ${axis && row?.mark ? renderMark(row.mark, index) : nothing}
    ${index === axis?.last ? html`<div class="feet" aria-hidden="true"><span>${axis.zero}</span><span>${axis.end}</span></div>` : nothing}`;
}

function renderTable(view: CompareView) {
  const { rows, columns, heading, figures, speech } = view;
  const { locale } = speech;
  const { name, value, notes } = columns;
  return renderNumbers(
    comparisonName(view),
    heading || (figures.length < 2 && captionOf(figures[0]!.statement, locale)) || numbersTitle(),
    [name, value, notes],
    rows.map((row) => (row ? renderCells(row, notes, locale) : nothing)),
  );
}

const renderCells = ({ name, value, notes }: CompareRow, heading: string, locale: string) =>
  html`<tr>
    <th scope="row">${renderText(name, locale)}</th>
    <td>${renderText(value, locale)}</td>
    ${heading ? html`<td>${textsIn(notes, locale, listSemicolon)}</td>` : nothing}
  </tr>`;
