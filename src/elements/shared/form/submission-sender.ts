/**
 * What a form needs once its reader has begun, in a file of its own that is fetched at that moment: a page whose reader only passes
 * by never pays for it. What comes out are states, which the element shows.
 */
import { msg, str } from '@lit/localize';
import { watchPolicy } from '../../../net/content-policy.js';
import { adoptStyle } from '../../../runtime/adopt-style.js';
import type { ImpactErrorCode } from '../../../runtime/events/error.js';
import { ImpactSubmitEvent } from '../../../runtime/events/submit.js';
import { report, warn } from '../../../runtime/report.js';
import { doubtAbout, type AddressDoubt } from '../../../text/email-address.js';
import { safeUrl } from '../../../text/url.js';
import {
  controlsOf,
  emailControl,
  errorOf,
  hasNote,
  renewNote,
  setNote,
  type FormControl,
  type MakeNote,
} from './form-controls.js';
import { faultStyles } from './fault-styles.js';
import { FaultSummary } from './form-summary.js';
import { navigate } from './form-navigate.js';
import { readForm } from './form-values.js';
import { noteStyles, pageNoteStyles } from './note-styles.js';
import { sendSubmission, serviceOf } from './submission-send.js';
import { quotation, quote, quotedText, statusText, type StatusText } from './submission-text.js';
import type { FormSubmission, SubmissionHost } from './submission-host.js';
import type { FormKind } from './submission-kind.js';
import { nextState, questionAbout, type SubmissionEvent } from './submission-state.js';
import type { SendResult } from '../../../net/exchange.js';

/** On a site's own machine an address may well have no dot. */
const isLocal = (): boolean => /(?:^|\.)localhost$/.test(location.hostname);

/** Seconds that the reader has for the news that another page is opening. */
const NOTICE = 2;
/** The longest that a reader is made to wait because a service said so, in seconds. */
const LONGEST_WAIT = 3600;

/** Sees to one element's form, ours or the author's: checks it, asks where a person may want to look again, sends it once. */
export class FormSender {
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unwatch: (() => void) | undefined;
  /** The form that a reader is asked about, and what was pressed. */
  private asked: { readonly form: HTMLFormElement; readonly submitter: HTMLElement | null } | undefined;

  private readonly summary = new FaultSummary();

  /** @param since when the form came onto the page, as `performance.now()` counts */
  constructor(
    private readonly host: SubmissionHost,
    private readonly submission: FormSubmission,
    private readonly since: number,
    private readonly kind: FormKind,
  ) {
    for (const style of [faultStyles, noteStyles]) adoptStyle(host.renderRoot as ShadowRoot, style);
    // Fetched while the reader types; if it can't be had, that is said when something is sent.
    this.prepared().catch(() => undefined);
  }

  /** Settles when the service's file is there; rejects when it can't be had, or when there is no such service. */
  async prepared(): Promise<void> {
    await serviceOf(this.host, this.kind);
  }

  /** What the state says, in the page's language of the moment. */
  get text(): StatusText {
    const { asked, kind, submission } = this;
    const button = asked ? this.labelOf(asked.form, asked.submitter) : '';
    return statusText(submission.state, { newTab: submission.target === '_blank', button }, kind);
  }

  /** Moves the submission on. */
  dispatch(event: SubmissionEvent): void {
    this.submission.state = nextState(this.submission.state, event);
  }

  async submit(form: HTMLFormElement, action: string, submitter: HTMLElement | null): Promise<void> {
    const { host, submission } = this;
    if (!this.passes(form, submitter)) return;
    const service = host.service || 'form';
    const filled = readForm(form, submitter);
    const added: [string, string][] = [];
    const { consent } = filled;
    const event = new ImpactSubmitEvent({ service, ...(consent && { consent }), values: added });
    if (!host.dispatchEvent(event)) return this.dispatch({ type: 'withdraw' });
    this.stop();
    const { signal } = (this.running = new AbortController());
    const onProof = () => this.dispatch({ type: 'prove' });
    const { authorsForm } = submission;
    try {
      const sent = { ...filled, pairs: [...filled.pairs, ...added] };
      this.settle(form, await sendSubmission(sent, host, this.kind, { action, authorsForm, signal, onProof }));
    } catch (error) {
      if (!signal.aborted) this.settle(form, { state: 'unavailable', problem: String(error) });
    }
  }

  /** Whether nothing stands in the way of sending: something wrong, or something that a person may want to look at. */
  private passes(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
    const { host, submission } = this;
    const wrong = controlsOf(form).filter((control) => {
      const isWrong = !!this.errorOf(control).text;
      this.tell(control, isWrong ? () => ({ ...this.errorOf(control), wrong: true }) : undefined);
      return isWrong;
    });
    this.goTo(form, wrong);
    if (wrong.length) {
      this.dispatch({ type: 'withdraw' });
      return false;
    }
    const trap = form.querySelector<HTMLInputElement>('[data-impact=trap]');
    const email = emailControl(form);
    const address = email?.value ?? '';
    const doubt = doubtAbout(address, isLocal());
    const question = questionAbout(
      {
        trapped: !!trap?.value,
        address,
        doubtful: !!doubt,
        seconds: (performance.now() - this.since) / 1000,
        minTime: host.minTime,
      },
      submission.state.asked,
    );
    if (!question) return true;
    if (question === 'trap') trap!.value = '';
    if (question === 'address') host.speaking(() => this.ask(email!, doubt!));
    this.asked = { form, submitter };
    this.dispatch({ type: 'ask', question, address });
    return false;
  }

  /** Takes the reader to what is wrong, if anything is. */
  private goTo(form: HTMLFormElement, wrong: readonly FormControl[]): void {
    const { host, summary } = this;
    const isHeaded = host.renderRoot.querySelector('[part=heading]') ?? host.querySelector('[slot=heading]');
    const level = Math.min(host.headingLevel + (isHeaded ? 1 : 0), 6);
    host.speaking(() => summary.show(form, wrong, level));
  }

  /** Says something at a control, or nothing any more; an author's own page learns how that looks once there is something. */
  private tell(control: FormControl, note: MakeNote | undefined): void {
    const page = note && this.submission.authorsForm?.getRootNode();
    if (page) for (const style of [faultStyles, pageNoteStyles]) adoptStyle(page as Document, style);
    setNote(control, note);
  }

  private renewSummary(): void {
    this.host.speaking(() => this.summary.renew());
  }

  /** Asks at the field whether the address is what it was meant to be, and offers what it may have been meant to be. */
  private ask(email: HTMLInputElement, { meant }: AddressDoubt): void {
    this.tell(email, () => ({
      text: meant
        ? msg(str`Did you mean ${meant}?`, { id: 'subscribe-meant' })
        : msg('Is that the whole address? It usually ends in something like .com or .org.', { id: 'subscribe-whole' }),
      isNamed: true,
      wrong: false,
      extra: meant ? this.offer(email, meant) : undefined,
    }));
    email.focus();
  }

  private settle(
    form: HTMLFormElement,
    { page, ...result }: SendResult & { readonly page?: string | undefined },
  ): void {
    const { host, submission, kind } = this;
    const other = safeUrl(host.pageUrl, host.baseURI) ?? page;
    const refused = result.state === 'refused' ? this.refusedControls(form, result) : [];
    this.dispatch({
      type: 'settle',
      result,
      doubleOptIn: host.doubleOptIn,
      // A new tab that nobody has just asked for is not opened by any browser: then a button waits for the press.
      mayLeave:
        (kind.isRepeatable || result.state !== 'unreadable') &&
        (submission.target !== '_blank' || navigator.userActivation?.isActive !== false),
      page: other && kind.page(other) ? other : undefined,
      atField: refused.length > 0,
    });
    const { status, wait, leaving } = submission.state;
    if (status === 'done' || status === 'confirm' || status === 'already') {
      form.reset();
      host.dispatchEvent(kind.event({ service: host.service || 'form', state: status }));
    } else if (status !== 'handed-over') {
      report(host, { code: status as ImpactErrorCode, message: result.problem ?? `not sent: ${status}` });
    } else if (result.problem) {
      warn(host, result.problem);
    }
    for (const { control, note } of refused) host.speaking(() => this.tell(control, note));
    this.goTo(
      form,
      refused.map(({ control }) => control),
    );
    if (wait) this.timer = setTimeout(() => this.dispatch({ type: 'release' }), Math.min(wait, LONGEST_WAIT) * 1000);
    // The reader is told first that another page is coming; in a new tab it takes nothing away.
    const notice = status === 'handed-over' || submission.target === '_blank' ? 0 : NOTICE;
    if (leaving) this.timer = setTimeout(() => this.goOn(), notice * 1000);
  }

  /** What a refusal says at which controls: at those that the service names, else at the address of a form that is about one. */
  private refusedControls(
    form: HTMLFormElement,
    { fields = [], detail }: SendResult,
  ): { readonly control: FormControl; readonly note: MakeNote }[] {
    const { sentences, isAboutAddress } = this.kind;
    const named = controlsOf(form).flatMap((control) => {
      const problem = fields.find(({ name }) => name === control.name);
      if (!problem) return [];
      return {
        control,
        note: () => ({ text: quotedText(), isNamed: false, wrong: true, extra: quotation(problem.detail) }),
      };
    });
    const email = emailControl(form);
    if (named.length || !isAboutAddress || !email) return named;
    const note = () => ({
      text: sentences.refused(),
      isNamed: true,
      wrong: true,
      extra: detail ? quote(detail) : undefined,
    });
    return [{ control: email, note }];
  }

  /** Goes on as a plain form. A page that forbids it tells us so, and the reader hears of it. */
  goOn(): void {
    const { host, submission } = this;
    const { request } = submission.state;
    if (!request) return;
    this.stop();
    this.unwatch = watchPolicy(request.url, (problem) => {
      report(host, { code: 'blocked', message: problem });
      this.dispatch({ type: 'block' });
    });
    this.dispatch({ type: 'leave' });
    navigate(request, submission.target, host.renderRoot);
  }

  /** A control that was wrong is looked at again with every key, and its note goes as soon as it is right. */
  revalidate(form: HTMLFormElement): void {
    // All of them: another button of the same group, or a rule of the author's, may have put this one right.
    for (const control of controlsOf(form)) if (hasNote(control) && !this.errorOf(control).text) setNote(control);
    this.renewSummary();
  }

  /** Says what is said at the form's controls in the language of the moment. */
  renewNotes(form: HTMLFormElement): void {
    controlsOf(form).forEach(renewNote);
    this.renewSummary();
  }

  /** Takes everything away that was said at the form's controls. */
  clearNotes(form: HTMLFormElement): void {
    controlsOf(form).forEach((control) => setNote(control));
    this.renewSummary();
  }

  /** Ends what is on its way; the state stays as it is. */
  stop(): void {
    this.running?.abort();
    clearTimeout(this.timer);
    this.unwatch?.();
  }

  private errorOf(control: FormControl): ReturnType<typeof errorOf> {
    return this.host.speaking(() => errorOf(control, (empty) => this.kind.missing(empty)));
  }

  /** Text of the button that sends: ours may say at the moment that it is sending. */
  private labelOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
    const { submission } = this;
    const button = submitter ?? form.querySelector<HTMLElement>('button:not([type=button]), [type=submit]');
    const own = button instanceof HTMLInputElement ? button.value : button?.textContent?.trim();
    const label = form === submission.authorsForm ? own : submission.label;
    return label || this.kind.button();
  }

  /** A button that puts the address right. */
  private offer(field: HTMLInputElement, meant: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = msg('Use that', { id: 'subscribe-take' });
    button.onclick = () => {
      field.value = meant;
      setNote(field);
      field.focus();
    };
    return button;
  }
}
