/**
 * What a form needs once its reader has begun, in a file of its own that is fetched at that moment: a page whose reader only passes
 * by never pays for it. No Lit in here; what comes out are states, which the element shows.
 */
import { report } from '../../controllers/report.js';
import { loadService } from '../../controllers/services.js';
import { suggestAddress } from '../../data/email.js';
import { ImpactSubmitEvent } from '../../events/submit.js';
import { ImpactSubscribedEvent } from '../../events/subscribed.js';
import type { Answer } from '../../net/exchange.js';
import { annotate, complaint, emailOf, fieldsOf, type Field } from './fields.js';
import { navigate } from './navigate.js';
import { readForm } from './read-form.js';
import { subscribe } from './route.js';
import type { Said, Standing, Tongue } from './standing.js';
import type { ImpactSubscribe } from './subscribe.js';
import { sayAnswer } from './words.js';

/** Looks after one element's form, ours or the author's: checks it, asks where a person may want to look again, sends it once. */
export class Desk {
  private hasty = false;
  private looked = '';
  private running: AbortController | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** @param since when the form came onto the page, as `performance.now()` counts */
  constructor(
    private readonly host: ImpactSubscribe,
    private readonly tongue: Tongue,
    private readonly since: number,
    private readonly say: (said: Said) => void,
  ) {
    // Fetched while the reader types; if it can't be had, that is said when something is sent.
    if (!host.adapter) loadService(host.service || 'form').catch(() => undefined);
  }

  /** What a standing says, in the page's language of the moment. */
  words = (said: Said): string => sayAnswer(said, this.host.target === '_blank', this.tongue);

  async attempt(form: HTMLFormElement, action: string, submitter: HTMLElement | null): Promise<void> {
    const { host } = this;
    const service = host.service || 'form';
    const asked = this.check(form);
    if (asked) return this.say({ state: asked });
    if (!host.dispatchEvent(new ImpactSubmitEvent({ service }))) return this.say({ state: 'idle' });
    const { signal } = (this.running = new AbortController());
    try {
      const answer = await subscribe(readForm(form, submitter), host, action, signal);
      this.settle(form, service, answer);
    } catch (error) {
      if (signal.aborted) return;
      report(host, { code: 'unavailable', message: String(error) });
      this.say({ state: 'unavailable' });
    }
  }

  /** What stands in the way of sending: something wrong, or something that a person may want to look at, each asked once. */
  private check(form: HTMLFormElement): Standing | undefined {
    const { msg, str } = this.tongue;
    const [wrong] = fieldsOf(form).filter((field) => annotate(field, complaint(field, this.tongue)));
    if (wrong) {
      wrong.focus();
      return 'idle';
    }
    const trap = form.querySelector<HTMLInputElement>('[data-impact=trap]');
    if (trap?.value) {
      trap.value = '';
      return 'trap';
    }
    const field = emailOf(form);
    const meant = field && field.value !== this.looked && suggestAddress(field.value);
    if (meant) {
      this.looked = field.value;
      annotate(field, msg(str`Did you mean ${meant}?`, { id: 'subscribe-meant' }), this.offer(field, meant));
      field.focus();
      return 'slip';
    }
    if (this.hasty || performance.now() - this.since >= this.host.minTime * 1000) return undefined;
    this.hasty = true;
    return 'quick';
  }

  private settle(form: HTMLFormElement, service: string, answer: Answer): void {
    const { host } = this;
    const { request, wait } = answer;
    const state = answer.state === 'done' && host.doubleOptIn ? 'confirm' : answer.state;
    this.say({ ...answer, state });
    if (state === 'done' || state === 'confirm' || state === 'already') {
      form.reset();
      host.dispatchEvent(new ImpactSubscribedEvent({ service, state }));
    } else if (state !== 'handed-over') {
      report(host, { code: state, message: `not subscribed: ${state}` });
    }
    if (wait) this.pause = setTimeout(() => this.say({ state: 'idle' }), Math.min(wait, 3600) * 1000);
    if (request?.form && request.navigate !== false) {
      // The reader is told first that another page is coming.
      const told = state === 'handed-over' ? 0 : 2000;
      this.pause = setTimeout(() => navigate(request, host.target ?? '', host.renderRoot), told);
    }
  }

  /** A field that was wrong is looked at again with every key, and its note goes as soon as it is right. */
  mend(field: Field): void {
    if (field.willValidate && !complaint(field, this.tongue)) annotate(field);
  }

  /** Forgets everything that was typed. */
  forget(form: HTMLFormElement): void {
    form.reset();
    fieldsOf(form).forEach((field) => annotate(field));
  }

  stop(): void {
    this.running?.abort();
    clearTimeout(this.pause);
  }

  /** A button that puts the address right. */
  private offer(field: HTMLInputElement, meant: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.tongue.msg('Use that', { id: 'subscribe-take' });
    button.onclick = () => {
      field.value = meant;
      annotate(field);
      field.focus();
    };
    return button;
  }
}
