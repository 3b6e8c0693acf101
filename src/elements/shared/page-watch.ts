import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';

/** An element of ours, ready or not. */
export interface Rendering extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

/** Attributes that change what another element says. */
const ATTRIBUTES = 'src figure quote text term terms value data source source-url source-date page cite speaker lang'
  .split(' ')
  .flatMap((name) => [name, `data-${name}`]);

/** Milliseconds between looks at elements whose file or document is still on its way, and how many such looks there are. */
const PAUSE = 250;
const LOOKS = 40;

/** Shows a host the other elements on its page, once each has rendered, and again whenever one may say something else. */
export class PageWatch<Seen extends Rendering> implements ReactiveController {
  private observer: MutationObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;

  /**
   * @param selector of the elements
   * @param look gets them in the order of the page
   * @param isReady whether an element shows what it has: not all tell when they do
   */
  constructor(
    private readonly host: ReactiveControllerHost & LitElement,
    private readonly selector: string,
    private readonly look: (elements: readonly Seen[]) => void,
    private readonly isReady: (element: Seen) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver(this.again);
    this.observer.observe(document, { childList: true, subtree: true, attributeFilter: ATTRIBUTES });
    document.addEventListener('impact-load', this.again);
    this.again();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    document.removeEventListener('impact-load', this.again);
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  readonly again = (): void => {
    this.looks = 0;
    this.plan(0);
  };

  /** A page may change thousands of times in a second. */
  private plan(pause: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.see();
    }, pause);
  }

  private async see(): Promise<void> {
    const elements = [...document.querySelectorAll<Seen>(this.selector)];
    await Promise.all(elements.map(async ({ updateComplete }) => updateComplete));
    if (!this.host.isConnected) return;
    this.look(elements);
    if (!elements.every(this.isReady) && this.looks++ < LOOKS) this.plan(PAUSE);
  }
}
