import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { report } from './report.js';

/**
 * Something that a host does to the page around it, and takes back when it leaves or wants something else: `run` gets a
 * signal for that. It may load its code when it is first wanted.
 */
export class PageEffectController implements ReactiveController {
  private key = '';
  private running: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.want('');
  }

  /** Runs what `key` tells from other wishes; an empty key wants nothing. Call in `updated`. */
  want(key: string, run?: (signal: AbortSignal) => unknown): void {
    if (key === this.key) return;
    this.key = key;
    this.running?.abort();
    this.running = new AbortController();
    if (!key || !run) return;
    Promise.resolve(run(this.running.signal)).catch((error: unknown) =>
      report(this.host, { code: 'page', message: String(error) }),
    );
  }
}
