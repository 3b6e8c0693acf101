import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { warn } from '../../runtime/report.js';
import type { Topic } from '../../services/form-fields.js';
import type { ContactServiceName } from '../../services/service.js';
import { FormElement } from '../form-base.js';
import { namesSupport } from '../../documents/support-named.js';
import { flag, wholeNumber } from '../shared/attributes.js';
import type { SupportLinePlace } from '../shared/support/support-host.js';
import { tellAddresses } from '../shared/tell-addresses.js';
import type { FormSetting } from '../shared/form/form-render.js';
import { opening } from './opening.js';
import { pageSupport } from './page-support.js';
import { renderForm, renderNotice, type Length } from './render-form.js';
import { selectStyles } from '../shared/select-styles.js';
import { styles } from './styles.js';
import { contactView, lengthText, noticeView, tooLongText, type ContactOptions, type ContactView } from './view.js';

/** Milliseconds without a key before the length is spoken, so that nobody is interrupted at each of them. */
const PAUSE = 1000;

/**
 * "Contact us": who reads a message and when it is answered, what this form is not for, and a few fields, sent as `<impact-subscribe>`
 * sends its own. With a `<form method="post">` of the author's inside, it checks, sends and answers that form where it
 * stands. Above either it says that the form isn't for reporting abuse or for emergencies; no attribute takes that away.
 *
 * @summary A form to write to an organisation, which says who reads it, when, and what it isn't for.
 *
 * @example
 * <impact-contact action="https://example.org/contact" heading="Contact us" office="The Example Foundation’s office"
 *   answer-within="5 working days" topics="Media, Research, Something else" support="support.json"
 *   report-url="https://example.org/report"><a href="mailto:office@example.org">Write to office@example.org</a></impact-contact>
 *
 * @tag impact-contact
 * @slot - The author's own `<form method="post">`, which is then used in place; or a plain address, for pages without JavaScript.
 * @slot notice - What the form isn't for, in the author's words, for pages without JavaScript: the element's own notice takes its place.
 * @slot heading - A heading of the host's own making, in place of the `heading` text.
 * @event {ImpactSubmitEvent} impact-submit - Before anything is sent; cancel it to send it yourself. `detail` has `service`, the `consent` for your own records, and `values`, a list to push further names and values to.
 * @event {ImpactSentEvent} impact-sent - The service took the message: `detail.state` is `done`, `confirm` or `already`.
 * @event {ImpactErrorEvent} impact-error - It was not taken: `detail.code` is `refused`, `too-many`, `unavailable`, `unreadable`, `offline`, `timeout` or `blocked` (by the page's own policy); or the element is set up wrongly.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart why - The line of why.
 * @csspart report - The link to where abuse is reported.
 * @csspart promise - Who reads it, and when it is answered.
 * @csspart caution - That the answer may be seen by others.
 * @csspart needed - Which fields must be filled in.
 * @csspart form - The form.
 * @csspart field - One field with its label.
 * @csspart label - A field's label.
 * @csspart input - A field.
 * @csspart length - How much room the message has left.
 * @csspart box - The consent, with what is to be ticked.
 * @csspart privacy - The link to the privacy notice.
 * @csspart button - The button.
 * @csspart answer - What is said about how it went.
 * @cssproperty --impact-accent - The one accent: rules and buttons. Default: a deep teal, mixed with the page's text colour unless text stands on it.
 * @cssproperty --impact-on-accent - Colour of the button’s text. Default: black or white, whichever stands out.
 * @cssproperty --impact-trouble - Colour of what went wrong. Default: a brick red mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of fields and buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactContact extends FormElement<ContactView> implements ContactOptions {
  static override styles = [FormElement.styles, selectStyles, styles];

  protected static readonly supportLine: SupportLinePlace = { at: '.help', always: true };

  static override properties = {
    service: {},
    office: {},
    answerWithin: { attribute: 'answer-within' },
    reportUrl: { attribute: 'report-url' },
    askOrganisation: { attribute: 'ask-organisation', read: flag },
    askPhone: { attribute: 'ask-phone', read: flag },
    topics: {},
    topicsLabel: { attribute: 'topics-label' },
    messageLabel: { attribute: 'message-label' },
    messageHint: { attribute: 'message-hint' },
    maxLength: { attribute: 'max-length', read: wholeNumber(50, 20_000, 2000) },
    pageUrl: { attribute: 'page-url' },
    submitLabel: { attribute: 'submit-label' },
    organisationField: { attribute: 'organisation-field' },
    phoneField: { attribute: 'phone-field' },
    messageField: { attribute: 'message-field' },
  };

  /** `form` (the default), `json`, `gravity-forms` or `hubspot`. */
  declare service: ContactServiceName | null | undefined;
  /** Who reads it: a person or an office by name. Default: whoever runs the address that it is sent to. */
  declare office: string | null | undefined;
  /** How long an answer takes, in your own words: `5 working days`. Default: no time is promised. */
  declare answerWithin: string | null | undefined;
  /** Address of a page about reporting abuse. */
  declare reportUrl: string | null | undefined;
  /** Asks for an organisation, which may be left empty. Default: false. */
  declare askOrganisation: boolean;
  /** Asks for a phone number, which may be left empty. Default: false. */
  declare askPhone: boolean;
  /** What it may be about, of which one is chosen: words between commas, or `[{"value": "a1", "label": "Research"}]`. */
  declare topics: readonly Topic[] | string | null | undefined;
  /** What stands above the choice. Default: "What is it about?" */
  declare topicsLabel: string | null | undefined;
  /** What stands above the message. Default: "Your message". */
  declare messageLabel: string | null | undefined;
  /** A sentence of help before the message. Default: to leave out children's names and details of abuse. */
  declare messageHint: string | null | undefined;
  /** Characters that a message may have: 50 to 20,000, default 2,000. */
  declare maxLength: number;
  /** A page with other ways to write, offered when this form can't do it. */
  declare pageUrl: string | null | undefined;
  /** Text of the button. Default: "Send message". */
  declare submitLabel: string | null | undefined;
  /** The organisation's name on the wire. Default: the service's own. */
  declare organisationField: string | null | undefined;
  /** The phone number's name on the wire. Default: the service's own. */
  declare phoneField: string | null | undefined;
  /** The message's name on the wire. Default: the service's own. */
  declare messageField: string | null | undefined;

  private length: Length = { seen: '', heard: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(opening);
    this.addEventListener('focusin', this.findSupport);
  }

  override connectedCallback(): void {
    // Before the first update, which fetches the line of help where there is one.
    this.findSupport();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override updated(): void {
    super.updated();
    tellAddresses(this, { 'report-url': this.reportUrl });
    // A form that was sent or taken back is empty; the limit and the language may be others.
    this.measure();
    const { office, answerWithin, reportUrl } = this;
    const support = namesSupport(this.support);
    const missing = Object.entries({
      office,
      'answer-within': answerWithin,
      support,
      'report-url': reportUrl || support,
    }).filter(([, value]) => !value);
    if (this.submission.address && missing.length)
      warn(this, `leaves readers without an answer: give ${missing.map(([name]) => name).join(', ')}`);
  }

  protected override viewOf(): ContactView {
    return contactView(this, this.baseURI);
  }

  protected override renderAbove(): unknown {
    const { why } = this;
    const { address } = this.submission;
    return address
      ? html`${why ? html`<p part="why" class="why"><bdi>${why}</bdi></p>` : nothing}${renderNotice(noticeView(this, address, this.baseURI), namesSupport(this.support))}`
      : html`<slot name="notice"></slot>`;
  }

  protected override renderForm(view: ContactView, setting: FormSetting): TemplateResult {
    return html`<div @input=${this.write}>${renderForm(view, setting, this.length)}</div>`;
  }

  protected override paperLabel(): string {
    return msg('Write to us at:', { id: 'contact-at' });
  }

  /** What the page names may come later than the form: it is looked for again when a reader begins. */
  private readonly findSupport = (): void => {
    if (!namesSupport(this.support)) this.support = pageSupport(this) ?? this.support;
  };

  private get message(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  /** Sees to what the length makes of the message. */
  private measure(): void {
    const { message, maxLength, length } = this;
    if (!message) return;
    const { value } = message;
    message.setCustomValidity(value.length > maxLength ? tooLongText(maxLength) : '');
    const seen = lengthText(value.length, maxLength);
    if (seen !== length.seen) this.tell({ seen, heard: seen && length.heard });
  }

  private tell(length: Length): void {
    this.length = length;
    this.requestUpdate();
  }

  private readonly write = (event: Event): void => {
    if (event.target !== this.message) return;
    this.speaking(() => this.measure());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell({ ...this.length, heard: this.length.seen }), PAUSE);
  };
}
