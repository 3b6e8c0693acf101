import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { place } from './place.js';

/** Humane delays, in milliseconds: a pointer that only passes opens nothing, one that strays for a moment closes nothing. */
const OPEN_AFTER = 400;
const CLOSE_AFTER = 300;

/** The one that is open on this page. */
const page: { open?: PopoverController } = {};

/**
 * A host's popover: `open` is pinned when the reader asked for it (click, key), or hovered when a mouse rests on it. It
 * can be dismissed, hovered and stays (WCAG 1.4.13); only one is open on a page. The elements come from the host's
 * shadow root: `.trigger`, and `.popover` after it.
 */
export class PopoverController implements ReactiveController {
  open: 'no' | 'hovered' | 'pinned' = 'no';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unplace: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens it at once, and moves the focus there. */
  async pin(): Promise<void> {
    await this.show('pinned');
    this.part('.popover')?.focus({ preventScroll: true });
  }

  /** @param refocus whether the focus goes back to where the popover was opened from */
  close(refocus = false): void {
    clearTimeout(this.timer);
    if (this.open === 'no') return;
    this.open = 'no';
    if (page.open === this) page.open = undefined;
    this.unplace?.();
    this.listen('removeEventListener');
    const popover = this.part('.popover');
    if (popover?.matches(':popover-open')) popover.hidePopover();
    this.host.requestUpdate();
    if (refocus) (this.host.querySelector<HTMLElement>('a[href]') ?? this.part('.trigger'))?.focus();
  }

  /** A mouse came to rest on the word or on the popover. */
  readonly enter = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(this.timer);
    if (this.open === 'no') this.timer = setTimeout(() => void this.show('hovered'), OPEN_AFTER);
  };

  readonly leave = (): void => {
    clearTimeout(this.timer);
    if (this.open === 'hovered') this.timer = setTimeout(() => this.close(), CLOSE_AFTER);
  };

  private async show(open: 'hovered' | 'pinned'): Promise<void> {
    clearTimeout(this.timer);
    const wasOpen = this.open !== 'no';
    this.open = open;
    this.host.requestUpdate();
    if (wasOpen) return;
    page.open?.close();
    page.open = this;
    await this.host.updateComplete;
    const popover = this.part('.popover');
    // The host may have gone, or been closed again, while it was rendering.
    if (!popover || !this.host.isConnected || page.open !== this) return;
    popover.showPopover?.();
    this.unplace = place(this.part('.trigger')!, popover);
    this.listen('addEventListener');
  }

  private listen(change: 'addEventListener' | 'removeEventListener'): void {
    document[change]('keydown', this.onKey, true);
    document[change]('pointerdown', this.onAway, true);
    document[change]('focusin', this.onAway, true);
  }

  private readonly onKey = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // It closes this and nothing else, such as a dialog around it.
    event.preventDefault();
    event.stopPropagation();
    this.close(!!this.host.shadowRoot!.activeElement);
  };

  private readonly onAway = (event: Event) => {
    if (!event.composedPath().includes(this.host)) this.close();
  };

  private part(selector: string): HTMLElement | null {
    return this.host.shadowRoot!.querySelector(selector);
  }
}
