import { html, nothing, type TemplateResult } from 'lit';
import { report } from '../../runtime/report.js';
import type { FurtherField, Topic } from '../../services/form-fields.js';
import type { Service, ServiceName } from '../../services/service.js';
import { ImpactElement } from '../base.js';
import { decimal, flag, headingLevel } from '../shared/attributes.js';
import { controlFocusStyles } from '../shared/control-focus-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { SubmissionController } from './controller.js';
import { renderForm, renderOtherWays } from './render-form.js';
import { renderStatus } from './render-status.js';
import { styles } from './styles.js';
import { INITIAL, isFinished, isHeld } from './submission-state.js';
import type { SubmissionHost } from './submission-host.js';
import { formView, headingView, otherWaysView, type FormOptions, type FormView } from './view.js';

/**
 * "Connect with us": one line of why, an email field, perhaps a name and topics, consent, a button, and an honest answer.
 * With a `<form method="post">` of the author's inside, it checks, sends and answers that form where it stands; it works
 * without JavaScript then, and every password manager finds its fields. Without one it shows a form of its own.
 *
 * @summary A form to subscribe by email, for the services that organisations really use.
 *
 * @example
 * <impact-subscribe action="https://news.example.org/subscribe" service="form" heading="Connect with us"
 *   why="New research in plain words." sender="The Example Foundation" frequency="about once a month"
 *   consent="Yes, you may write to me."><a href="https://news.example.org/">Subscribe to our news</a></impact-subscribe>
 *
 * @tag impact-subscribe
 * @slot - The author's own `<form method="post">`, which is then used in place; or a plain link, for pages without JavaScript.
 * @slot heading - A heading of the host's own making, in place of the `heading` text.
 * @event {ImpactSubmitEvent} impact-submit - Before anything is sent; cancel it to send it yourself. `detail` has `service`, the `consent` for your own records, and `values`, a list to push further names and values to.
 * @event {ImpactSubscribedEvent} impact-subscribed - The service took it: `detail.state` is `done`, `confirm` or `already`.
 * @event {ImpactErrorEvent} impact-error - It was not taken: `detail.code` is `refused`, `too-many`, `unavailable`, `unreadable`, `offline`, `timeout` or `blocked` (by the page's own policy); or the element is set up wrongly.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart why - The line of why.
 * @csspart promise - What arrives, from whom and how often.
 * @csspart caution - That a message may be seen by others.
 * @csspart form - The form.
 * @csspart field - One field with its label.
 * @csspart label - A field's label, or the topics' legend.
 * @csspart input - A field.
 * @csspart topics - The topics.
 * @csspart box - One topic, or the consent, with what is to be ticked.
 * @csspart privacy - The link to the privacy notice.
 * @csspart button - The button.
 * @csspart answer - What is said about how it went.
 * @csspart other - The other ways to follow.
 * @cssproperty --impact-accent - The one accent: rules and buttons. Default: a deep teal, mixed with the page's text colour unless text stands on it.
 * @cssproperty --impact-on-accent - Colour of the button's text. Default: white.
 * @cssproperty --impact-trouble - Colour of what went wrong. Default: a brick red mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of fields and buttons. Default: 0.25em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactSubscribe extends ImpactElement implements FormOptions, SubmissionHost {
  static override styles = [hostStyles, controlFocusStyles, styles];

  static override properties = {
    action: {},
    service: {},
    adapter: { attribute: false },
    heading: {},
    headingLevel: { attribute: 'heading-level', read: headingLevel },
    why: {},
    sender: {},
    contents: {},
    frequency: {},
    askName: { attribute: 'ask-name', read: flag },
    fields: {},
    topics: {},
    topicsLabel: { attribute: 'topics-label' },
    consent: {},
    consentVersion: { attribute: 'consent-version' },
    privacyUrl: { attribute: 'privacy-url' },
    feedUrl: { attribute: 'feed-url' },
    newsUrl: { attribute: 'news-url' },
    pageUrl: { attribute: 'page-url' },
    submitLabel: { attribute: 'submit-label' },
    values: {},
    emailField: { attribute: 'email-field' },
    nameField: { attribute: 'name-field' },
    topicsField: { attribute: 'topics-field' },
    doneWhen: { attribute: 'done-when' },
    doubleOptIn: { attribute: 'double-opt-in', read: flag },
    plain: { read: flag },
    target: {},
    timeout: { read: decimal(0.1, 120, 15) },
    minTime: { attribute: 'min-time', read: decimal(0, 60, 2) },
    private: { read: flag },
    challenge: {},
  };

  /** Where the form is sent, an http or https address; what it is exactly depends on the service. An author's own form may say it instead. */
  declare action: string | null | undefined;
  /** `form` (the default), `json`, `brevo`, `buttondown`, `campaign-monitor`, `ghost`, `gravity-forms`, `hubspot`, `kit`, `listmonk`, `mailchimp` or `phplist`. */
  declare service: ServiceName | null | undefined;
  /** A service of the host page's own, in place of a named one. */
  declare adapter: Service | null | undefined;
  /** The heading. */
  declare heading: string | null | undefined;
  /** The heading's level, 1 to 6, default 2. */
  declare headingLevel: number;
  /** One line of why. */
  declare why: string | null | undefined;
  /** Who writes, as the reader will see it in their mailbox. */
  declare sender: string | null | undefined;
  /** What arrives. */
  declare contents: string | null | undefined;
  /** How often. */
  declare frequency: string | null | undefined;
  /** Asks for a name, which may be left empty. */
  declare askName: boolean;
  /** Further fields: `[{"name": "city", "label": "City", "autocomplete": "address-level2", "required": true}]`. */
  declare fields: readonly FurtherField[] | string | null | undefined;
  /** Topics to tick: words between commas, or `[{"value": "a1", "label": "Research"}]`. */
  declare topics: readonly Topic[] | string | null | undefined;
  /** What stands above the topics. Default: "What would you like to hear about?" */
  declare topicsLabel: string | null | undefined;
  /** The wording that the reader agrees to by ticking a box. It's sent along, word for word, with the time. */
  declare consent: string | null | undefined;
  /** The publisher's own label for that wording, sent along. */
  declare consentVersion: string | null | undefined;
  /** Address of the privacy notice. */
  declare privacyUrl: string | null | undefined;
  /** Address of a feed, for those who would rather not give an address. */
  declare feedUrl: string | null | undefined;
  /** Address of a page to bookmark instead. */
  declare newsUrl: string | null | undefined;
  /** The publisher's own page to subscribe on, offered when this form can't do it. */
  declare pageUrl: string | null | undefined;
  /** Text of the button. Default: "Subscribe". */
  declare submitLabel: string | null | undefined;
  /** Fixed values, as in a query string, names repeated and bracketed as the service wants them: `l=a1&l=b2&list[2]=signup`. `{consent_text}`, `{consent_version}` and `{consent_time}` in a value stand for what was agreed to. */
  declare values: string | Record<string, string> | null | undefined;
  /** The email field's name on the wire. Default: the service's own. */
  declare emailField: string | null | undefined;
  /** The name field's name on the wire. Default: the service's own. */
  declare nameField: string | null | undefined;
  /** The topics' name on the wire. Default: the service's own, else `topics`. */
  declare topicsField: string | null | undefined;
  /** For a service that answers with a page: a text in it, or in its address, that only a success has. */
  declare doneWhen: string | null | undefined;
  /** The service always asks for a confirmation by email; say so even if its answer doesn't. */
  declare doubleOptIn: boolean;
  /** Sends as a plain form would, leaving the page, without a try to stay on it. */
  declare plain: boolean;
  /** Where the service's own page opens, as for any form. Default: this tab. */
  declare target: string | null | undefined;
  /** Seconds to wait for an answer, and for a proof of work: 0.1 to 120, default 15. */
  declare timeout: number;
  /** Seconds before which a submission is asked about: 0 (never) to 60, default 2. */
  declare minTime: number;
  /** Forgets what was typed when the reader leaves the page, and asks the browser neither to remember it nor to fill it in. */
  declare private: boolean;
  /** Address of an ALTCHA challenge (version 2): a proof of work is done on sending and goes along as `altcha`. */
  declare challenge: string | null | undefined;

  private readonly submission = new SubmissionController(this);
  /** Whether the answer has had the focus since the form was done with. */
  private answered = false;
  /** Of a form of the element's own. */
  private view: FormView | undefined;

  protected override willUpdate(): void {
    const { address, authorsForm } = this.submission;
    this.view = address && !authorsForm ? formView(this, this.baseURI) : undefined;
  }

  protected override updated(): void {
    const { state, address } = this.submission;
    const finished = isFinished(state);
    if (finished && !this.answered) this.renderRoot.querySelector<HTMLElement>('.answer')!.focus();
    this.answered = finished;
    if (!address && state.status === 'idle') {
      report(this, { code: 'action', message: 'needs an http or https address to send to, in action' });
    }
  }

  protected override render(): TemplateResult {
    const { state, text, goOn } = this.submission;
    const { view } = this;
    const finished = isFinished(state);
    const idle = state.status === 'idle';
    const heading = headingView(this);
    const otherWays = finished ? undefined : otherWaysView(this, this.baseURI);
    return html`<div part="base" class="base">
      <slot name="heading">
        ${
          heading
            ? html`<p part="heading" class="heading" role="heading" aria-level=${heading.level}>${heading.text}</p>`
            : nothing
        }
      </slot>
      <div ?hidden=${finished}>
        <slot ?hidden=${!!view} @slotchange=${() => this.requestUpdate()}></slot>
        ${view ? this.renderOwnForm(view, idle ? '' : text.button) : nothing}
      </div>
      <div part="answer" class="answer ${text.trouble ? 'trouble' : ''}" role="status" tabindex="-1">${
        idle || state.atField ? nothing : renderStatus(state, text, goOn, this.restart)
      }</div>
      ${otherWays ? renderOtherWays(otherWays) : nothing}
    </div>`;
  }

  private renderOwnForm(view: FormView, button: string | undefined): TemplateResult {
    const { state, submit, trapName } = this.submission;
    const setting = { trapName, private: this.private, button, held: isHeld(state), submit };
    return renderForm(view, setting);
  }

  private readonly restart = (): void => {
    this.submission.state = INITIAL;
    void this.updateComplete.then(() => this.submission.form?.querySelector<HTMLElement>('[type=email]')?.focus());
  };
}
