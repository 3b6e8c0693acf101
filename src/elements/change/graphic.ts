import type { html, nothing, svg, TemplateResult } from 'lit';
import type { Bar } from '../../geometry/bars.js';
import { LINE_BOX, type BarsPicture, type LinePicture, type Row } from './view.js';

/** What the page has already: this file comes later, and would otherwise bring a Lit of its own along. */
export interface Page {
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly nothing: typeof nothing;
}

/** The picture as decoration beside the sentence that says the same: nobody hears it. */
export const renderPicture = (page: Page, picture: BarsPicture | LinePicture, rows: readonly Row[]): TemplateResult =>
  picture.kind === 'bars' ? renderBars(page, picture, rows) : renderLine(page, picture);

const words = ({ html }: Page, row: Row) =>
  row.notes.map(({ text, lang }) => html`<span class="aside" lang=${lang} dir="auto">${text}</span>`);

/**
 * A row for each period. Lengths are percentages in attributes, so that they follow the column without a script or a style of
 * their own; an empty picture keeps room for the longest number at the end of a row.
 */
function renderBars(page: Page, { bars, room }: BarsPicture, rows: readonly Row[]): TemplateResult {
  const { html } = page;
  return html`<div part="graphic" class="graphic bars" aria-hidden="true">
    ${rows.map(
      (row, index) => html`<div class="row">
        <div class="when"><span class="period">${row.period}</span>${words(page, row)}</div>
        <div class="track">
          <div class="scale">${renderBar(page, bars.bars[index], row, index)}<span class="number ${row.state}">${row.value}</span></div>
          <svg class="room" width="${room}em" height="1"></svg>
        </div>
      </div>`,
    )}
  </div>`;
}

function renderBar({ svg, nothing }: Page, bar: Bar | undefined, { state }: Row, index: number) {
  if (!bar || !bar.width) return nothing;
  const hatched = state === 'part' && !bar.tick;
  return svg`<svg class="bar ${bar.tick ? 'tick' : state}" width="${bar.tick ? '1' : `${bar.width}%`}" height="1.5em">
    ${
      hatched
        ? svg`<defs><pattern id="hatch-${index}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="currentColor" stroke-width="4"></path></pattern></defs>`
        : nothing
    }
    <rect width="100%" height="100%" fill=${hatched ? `url(#hatch-${index})` : nothing}></rect>
  </svg>`;
}

/** The line is stretched to its place; dots and letters are not. */
function renderLine(
  { html, svg, nothing }: Page,
  { line, labels, feet, top, zero, missing }: LinePicture,
): TemplateResult {
  return html`<div part="graphic" class="graphic line" aria-hidden="true">
      <div class="gutter"><span>${top}</span><span>${zero}</span></div>
      <div class="plot">
        <svg class="shape" width="100%" height="${LINE_BOX.height}em">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
            <path class="area" d=${line.area}></path>
            <path class="stroke" d=${line.line} vector-effect="non-scaling-stroke"></path>
          </svg>
          ${line.dots.map(
            ({ x, y, apart }) => svg`<line class="mark" x1="${x}%" x2="${x}%" y1="100%" y2="100%"></line>
              <circle class=${apart ? 'apart' : ''} cx="${x}%" cy="${y}%" r="4"></circle>`,
          )}
        </svg>
        ${labels.map(
          ({ x, y, anchor, text }) => html`<div class="label-at">
            <svg width="1" height="${Math.round((LINE_BOX.above + y - 1) * 100) / 100}em"></svg>
            <div class=${anchor}><svg width="${anchor === 'end' ? 100 - x : x}%" height="1"></svg><span>${text}</span></div>
          </div>`,
        )}
        <div class="feet">
          ${feet.map(({ period, value }) => html`<div>${period}${value ? html`<strong>${value}</strong>` : nothing}</div>`)}
        </div>
      </div>
    </div>
    ${missing ? html`<p part="missing" class="missing">${missing}</p>` : nothing}`;
}
