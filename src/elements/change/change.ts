import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardShape } from '../shared/card/card-layout.js';
import type { Figure, Point } from '../../documents/figure.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import { unbroken } from '../../text/unbroken.js';
import { report } from '../../runtime/report.js';
import { FigureElement } from '../figure-base.js';
import { choice, flag } from '../shared/attributes.js';
import type { FiguresView } from '../shared/figure/figure-view.js';
import { renderText, statementId } from '../shared/figure/render-statement.js';
import { drawing, drawNow, prepareDrawing } from './drawing.js';
import {
  CHANGE_GRAPHICS,
  ownSeries,
  CHANGE_WORDINGS,
  shownFigure,
  UNREAD_SERIES,
  type ChangeView,
  type ChangeGraphic,
  type ChangeWording,
} from '../shared/series/change-view.js';

/**
 * A change over time: what it amounts to, its values in a sentence, a picture from a zero baseline, then the numbers as a table. The
 * values come first where the finding has no amount. What isn't known is left open, what is a part of a period is hatched and named,
 * and nothing is drawn that has no common axis.
 *
 * @summary A change over time in words, bars or a line, and a table.
 *
 * @example
 * <impact-change value="606 in 2018 to 27,217 in the first half of 2020"
 *   label="suspicious transaction reports linked to online sexual exploitation of children in the Philippines"
 *   counts="Reports by banks and payment services, not crimes" source="Anti-Money Laundering Council">606 reports in 2018</impact-change>
 *
 * @tag impact-change
 * @slot - The author's own words: shown until the figure is ready, and whenever it cannot be.
 * @slot label - A label of the host's own making, in place of the `label` text.
 * @slot note - A note of the host's own making, in place of the `note` text.
 * @event {ImpactLoadEvent} impact-load - The document was read and its figure is shown.
 * @event {ImpactErrorEvent} impact-error - The figure could not be shown, or not be drawn; `detail` has code, message and path.
 * @event {ImpactCiteEvent} impact-cite - A reader has copied the citation; `detail.text` is it.
 * @csspart base - Everything.
 * @csspart statement - Value and label, one sentence.
 * @csspart value - The figure itself.
 * @csspart label - What it says.
 * @csspart comparison - What the change amounts to, in a sentence.
 * @csspart counts - What is counted.
 * @csspart note - The note under it.
 * @csspart range - The range or interval in words: "between 27.3% and 29.8%, 95% confidence interval".
 * @csspart graphic - The bars or the line.
 * @csspart missing - The periods that a line leaves out.
 * @csspart numbers - The disclosure with the table.
 * @csspart table - The numbers, a row for each period.
 * @csspart status - "Revised", "Superseded", "Withdrawn" or "Replaces an earlier value", with the reason.
 * @csspart source - The source line.
 * @csspart details - The disclosure with population, sample and citation.
 * @csspart summary - What opens a disclosure.
 * @csspart differs - A table of why another figure is another number.
 * @csspart citation - The text that is copied.
 * @csspart cite - The button that copies the citation.
 * @csspart download - The button that saves the graphic.
 * @csspart message - The line that says that a figure could not be loaded.
 * @cssproperty --impact-accent - Colour of the rule above, bars and line. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-figure-size - Size of what the change amounts to; of the figure where that can't be said. Default: fluid, 1.625em to 2em.
 */
export class ImpactChange extends FigureElement<ChangeView> {
  static override properties = {
    ...FigureElement.properties,
    series: {},
    say: { read: choice(...CHANGE_WORDINGS) },
    draw: { read: choice(...CHANGE_GRAPHICS) },
    counts: {},
    download: { read: flag },
  };

  /** The change as an editor types it, in English notation: `606 in 2018 to 27,217 in the first half of 2020`. */
  declare value: FigureElement<ChangeView>['value'];
  /** A whole figure, as an object or as JSON text, in the shape of an entry of a figures document. */
  declare data: Figure | string | null | undefined;
  /** The values one by one, as a list or as JSON text: `[{"when": "2018", "value": "606"}]`; `when` also takes `2020-03`, `Q1 2023`, `2020–21` and `2020-01-01/P6M`. */
  declare series: readonly Point[] | string | null | undefined;
  /** What a pair in `value` is: `change` (default here) or `range`, which is not drawn. */
  declare kind: 'change' | 'range' | null | undefined;
  /** How the change is put into words: `auto` (default), `times`, `points`, `difference`, `per-month` or `none`. */
  declare say: ChangeWording | null | undefined;
  /** How it is drawn: `auto` (default: up to four values as bars, more as a line), `bars`, `line` or `none`. */
  declare draw: ChangeGraphic | null | undefined;
  /** What is counted, in a sentence: reports are neither crimes nor children. */
  declare counts: string | null | undefined;
  /** Whether readers are offered the graphic as a file. Default: false. */
  declare download: boolean;

  private faulty = '';

  /**
   * The graphic as a file of its own, with its sentence, source, title and description, laid out as a card is.
   *
   * @param options its shape: `landscape` of 1200 by 630 units (default), `square` of 1080 by 1080, or `portrait` of 1080 by 1350;
   *   or `tactile`: for swell paper, A4, in outlines alone
   * @returns SVG text; undefined while there is no figure, or none that can be drawn
   */
  async toSVG({ tactile = false, shape }: { readonly tactile?: boolean; readonly shape?: CardShape } = {}): Promise<
    string | undefined
  > {
    const { view } = this;
    if (!view?.picture) return undefined;
    const { changeFile } = await import('./change-file.js');
    const sourceWord = this.speaking(() => msg('Source:', { id: 'source' }));
    const style = getComputedStyle(this);
    const accent = style.getPropertyValue('--impact-accent') || '#0b5763';
    return changeFile(view, { rightToLeft: style.direction === 'rtl', accent, tactile, shape, sourceWord });
  }

  protected override shown(figures: readonly Figure[]): readonly Figure[] {
    return shownFigure(figures, ownSeries(this));
  }

  protected override drawn(words: FiguresView): ChangeView | undefined {
    const view = drawNow(words, this);
    if (!view)
      prepareDrawing().then(this.again, () =>
        report(this, { code: 'network', message: 'what draws a change could not be loaded' }),
      );
    return view;
  }

  protected override updated(): void {
    super.updated();
    const { view } = this;
    if (view) for (const style of drawing.now!.styles) adoptStyle(this.shadowRoot!, style);
    const { figures = [] } = view ?? {};
    // Without a value beside it, nothing else tells of a series that can't be read.
    const isUnread = this.series && !this.value && !this.src && !this.data && !ownSeries(this);
    const fault = view ? view.fault : isUnread ? UNREAD_SERIES : undefined;
    if (fault && fault.code !== this.faulty) {
      report(this, fault);
      if (view) drawing.now!.explain(this, figures[0]!.figure);
    }
    this.faulty = fault?.code ?? '';
  }

  protected override renderView(view: ChangeView): TemplateResult {
    const { figures, speech, leads, counts, picture, rows } = view;
    const { locale } = speech;
    const { locale: spoken } = figures[0]!.statement;
    const comparison = view.comparison
      ? html`<p part="comparison" class="comparison" lang=${spoken}>${unbroken(view.comparison)}</p>`
      : nothing;
    const said = counts ? html`<p part="counts" class="counts">${renderText(counts, locale)}</p>` : nothing;
    const own = leads ? { before: comparison, after: said } : { after: [comparison, said] };
    return html`<figure aria-labelledby=${statementId(0)}>
      ${this.renderOne(figures[0]!, locale, true, own)} ${picture && drawing.now ? drawing.now.renderPicture(picture, rows, locale) : nothing}
      ${rows.length && drawing.now ? drawing.now.renderTable(view) : nothing}
      <figcaption>${this.provenance.render(view, '', picture && this.download ? html`<button id="download" aria-labelledby="download ${statementId(0)}" part="download" type="button" @click=${this.save}>${msg('Download image', { id: 'save-picture' })}</button>` : nothing)}</figcaption>
    </figure>`;
  }

  private async save() {
    const text = await this.toSVG();
    if (text) (await import('./change-file.js')).saveFile(text, 'change.svg');
  }
}
