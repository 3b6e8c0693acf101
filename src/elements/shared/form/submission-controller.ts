import { msg } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { replacePrerendered } from '../../../runtime/prerendered.js';
import { report } from '../../../runtime/report.js';
import { goOn } from '../../../runtime/prerendered-fields.js';
import { safeUrl } from '../../../text/url.js';
import type { StatusText } from './submission-text.js';
import type { FormSender } from './submission-sender.js';
import type { FormOpening } from './form-opening.js';
import { serviceName, type FormSubmission, type SubmissionHost } from './submission-host.js';
import { INITIAL, isFinished, isHeld, started, stopped, type SubmissionState } from './submission-state.js';

/**
 * Stands between the form, ours or the author's, and what sends it: that is fetched when a reader begins, and leads the submission from
 * state to state. Only what may happen before that file is there is done here.
 */
export class SubmissionController implements ReactiveController, FormSubmission {
  private current = INITIAL;
  /** The name of our form's hidden field: no autofill could know it. */
  readonly trapName = `f${Math.random().toString(36).slice(2)}`;
  private since = 0;
  /** Ends the listening when the host leaves the page. */
  private connected: AbortController | undefined;
  /** The browser is submitting the author's form, without us. */
  private bypassed = false;
  /** The author's form that a reader has begun with, and whether the browser was to leave it unchecked. */
  private begun: HTMLFormElement | undefined;
  private unchecked = false;
  private sender: FormSender | undefined;
  /** Whether the answer has had the focus since the form was done with. */
  private answered = false;

  constructor(
    private readonly host: SubmissionHost & ReactiveControllerHost,
    private readonly opening: FormOpening,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.since = performance.now();
    const connected = (this.connected = new AbortController());
    this.host.addEventListener('submit', this.submit, connected);
    this.host.addEventListener('input', this.revalidate, connected);
    this.host.addEventListener('focusin', this.begin, connected);
    window.addEventListener('pagehide', this.forget, connected);
  }

  hostUpdated(): void {
    replacePrerendered(this.host, goOn);
    this.renewNotes();
    const finished = isFinished(this.state);
    if (finished && !this.answered) this.host.renderRoot.querySelector<HTMLElement>('.answer')?.focus();
    this.answered = finished;
  }

  hostDisconnected(): void {
    this.connected?.abort();
    this.sender?.stop();
    this.state = stopped(this.state);
  }

  get authorsForm(): HTMLFormElement | undefined {
    if (this.opening.isOursAlone) return undefined;
    // A field named "method" would hide the form's own property.
    return [...this.host.querySelectorAll('form')].find((form) => /^post$/i.test(form.getAttribute('method') ?? ''));
  }

  get form(): HTMLFormElement | null {
    return this.authorsForm ?? this.host.renderRoot.querySelector('form');
  }

  get target(): string {
    return this.opening.target?.() ?? this.host.target ?? '';
  }

  get label(): string | null | undefined {
    return this.opening.button?.() ?? this.host.submitLabel;
  }

  /** What is wrong with the service that the tag names, if nobody here can speak to it. */
  get strangeService(): string | undefined {
    const { host, opening } = this;
    if (host.adapter || opening.services.split(', ').includes(serviceName(host))) return undefined;
    return `service "${host.service}" is none that is known: ${opening.services}`;
  }

  /** Where the form goes, if it may be sent there, and by a service that is known. */
  get address(): string | undefined {
    if (this.strangeService) return undefined;
    return safeUrl(this.host.action || this.authorsForm?.getAttribute('action'), this.host.baseURI);
  }

  /** What the state says. The sender knows all of it; without one there are but two things to say. */
  get text(): Partial<StatusText> {
    if (this.sender) return this.sender.text;
    if (isHeld(this.state)) {
      const text = msg('Sending…', { id: 'subscribe-sending' });
      return { text, button: text };
    }
    return {
      trouble: true,
      text: this.opening.unavailable(),
      page: this.state.page ? this.opening.page(this.state.page) : '',
    };
  }

  get state(): SubmissionState {
    return this.current;
  }

  set state(state: SubmissionState) {
    if (state !== this.current) this.update();
    this.current = state;
  }

  /** A form was submitted: an author's own bubbles up to here. One that somebody else has seen to is left to them. */
  readonly submit = (event: SubmitEvent): void => {
    const { form, address } = this;
    if (this.bypassed || event.defaultPrevented || event.target !== form || !form || !address) return;
    event.preventDefault();
    if (isHeld(this.state)) return;
    const { submitter } = event;
    const pressed = (this.state = started(this.state));
    // Whoever has left the page since, if only to stand elsewhere on it, has taken the press back.
    const unlessLeft = (next: () => unknown) => (this.state === pressed ? next() : undefined);
    this.open()
      .then(async (sender) => (await sender.prepared(), sender))
      .then(
        (sender) => unlessLeft(() => sender.submit(form, address, submitter)),
        (error: unknown) => unlessLeft(() => this.doWithout(form, submitter, error)),
      );
  };

  /** A press on the way to the service's own page. */
  readonly goOn = (): void => this.sender?.goOn();

  /** Takes away what was said at controls that are right by now. */
  readonly revalidate = (): void => {
    if (this.form) this.sender?.revalidate(this.form);
  };

  /** Says what stands at controls as it is by now: in another language, or of another fault. */
  renewNotes(): void {
    if (this.form) this.sender?.renewNotes(this.form);
  }

  /** Our own files can't be had. The author's form is a form without them; ours has nobody to send it. */
  private doWithout(form: HTMLFormElement, submitter: HTMLElement | null, error: unknown): void {
    const { host } = this;
    report(host, { code: 'unavailable', message: String(error) });
    if (form !== this.authorsForm) {
      this.state = { ...INITIAL, status: 'unavailable', page: safeUrl(host.pageUrl, host.baseURI) };
      return;
    }
    this.state = INITIAL;
    form.noValidate = this.unchecked;
    this.bypassed = true;
    form.requestSubmit(submitter);
    this.bypassed = false;
  }

  private async open(): Promise<FormSender> {
    const { make } = await this.opening.load();
    return (this.sender ??= make(this.host, this, this.since));
  }

  /** The reader has begun. The browser's own bubbles go now that whoever made the page has long been done with the form. */
  private readonly begin = (): void => {
    const { authorsForm, address } = this;
    if (!address) return;
    if (authorsForm && authorsForm !== this.begun) {
      this.begun = authorsForm;
      this.unchecked = authorsForm.noValidate;
      authorsForm.noValidate = true;
      if (this.host.private) authorsForm.autocomplete = 'off';
    }
    this.open().catch(() => {
      // It is asked for again, and missed aloud, when something is sent.
    });
  };

  private readonly update = () => this.host.requestUpdate();

  private readonly forget = (): void => {
    const { form, sender } = this;
    if (!this.host.private || !form) return;
    sender?.stop();
    // Whatever else has arrived by now: what was typed must not wait in the browser's memory.
    form.reset();
    sender?.clearNotes(form);
    this.state = INITIAL;
  };
}
