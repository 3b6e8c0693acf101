import { msg } from '@lit/localize';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isPrerendered, replacePrerendered } from '../../runtime/prerendered.js';
import { report } from '../../runtime/report.js';
import { goOn } from '../../runtime/prerendered-fields.js';
import type { Frequency } from '../../services/giving/giving-services.js';
import { handOff, offerOf, postedOf, setupOf, type Offer } from '../../services/giving/hand-off.js';
import { choice as oneOf, flag, headingLevel, words } from '../shared/attributes.js';
import { paperAddress } from '../shared/paper-address.js';
import { reportOnce } from '../shared/report-once.js';
import { tellAddresses } from '../shared/tell-addresses.js';
import { ReadersChoice } from './choice.js';
import { announce, openPage, tabFor } from './going-on.js';
import { pledgePart } from './late.js';
import type { Pledge } from './pledge.js';
import { PledgeElement } from './pledge-element.js';
import { renderAmounts, renderButtonText, renderLinkOut, renderLinks, renderNotes } from './render.js';
import { renderOften, renderThanks, renderTop } from './render.js';
import { giveLinks } from './links.js';
import { giveStyles } from './all-styles.js';
import { tellFaults } from './tell-faults.js';
import {
  faultText,
  frequenciesOf,
  giveView,
  thanksView,
  unagreedText,
  type GiveOptions,
  type GiveView,
} from './view.js';

/**
 * Amount and frequency here, then the payment page, which opens in place of this one. The button says the amount, whether it is once
 * or every month, the currency and the host. Once is chosen beforehand; nothing can make monthly so. What the payment page's address
 * can't carry isn't asked.
 *
 * @summary Giving, handed over to a payment page.
 *
 * @example
 * <impact-give service="stripe" action="https://donate.stripe.com/abc" currency="AUD" amounts="25 50 100" to="The Example Foundation"
 *   style="display: block; min-height: max(22.1em, min(29.7em, 500em - 1200vw))"><a href="https://donate.stripe.com/abc" rel="noreferrer">Give to The Example Foundation</a></impact-give>
 *
 * @tag impact-give
 * @slot - The author's own link to the payment page: shown without JavaScript, in print, and where nothing can be offered.
 * @event {ImpactGiveEvent} impact-give - The reader goes on to a payment page; cancel it to go there yourself. `detail` has the service and the address.
 * @event {ImpactSubmitEvent} impact-submit - Before a pledge is sent; cancel it to send it yourself. `detail` has `service`, and `values`, a list to push further names and values to.
 * @event {ImpactSentEvent} impact-sent - Your back end took a pledge: `detail.state` is `done`, `confirm` or `already`.
 * @event {ImpactErrorEvent} impact-error - The tag names no payment page that can be used, or a pledge was not taken: `detail.code` is `action`, `network`, `refused`, `too-many`, `unavailable`, `unreadable`, `offline`, `timeout` or `blocked`.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart what-for - What the gift is for.
 * @csspart steps - The steps, in order.
 * @csspart step - One step.
 * @csspart form - The form.
 * @csspart often - How often.
 * @csspart amounts - The amounts.
 * @csspart choice - One amount or frequency, with what is to be chosen.
 * @csspart field - One field with its label.
 * @csspart label - A field's label, or a legend.
 * @csspart input - A field.
 * @csspart error - What is to be mended, at its field.
 * @csspart elsewhere - Where the amount is chosen, if not here.
 * @csspart address - The fields of an address.
 * @csspart answer - What is said of how a pledge went.
 * @csspart find - The search for an address, where the page has one.
 * @csspart button - The button.
 * @csspart promise - When something is sent.
 * @csspart receipt - The line about receipts and tax.
 * @csspart links - The links to the privacy notice and to other ways to give.
 * @csspart thanks - What is said after the return.
 * @cssproperty --impact-accent - The one accent: rule, ticks and button. Default: a deep teal, mixed with the page's text colour unless text stands on it.
 * @cssproperty --impact-on-accent - Colour of the button’s text. Default: black or white, whichever stands out.
 * @cssproperty --impact-trouble - Colour of what is to be mended. Default: a brick red mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of fields and buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactGive extends PledgeElement implements GiveOptions {
  static override styles = giveStyles;

  static override properties = {
    service: { read: words },
    action: { read: words },
    monthlyAction: { attribute: 'monthly-action', read: words },
    currency: { read: words },
    amounts: {},
    selected: { read: words },
    min: { read: words },
    max: { read: words },
    frequencies: { read: words },
    onceIsDefault: { attribute: 'once-is-default', read: flag },
    to: { read: words },
    heading: { read: words },
    headingLevel: { attribute: 'heading-level', read: headingLevel },
    whatFor: { attribute: 'what-for', read: words },
    receipt: { read: words },
    privacyUrl: { attribute: 'privacy-url', read: words },
    pageUrl: { attribute: 'page-url', read: words },
    state: { read: oneOf('give', 'thanks') },
  };

  /**
   * `stripe`, `donorbox`, `givebutter`, `caf`, `commitchange`, `liberapay`, `paypal`, `givewp`, `civicrm`, `raisely`, `fundraise-up`;
   * `form` or `json` for a pledge to a back end of your own; `link` (default) for any other page, with `{amount}`, `{minor}`, `{currency}` and `{frequency}` in `action`.
   */
  declare service: string | null | undefined;
  /** Address of the payment page, https. */
  declare action: string | null | undefined;
  /** Address of the payment page for monthly gifts, where it is another one. */
  declare monthlyAction: string | null | undefined;
  /** ISO 4217 code of the currency that the payment page takes: `AUD`. */
  declare currency: string | null | undefined;
  /** Amounts to choose from, with spaces between them and a point before decimals: `25 50 100`. */
  declare amounts: string | null | undefined;
  /** The one of them that is chosen beforehand. Default: none. */
  declare selected: string | null | undefined;
  /** The smallest amount that the payment page takes: `5`. */
  declare min: string | null | undefined;
  /** The largest amount that it takes. */
  declare max: string | null | undefined;
  /** `once` (default), `monthly`, or both. Once always comes first and is chosen; where there is only monthly, a reader has to tick it. */
  declare frequencies: string | null | undefined;
  /** Your page at the service begins with a single gift. For services whose address can't say it: see the table. Default: false. */
  declare onceIsDefault: boolean;
  /** Who receives it. */
  declare to: string | null | undefined;
  /** The heading. Default: "Give to …" with `to`, else "Give". */
  declare heading: string | null | undefined;
  /** The heading's level, 1 to 6, default 2. */
  declare headingLevel: number;
  /** What the gift is for, in a sentence. */
  declare whatFor: string | null | undefined;
  /** What readers should know of receipts and tax, in a sentence. */
  declare receipt: string | null | undefined;
  /** Address of the privacy notice. */
  declare privacyUrl: string | null | undefined;
  /** Address of a page with other ways to give. */
  declare pageUrl: string | null | undefined;
  /** `thanks` on the page that readers return to: it thanks, and claims no payment. */
  declare state: 'give' | 'thanks';
  /** What sends a pledge; its file is fetched where there is one to send. */
  private pledge: Pledge | undefined;
  private offer: Offer | undefined;
  private problem = '';
  private view: GiveView | undefined;
  private choice = new ReadersChoice();

  protected override willUpdate(): void {
    const offer = offerOf(setupOf(this), this.baseURI);
    [this.offer, this.problem] = 'problem' in offer ? [undefined, offer.problem] : [offer, ''];
    if (!this.offer) return void (this.view = undefined);
    if (!isServer) tellFaults(this, this.offer);
    const locale = this.locale.spoken();
    const choice = this.choice.follow(this, this.offer, this.selected, locale);
    if (this.offer.post && !isServer) this.preparePledge();
    this.view = giveView(this, this.offer, choice, locale, this.baseURI, this.pledge);
    this.pledge?.details.prepare(this.view.details, this.country, locale);
  }

  protected override updated(): void {
    replacePrerendered(this, goOn);
    tellAddresses(this, { 'privacy-url': this.privacyUrl, 'page-url': this.pageUrl });
    if (this.state !== 'thanks' && this.problem) reportOnce(this, { code: 'action', message: this.problem });
    if (this.view?.sent && this.pledge && this.offer) {
      const { fault, unagreed } = this.choice.lacks(this.offer);
      const told = fault ? faultText(fault, this.offer, this, this.locale.spoken()) : '';
      this.pledge.mark({ '#other': told, '[type=checkbox]': unagreed ? unagreedText() : '' });
    }
  }

  protected override render(): TemplateResult | typeof noChange {
    const { view, offer, headingLevel: level } = this;
    const locale = this.locale.spoken();
    if (this.state === 'thanks') return renderThanks(thanksView(this, locale, this.baseURI), level);
    const awaits = !!view?.sent && !this.pledge && !isServer;
    if (awaits && isPrerendered(this)) return noChange;
    if (!view || !offer || awaits) return html`<div part="base" class="base"><slot></slot></div>`;
    if (isServer) return renderLinks(view, giveLinks(this, offer, locale, this.baseURI), level);
    return html`<div part="base" class="base">
      ${renderTop(view, level)}
      ${
        frequenciesOf(offer).length
          ? this.renderForm(view, offer)
          : renderLinkOut(view, { url: this.pageAddress, target: tabFor(this.target), follow: this.follow })
      }
      ${this.renderPaper(view)} ${renderNotes(view)}
    </div>`;
  }

  /** Paper has no form: it has the author's own words, and says where to give. */
  private renderPaper(view: GiveView): TemplateResult {
    const address = view.address || paperAddress(this);
    return html`<div class="own">
      <slot></slot>${
        address ? html`<p>${msg('Give at:', { id: 'give-at' })} <bdi dir="ltr">${address}</bdi></p>` : nothing
      }
    </div>`;
  }

  private renderForm(view: GiveView, offer: Offer): TemplateResult {
    const { choice } = this;
    const { chosen, typed, fault } = choice;
    const pledge = view.sent && this.pledge;
    return html`<form
        part="form"
        novalidate
        aria-label=${view.heading}
        autocomplete=${this.private ? 'off' : 'on'}
        ?hidden=${pledge?.isReceived}
        @submit=${this.submit}
      >
        ${view.often ? renderOften(view.often, choice, this.chooseFrequency) : nothing}
        ${
          view.amounts
            ? renderAmounts(view.amounts, {
                chosen,
                typed,
                error: fault && faultText(fault, offer, this, this.locale.spoken()),
                choose: this.chooseAmount,
                type: this.type,
              })
            : html`<p part="elsewhere">${view.elsewhere}</p>`
        }
        ${pledge?.renderFields()}
        <div>
          <button part="button" class="main" aria-disabled=${ifDefined(pledge?.button.held ? 'true' : undefined)}>
            ${renderButtonText(pledge?.button.text || view.button)}
          </button>
          ${view.promise && html`<p part="promise" class="aside">${view.promise}</p>`}
        </div>
      </form>
      ${pledge?.renderAnswer()}`;
  }

  private get pageAddress(): string {
    return handOff(setupOf(this), undefined, this.baseURI)!;
  }

  /** Without what sends a pledge nothing is asked: the author's own words stand until it is there. */
  private preparePledge(): void {
    const { now } = pledgePart;
    if (now)
      this.pledge ??= new now.Pledge(this, {
        pairs: () => postedOf(setupOf(this), this.choice.gift(this.offer!)),
        button: () => this.view?.button,
        target: () => tabFor(this.target),
        forget: () => void (this.choice = new ReadersChoice()),
      });
    else
      pledgePart.get().then(
        () => this.requestUpdate(),
        (error: unknown) => report(this, { code: 'network', message: String(error) }),
      );
  }

  private readonly chooseFrequency = (frequency: Frequency, isOn: boolean): void => {
    this.choice.chooseFrequency(frequency, isOn);
    this.requestUpdate();
  };

  private readonly chooseAmount = (minor: number): void => {
    this.choice.chooseAmount(minor);
    this.requestUpdate();
  };

  private readonly type = (event: Event) => {
    this.choice.type((event.target as HTMLInputElement).value);
    this.requestUpdate();
  };

  private readonly submit = (event: SubmitEvent) => {
    if (this.view?.sent) return this.pledge?.submit(event);
    event.preventDefault();
    const gift = this.choice.check(this.offer!);
    if (!gift) {
      this.requestUpdate();
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const setup = setupOf(this);
    const url = handOff(setup, gift, this.baseURI)!;
    if (announce(this, setup.service, url)) openPage(url, tabFor(this.target), this.renderRoot);
  };

  private readonly follow = (event: MouseEvent) => {
    if (!announce(this, setupOf(this).service, (event.currentTarget as HTMLAnchorElement).href)) event.preventDefault();
  };
}
