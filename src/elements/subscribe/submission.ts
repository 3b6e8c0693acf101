/**
 * What a form needs once its reader has begun, in a file of its own that is fetched at that moment: a page whose reader only passes
 * by never pays for it. No Lit in here; what comes out are states, which the element shows.
 */
import type { ImpactErrorCode } from '../../runtime/events/error.js';
import { report } from '../../runtime/report.js';
import { loadService } from '../../services/load-service.js';
import { suggestAddress } from '../../text/email-address.js';
import { ImpactSubmitEvent } from '../../runtime/events/submit.js';
import { ImpactSubscribedEvent } from '../../runtime/events/subscribed.js';
import { watchPolicy } from '../../net/policy.js';
import { annotate, complaint, emailOf, fieldsOf, isNoted } from './fields.js';
import { navigate } from './navigate.js';
import { readForm } from './read-form.js';
import { subscribe } from './send-submission.js';
import type { Tongue } from '../../runtime/tongue.js';
import type { Said, Standing, Wording } from './status.js';
import type { ImpactSubscribe } from './subscribe.js';
import { sayAll } from './status-text.js';

/** Looks after one element's form, ours or the author's: checks it, asks where a person may want to look again, sends it once. */
export class Desk {
  private hasty = false;
  private looked = '';
  private running: AbortController | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private unwatch: (() => void) | undefined;

  /** @param since when the form came onto the page, as `performance.now()` counts */
  constructor(
    private readonly host: ImpactSubscribe,
    private readonly tongue: Tongue,
    private readonly since: number,
    private readonly say: (said: Said) => void,
  ) {
    // Fetched while the reader types; if it can't be had, that is said when something is sent.
    this.prepared().catch(() => undefined);
  }

  /** Settles when the service's file is there; rejects when it can't be had, or when there is no such service. */
  async prepared(): Promise<void> {
    if (!this.host.adapter) await loadService(this.host.service || 'form');
  }

  /** What a standing says, in the page's language of the moment. */
  words = (said: Said): Wording => sayAll(said, this.host.target === '_blank', this.tongue);

  async attempt(form: HTMLFormElement, action: string, submitter: HTMLElement | null): Promise<void> {
    const { host } = this;
    const service = host.service || 'form';
    const asked = this.check(form);
    if (asked) return this.say({ state: asked });
    const filled = readForm(form, submitter);
    const added: [string, string][] = [];
    const { consent } = filled;
    const event = new ImpactSubmitEvent({ service, ...(consent && { consent }), values: added });
    if (!host.dispatchEvent(event)) return this.say({ state: 'idle' });
    this.stop();
    const { signal } = (this.running = new AbortController());
    try {
      const sent = { ...filled, pairs: [...filled.pairs, ...added] };
      this.settle(form, service, await subscribe(sent, host, action, signal));
    } catch (error) {
      if (signal.aborted) return;
      report(host, { code: 'unavailable', message: String(error) });
      this.say({ state: 'unavailable', page: host.link(host.pageUrl) });
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

  private settle(form: HTMLFormElement, service: string, answer: Said): void {
    const { host } = this;
    const { request, wait, problem } = answer;
    const state = answer.state === 'done' && host.doubleOptIn ? 'confirm' : answer.state;
    const page = host.link(host.pageUrl) ?? answer.page;
    // A new tab that nobody has just asked for is not opened by any browser: then a button waits for the press.
    const may = host.target !== '_blank' || navigator.userActivation?.isActive !== false;
    const leaving = !!request && may && (state === 'handed-over' || state === 'unreadable');
    const said = { ...answer, state, leaving, page };
    this.say(said);
    if (state === 'done' || state === 'confirm' || state === 'already') {
      form.reset();
      host.dispatchEvent(new ImpactSubscribedEvent({ service, state }));
    } else if (state !== 'handed-over') {
      report(host, { code: state as ImpactErrorCode, message: problem ?? `not subscribed: ${state}` });
    }
    if (wait) this.pause = setTimeout(() => this.say({ state: 'idle' }), Math.min(wait, 3600) * 1000);
    // The reader is told first that another page is coming; in a new tab it takes nothing away.
    const told = state === 'handed-over' || host.target === '_blank' ? 0 : 2000;
    if (leaving) this.pause = setTimeout(() => this.goOn(said), told);
  }

  /** Goes on as a plain form. A page that forbids it tells us so, and the reader hears of it. */
  goOn(said: Said): void {
    const { host } = this;
    const { request } = said;
    if (!request) return;
    this.stop();
    this.unwatch = watchPolicy(request.url, (problem) => {
      report(host, { code: 'blocked', message: problem });
      this.say(said.state === 'unreadable' ? { state: 'unreadable' } : { ...said, state: 'blocked', leaving: false });
    });
    // Whoever comes back finds a form that can be used.
    this.say({ ...said, state: said.state === 'unreadable' ? 'unreadable' : 'handed-over', leaving: false });
    navigate(request, host.target ?? '', host.renderRoot);
  }

  /** A field that was wrong is looked at again with every key, and its note goes as soon as it is right. */
  mend(): void {
    const { form } = this.host;
    // All of them: another button of the same group, or a rule of the author's, may have put this one right.
    for (const field of form ? fieldsOf(form) : []) {
      if (isNoted(field) && !complaint(field, this.tongue)) annotate(field);
    }
  }

  /** Forgets everything that was typed. */
  forget(form: HTMLFormElement): void {
    form.reset();
    fieldsOf(form).forEach((field) => annotate(field));
  }

  stop(): void {
    this.running?.abort();
    clearTimeout(this.pause);
    this.unwatch?.();
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
