import { html, type TemplateResult } from 'lit';
import { ImpactElement } from '../base.js';
import { flag } from '../shared/attributes.js';
import { FiguresController } from '../shared/figures-loader.js';
import { LocaleController } from '../../runtime/locale.js';
import { ProvenanceController } from '../shared/provenance.js';
import { speechIn } from '../../runtime/speech.js';
import { viewOf, type FiguresView } from '../shared/figure-view.js';
import { renderFigure, slottedLabel } from '../shared/render-statement.js';
import { aliases } from '../shared/aliases.js';
import type { Figure } from '../../documents/figure.js';
import { mergeAll } from '../../documents/merge-attributes.js';
import { figureStyles } from '../shared/figure-styles.js';
import { hostStyles } from '../shared/host-styles.js';

/**
 * One figure, said large: what it counts, of whom, and who says so.
 *
 * @summary A sourced figure in words.
 *
 * @example
 * <impact-statistic value="more than 1 in 3" label="girls experienced child sexual abuse"
 *   source="Australian Child Maltreatment Study" source-date="2023-04-03">More than 1 in 3 girls</impact-statistic>
 *
 * @tag impact-statistic
 * @slot - The author's own words: shown until the figure is ready, and whenever it cannot be.
 * @slot label - A label of the host's own making, in place of the `label` text.
 * @slot note - A note of the host's own making, in place of the `note` text.
 * @event {ImpactLoadEvent} impact-load - The document was read and its figure is shown.
 * @event {ImpactErrorEvent} impact-error - The figure could not be shown; `detail` has code, message and path.
 * @event {ImpactCiteEvent} impact-cite - A reader has copied the citation; `detail.text` is it.
 * @csspart base - Everything.
 * @csspart statement - Value and label, one sentence.
 * @csspart value - The figure itself.
 * @csspart label - What it says.
 * @csspart note - The note under it.
 * @csspart status - "Revised", "Superseded" or "Withdrawn", with the reason.
 * @csspart source - The source line.
 * @csspart details - The disclosure with population, what counts, sample and citation.
 * @csspart summary - What opens the disclosure.
 * @csspart differs - A table of why another figure is another number.
 * @csspart citation - The text that is copied.
 * @csspart cite - The button that copies the citation.
 * @csspart message - The line that says that a figure could not be loaded.
 * @cssproperty --impact-accent - Colour of the figure. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of buttons. Default: 0.25em.
 * @cssproperty --impact-muted - Colour of small text. Default: mixed from the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-figure-size - Size of the figure. Default: fluid, 2.25em to 4em.
 */
export class ImpactStatistic extends ImpactElement {
  static override styles = [hostStyles, figureStyles];

  protected static override readonly former = aliases['impact-statistic']!;

  static override properties = {
    value: {},
    label: {},
    qualifier: {},
    note: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    sourceDate: { attribute: 'source-date' },
    population: {},
    sample: {},
    src: {},
    figure: {},
    data: {},
    asOf: { attribute: 'as-of' },
    noUpdate: { attribute: 'no-update', read: flag },
  };

  /** The figure as an editor types it, in English notation: `28.5%`, `more than 1 in 3`, `$13 to $100 AUD`. */
  declare value: string | number | null | undefined;
  /** What the figure says, as the rest of a sentence that begins with it. */
  declare label: string | null | undefined;
  /** A qualifier to put before `value`: `more than`, `almost`, `about` … */
  declare qualifier: string | null | undefined;
  /** A sentence to stand under the figure. */
  declare note: string | null | undefined;
  /** Title of the source. */
  declare source: string | null | undefined;
  /** The source's http or https address. */
  declare sourceUrl: string | null | undefined;
  /** The source's date, ISO 8601, as exact as it is known: `2023`, `2023-12`, `2023-04-03`. */
  declare sourceDate: string | null | undefined;
  /** Of whom or of what. */
  declare population: string | null | undefined;
  /** Who was asked: `n = 8,503`. */
  declare sample: string | null | undefined;
  /** Address of a figures document. */
  declare src: string | null | undefined;
  /** The figure's id in that document. */
  declare figure: string | null | undefined;
  /** A whole figure, as an object or as JSON text, in the shape of an entry of a figures document. */
  declare data: Figure | string | null | undefined;
  /** The day whose value a report cited, ISO 8601: `2025-06`. A newer value is named beside it. */
  declare asOf: string | null | undefined;
  /** Whether a figure that a server rendered stays as it is; else its document is read once more, in idle time. */
  declare noUpdate: boolean;

  private readonly locale = new LocaleController(this);
  private readonly figures = new FiguresController(this);
  private readonly provenance = new ProvenanceController(this);
  private view: FiguresView | undefined;

  protected override willUpdate(): void {
    this.figures.resolve(this);
    const { state, model } = this.figures;
    const speech = speechIn(this.locale.spoken(), model?.language);
    const { value, qualifier, note, source, sourceUrl, sourceDate, population, sample } = this;
    const label = slottedLabel(this) ?? this.label;
    const own = { value, qualifier, label, note, source, sourceUrl, sourceDate, population, sample };
    const figures = state === 'pending' ? [] : mergeAll(model?.figures.slice(0, 1) ?? [], own, speech.locale);
    this.view = figures.length ? viewOf(figures, model, speech, this.baseURI, this.asOf) : undefined;
  }

  protected override updated(): void {
    if (this.view) this.provenance.checkAddresses(this.view);
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class="base">
      ${this.view ? this.renderView(this.view) : this.figures.renderOwnContent()}
    </div>`;
  }

  private renderView(view: FiguresView) {
    return html`<figure>
      ${view.figures.map((figure) => renderFigure(figure, view.speech.locale, true))}
      <figcaption>${this.provenance.render(view)}</figcaption>
    </figure>`;
  }
}
