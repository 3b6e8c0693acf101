import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Bar } from '../../../geometry/bars.js';
import { round } from '../../../geometry/round.js';
import { ended, listSemicolon } from '../../../text/list-comma.js';
import type { BarsPicture, ChangeView, LinePicture, ChangeRow } from './change-view.js';
import { captionOf, numbersTitle, renderNumbers } from '../numbers-table.js';
import { textsIn } from '../text-in.js';
import { directionOf } from '../../../text/right-to-left.js';
import { renderText, statementId } from '../figure/render-statement.js';

/** The picture as decoration beside the sentence that says the same: nobody hears it. */
export const renderPicture = (
  picture: BarsPicture | LinePicture,
  rows: readonly ChangeRow[],
  locale: string,
): TemplateResult => (picture.kind === 'bars' ? renderBars(picture, rows, locale) : renderLine(picture, locale));

/** A remark of so few letters goes down to the next line as a whole: "half a year". */
const SHORT = 14;

const words = (row: ChangeRow) =>
  row.notes.map(({ text, lang }, index, { length }) => {
    const said = index < length - 1 ? ended(text, lang) : text;
    return html`<span class="aside"><span class=${ifDefined(said.length <= SHORT ? 'whole' : undefined)} lang=${lang} dir="auto">${said}</span></span>`;
  });

/** A number that takes more room than this, in em, stands above its bar in a narrow column, of which it would leave less than half. */
const MOST_BESIDE = 5.5;

/**
 * A row for each period. Lengths are percentages in attributes, so that they follow the column without a script or a style of
 * their own; an empty picture keeps room for the longest number at the end of a row.
 */
function renderBars({ bars, room, above }: BarsPicture, rows: readonly ChangeRow[], locale: string): TemplateResult {
  const number = (row: ChangeRow) => html`<span class="number ${row.state}">${renderText(row.value, locale)}</span>`;
  return html`<div part="graphic" class="graphic bars ${room > MOST_BESIDE ? 'tight' : ''} ${above ? 'above' : ''}" aria-hidden="true">
    ${rows.map(
      (row, index) => html`<div class="row ${row.anew ? 'anew' : ''}">
        <div class="when"><bdi dir=${directionOf(row.period.lang)}><span class="period">${renderText(row.period, locale)}</span> ${words(row)}</bdi>${above ? number(row) : nothing}</div>
        <div class=${above && row.state === 'missing' ? 'track empty' : 'track'}>
          <div class="scale">${renderBar(bars.bars[index], row, index)}${above ? nothing : number(row)}</div>
          ${row.state === 'missing' ? nothing : html`<svg class="room" width="${room}em" height="1"></svg>`}
        </div>
      </div>`,
    )}
  </div>`;
}

function renderBar(bar: Bar | undefined, { state }: ChangeRow, index: number) {
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

/** The columns that have room for it: see `TIERS`. */
const classOf = (tiers: readonly number[]): string => tiers.map((tier) => `tier-${tier}`).join(' ');

/** The line is stretched to its place; dots and letters are not. */
function renderLine(
  { line, labels, unit, feet, ticks, top, zero, missing, box }: LinePicture,
  locale: string,
): TemplateResult {
  const foot = ({ period, value }: (typeof feet)[number]) =>
    html`<div>${renderText(period, locale)}${value ? html`<strong>${renderText(value, locale)}</strong>` : nothing}</div>`;
  return html`<div part="graphic" class="graphic line" aria-hidden="true">
      ${unit ? html`<p class="axis-unit">${renderText(unit, locale)}</p>` : nothing}
      <div class="gutter"><span>${top}</span><span>${zero}</span></div>
      <div class="plot">
        <svg class=${top ? 'shape topped' : 'shape'} width="100%" height="${box.height}em">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
            <path class="stroke" d=${line.line} vector-effect="non-scaling-stroke"></path>
          </svg>
          <svg y="100%" overflow="visible">
            ${ticks.map(({ x }) => svg`<line x1="${x}%" x2="${x}%" y2="5"></line>`)}
          </svg>
          ${line.dots.map(
            ({ x, y, apart }) => svg`<circle class=${apart ? 'apart' : ''} cx="${x}%" cy="${y}%" r="4"></circle>`,
          )}
        </svg>
        ${labels.map(
          ({ x, y, anchor, text, role, tiers }) => html`<div class="label-at ${role} ${classOf(tiers)}">
            <svg width="1" height="${round(box.above + y - 1)}em"></svg>
            <div class=${anchor}><svg width="${anchor === 'end' ? 100 - x : x}%" height="1"></svg><span>${renderText(text, locale)}</span></div>
          </div>`,
        )}
        <div class="feet">
          ${foot(feet[0]!)} ${ticks
            .slice(1, -1)
            .filter(({ tiers }) => tiers.length)
            .map(
              ({ x, period, tiers }) =>
                html`<div class="foot ${classOf(tiers)}"><svg width="${x}%" height="1"></svg><span>${renderText(period, locale)}</span></div> `,
            )}
          ${foot(feet[1]!)}
        </div>
      </div>
    </div>
    ${missing ? html`<p part="missing" class="missing">${renderText(missing, locale)}</p>` : nothing}`;
}

/** The numbers as a table, which says what the picture shows by filling and outline. */
export function renderTable({ rows, columns, figures, speech: { locale } }: ChangeView): TemplateResult {
  const { period, value, notes } = columns;
  return renderNumbers(
    statementId(0),
    captionOf(figures[0]!.statement, locale) ?? numbersTitle(),
    [period, value, notes],
    rows.map(
      (row) => html`<tr role="row">
        <th scope="row" role="rowheader">${renderText(row.period, locale)}</th>
        <td role="cell">${renderText(row.value, locale)}</td>
        ${notes ? html`<td role="cell">${textsIn(row.notes, locale, listSemicolon)}</td>` : nothing}
      </tr>`,
    ),
  );
}
