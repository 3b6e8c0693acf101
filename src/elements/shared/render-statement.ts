import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, LocalizedText } from '../../documents/figure.js';
import { pickText } from '../../text/pick-language.js';
import type { Part } from '../../quantity/parts.js';
import type { Speech, Statement } from '../../documents/statement.js';

/** A text in the best language that it has, marked where that is not the one that is spoken. */
export function words(text: LocalizedText | undefined, speech: Speech): unknown {
  const picked = pickText(text, speech.locale, speech.language);
  return picked ? marked(picked.text, picked.lang, speech.locale) : nothing;
}

/** The figure with the label that its host brings in a slot, so that it is said in that language and quoted so. */
export function withSlotted(figure: Figure, host: Element, locale: string): Figure {
  const label = host.querySelector(':scope > [slot=label]')?.textContent?.trim();
  return label ? { ...figure, label: { [locale]: label } } : figure;
}

/** From this many letters on a value is set smaller, so that it stays a figure and not a paragraph. */
const LONG = 24;

/** Value and label as one sentence; where there is but one figure the host may bring a label of its own. */
export function renderStatement(
  { speech, quantity, parts, value, label }: Statement,
  { locale, language }: Speech,
  slotted: boolean,
): TemplateResult {
  const said = label ? marked(label.text, label.lang, locale) : nothing;
  // The checker of templates knows no absent attribute.
  const direction = (speech.locale === locale ? nothing : 'ltr') as 'ltr';
  return html`<p part="statement" class="statement" dir=${direction}>
    <span part="value" class="value ${value.length > LONG ? 'long' : ''}" lang=${quantity ? speech.locale : language}>${parts.map(renderPart)}</span>${' '}
    <span part="label" class="label">${slotted ? html`<slot name="label">${said}</slot>` : said}</span>
  </p>`;
}

const renderPart = ({ type, value }: Part) => (type === 'number' ? value : html`<span class=${type}>${value}</span>`);

/** The note, or the host's own. */
export function renderNote(note: LocalizedText | undefined, speech: Speech, slotted: boolean): TemplateResult {
  const said = words(note, speech);
  return html`<p part="note" class="note">${slotted ? html`<slot name="note">${said}</slot>` : said}</p>`;
}

const marked = (text: string, lang: string, locale: string) =>
  lang === locale ? text : html`<span lang=${lang} dir="auto">${text}</span>`;
