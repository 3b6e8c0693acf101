import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepBeside } from './anchor-position.js';

/** Humane delays, in milliseconds: a pointer that only passes opens nothing, one that strays for a moment closes nothing. */
const OPEN_AFTER = 400;
const CLOSE_AFTER = 300;

/** The one that is open on this page. */
const page: { open?: PopoverController } = {};

/**
 * A host's popover: `open` is empty while it is closed, pinned when the reader asked for it (click, key), or hovered when a mouse rests on it. It
 * can be dismissed, hovered and stays (WCAG 1.4.13); only one is open on a page. It belongs to `.trigger` in the host's
 * shadow root, and stands after it while it is open. It is fetched when a reader first comes near.
 */
export class PopoverController implements ReactiveController {
  open: '' | 'hovered' | 'pinned' = '';
  private box: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unplace: (() => void) | undefined;

  /** @param make answers a box with what is to be said; undefined once there is nothing to say any more */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly make: () => HTMLElement | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens it at once, and moves the focus there. */
  pin(): void {
    this.show('pinned');
    this.box?.focus({ preventScroll: true });
  }

  /** @param refocus whether the focus goes back to where the popover was opened from */
  close(refocus = false): void {
    clearTimeout(this.timer);
    if (!this.open) return;
    this.open = '';
    page.open = undefined;
    this.unplace?.();
    this.listen('removeEventListener');
    this.box?.remove();
    this.host.requestUpdate();
    if (refocus) (this.host.querySelector<HTMLElement>('a[href]') ?? this.trigger)?.focus();
  }

  /** A pointer came to the word or to the popover: a mouse that rests there opens it. */
  readonly enter = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') return;
    clearTimeout(this.timer);
    if (!this.open) this.timer = setTimeout(() => this.show('hovered'), OPEN_AFTER);
  };

  readonly leave = (): void => {
    clearTimeout(this.timer);
    if (this.open === 'hovered') this.timer = setTimeout(() => this.close(), CLOSE_AFTER);
  };

  private get trigger(): HTMLElement | null {
    return this.host.shadowRoot!.querySelector('.trigger');
  }

  private show(open: 'hovered' | 'pinned'): void {
    clearTimeout(this.timer);
    const { trigger } = this;
    if (!this.open) {
      // The host may have gone, or its word be a plain one again, since the reader asked.
      const box = trigger && this.host.isConnected ? this.make() : undefined;
      if (!trigger || !box) return;
      page.open?.close();
      page.open = this;
      this.box = box;
      box.addEventListener('pointerenter', this.enter);
      box.addEventListener('pointerleave', this.leave);
      trigger.after(box);
      box.showPopover?.();
      this.unplace = keepBeside(trigger, box);
      this.listen('addEventListener');
    }
    this.open = open;
    this.host.requestUpdate();
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
}
