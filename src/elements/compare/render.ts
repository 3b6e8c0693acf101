import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { endOfMark, type ComparisonMark } from '../../geometry/comparison.js';
import { listSemicolon } from '../../text/list-comma.js';
import { unbroken } from '../../text/unbroken.js';
import { captionOf, numbersTitle, renderNumbers } from '../shared/numbers-table.js';
import { ownText, textsIn } from '../shared/text-in.js';
import type { OwnWords } from '../figure-base.js';
import type { FigureView } from '../shared/figure/figure-view.js';
import { renderMark } from '../shared/figure/render-mark.js';
import { renderText, statementId } from '../shared/figure/render-statement.js';
import { renderDifference } from '../shared/comparison/render-difference.js';
import type { CompareView, CompareRow, NumberRoom } from './view.js';

type RenderOne = (figure: FigureView, locale: string, slotted: boolean, own: OwnWords) => TemplateResult;

/** What names all of it: its heading, else its sentences. */
export const comparisonName = ({ heading, figures }: CompareView): string =>
  heading ? 'heading' : figures.map((_, index) => statementId(index)).join(' ');

/**
 * The figures, each a sentence whose number stands at the end of its mark, then the numbers as a table. Marks are decoration: nobody hears them.
 *
 * @param renderOne one figure in words, with what stands between its sentence and its note
 * @param provenance who says so, and what a reader may do
 */
export function renderComparison(view: CompareView, renderOne: RenderOne, provenance: unknown): TemplateResult {
  const { figures, heading, note, caution, rows, axis, differences, speech } = view;
  const apart = view.reasons.some((reason) => reason);
  return html`<figure class="${apart ? 'apart' : 'abreast'} ${axis ? 'drawn' : ''}" aria-labelledby=${comparisonName(view)}>
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
      <div>${renderOne(figure, locale, false, { index })}</div>`,
  )}</div>`;
}

function renderRow({ figures, rows, axis, speech: { locale } }: CompareView, index: number, renderOne: RenderOne) {
  const row = rows[index];
  const figure = figures[index]!;
  const after = html`${row?.converted ? html`<p part="converted" class="converted" lang=${figure.statement.locale}>${unbroken(row.converted)}</p>` : nothing}
    ${row?.tiny ? html`<p class="converted">${row.tiny}</p>` : nothing}`;
  const plot = axis && row?.mark && ((value: TemplateResult) => renderPlot(row.mark!, axis.numbers, index, value));
  return html`<div>${renderOne(figure, locale, figures.length < 2, { after, index, plot })}</div>
    ${index === axis?.last ? html`<div class="plot ${axis.numbers.place}" aria-hidden="true"><div class="scale feet"><span>${axis.zero}</span><span>${axis.end}</span></div>${renderRoom(axis.numbers)}</div>` : nothing}`;
}

/** A mark with its number at its end. An empty picture is as long as the mark, so that a strict policy finds no style here. */
const renderPlot = (mark: ComparisonMark, numbers: NumberRoom, index: number, value: TemplateResult) =>
  html`<span class="plot ${numbers.place}"><span class="scale">${renderMark(mark, index, true)}<span class="end ${mark.kind} ${mark.fade ?? ''}"><svg aria-hidden="true" width="${Math.round(endOfMark(mark) * 1000) / 1000}%" height="1"></svg>${value}</span></span>${renderRoom(numbers)}</span>`;

const renderRoom = ({ room }: NumberRoom) =>
  room ? html`<svg class="room" aria-hidden="true" width="${room}em" height="1"></svg>` : nothing;

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
  html`<tr role="row">
    <th scope="row" role="rowheader">${renderText(name, locale)}</th>
    <td role="cell" class=${value.text.length < 19 ? 'short' : ''}>${renderText(value, locale)}</td>
    ${heading ? html`<td role="cell">${textsIn(notes, locale, listSemicolon)}</td>` : nothing}
  </tr>`;
