import { msg } from '@lit/localize';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { SupportDocument } from '../../documents/support-document.js';
import { nearestLocale } from '../../runtime/locale.js';
import { isPrerendered } from '../../runtime/prerendered.js';
import { report, warn } from '../../runtime/report.js';
import { goOn } from '../../runtime/prerendered-fields.js';
import { ImpactElement } from '../base.js';
import { headingLevel } from '../shared/attributes.js';
import { renderHeading } from '../shared/heading.js';
import { selectStyles } from '../shared/select-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { mainButtonStyles } from '../shared/main-button-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { DocumentSource } from '../shared/document-source.js';
import { lister, supportReader } from './late.js';
import { renderSupportList, today } from '../shared/support/support-list.js';
import { styles } from '../shared/support/support-styles.js';
import { supportView, type SupportView } from '../shared/support/support-view.js';

/**
 * Places to turn to, from a dated list: who answers, what happens then, and a number that somebody has checked. Past its review
 * date a number is not shown; its site is.
 *
 * @summary Places to turn to.
 *
 * @example
 * <impact-support src="/data/support.json" country="AU" style="display: block; min-height: 30em">
 *   <a href="https://example.org/help">Where to find help</a></impact-support>
 *
 * @tag impact-support
 * @slot - The author's own list: shown until the places are there, and whenever they cannot be.
 * @event {ImpactLoadEvent} impact-load - The document was read and its places are shown.
 * @event {ImpactErrorEvent} impact-error - The places could not be read; `detail` has code, message and path.
 * @csspart base - Everything.
 * @csspart heading - The heading above the list.
 * @csspart where - The line that says which country's places these are, or that there are none.
 * @csspart kind - The heading of places of one kind.
 * @csspart place - One place.
 * @csspart name - Its name.
 * @csspart answer - Who answers, and what happens then.
 * @csspart ways - The links to it.
 * @csspart call - A link that calls.
 * @csspart text - A link that begins a text message.
 * @csspart chat - A link to a chat.
 * @csspart site - A link to its site.
 * @csspart hours - When somebody answers.
 * @csspart facts - Below a number what a call costs and leaves behind; below the answer whom it is for, and languages.
 * @csspart checked - When it was checked, or why its number isn't there.
 * @csspart choice - The question for another country, with its list.
 * @csspart directory - The line with somebody else's list.
 * @csspart own - What is said of the author's own words, where the list has places in other countries alone.
 * @csspart message - The line that says that the places could not be loaded.
 * @cssproperty --impact-accent - Colour of the rule above, mixed with the page's text colour, and of the button that calls where someone is in danger. Default: a deep teal.
 * @cssproperty --impact-on-accent - Colour of words on that button. Default: black or white, whichever stands out.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of the list of countries, and of the links where someone is in danger. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactSupport extends ImpactElement {
  static override styles = [hostStyles, spaceStyles, mainButtonStyles, styles, selectStyles];

  static override properties = {
    src: {},
    country: {},
    for: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', read: headingLevel },
    data: {},
    support: { attribute: false },
  };

  /** Address of a support document. */
  declare src: string | null | undefined;
  /**
   * The country whose places are shown first, as an ISO 3166 code of two letters: `AU`. Default: the region of the nearest `lang`,
   * else the country of the device's time zone, which is sent to nobody. A reader can always choose another.
   */
  declare country: string | null | undefined;
  /**
   * Whom the places should be for, several between spaces: `child`, `young`, `survivor`, `worried-about-someone`,
   * `worried-about-own-thoughts`, `professional`; `anyone` (default) for all.
   */
  declare for: string | null | undefined;
  /** The heading above the list. Default: "Where to find help". */
  declare heading: string | null | undefined;
  /** Level of that heading, 1 to 6, default 2. Those of the kinds of places are one level below. */
  declare headingLevel: number;
  /** A whole support document, as an object or as JSON text. */
  declare data: SupportDocument | string | null | undefined;

  private readonly source = new DocumentSource(this, supportReader, undefined, goOn);
  /** What the reader chose: kept for as long as the element is on the page, and nowhere else. */
  private chosen: string | undefined;
  private view: SupportView | undefined;

  protected override willUpdate(): void {
    this.source.resolve(this);
    const { model } = this.source;
    if (!lister.now && (this.src || model)) this.fetchLister();
    const list = lister.now?.listSupport;
    this.view =
      model &&
      list &&
      supportView(
        model,
        list(model, {
          chosen: this.chosen,
          country: this.country,
          language: nearestLocale(this),
          // Where a server stands says nothing of where a reader is.
          zone: isServer ? '' : new Intl.DateTimeFormat().resolvedOptions().timeZone,
          audience: this.for,
          today: today(),
          canChoose: !isServer,
        }),
        { heading: this.heading, locale: this.locale.spoken() },
      );
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.source.isAwaited || (!lister.now && isPrerendered(this))) return noChange;
    return html`<div part="base" class="base">${this.view ? this.renderView(this.view) : this.renderOwnContent()}</div>`;
  }

  private renderView(view: SupportView) {
    const { headingLevel: level } = this;
    // Where the list has no place, what the author wrote is the nearest help there is, with a number or without.
    const isEmpty = !view.countries.length;
    return html`<div part="heading">${renderHeading(level, view.heading)}</div>
      ${renderSupportList(view, { level: level + 1, locale: this.locale.spoken(), choose: this.choose })}${
        isEmpty
          ? html`${view.own && this.textContent.trim() ? html`<p part="own">${view.own}</p>` : nothing}<slot></slot>`
          : nothing
      }`;
  }

  /** Tells the page's owner of words that mean nothing here. */
  protected override updated(): void {
    const { country, for: audience } = this;
    if (country?.trim() && !/^(auto|[a-z]{2})$/i.test(country.trim()))
      warn(this, `country can't be "${country}": it is a code of two letters, such as AU`);
    const strange = lister.now?.strangeAudiences(audience);
    if (strange?.length) warn(this, `for has "${strange.join(' ')}", which is none of its audiences`);
  }

  private renderOwnContent() {
    return html`<slot></slot>${
      this.source.state === 'failed'
        ? html`<p part="message" class="message">
            ${msg('This list of services could not be loaded.', { id: 'support-not-loaded' })}
          </p>`
        : nothing
    }`;
  }

  private fetchLister(): void {
    lister.get().then(
      () => this.requestUpdate(),
      (error: unknown) => report(this, { code: 'network', message: String(error) }),
    );
  }

  private readonly choose = (country: string) => {
    this.chosen = country;
    this.requestUpdate();
  };
}
