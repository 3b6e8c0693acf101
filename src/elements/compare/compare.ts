import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardShape } from '../shared/card/card-layout.js';
import type { Figure } from '../../documents/figure.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import { report } from '../../runtime/report.js';
import { FigureElement, type OwnWords } from '../figure-base.js';
import type { Needs } from '../shared/figure/needs.js';
import { aliases } from '../shared/aliases.js';
import { choice, flag } from '../shared/attributes.js';
import type { FiguresView, FigureView } from '../shared/figure/figure-view.js';
import { extras } from '../shared/late.js';
import { drawing, drawNow, prepareDrawing } from './drawing.js';
import { COMPARE_GRAPHICS, COMPARE_ORDERS, type CompareView, type CompareGraphic, type CompareOrder } from './view.js';

/**
 * Figures side by side on one axis that begins at zero: each a sentence with its bar, dot or band, then the numbers as a table. A
 * range has no middle but the one that its source gives. Figures that their publisher doesn't compare are two statements with
 * the reason between them, and no picture.
 *
 * @summary Magnitudes, ranges and parts of a whole on one axis, or the reason why not.
 *
 * @example
 * <impact-compare src="/data/figures.json" figure="partner has-child"
 *   label="Offenders in treatment">21% to 65% have a partner, 25% to 47% at least one child.</impact-compare>
 *
 * @tag impact-compare
 * @slot - The author's own words: shown until the figures are ready, and whenever they cannot be.
 * @slot label - Of one figure, a label of the host's own making, in place of the `label` text.
 * @slot note - Of one figure, a note of the host's own making, in place of the `note` text.
 * @event {ImpactLoadEvent} impact-load - The document was read and its figures are shown.
 * @event {ImpactErrorEvent} impact-error - The figures could not be shown, or not be drawn; `detail` has code, message and path.
 * @event {ImpactCiteEvent} impact-cite - A reader has copied the citation; `detail.text` is it.
 * @csspart base - Everything.
 * @csspart heading - The label of several figures together.
 * @csspart statement - Value and label, one sentence.
 * @csspart value - The figure itself.
 * @csspart label - What it says.
 * @csspart converted - The value in the unit of the others.
 * @csspart range - The range or interval in words: "between 27.3% and 29.8%, 95% confidence interval".
 * @csspart note - The note under it, and the one in common.
 * @csspart graphic - A bar, a dot or a band, an SVG.
 * @csspart caution - What a reader has to know of figures from different sources.
 * @csspart reason - Why two figures are not to be compared.
 * @csspart numbers - The disclosure with the table.
 * @csspart table - The numbers, a row for each figure.
 * @csspart differs - A table of why another figure is another number.
 * @csspart status - "Revised", "Superseded", "Withdrawn" or "Replaces an earlier value", with the reason.
 * @csspart source - The source line.
 * @csspart details - The disclosure with population, sample and citation.
 * @csspart summary - What opens a disclosure.
 * @csspart citation - The text that is copied.
 * @csspart cite - The button that copies the citation.
 * @csspart download - The button that saves the graphic.
 * @csspart message - The line that says that a figure could not be loaded.
 * @cssproperty --impact-accent - Colour of the rule above and of the marks. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-figure-size - Size of the figures; beside marks at most 1.25em, which is the default there. Default: fluid, 1.375em to 2em; 1.75em to 2.5em for figures that must not be compared.
 */
export class ImpactCompare extends FigureElement<CompareView> {
  protected static override readonly former = aliases['impact-compare']!;

  static override properties = {
    ...FigureElement.properties,
    order: { read: choice(...COMPARE_ORDERS) },
    draw: { read: choice(...COMPARE_GRAPHICS) },
    download: { read: flag },
  };

  /** Ids of figures in that document, separated by spaces. */
  declare figure: string | null | undefined;
  /** A figure or a list of them, as objects or as JSON text, each in the shape of an entry of a figures document. `groups` is the same. */
  declare data: FigureElement<CompareView>['data'];
  /** `given` (default) keeps the order of the figures, `size` begins with the largest. */
  declare order: CompareOrder | null | undefined;
  /** How values are drawn: `auto` (default: bars, or dots beside bands), `bars`, `dots`, `bands` (of an interval the band alone) or `none`. */
  declare draw: CompareGraphic | null | undefined;
  /** Whether readers are offered the graphic as a file. Default: false. */
  declare download: boolean;

  private faulty = '';

  /**
   * The graphic as a file of its own, with its sentences, sources, title and description, laid out as a card is.
   *
   * @param options its shape: `landscape` of 1200 by 630 units (default), `square` of 1080 by 1080, or `portrait` of 1080 by 1350;
   *   or `tactile`: for swell paper, A4, in outlines alone
   * @returns SVG text; undefined while there are no figures, or none that can be drawn
   */
  async toSVG({ tactile = false, shape }: { readonly tactile?: boolean; readonly shape?: CardShape } = {}): Promise<
    string | undefined
  > {
    const { view } = this;
    if (!view?.axis) return undefined;
    const { compareFile } = await import('./compare-file.js');
    const sourceWord = this.speaking(() => msg('Source:', { id: 'source' }));
    const style = getComputedStyle(this);
    const accent = style.getPropertyValue('--impact-accent') || '#0b5763';
    return compareFile(view, { rightToLeft: style.direction === 'rtl', accent, tactile, shape, sourceWord });
  }

  protected override needs(figures: readonly Figure[]): Needs {
    return { before: figures.length ? [extras] : [] };
  }

  protected override notLoaded(): string {
    return msg('These figures could not be loaded.', { id: 'figures-not-loaded' });
  }

  protected override drawn(words: FiguresView): CompareView | undefined {
    const view = drawNow(words, this);
    if (!view)
      prepareDrawing().then(this.again, () =>
        report(this, { code: 'network', message: 'what draws a comparison could not be loaded' }),
      );
    return view;
  }

  protected override updated(): void {
    super.updated();
    const { view } = this;
    if (view) for (const style of drawing.now!.styles) adoptStyle(this.shadowRoot!, style);
    const { fault } = view ?? {};
    if (fault && fault.message !== this.faulty) report(this, fault);
    this.faulty = fault?.message ?? '';
  }

  protected override renderView(view: CompareView): TemplateResult {
    const named = drawing.now!.comparisonName(view);
    const download =
      view.axis && this.download
        ? html`<button id="download" aria-labelledby="download ${named}" part="download" type="button" @click=${this.save}>${msg('Download image', { id: 'save-picture' })}</button>`
        : nothing;
    return drawing.now!.renderComparison(
      view,
      this.renderEach,
      this.provenance.render(view, view.heading ? named : '', download),
    );
  }

  private readonly renderEach = (figure: FigureView, locale: string, slotted: boolean, own: OwnWords) =>
    this.renderOne(figure, locale, slotted, own);

  private async save() {
    const text = await this.toSVG();
    if (text) (await import('./compare-file.js')).saveFile(text, 'comparison.svg');
  }
}
