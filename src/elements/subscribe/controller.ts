import { msg, str } from '@lit/localize';
import type { ReactiveController } from 'lit';
import { languageEvent } from '../../runtime/languages.js';
import { replacePrerendered } from '../../runtime/prerendered.js';
import { report } from '../../runtime/report.js';
import type { Desk } from './submission.js';
import type { Said, Wording } from './status.js';
import type { ImpactSubscribe } from './subscribe.js';

const IDLE: Said = { state: 'idle' };

/** Stands between the form, ours or the author's, and the desk that sees to it: the desk is fetched when a reader begins. */
export class SubscriptionController implements ReactiveController {
  said = IDLE;
  private since = 0;
  private without = false;
  /** The author's form that a reader has begun with, and whether the browser was to leave it unchecked. */
  private begun: HTMLFormElement | undefined;
  private unchecked = false;
  private desk: Desk | undefined;

  constructor(private readonly host: ImpactSubscribe) {
    host.addController(this);
  }

  hostConnected(): void {
    this.since = performance.now();
    this.host.addEventListener('submit', this.submit);
    this.host.addEventListener('input', this.mend);
    this.host.addEventListener('focusin', this.begin);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener(languageEvent, this.speak);
  }

  /** What was typed into the form that a server rendered goes on in the same one. */
  hostUpdated(): void {
    const { renderRoot } = this.host;
    const [form, before] = renderRoot.querySelectorAll('form');
    const visible = 'input:not([type=hidden], [data-impact=trap])';
    const fields = form?.querySelectorAll<HTMLInputElement>(visible);
    before?.querySelectorAll<HTMLInputElement>(visible).forEach((old, index) => {
      const field = fields![index]!;
      Object.assign(field, { value: old.value, checked: old.checked });
      if ((renderRoot as ShadowRoot).activeElement === old) field.focus();
    });
    replacePrerendered(this.host);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('submit', this.submit);
    this.host.removeEventListener('input', this.mend);
    this.host.removeEventListener('focusin', this.begin);
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener(languageEvent, this.speak);
    this.stop();
  }

  /** Whether the service has the address, so that the form is done with. */
  get finished(): boolean {
    return ['done', 'confirm', 'already'].includes(this.said.state);
  }

  /** Whether a press of the button has to wait: for an answer, or because the service said so. */
  get held(): boolean {
    const { state, wait, leaving } = this.said;
    return state === 'sending' || !!leaving || (state === 'too-many' && !!wait);
  }

  /** What is said, in words. The desk knows them all; without it there are but two things to say. */
  get words(): Partial<Wording> {
    if (this.desk) return this.desk.words(this.said);
    if (this.said.state === 'sending') return { button: msg('Sending…', { id: 'subscribe-sending' }) };
    return {
      trouble: true,
      text: msg('The service is not working just now and has confirmed nothing. What you wrote is still here.', {
        id: 'subscribe-unavailable',
      }),
      page: this.said.page && msg('Subscribe on the publisher’s own page', { id: 'subscribe-page' }),
    };
  }

  readonly say = (said: Said): void => {
    this.said = said;
    this.host.requestUpdate();
  };

  /** A form was submitted: an author's own bubbles up to here. One that somebody else has seen to is left to them. */
  readonly submit = (event: SubmitEvent): void => {
    const { form, address } = this.host;
    if (this.without || event.defaultPrevented || event.target !== form || !form || !address) return;
    event.preventDefault();
    if (this.held) return;
    const { submitter } = event;
    this.say({ state: 'sending' });
    this.open()
      .then(async (desk) => (await desk.prepared(), desk))
      .then(
        (desk) => (this.host.isConnected ? desk.attempt(form, address, submitter) : undefined),
        (error: unknown) => this.doWithout(form, submitter, error),
      );
  };

  /** Our own files can't be had. The author's form is a form without them; ours has nobody to send it. */
  private doWithout(form: HTMLFormElement, submitter: HTMLElement | null, error: unknown): void {
    const { host } = this;
    report(host, { code: 'unavailable', message: String(error) });
    if (form !== host.authorsForm) return this.say({ state: 'unavailable', page: host.link(host.pageUrl) });
    this.say(IDLE);
    form.noValidate = this.unchecked;
    this.without = true;
    form.requestSubmit(submitter);
    this.without = false;
  }

  private async open(): Promise<Desk> {
    const { Desk } = await import('./submission.js');
    return (this.desk ??= new Desk(this.host, { msg, str }, this.since, this.say));
  }

  /** The reader has begun. The browser's own bubbles go now that whoever made the page has long been done with the form. */
  private readonly begin = (): void => {
    const { authorsForm, address } = this.host;
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

  /** The page speaks another language now. */
  private readonly speak = () => this.host.requestUpdate();

  private readonly mend = (): void => this.desk?.mend();

  /** A press on the way to the service's own page. */
  readonly goOn = (): void => this.desk?.goOn(this.said);

  private readonly leave = (): void => {
    if (!this.host.private || !this.host.form) return;
    this.stop();
    // Whatever else has arrived by now: what was typed must not wait in the browser's memory.
    this.host.form.reset();
    this.desk?.forget(this.host.form);
    this.say(IDLE);
  };

  private stop(): void {
    this.desk?.stop();
    if (this.held) this.say(IDLE);
  }
}
