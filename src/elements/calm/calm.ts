import { html, nothing, type TemplateResult } from 'lit';
import { hasExit } from '../../runtime/page-exit.js';
import { ImpactElement } from '../base.js';
import { tickStyles } from '../shared/form/tick-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { chevronStyles } from '../shared/chevron-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { PageWatch } from '../shared/page-watch.js';
import { applyChoices, CALMED, holdingsOf, type Calmed } from './apply.js';
import { styles } from './styles.js';
import { calmView, type Holdings } from './view.js';
import { keepChoices, keptChoices, type CalmChoice } from './choices.js';

/**
 * What a page holds, said neutrally in place of a warning, and a few things that a reader may ask of it: plain words, no pictures, no
 * quotations from offenders, larger type. Kept for the tab at most, and not at all while an `<impact-exit>` is on the page.
 *
 * @summary Reading on one's own terms.
 *
 * @example
 * <impact-calm style="display: block; min-height: 6em"><p>Numbers on the abuse of children, and two survivors’ words. No photographs.</p></impact-calm>
 *
 * @tag impact-calm
 * @slot - What the page holds, in the author's own words.
 * @event {ImpactErrorEvent} impact-error - The list behind its line of help could not be read; `detail` has code, message and path.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart holds - What our elements on the page hold, counted.
 * @csspart details - What may be asked of the page.
 * @csspart summary - Opens that.
 * @csspart choice - One thing to ask for.
 * @csspart kept - How long it is kept.
 * @cssproperty --impact-accent - Colour of the rule above and of ticks. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of what `support` opens. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactCalm extends ImpactElement {
  static override styles = [hostStyles, spaceStyles, chevronStyles, tickStyles, styles];

  static override properties = {
    heading: {},
  };

  /** The heading. Default: "What’s on this page". */
  declare heading: string | null | undefined;

  private elements: readonly Calmed[] = [];
  private holdings: Holdings = { figures: 0, pictures: 0, videos: 0, quotes: 0, offenders: 0, terms: 0, plain: false };
  private chosen: ReadonlySet<CalmChoice> = new Set();

  constructor() {
    super();
    new PageWatch<Calmed>(this, CALMED, (elements) => this.look(elements));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.chosen = keptChoices();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    applyChoices(this.elements, new Set());
  }

  protected override render(): TemplateResult {
    const isKept = !hasExit();
    const view = calmView(this.holdings, this.chosen, {
      heading: this.heading,
      locale: this.locale.spoken(),
      isKept,
    });
    return html`<div part="base" class="base">
      <p part="heading">${view.heading}</p>
      <slot></slot>
      ${view.holds ? html`<p part="holds">${view.holds}</p>` : nothing}
      <details part="details">
        <summary part="summary">${view.summary}</summary>
        <fieldset aria-label=${view.summary}>
          ${view.choices.map(
            ({ choice, label, isOn }) =>
              html`<label part="choice"
                ><input type="checkbox" .checked=${isOn} @change=${(event: Event) => this.choose(choice, event)} /><span
                  >${label}</span
                ></label
              >`,
          )}
        </fieldset>
        <p part="kept">${view.kept}</p>
      </details>
    </div>`;
  }

  private look(elements: readonly Calmed[]): void {
    this.elements = elements;
    // Pictures that are out of sight are still held.
    const holdings = holdingsOf(elements);
    if (JSON.stringify(holdings) !== JSON.stringify(this.holdings)) {
      this.holdings = holdings;
      this.requestUpdate();
    }
    applyChoices(elements, this.chosen);
  }

  private choose(choice: CalmChoice, event: Event): void {
    const choices = new Set(this.chosen);
    if ((event.target as HTMLInputElement).checked) choices.add(choice);
    else choices.delete(choice);
    this.chosen = choices;
    keepChoices(choices);
    applyChoices(this.elements, choices);
    this.requestUpdate();
  }
}
