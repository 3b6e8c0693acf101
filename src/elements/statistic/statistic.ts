import { html, LitElement, type TemplateResult } from 'lit';
import { plainAttribute, withDataAttributes } from '../shared/data-attributes.js';
import { FiguresController } from '../shared/figures-loader.js';
import { LocaleController } from '../../runtime/locale.js';
import { ProvenanceController } from '../shared/provenance.js';
import { speechIn } from '../../runtime/speech.js';
import { renderNote, renderStatement, withSlotted } from '../shared/render-statement.js';
import { aliases } from '../shared/aliases.js';
import type { Figure } from '../../documents/figure.js';
import { overlay } from '../../documents/merge-attributes.js';
import { sayFigure } from '../../documents/statement.js';
import { figureStyles } from '../shared/figure-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { version } from '../../version.js';

const former = aliases['impact-statistic'];

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
 * @event {ImpactCiteEvent} impact-cite - A reader copies the citation; `detail.text` is it. Cancelable.
 * @csspart base - Everything.
 * @csspart statement - Value and label, one sentence.
 * @csspart value - The figure itself.
 * @csspart label - What it says.
 * @csspart note - The note under it.
 * @csspart status - "Revised", "Superseded" or "Withdrawn", with the reason.
 * @csspart source - The source line.
 * @csspart details - The disclosure with population, what counts, sample and citation.
 * @csspart summary - What opens the disclosure.
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
export class ImpactStatistic extends LitElement {
  /** Version of the library that this class came with. */
  static readonly version = version;

  static override styles = [hostStyles, figureStyles];

  static override properties = {
    value: {},
    label: {},
    qualifier: {},
    note: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    sourceDate: { attribute: 'source-date' },
    of: {},
    sample: {},
    src: {},
    figure: {},
    data: {},
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
  /** The population: of whom or of what. */
  declare of: string | null | undefined;
  /** Who was asked: `n = 8,503`. */
  declare sample: string | null | undefined;
  /** Address of a figures document. */
  declare src: string | null | undefined;
  /** The figure's id in that document. */
  declare figure: string | null | undefined;
  /** A whole figure, as an object or as JSON text, in the shape of an entry of a figures document. */
  declare data: Figure | string | null | undefined;

  private readonly locale = new LocaleController(this);
  private readonly figures = new FiguresController(this);
  private readonly provenance = new ProvenanceController(this);
  private shown: Figure | undefined;

  static override get observedAttributes(): string[] {
    return withDataAttributes(super.observedAttributes, former);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value, former);
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]);
  }

  protected override willUpdate(): void {
    this.figures.resolve(this);
    const { state, model } = this.figures;
    const locale = this.locale.spoken();
    const figure = state === 'pending' ? undefined : overlay(model?.figures[0], this, this.of, locale);
    this.shown = figure && withSlotted(figure, this, locale);
  }

  protected override updated(): void {
    this.provenance.checkAddresses(this.shown ? [this.shown] : []);
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class="base">
      ${this.shown ? this.renderFigure(this.shown) : this.figures.renderOwnContent()}
    </div>`;
  }

  private renderFigure(figure: Figure) {
    const speech = speechIn(this.locale.spoken(), this.figures.model?.language);
    const statement = sayFigure(figure, speech);
    const replacement = this.figures.replacementOf(figure);
    return html`<figure>
      ${this.provenance.renderStatus(figure, speech, replacement && sayFigure(replacement, speech))}
      ${renderStatement(statement, speech, true)} ${renderNote(figure.note, speech, true)}
      <figcaption>${this.provenance.render([figure], this.provenance.quote(figure, statement), speech)}</figcaption>
    </figure>`;
  }
}
