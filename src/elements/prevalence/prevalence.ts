import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, Point } from '../../documents/figure.js';
import type { Lazy } from '../../runtime/lazy.js';
import { FigureElement } from '../figure-base.js';
import type { Needs } from '../shared/figure/needs.js';
import { ownText } from '../shared/text-in.js';
import { aliases } from '../shared/aliases.js';
import { flag } from '../shared/attributes.js';
import type { FiguresView } from '../shared/figure/figure-view.js';
import type { Figures } from '../shared/figure/figures-loader.js';
import { extras } from '../shared/late.js';
import { needsSmall, renderSmall, smallDrawn, smallOf, smallReady, type WithSmall } from '../shared/figure/small.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import { warn } from '../../runtime/report.js';
import type { CardShape } from '../shared/card/card-layout.js';
import { renderText, statementId } from '../shared/figure/render-statement.js';
import type { ArrayArrangement } from '../../geometry/array-plan.js';
import type { MarkShape } from '../../geometry/array.js';
import { renderArray, renderPicture } from './graphic.js';
import { several } from './late.js';
import { styles } from './styles.js';
import { drawFigures, isPart, options, type DrawnFigure, type PrevalenceView } from './view.js';

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
 * @event {ImpactCiteEvent} impact-cite - A reader has copied the citation; `detail.text` is it.
 * @csspart base - Everything.
 * @csspart heading - The label of several figures together.
 * @csspart statement - Value and label, one sentence.
 * @csspart value - The figure itself.
 * @csspart label - What it says.
 * @csspart range - The range or interval in words: "between 27.3% and 29.8%, 95% confidence interval".
 * @csspart comparison - What the trend of one figure amounts to, in a sentence.
 * @csspart counts - What is counted in the trend.
 * @csspart missing - The periods that the trend leaves out.
 * @csspart numbers - The disclosure with the trend's table.
 * @csspart table - The numbers of the trend, a row for each period.
 * @csspart note - The note under it.
 * @csspart graphic - The icon array, an SVG, and the small drawing of a trend.
 * @csspart key - What the filled marks stand for, in numbers.
 * @csspart status - "Revised", "Superseded", "Withdrawn" or "Replaces an earlier value", with the reason.
 * @csspart source - The source line.
 * @csspart details - The disclosure with population, what counts, sample and citation.
 * @csspart summary - What opens the disclosure.
 * @csspart differs - A table of why another figure is another number.
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
 * @cssproperty --impact-figure-size - Size of the figure. Default: fluid, 2.25em to 4em.
 */
export class ImpactPrevalence extends FigureElement<PrevalenceView & WithSmall> {
  static override styles = [FigureElement.styles, styles];

  protected static override readonly former = aliases['impact-prevalence']!;

  static override properties = {
    ...FigureElement.properties,
    marks: { read: options.marks },
    mark: { read: options.mark },
    arrange: { read: options.arrange },
    ofFigure: { attribute: 'of-figure' },
    trend: {},
    download: { read: flag },
  };

  /** Ids of figures in that document, separated by spaces. */
  declare figure: string | null | undefined;
  /** A whole figure, or a list of several, as an object or as JSON text, each in the shape of an entry of a figures document. */
  declare data: FigureElement<PrevalenceView>['data'];
  /** Marks in an array, 1 to 10,000; `auto` (default) draws a small denominator's own people, else 100 or what is needed. */
  declare marks: string | number | null | undefined;
  /** What stands for one person: `person` (default), `circle` or `square`. */
  declare mark: MarkShape | null | undefined;
  /** `single` for one figure (default), `compare` for several groups (default for several), `nested` for subsets of the same people. */
  declare arrange: ArrayArrangement | null | undefined;
  /**
   * Draws a share of a share within the picture of everybody: the id of the figure whose people it is a share of, or that figure as
   * typed (`28.5% of Australians experienced it`). Given alone, the one that the document names.
   */
  declare ofFigure: string | null | undefined;
  /**
   * Of one figure, shows its values at several times small beside the number: given alone those of the figure's `series`, else a list, its JSON
   * text (`[{"when": "2018", "value": "606"}]`), or a change as typed.
   */
  declare trend: readonly Point[] | string | boolean | null | undefined;
  /** Whether readers are offered the graphic as a file. Default: false. */
  declare download: boolean;

  /**
   * The graphic as a file of its own, with its trend, sentence, source, title and description, laid out as a card is.
   *
   * @param options its shape: `landscape` of 1200 by 630 units (default), `square` of 1080 by 1080, or `portrait` of 1080 by 1350
   * @returns SVG text; undefined while there is no figure, or none that can be drawn
   */
  async toSVG({ shape }: { readonly shape?: CardShape } = {}): Promise<string | undefined> {
    const { view } = this;
    if (!view?.drawn) return undefined;
    const sourceWord = this.speaking(() => msg('Source:', { id: 'source' }));
    const { svgFile, trendOf } = await import('./svg-file.js');
    const trend = await trendOf((await smallReady(this, view))?.trend);
    const style = getComputedStyle(this);
    const accent = style.getPropertyValue('--impact-accent') || '#0b5763';
    return svgFile(view, { rightToLeft: style.direction === 'rtl', accent, shape, sourceWord, trend });
  }

  protected override drawn(words: FiguresView): PrevalenceView & WithSmall {
    const view = drawFigures(words, this, several.now);
    // What isn't a share to this file may be one to the whole grammar.
    if (!view.drawn && !view.assessment) extras.get().then(this.again, () => undefined);
    return view.arrangement === 'single' ? { ...view, small: smallOf(this, view, !view.drawn) } : view;
  }

  protected override willUpdate(): void {
    // Ids with spaces between them: what several figures take comes beside their document.
    if (this.src && /\S\s+\S/.test(this.figure ?? '')) for (const late of [several, extras]) late.prepare();
    super.willUpdate();
  }

  protected override needs(figures: readonly Figure[]): Needs {
    return figures.length > 1 || isPart(this) ? { before: [extras, several] } : super.needs(figures);
  }

  protected override arranged(
    figures: readonly Figure[],
    model: Figures | undefined,
    locale: string,
  ): readonly Figure[] {
    if (!isPart(this)) return figures;
    const all = several.now!.within(figures, String(this.ofFigure), model, locale, extras.now!.lookUp);
    if (!all)
      warn(
        this,
        `of-figure="${this.ofFigure}" names no figure: write an id of the document, or a share as in 28.5% of adults`,
      );
    return all ?? figures;
  }

  protected override seldom(figures: readonly Figure[]): readonly Lazy<unknown>[] {
    return needsSmall(this, figures);
  }

  protected override updated(): void {
    super.updated();
    const { figures = [], drawn, assessment } = this.view ?? {};
    smallDrawn(this, this.view?.small);
    if (figures.length > 1) adoptStyle(this.shadowRoot!, several.now!.severalStyles);
    if (!drawn && assessment?.fault) warn(this, `draws nothing: ${assessment.fault}`);
  }

  protected override renderView(view: PrevalenceView & WithSmall): TemplateResult {
    const { arrangement, figures, whole, drawn, note, speech } = view;
    const { reason } = view.assessment ?? {};
    const arrays = whole ? [whole] : figures.flatMap(({ array }) => array ?? []);
    const block = arrangement !== 'compare' && arrays.some(({ rows, columns }) => rows > 1 && columns <= 10);
    const parts = {
      words: (figure: DrawnFigure, label?: unknown) =>
        this.renderOne(figure, speech.locale, arrangement === 'single', {
          index: figures.indexOf(figure),
          words: label,
        }),
      picture: renderEach,
    };
    const named = view.heading ? 'heading' : figures.map((_, index) => statementId(index)).join(' ');
    // Words without their picture stand as any other list.
    const place = arrangement === 'nested' && !whole ? '' : arrangement;
    return html`<figure class="${place} ${block ? 'block' : ''}" aria-labelledby=${named}>
      ${arrangement === 'single' ? [html`<div>${parts.words(figures[0]!)}</div>`, renderEach(figures[0]!, 0), view.small === undefined ? nothing : html`<div class="after">${renderSmall(this, view.small)}</div>`] : several.now!.renderSeveral(view, parts)}
      ${[reason && renderText(reason, speech.locale), note && ownText(note, speech.locale)].map((text) => (text ? html`<p part="note" class="note">${text}</p>` : nothing))}
      <figcaption>${this.provenance.render(view, view.heading ? 'heading' : '', drawn && this.download ? html`<button id="download" aria-labelledby="download ${named}" part="download" type="button" @click=${this.save}>${msg('Download image', { id: 'save-picture' })}</button>` : nothing)}</figcaption>
    </figure>`;
  }

  private async save() {
    const text = await this.toSVG();
    if (text) (await import('./svg-file.js')).saveFile(text);
  }
}

const renderEach = (figure: DrawnFigure, index: number) =>
  figure.array ? renderPicture(figure.array, figure.fewer, index, renderKey(figure, index)) : nothing;

function renderKey({ key, legend, statement }: DrawnFigure, index: number) {
  const marked = legend?.map(
    ({ sample, text }, at) => html`<span>${renderArray(sample, `${index}-${at}`)} ${text}</span>`,
  );
  return key ? html`<p part="key" class="key" lang=${statement.locale}>${marked ?? key}</p>` : nothing;
}
