import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { warn } from '../runtime/report.js';
import type { FurtherField, Topic } from '../services/form-fields.js';
import type { Service } from '../services/service.js';
import { ImpactElement } from './base.js';
import { reportOnce } from './shared/report-once.js';
import { tellAddresses, tellLists } from './shared/tell-addresses.js';
import { decimal, flag, headingLevel, type Declared } from './shared/attributes.js';
import type { FormSetting } from './shared/form/form-render.js';
import { answerStyles } from './shared/form/answer-styles.js';
import { fieldStyles } from './shared/form/field-styles.js';
import { tickStyles } from './shared/form/tick-styles.js';
import { formStyles } from './shared/form/form-styles.js';
import { paperAddress, updateForPaper } from './shared/paper-address.js';
import { addressText } from './shared/address-text.js';
import { safeUrl } from '../text/url.js';
import { headingView, type FieldsView, type FormOptions } from './shared/form/form-view.js';
import { hostStyles } from './shared/host-styles.js';
import { spaceStyles } from './shared/space-styles.js';
import { SubmissionController } from './shared/form/submission-controller.js';
import type { SubmissionHost } from './shared/form/submission-host.js';
import type { FormOpening } from './shared/form/form-opening.js';
import { renderAnswer } from './shared/form/submission-render.js';
import { INITIAL, isFinished, isHeld } from './shared/form/submission-state.js';
import { mainButtonStyles } from './shared/main-button-styles.js';
import { textButtonStyles } from './shared/text-button-styles.js';

/** What all elements share that send a form, the author's own or one of theirs, and say how it went. */
export abstract class FormElement<View extends FieldsView>
  extends ImpactElement
  implements FormOptions, SubmissionHost
{
  static override styles: CSSResultGroup = [
    hostStyles,
    spaceStyles,
    tickStyles,
    mainButtonStyles,
    fieldStyles,
    formStyles,
    answerStyles,
    textButtonStyles,
  ];

  static override properties: Record<string, Declared> = {
    action: {},
    adapter: { attribute: false },
    heading: {},
    headingLevel: { attribute: 'heading-level', read: headingLevel },
    why: {},
    askName: { attribute: 'ask-name', read: flag },
    fields: {},
    consent: {},
    consentVersion: { attribute: 'consent-version' },
    privacyUrl: { attribute: 'privacy-url' },
    values: {},
    emailField: { attribute: 'email-field' },
    nameField: { attribute: 'name-field' },
    topicsField: { attribute: 'topics-field' },
    doneWhen: { attribute: 'done-when' },
    plain: { read: flag },
    target: {},
    timeout: { read: decimal(0.1, 120, 15) },
    minTime: { attribute: 'min-time', read: decimal(0, 60, 2) },
    private: { read: flag },
    challenge: {},
  };

  /** Where the form is sent, an http or https address; what it is exactly depends on the service. An author's own form may say it instead. */
  declare action: string | null | undefined;
  /** A service of the host page's own, in place of a named one. */
  declare adapter: Service | null | undefined;
  /** The heading. */
  declare heading: string | null | undefined;
  /** The heading's level, 1 to 6, default 2. */
  declare headingLevel: number;
  /** One line of why. */
  declare why: string | null | undefined;
  /** Asks for a name, which may be left empty. Default: false. */
  declare askName: boolean;
  /** Further fields: `[{"name": "city", "label": "City", "autocomplete": "address-level2", "required": true}]`. */
  declare fields: readonly FurtherField[] | string | null | undefined;
  /** The wording that the reader agrees to by ticking a box. It's sent along, word for word, with the time. */
  declare consent: string | null | undefined;
  /** The publisher's own label for that wording, sent along. */
  declare consentVersion: string | null | undefined;
  /** Address of the privacy notice. */
  declare privacyUrl: string | null | undefined;
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
  /** Sends as a plain form would, leaving the page, without a try to stay on it. Default: false. */
  declare plain: boolean;
  /** Where the service's own page opens, as for any form. Default: this tab. */
  declare target: string | null | undefined;
  /** Seconds to wait for an answer, and for a proof of work: 0.1 to 120, default 15. */
  declare timeout: number;
  /** Seconds before which a submission is asked about: 0 (never) to 60, default 2. */
  declare minTime: number;
  /** Forgets what was typed when the reader leaves the page, and asks the browser neither to remember it nor to fill it in. Default: false. */
  declare private: boolean;
  /** Address of an ALTCHA challenge (version 2): a proof of work is done on sending and goes along as `altcha`. */
  declare challenge: string | null | undefined;

  abstract service: string | null | undefined;
  abstract topics: readonly Topic[] | string | null | undefined;
  abstract topicsLabel: string | null | undefined;
  abstract pageUrl: string | null | undefined;
  abstract submitLabel: string | null | undefined;

  protected readonly submission: SubmissionController;
  /** Of a form of the element's own. */
  protected view: View | undefined;

  constructor(opening: FormOpening) {
    super();
    this.submission = new SubmissionController(this, opening);
    updateForPaper(this, () => this.performUpdate());
  }

  protected override willUpdate(): void {
    const { address, authorsForm } = this.submission;
    this.view = address && !authorsForm ? this.viewOf(address) : undefined;
  }

  protected override updated(): void {
    const { state, address } = this.submission;
    tellLists(this, { fields: this.fields, topics: this.topics });
    for (const name of this.view?.repeated ?? []) warn(this, `fields has "${name}", which the form has already`);
    tellAddresses(this, { 'privacy-url': this.privacyUrl, 'page-url': this.pageUrl });
    if (!address && state.status === 'idle') {
      const message = this.submission.strangeService ?? 'needs an http or https address to send to, in action';
      reportOnce(this, { code: 'action', message });
    }
  }

  protected override render(): TemplateResult {
    const { state, text, submit, trapName } = this.submission;
    const { view } = this;
    const finished = isFinished(state);
    const idle = state.status === 'idle';
    const heading = headingView(this);
    return html`<div part="base" class="base">
      <slot name="heading">
        ${
          heading
            ? html`<p part="heading" class="heading" role="heading" aria-level=${heading.level}>${heading.text}</p>`
            : nothing
        }
      </slot>
      ${this.renderAbove?.()}
      <div ?hidden=${finished}>
        <slot ?hidden=${!!view} @slotchange=${() => this.requestUpdate()}></slot>
        ${
          view &&
          this.renderForm(view, {
            trapName,
            private: this.private,
            button: idle ? '' : text.button,
            held: isHeld(state),
            submit,
          })
        }
        ${this.submission.address ? this.renderPaperAddress() : nothing}
      </div>
      ${renderAnswer(this.submission, this.restart, !!view)}
      ${finished ? nothing : this.renderBelow?.()}
    </div>`;
  }

  /** @param address where it is sent */
  protected abstract viewOf(address: string): View;
  protected abstract renderForm(view: View, setting: FormSetting): TemplateResult;

  /** What stands on paper before the address of the form. */
  protected abstract paperLabel(): string;

  /** What stands above any form, and stays once that is done with. */
  protected renderAbove?(): unknown;
  /** What stands below the answer until the form is done with. */
  protected renderBelow?(): unknown;

  /** Paper has no form: it says where one is. */
  private renderPaperAddress() {
    const address = safeUrl(this.pageUrl, this.baseURI) ?? paperAddress(this);
    return address
      ? html`<p class="paper">${this.paperLabel()} <bdi dir="ltr">${addressText(address)}</bdi></p>`
      : nothing;
  }

  private readonly restart = (): void => {
    this.submission.state = INITIAL;
    void this.updateComplete.then(() => this.submission.form?.querySelector<HTMLElement>('[type=email]')?.focus());
  };
}
