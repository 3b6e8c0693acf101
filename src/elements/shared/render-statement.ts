import { html, nothing, type TemplateResult } from 'lit';
import type { TextInLanguage } from '../../text/pick-language.js';
import type { Part } from '../../quantity/parts.js';
import type { FigureView, StatusLine } from './figure-view.js';
import { renderDetails } from './source-details.js';

/** A text, marked where it isn't in the language that is spoken around it. */
export const renderText = (text: TextInLanguage | undefined, locale: string): unknown =>
  text ? (text.lang === locale ? text.text : html`<span lang=${text.lang} dir="auto">${text.text}</span>`) : nothing;

/** The label that the host brings in a slot: it is said and quoted in place of the attribute's. */
export const slottedLabel = (host: Element): string | undefined =>
  host.querySelector(':scope > [slot=label]')?.textContent?.trim() || undefined;

/** From this many letters on a value is set smaller, so that it stays a figure and not a paragraph. */
export const LONG = 24;

/**
 * What has become of the figure, the figure as one sentence, and its note. Where there is but one figure the host may bring a label
 * and a note of its own.
 */
export function renderFigure(
  { status, statement, note, gone, range, missing }: FigureView,
  locale: string,
  slotted: boolean,
  after: unknown = nothing,
): TemplateResult {
  const { lang, parts, value } = statement;
  const label = renderText(statement.label, locale);
  const said = renderText(note, locale);
  // Cast to satisfy lit-analyzer, which knows no absent attribute.
  const direction = (statement.locale === locale ? nothing : 'ltr') as 'ltr';
  return html`${status ? renderStatus(status, locale) : nothing}
    <p part="statement" class="statement" dir=${direction}>
      <span part="value" class="value ${value.length > LONG ? 'long' : ''} ${gone ?? ''}" lang=${lang}>${parts.map(renderPart)}${missing ? html`<span class="hidden" lang=${locale}> (${missing})</span>` : nothing}</span>${' '}
      <span part="label" class="label">${slotted ? html`<slot name="label">${label}</slot>` : label}</span>
    </p>
    ${after}
    ${range ? html`<p part="range" class="note" lang=${statement.locale}>${range.text}${range.of ? [': ', renderText(range.of, statement.locale)] : nothing}</p>` : nothing}
    <p part="note" class="note">${slotted ? html`<slot name="note">${said}</slot>` : said}</p>`;
}

const renderPart = ({ type, value }: Part) => (type === 'number' ? value : html`<span class=${type}>${value}</span>`);

/** The plain sentence that a revised, superseded or withdrawn figure opens with, or one that is pinned to a day. */
const renderStatus = ({ word, date, note, other }: StatusLine, locale: string) =>
  html`<p part="status" class="status"><strong>${word}${renderDetails([date])}.</strong>${note ? [' ', renderText(note, locale)] : nothing}${
    other ? html`${' '}${other.word} <span lang=${other.statement.locale}>${other.statement.sentence}</span>` : nothing
  }</p>`;
