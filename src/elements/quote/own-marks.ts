import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closingMark, openingMark, quoted } from '../../documents/quote.js';
import { isRightToLeft, turnedIn } from '../../text/right-to-left.js';

/** What has no letters that a reader sees. */
const UNSEEN = 'style,script,template,[hidden]';

/**
 * The marks of an author's own words, which stay as they are in the page: the opening one hangs beside their first line, the closing one
 * stands after their last letter, wherever that is now: their box or their font may change.
 */
export class OwnMarks implements ReactiveController {
  private box: HTMLElement | null = null;
  /** The closing mark; empty for none. */
  private close = '';
  private resized: ResizeObserver | undefined;
  private readonly placeEnd = (): void => this.place();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** What isn't part of the words. */
    private readonly except: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts?.addEventListener('loadingdone', this.placeEnd);
    if (this.box) this.resized?.observe(this.box);
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener('loadingdone', this.placeEnd);
    this.resized?.disconnect();
  }

  /** Sets them around the words in `box`, unless those bring marks of their own or run in another direction. @param lang BCP 47 tag */
  set(box: HTMLElement | null, words: string, lang: string): void {
    this.resized?.disconnect();
    this.box = box;
    if (!box) return;
    const marked = quoted(words, lang);
    const runsAlong = isRightToLeft(lang) === this.host.matches(':dir(rtl)') && !turnedIn(words, lang);
    const isPlain = words && marked !== words && runsAlong;
    const open = isPlain ? openingMark(marked) : undefined;
    const close = isPlain ? closingMark(marked) : undefined;
    // The space before a French mark is part of it; on the page it is a thin one, as the mark is large.
    this.close = close ? (close.before.endsWith('\u00a0') ? '\u202f' : '') + close.mark : '';
    box.toggleAttribute('data-open', !!open);
    if (open) box.setAttribute('data-open', open.mark);
    box.setAttribute('data-open-place', open?.place ?? '');
    box.setAttribute('data-close-place', close?.place ?? '');
    this.place();
    // What it is told of after it has left the page, nobody would stop.
    if (!this.host.isConnected) return;
    this.resized ??= new ResizeObserver(this.placeEnd);
    this.resized.observe(box);
  }

  private place(): void {
    const { box, close } = this;
    const letter = close && this.lastLetter();
    box?.toggleAttribute('data-close', !!letter);
    if (!box || !letter) return;
    box.setAttribute('data-close', close);
    const { left, right, top, width } = box.getBoundingClientRect();
    const isLeft = getComputedStyle(box).direction === 'rtl';
    // A page may show it smaller than it is laid out.
    const scale = width ? box.offsetWidth / width : 1;
    box.style.setProperty('--_end', `${(isLeft ? right - letter.left : letter.right - left) * scale}px`);
    box.style.setProperty('--_foot', `${(letter.bottom - top) * scale}px`);
  }

  /** Where the author's last letter stands. */
  private lastLetter(): DOMRect | undefined {
    const text = this.lastText();
    if (!text) return undefined;
    const range = document.createRange();
    const words = text.data.trimEnd();
    // A letter may be made of several, or of one and what stands on it.
    const letter = /\P{M}[\p{M}\u200d]*$/u.exec(words);
    range.setStart(text, letter?.index ?? 0);
    range.setEnd(text, words.length);
    return [...range.getClientRects()].at(-1);
  }

  /** The author's last text that is part of the words and seen. */
  private lastText(): Text | undefined {
    const walker = document.createTreeWalker(this.host.querySelector('blockquote') ?? this.host, NodeFilter.SHOW_TEXT);
    let last: Text | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const apart = node.parentElement!.closest(`${this.except},${UNSEEN}`);
      if ((node as Text).data.trim() && !(apart && this.host.contains(apart))) last = node as Text;
    }
    return last;
  }
}
