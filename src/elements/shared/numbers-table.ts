import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isEnglish, type Statement } from '../../documents/statement.js';
import { capital } from '../../text/capital.js';
import { renderText } from './figure/render-statement.js';

/**
 * What heads the table of a figure: the whole sentence, since a label alone may be half of one. Undefined for a bare value. English keeps
 * what its author typed.
 */
export const captionOf = ({ label, sentence, locale }: Statement, around: string): unknown =>
  label && renderText({ text: isEnglish(locale) ? sentence : capital(sentence, locale), lang: locale }, around);

/** What heads a table of numbers that has no other name. */
export const numbersTitle = (): string => msg('The numbers', { id: 'the-numbers' });

/**
 * The numbers of a picture as a table that opens, and stays one where its cells stand below each other: hence the roles, here and in
 * the rows. Its box scrolls where the column is narrower than its words.
 *
 * @param named ids of what names the picture
 * @param columns headings; an empty one has no column
 */
export const renderNumbers = (
  named: string,
  caption: unknown,
  columns: readonly string[],
  rows: readonly unknown[],
): TemplateResult =>
  html`<details part="numbers" class="numbers">
    <summary part="summary" id="numbers" aria-labelledby="numbers ${named}" aria-description="">${numbersTitle()}</summary>
    <div class="scroll" role="group" aria-labelledby="numbers ${named}" tabindex="0">
      <table part="table" role="table">
        <caption>${caption}</caption>
        <thead role="rowgroup">
          <tr role="row">${columns.map((text) => (text ? html`<th scope="col" role="columnheader">${text}</th>` : nothing))}</tr>
        </thead>
        <tbody role="rowgroup">${rows}</tbody>
      </table>
    </div>
  </details>`;
