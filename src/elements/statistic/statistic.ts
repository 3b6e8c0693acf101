import { html, type TemplateResult } from 'lit';
import type { Figure, Point } from '../../documents/figure.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import type { Lazy } from '../../runtime/lazy.js';
import { FigureElement } from '../figure-base.js';
import type { Needs } from '../shared/figure/needs.js';
import { aliases } from '../shared/aliases.js';
import { statementId } from '../shared/figure/render-statement.js';
import type { FiguresView } from '../shared/figure/figure-view.js';
import { needsSmall, renderSmall, smallDrawn, smallOf, type WithSmall } from '../shared/figure/small.js';
import { group } from './late.js';

/**
 * A figure, said large: what it counts, of whom, and who says so. Several in one tag stand abreast, and those of one source name it
 * once.
 *
 * @summary A sourced figure in words, or several of one source.
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
 * @csspart heading - The label of several figures together.
 * @csspart statement - Value and label, one sentence.
 * @csspart value - The figure itself.
 * @csspart label - What it says.
 * @csspart range - The range or interval in words: "between 27.3% and 29.8%, 95% confidence interval".
 * @csspart graphic - The small drawing of its interval, or of its trend.
 * @csspart comparison - What the trend amounts to, in a sentence.
 * @csspart counts - What is counted in the trend.
 * @csspart missing - The periods that the trend leaves out.
 * @csspart numbers - The disclosure with the trend's table.
 * @csspart table - The numbers of the trend, a row for each period.
 * @csspart note - The note under it.
 * @csspart status - "Revised", "Superseded", "Withdrawn" or "Replaces an earlier value", with the reason.
 * @csspart source - The source line.
 * @csspart details - The disclosure with population, what counts, sample and citation.
 * @csspart summary - What opens the disclosure.
 * @csspart differs - A table of why another figure is another number.
 * @csspart citation - The text that is copied.
 * @csspart cite - The button that copies the citation.
 * @csspart message - The line that says that a figure could not be loaded.
 * @cssproperty --impact-accent - Colour of the rule above. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-figure-size - Size of the figure. Default: fluid, 2.25em to 4em.
 */
export class ImpactStatistic extends FigureElement<WithSmall> {
  protected static override readonly former = aliases['impact-statistic']!;

  static override properties = { ...FigureElement.properties, trend: {} };

  /** Ids of figures in that document, separated by spaces. */
  declare figure: string | null | undefined;
  /** A whole figure, or a list of several, as an object or as JSON text, each in the shape of an entry of a figures document. */
  declare data: FigureElement<FiguresView>['data'];
  /**
   * Of one figure, shows the values at several times small beside the number: given alone those of the figure's `series`, else a list, its JSON
   * text (`[{"when": "2018", "value": "606"}]`), or a change as typed.
   */
  declare trend: readonly Point[] | string | boolean | null | undefined;

  protected override willUpdate(): void {
    // Ids with spaces between them: what several figures take comes beside their document.
    if (/\S\s+\S/.test(this.figure ?? '')) group.prepare();
    super.willUpdate();
  }

  protected override needs(figures: readonly Figure[]): Needs {
    const needs = super.needs(figures);
    return figures.length > 1 ? { ...needs, before: [...needs.before, group] } : needs;
  }

  protected override seldom(figures: readonly Figure[]): readonly Lazy<unknown>[] {
    return figures.length > 1 ? [] : needsSmall(this, figures);
  }

  protected override updated(): void {
    super.updated();
    if (this.view?.figures[1]) adoptStyle(this.shadowRoot!, group.now!.groupStyles);
    smallDrawn(this, this.view?.small);
  }

  protected override drawn(view: FiguresView): WithSmall {
    return { ...view, small: view.figures[1] ? undefined : smallOf(this, view) };
  }

  protected override renderView(view: WithSmall): TemplateResult {
    const { figures, speech, small } = view;
    if (figures[1])
      return group.now!.renderGroup(
        view,
        this,
        (figure, index) => this.renderOne(figure, speech.locale, false, { index }),
        this.provenance.render(view, this.label ? 'heading' : ''),
      );
    return html`<figure aria-labelledby=${statementId(0)}>
      ${figures.map((figure) => this.renderOne(figure, speech.locale, true, { drawn: renderSmall(this, small) }))}
      <figcaption>${this.provenance.render(view)}</figcaption>
    </figure>`;
  }
}
