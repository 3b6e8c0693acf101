import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Something that a host does to the page around it, and takes back when it leaves or wants something else: `run` gets a
 * signal for that. It may load its code when it is first wanted.
 */
export class PageEffectController implements ReactiveController {
  private key = '';
  private running: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
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
    if (key) run?.(this.running.signal);
  }
}
