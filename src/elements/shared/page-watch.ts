import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';

/** An element of ours, ready or not. */
export interface Rendering extends HTMLElement, Partial<ReactiveControllerHost> {}

/** Attributes that change what another element says. */
const ATTRIBUTES = 'src figure quote text term terms value data source source-url source-date page cite speaker lang'
  .split(' ')
  .flatMap((name) => [name, `data-${name}`]);

/** Shows a host the other elements on its page, once each has rendered, and again whenever one may say something else. */
export class PageWatch<Seen extends Rendering> implements ReactiveController {
  private observer: MutationObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Elements whose file is on its way, by name. */
  private readonly coming = new Set<string>();
  /** Elements that tell of each rendering: data in the tag, or a file that came late, is told of by nothing else. */
  private watched: ReadonlySet<Seen> = new Set();
  private readonly watcher: ReactiveController = { hostUpdated: () => this.again() };

  /**
   * @param selector of the elements
   * @param look gets them in the order of the page
   */
  constructor(
    private readonly host: ReactiveControllerHost & LitElement,
    private readonly selector: string,
    private readonly look: (elements: readonly Seen[]) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver(this.again);
    for (const root of this.roots)
      this.observer.observe(root, { childList: true, subtree: true, attributeFilter: ATTRIBUTES });
    document.addEventListener('impact-load', this.again);
    this.again();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    document.removeEventListener('impact-load', this.again);
    clearTimeout(this.timer);
    this.timer = undefined;
    this.listenTo([]);
  }

  /** A page may change thousands of times in a second. */
  readonly again = (): void => {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.see();
    });
  };

  /** The page, and the shadow trees of its own elements that the host stands in. */
  private get roots(): readonly (Document | ShadowRoot)[] {
    const roots: ShadowRoot[] = [];
    for (let root = this.host.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      roots.unshift(root);
    return [document, ...roots];
  }

  private async see(): Promise<void> {
    const elements = this.roots.flatMap((root) => [...root.querySelectorAll<Seen>(this.selector)]);
    for (const element of elements) if (!element.matches(':defined')) this.await(element.localName);
    if (this.host.isConnected) this.listenTo(elements);
    await Promise.all(elements.map(async ({ updateComplete }) => updateComplete));
    if (this.host.isConnected) this.look(elements);
  }

  private listenTo(elements: readonly Seen[]): void {
    const now = new Set(elements.filter(({ addController }) => addController));
    for (const element of this.watched) if (!now.has(element)) element.removeController!(this.watcher);
    for (const element of now) if (!this.watched.has(element)) element.addController!(this.watcher);
    this.watched = now;
  }

  private await(name: string): void {
    if (this.coming.has(name)) return;
    this.coming.add(name);
    void customElements.whenDefined(name).then(this.again);
  }
}
