import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { plainAttribute, withDataAttributes } from '../shared/data-attributes.js';
import { FiguresController } from '../shared/figures-loader.js';
import { LocaleController } from '../../runtime/locale.js';
import { ProvenanceController } from '../shared/provenance.js';
import { flag } from '../shared/flag.js';
import { loadGrammar } from '../../runtime/languages.js';
import { speechIn } from '../../runtime/speech.js';
import { renderNote, renderStatement, withSlotted } from '../shared/render-statement.js';
import type { Arrangement } from '../../geometry/array-plan.js';
import type { Figure } from '../../documents/figure.js';
import { overlay, type OwnWords } from '../../documents/merge-attributes.js';
import { formatCitation } from '../../documents/citation.js';
import { formatKey, formatShare } from '../../quantity/out-of.js';
import { sayFigure } from '../../documents/statement.js';
import type { Mark } from '../../geometry/array.js';
import { figureStyles } from '../shared/figure-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { version } from '../../version.js';
import { renderArray } from './graphic.js';
import { styles } from './styles.js';
import { sampleOf, viewOf, type View } from './view.js';

/**
 * A proportion as a picture of people beside the sentence that says it: the whole group is drawn, never the affected part
 * alone, and several groups always share one denominator.
 *
 * @summary A sourced proportion as a sentence and an icon array.
 *
 * @example
 * <impact-prevalence value="1 in 4" label="Australians experienced contact abuse in childhood"
 *   source="Australian Child Maltreatment Study" source-date="2023-04-03">1 in 4 Australians</impact-prevalence>
 *
 * @tag impact-prevalence
 * @slot - The author's own words: shown until the figure is ready, and whenever it cannot be.
 * @slot label - A label of the host's own making, in place of the `label` text.
 * @slot note - A note of the host's own making, in place of the `note` text.
 * @event {ImpactLoadEvent} impact-load - The document was read and its figures are shown.
 * @event {ImpactErrorEvent} impact-error - The figures could not be shown; `detail` has code, message and path.
 * @event {ImpactCiteEvent} impact-cite - A reader copies the citation; `detail.text` is it. Cancelable.
 * @csspart base - Everything.
 * @csspart heading - The label of several figures together.
 * @csspart statement - Value and label, one sentence.
 * @csspart value - The figure itself.
 * @csspart label - What it says.
 * @csspart note - The note under it.
 * @csspart graphic - The icon array, an SVG.
 * @csspart key - What the filled marks stand for, in numbers.
 * @csspart status - "Revised", "Superseded" or "Withdrawn", with the reason.
 * @csspart source - The source line.
 * @csspart details - The disclosure with population, what counts, sample and citation.
 * @csspart summary - What opens the disclosure.
 * @csspart citation - The text that is copied.
 * @csspart cite - The button that copies the citation.
 * @csspart download - The button that saves the graphic.
 * @csspart message - The line that says that a figure could not be loaded.
 * @cssproperty --impact-accent - Colour of figure and marks. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of buttons. Default: 0.25em.
 * @cssproperty --impact-muted - Colour of small text and of empty marks. Default: mixed from the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-figure-size - Size of the figure. Default: fluid, 2.25em to 4em.
 */
export class ImpactPrevalence extends LitElement {
  /** Version of the library that this class came with. */
  static readonly version = version;

  static override styles = [hostStyles, figureStyles, styles];

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
    groups: {},
    of: {},
    mark: {},
    arrange: {},
    download: { type: Boolean, converter: flag },
  };

  /** The proportion as an editor types it, in English notation: `28.5%`, `more than 1 in 3`. */
  declare value: string | number | null | undefined;
  /** What the figure says, as the rest of a sentence that begins with it; above several figures, their heading. */
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
  /** Ids of figures in that document, separated by spaces. */
  declare figure: string | null | undefined;
  /** A whole figure, as an object or as JSON text, in the shape of an entry of a figures document. */
  declare data: Figure | string | null | undefined;
  /** Several figures, as a list of objects or as JSON text. */
  declare groups: readonly Figure[] | string | null | undefined;
  /** Marks in an array, 1 to 10,000; `auto` (default) draws a small denominator's own people, else 100 or what is needed. */
  declare of: string | number | null | undefined;
  /** What stands for one person: `person` (default), `circle` or `square`. */
  declare mark: Mark | null | undefined;
  /** `single` for one figure (default), `compare` for several groups (default for several), `nested` for subsets of the same people. */
  declare arrange: Arrangement | null | undefined;
  /** Whether readers are offered the graphic as a file. */
  declare download: boolean;

  private readonly locale = new LocaleController(this);
  private readonly loaded = new FiguresController(this);
  private readonly provenance = new ProvenanceController(this);
  private view: View | undefined;

  constructor() {
    super();
    this.download = false;
  }

  static override get observedAttributes(): string[] {
    return withDataAttributes(super.observedAttributes);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value);
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]);
  }

  /**
   * The graphic as a file of its own, with its sentence, source, title and description.
   *
   * @returns SVG text; undefined while there is no figure, or none that can be drawn
   */
  async toSVG(): Promise<string | undefined> {
    const { view } = this;
    if (!view?.plan) return undefined;
    const { svgFile } = await import('./svg-file.js');
    const { figures, statements, speech, plan, drawings, arrangement, mark } = view;
    const style = getComputedStyle(this);
    const { length } = plan.order;
    return svgFile({
      sentences: plan.order.map((index) => this.provenance.quote(figures[index]!, statements[index]!)),
      samples: arrangement === 'nested' ? plan.order.map((_, rank) => sampleOf(rank + 1, length, mark)) : [],
      source: [
        ...new Set(figures.map((figure) => formatCitation('', figure.source, figure.page, '', speech.locale))),
      ].join('. '),
      locale: speech.locale,
      rightToLeft: style.direction === 'rtl',
      accent: style.getPropertyValue('--impact-accent') || '#0b5763',
      drawings,
      shares: plan.arrays.map((shares) => shares.length),
    });
  }

  protected override willUpdate(): void {
    const { src, figure, data, groups } = this;
    this.loaded.resolve({ src, figure, data: groups ?? data });
    const { state, model } = this.loaded;
    const speech = speechIn(this.locale.spoken(), model?.language);
    const figures =
      model && model.figures.length > 1
        ? model.figures.map((each) => overlay(each, this.common, this.population, speech.locale)!)
        : [overlay(model?.figures[0], this, this.population, speech.locale) ?? []]
            .flat()
            .map((one) => withSlotted(one, this, speech.locale));
    this.view = figures.length && state !== 'pending' ? viewOf(figures, speech, this) : undefined;
    // What isn't a share to the page may be one to the whole grammar, which draws it when it is there.
    if (this.view && !this.view.plan && !speech.grammar) void loadGrammar();
  }

  /** What the tag may say of several figures together. */
  private get common(): OwnWords {
    const { source, sourceUrl, sourceDate, sample } = this;
    return { source, sourceUrl, sourceDate, sample };
  }

  protected override updated(): void {
    this.provenance.checkAddresses(this.view?.figures ?? []);
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class="base">
      ${this.view ? this.renderView(this.view) : this.loaded.renderOwnContent()}
    </div>`;
  }

  private renderView(view: View) {
    const { arrangement, plan, drawings } = view;
    const block = arrangement !== 'compare' && drawings.some(({ rows, columns }) => rows > 1 && columns <= 10);
    return html`<figure class="${arrangement} ${block ? 'block' : ''}">
      ${arrangement !== 'single' && this.label ? html`<p part="heading" class="heading">${this.label}</p>` : nothing}
      ${arrangement === 'nested' ? this.renderNested(view) : this.renderEach(view)}
      ${arrangement !== 'single' && this.note ? html`<p part="note" class="note">${this.note}</p>` : nothing}
      ${
        plan && this.download
          ? html`<button part="download" type="button" @click=${this.save}>${msg('Save the picture', { id: 'save-picture' })}</button>`
          : nothing
      }
      <figcaption>${this.renderSources(view)}</figcaption>
    </figure>`;
  }

  private renderEach(view: View) {
    const { figures, drawings, plan } = view;
    const each = figures.map(
      (_, index) => html`<div>${this.renderSentence(view, index)}</div>
        ${
          plan
            ? html`<div class="picture">
              ${renderArray(drawings[index]!, plan.arrays[index]!.length, index)}${this.renderKey(view, index)}
            </div>`
            : nothing
        }`,
    );
    return figures.length > 1 ? html`<ul>${each.map((item) => html`<li>${item}</li>`)}</ul>` : each;
  }

  /** One array for all: the list of sentences is its legend, from the largest share to the smallest. */
  private renderNested(view: View) {
    const { figures, drawings, plan, speech, mark } = view;
    const order = plan?.order ?? figures.map((_, index) => index);
    const one = plan && formatShare({ kind: 'ratio', part: 1, whole: plan.whole }, plan.whole, speech);
    return html`<ul>
        ${order.map(
          (index, rank) => html`<li>
            ${plan ? renderArray(sampleOf(rank + 1, order.length, mark), order.length, `sample-${index}`) : nothing}
            <div>${this.renderSentence(view, index)}</div>
          </li>`,
        )}
      </ul>
      ${
        plan
          ? html`<div class="picture">
            ${renderArray(drawings[0]!, order.length, 'all')}
            <p part="key" class="key">${msg(str`Each mark stands for ${one}.`, { id: 'each-mark' })}</p>
          </div>`
          : nothing
      }`;
  }

  private renderSentence({ figures, statements, speech }: View, index: number) {
    const figure = figures[index]!;
    const replacement = this.loaded.replacementOf(figure);
    return html`${this.provenance.renderStatus(figure, speech, replacement && sayFigure(replacement, speech))}
    ${renderStatement(statements[index]!, speech, figures.length < 2)} ${renderNote(figure.note, speech, figures.length < 2)}`;
  }

  /** The proportion in the picture's own denominator, where the sentence says it in another. */
  private renderKey({ statements, plan }: View, index: number) {
    const { quantity, value, speech } = statements[index]!;
    const counted = formatKey(quantity, plan!.whole, speech);
    return counted && counted !== value
      ? html`<p part="key" class="key" lang=${speech.locale}>${counted}</p>`
      : nothing;
  }

  /** Figures that share a source share its line, and are cited together. */
  private renderSources({ figures, statements, speech }: View) {
    const sources = figures.map(({ source, page }) => JSON.stringify([source, page]));
    return [...new Set(sources)].map((source) => {
      const shared = (_: unknown, index: number) => sources[index] === source;
      const cited = figures.map((figure, index) => this.provenance.quote(figure, statements[index]!)).filter(shared);
      return this.provenance.render(figures.filter(shared), cited.join('; '), speech);
    });
  }

  private async save() {
    const text = await this.toSVG();
    if (!text) return;
    const file = new Blob([text], { type: 'image/svg+xml' });
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(file),
      download: 'figure.svg',
    });
    link.click();
    // Some browsers read the address only after the click has returned.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}
