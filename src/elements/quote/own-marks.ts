import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closingMark, openingMark, quoted } from '../../documents/quote.js';
import { isRightToLeft, turnedIn } from '../../text/right-to-left.js';

/**
 * The marks of an author's own words, which stay as they are in the page: the opening one hangs beside their first line, the closing one
 * stands after their last letter, wherever that is in a column of this width.
 */
export class OwnMarks implements ReactiveController {
  private box: HTMLElement | null = null;
  private readonly resized = new ResizeObserver(() => this.placeEnd());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** What isn't part of the words. */
    private readonly except: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.box) this.resized.observe(this.box);
  }

  hostDisconnected(): void {
    this.resized.disconnect();
  }

  /** Sets them around the words in `box`, unless those bring marks of their own or run in another direction. @param lang BCP 47 tag */
  set(box: HTMLElement | null, words: string, lang: string): void {
    this.resized.disconnect();
    this.box = box;
    if (!box) return;
    const marked = quoted(words, lang);
    const isRight = isRightToLeft(lang) === this.host.matches(':dir(rtl)') && !turnedIn(words, lang);
    const isPlain = words && marked !== words && isRight;
    const open = isPlain ? openingMark(marked) : undefined;
    const close = isPlain ? closingMark(marked) : undefined;
    for (const [name, found] of [
      ['open', open],
      ['close', close],
    ] as const) {
      box.toggleAttribute(`data-${name}`, !!found);
      if (found) box.setAttribute(`data-${name}`, found.mark);
      box.setAttribute(`data-${name}-place`, found?.place ?? '');
    }
    this.placeEnd();
    this.resized.observe(box);
  }

  private placeEnd(): void {
    const { box } = this;
    const last = box && this.lastText();
    if (!last) return;
    const range = document.createRange();
    const end = last.data.trimEnd().length;
    range.setStart(last, end - 1);
    range.setEnd(last, end);
    const letter = [...range.getClientRects()].at(-1);
    if (!letter) return;
    const { left, right, top } = box.getBoundingClientRect();
    const isLeft = getComputedStyle(box).direction === 'rtl';
    box.style.setProperty('--_end', `${isLeft ? right - letter.left : letter.right - left}px`);
    box.style.setProperty('--_foot', `${letter.bottom - top}px`);
  }

  /** The author's last text that is part of the words. */
  private lastText(): Text | undefined {
    const walker = document.createTreeWalker(this.host.querySelector('blockquote') ?? this.host, NodeFilter.SHOW_TEXT);
    let last: Text | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const apart = node.parentElement!.closest(this.except);
      if ((node as Text).data.trim() && !(apart && this.host.contains(apart))) last = node as Text;
    }
    return last;
  }
}
