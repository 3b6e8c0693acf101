import { html, nothing, type TemplateResult } from 'lit';
import type { TextInLanguage } from '../../../text/pick-language.js';
import type { Statement } from '../../../documents/statement.js';
import type { Part } from '../../../quantity/parts.js';
import { typedDirection } from '../../../text/right-to-left.js';
import { textIn } from '../text-in.js';
import type { FigureView } from './one-figure.js';

/** A text, marked where it isn't in the language that is spoken around it. */
export const renderText = (text: TextInLanguage | undefined, locale: string): unknown =>
  text ? textIn(text, locale) : nothing;

/** The label that the host brings in a slot: it is said and quoted in place of the attribute's. */
export const slottedLabel = (host: Element): string | undefined =>
  host.querySelector(':scope > [slot=label]')?.textContent?.trim() || undefined;

/** The id of a figure's sentence in its shadow tree: what names the figure, and says which one a button is for. */
export const statementId = (index: number): string => `statement-${index}`;

/** From this many letters on a value is set as a sentence with large numbers. */
export const LONG = 24;

/** Whether what a narrow column can't break is too long for it, as a number with its unit after a no-break space; words are half as large. */
function isWide(parts: readonly Part[]): boolean {
  let length = 0;
  return parts.some(({ type, value }) =>
    [...value].some((letter) => {
      length = /[ \n]/.test(letter) ? 0 : length + (type === 'number' ? 1 : 0.5);
      return length > 7;
    }),
  );
}

/** What stands around the sentence of a figure of which there is more to say. */
export interface Around {
  /** What has become of it. */
  readonly before?: unknown;
  /** What its value stands for, where that is no number. */
  readonly aside?: unknown;
  /** Between the sentence and its note. */
  readonly after?: unknown;
  /** Its label, where that is set in another way. */
  readonly words?: unknown;
  /** Tells its sentence from those of other figures: see `statementId`. */
  readonly index?: number;
}

/**
 * A figure as one sentence, and its note. Where there is but one figure the host may bring a label and a note of its own.
 */
export function renderFigure(
  { statement, note, gone }: FigureView,
  locale: string,
  slotted: boolean,
  { before = nothing, aside = nothing, after = nothing, index = 0, words }: Around = {},
): TemplateResult {
  const { lang, parts, value } = statement;
  const setting = value.length > LONG ? 'long' : isWide(parts) ? 'wide' : '';
  const label = words ?? renderText(statement.label, locale);
  const said = renderText(note, locale);
  // Cast to satisfy lit-analyzer, which knows no absent attribute.
  const direction = (statement.locale === locale ? nothing : 'ltr') as 'ltr';
  // Its words as typed, on a page of another script: "2 to 5 hours" turned round would be another number.
  const own = (typedDirection(value, lang, statement.locale) ?? nothing) as 'auto';
  return html`${before}
    <p id=${statementId(index)} part="statement" class="statement" dir=${direction}>
      <span part="value" class="value ${gone ?? setting}" lang=${lang} dir=${own}>${renderParts(parts, setting === 'long')}</span>${aside}${' '}
      <span part="label" class="label">${slotted ? html`<slot name="label">${label}</slot>` : label}</span>
    </p>
    ${after}
    <p part="note" class="note">${slotted ? html`<slot name="note">${said}</slot>` : said}</p>`;
}

/** What heads the table of a figure: the whole sentence, since a label alone may be half of one. Undefined for a bare value. */
export const captionOf = ({ label, sentence, locale }: Statement, around: string): unknown =>
  label && renderText({ text: sentence, lang: locale }, around);

/** What a number is followed by where no space parts them, as in Chinese: "120万澳大利亚元". */
const FOLLOWED = /^(.*[\d万亿])((?![万亿])\p{Script=Han}{2,})$/u;

const renderParts = (parts: readonly Part[], apart: boolean) =>
  parts.map((part) => {
    const [, number, unit] = (part.type === 'number' && FOLLOWED.exec(part.value)) || [];
    return number
      ? [renderPart({ type: 'number', value: number }, apart), renderPart({ type: 'unit whole', value: unit! }, apart)]
      : renderPart(part, apart);
  });

const renderPart = ({ type, value }: { readonly type: string; readonly value: string }, apart: boolean) =>
  type === 'number' && !apart
    ? value
    : html`<span class=${type !== 'number' ? type : value.length < 9 ? 'numeral whole' : 'numeral'}>${value}</span>`;
