import { html, nothing, type TemplateResult } from 'lit';
import type { TextInLanguage } from '../../../text/pick-language.js';
import { isEnglish, type Statement } from '../../../documents/statement.js';
import type { Part } from '../../../quantity/parts.js';
import { directionOf, typedDirection } from '../../../text/right-to-left.js';
import { unbroken } from '../../../text/unbroken.js';
import { textIn } from '../text-in.js';
import type { FigureView } from './one-figure.js';

/** A text, its numbers whole, marked where it isn't in the language that is spoken around it. */
export const renderText = (text: TextInLanguage | undefined, locale: string): unknown =>
  text ? textIn(text, locale) : nothing;

/** The label that the host brings in a slot: it is said and quoted in place of the attribute's. */
export const slottedLabel = (host: Element): string | undefined =>
  host.querySelector(':scope > [slot=label]')?.textContent?.trim() || undefined;

/** The id of a figure's sentence in its shadow tree: what names the figure, and says which one a button is for. */
export const statementId = (index: number): string => `statement-${index}`;

/** From this many letters on a value is set as a sentence with large numbers. */
export const LONG = 24;

/** Up to so many letters a number with words in it stands on one line: "2 de cada 5", "2,3-mal". */
const WHOLE = 12;
const isWhole = ({ type, value }: Part): boolean =>
  type === 'number' && value.length <= WHOLE && /[ \-\u2011]/.test(value);

/** Whether what a narrow column can't break is too long for it, as a number with its unit after a no-break space; words are half as large. */
function isWide(parts: readonly Part[]): boolean {
  let length = 0;
  return parts.some((part) =>
    [...part.value].some((letter) => {
      const isSpace = /[ \n]/.test(letter);
      length = isSpace && !isWhole(part) ? 0 : length + (part.type === 'number' && !isSpace ? 1 : 0.5);
      return length > 7;
    }),
  );
}

/** Two words such as "dollars américains" after a number that is long by itself stay together. */
const UNIT_OF_TWO = /^ (\p{L}{1,9}) (\p{L}{1,12})$/u;

/** A short number and the short word after it, as in "1,5 millones", are one; what was typed in English is so already. */
const together = (parts: readonly Part[], lang: string): readonly Part[] =>
  isEnglish(lang)
    ? parts
    : parts.map((part, index) => {
        const { type, value } = parts[index - 1] ?? part;
        if (part.type !== 'unit' || type !== 'number') return part;
        const isOne = value.length < 7;
        const [, first, second] = (!isOne && UNIT_OF_TWO.exec(part.value)) || [];
        if (first) return { ...part, value: ` ${first}\u00a0${second}` };
        return isOne && /^ \p{L}{1,9}(?!\p{L})/u.test(part.value)
          ? { ...part, value: `\u00a0${part.value.slice(1)}` }
          : part;
      });

/** One amount of money, whose currency most languages say by its name: that makes no sentence of it. */
const isNamedMoney = (typed: string, { lang, parts, value }: Statement): boolean =>
  /\p{Sc}/u.test(typed) &&
  !isEnglish(lang) &&
  value.length <= 2 * LONG &&
  parts.filter(({ type }) => type === 'number').length < 2;

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
  /** Puts its value beside a mark. */
  readonly plot?: ((value: TemplateResult) => TemplateResult) | undefined;
  /** Tells its sentence from those of other figures: see `statementId`. */
  readonly index?: number;
}

/**
 * A figure as one sentence, and its note. Where there is but one figure the host may bring a label and a note of its own.
 */
export function renderFigure(
  { figure, statement, note, gone }: FigureView,
  locale: string,
  slotted: boolean,
  { before = nothing, aside = nothing, after = nothing, index = 0, words, plot }: Around = {},
): TemplateResult {
  const { lang, value } = statement;
  const parts = together(statement.parts, lang);
  const setting = value.length > LONG && !isNamedMoney(figure.value, statement) ? 'long' : isWide(parts) ? 'wide' : '';
  const label = words ?? renderText(statement.label, locale);
  const said = renderText(note, locale);
  // Its words as typed, on a page of another script: "2 to 5 hours" turned round would be another number. Cast to satisfy lit-analyzer,
  // which knows no absent attribute.
  // Beside a mark it stands in a box that has the page's direction.
  const own = (typedDirection(value, lang, statement.locale) ??
    (plot ? directionOf(statement.locale) : nothing)) as 'auto';
  const large = html`<span part="value" class="value ${gone ?? setting}" lang=${lang} dir=${own}>${renderParts(parts, setting === 'long')}</span>`;
  return html`${before}
    <p id=${statementId(index)} part="statement" class="statement" dir=${directionOf(statement.locale)}>
      ${plot ? plot(large) : large}${aside}${' '}
      <span part="label" class="label">${slotted ? html`<slot name="label">${label}</slot>` : label}</span>
    </p>
    ${after}
    <p part="note" class="note">${slotted ? html`<slot name="note">${said}</slot>` : said}</p>`;
}

/** What a number is followed by where no space parts them, as in Chinese: "120万澳大利亚元". */
const FOLLOWED = /^(.*[\d万亿])((?![万亿])\p{Script=Han}{2,})$/u;

const renderParts = (parts: readonly Part[], apart: boolean) =>
  parts.map((part) => {
    const [, number, unit] = (part.type === 'number' && FOLLOWED.exec(part.value)) || [];
    return number
      ? [renderPart({ type: 'number', value: number }, apart), renderPart({ type: 'unit whole', value: unit! }, apart)]
      : renderPart(part, apart);
  });

const renderPart = (part: Part | { readonly type: 'unit whole'; readonly value: string }, apart: boolean) => {
  const { value } = part;
  if (part.type !== 'number') return html`<span class=${part.type}>${unbroken(value)}</span>`;
  if (apart) return html`<span class=${value.length <= WHOLE ? 'numeral whole' : 'numeral'}>${value}</span>`;
  return isWhole(part) ? html`<span class="one whole">${value}</span>` : value;
};
