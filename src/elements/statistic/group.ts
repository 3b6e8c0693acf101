/** What a statistic of several figures takes beyond that of one: fetched beside the document that they stand in. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownText } from '../shared/text-in.js';
import type { FiguresView, FigureView } from '../shared/figure/figure-view.js';
import { statementId } from '../shared/figure/render-statement.js';

export { groupStyles } from './group-styles.js';

/** What a tag says of several figures together. */
export interface InCommon {
  readonly label?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Figures as a list under what they have in common; those of one source name it once.
 *
 * @param words one figure in words
 * @param provenance who says so
 */
export function renderGroup(
  { figures, speech }: FiguresView,
  { label, note }: InCommon,
  words: (figure: FigureView, index: number) => TemplateResult,
  provenance: unknown,
): TemplateResult {
  const named = label ? 'heading' : figures.map((_, index) => statementId(index)).join(' ');
  return html`<figure class="group" aria-labelledby=${named}>
    ${label ? html`<p id="heading" part="heading" class="heading"><bdi>${label}</bdi></p>` : nothing}
    <ul role="list">
      ${figures.map((figure, index) => html`<li>${words(figure, index)}</li>`)}
    </ul>
    ${note ? html`<p part="note" class="note">${ownText(note, speech.locale)}</p>` : nothing}
    <figcaption>${provenance}</figcaption>
  </figure>`;
}
