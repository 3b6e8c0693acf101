import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ImpactErrorCode } from './events/error.js';
import { ImpactLoadEvent } from './events/load.js';
import { detailOf, report } from './report.js';

export type LoadState = 'idle' | 'pending' | 'ready' | 'failed';

/**
 * Loading as a state machine for one element: a new question aborts the old one, and so does leaving the page; a stale answer is
 * dropped; what stays unanswered is reported by its code. What is shown already stays while its loader asks again.
 */
export abstract class Loader<Model> implements ReactiveController {
  state: LoadState = 'idle';
  /** What was asked for; only when `state` is `ready`. */
  model: Model | undefined;
  /** Why the last question has no answer. */
  code: ImpactErrorCode | undefined;
  protected asked: unknown;
  /** One for each time of asking, so that a late answer to the same question is told from the answer now awaited. */
  protected asking: AbortController | undefined;

  constructor(protected readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  abstract hostDisconnected(): void;

  /** Shows nothing and asks for nothing. Call when the element leaves the page, too. */
  forget(): void {
    this.asking?.abort();
    this.asked = this.asking = undefined;
    this.settle('idle');
  }

  /** Asks, and drops what arrives after it was asked again, or something else was. @param src of a document, for its events */
  protected wait(ask: (signal: AbortSignal) => Promise<Model>, src: string): void {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    if (!this.model) this.settle('pending');
    ask(asking.signal).then(
      (model) => asking === this.asking && this.arrive(model, src),
      (error: unknown) => asking === this.asking && this.fail(error, src),
    );
  }

  protected arrive(model: Model, src: string): void {
    this.settle('ready', model);
    if (src) this.announce(() => this.host.dispatchEvent(new ImpactLoadEvent({ src })));
  }

  protected fail(error: unknown, src: string): void {
    const detail = detailOf(error, error instanceof SyntaxError ? 'json' : 'network', src);
    this.code = detail.code;
    this.settle('failed');
    this.announce(() => report(this.host, detail));
  }

  /** Events wait until the page shows what they speak of. */
  protected announce(tell: () => void): void {
    void this.host.updateComplete.then(tell);
  }

  protected settle(state: LoadState, model?: Model): void {
    this.state = state;
    this.model = model;
    if (this.host.isConnected) this.host.requestUpdate();
  }
}
