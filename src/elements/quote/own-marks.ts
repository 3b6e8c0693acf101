import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quotationMarks } from '../../documents/quote.js';
import { isRightToLeft, turnedIn } from '../../text/right-to-left.js';

/** What has no letters that a reader sees. */
const UNSEEN = 'style,script,template,[hidden]';

/**
 * The marks of an author's own words, which stay as they are in the page: the opening one stands before their first letter, the closing
 * one after their last, wherever those are now: their box or their font may change. The opening mark of words that run as the page does
 * hangs in the room beside them; others keep room for theirs.
 */
export class OwnMarks implements ReactiveController {
  private box: HTMLElement | null = null;
  /** The closing mark; empty for none. */
  private close = '';
  /** The opening mark; empty for none. */
  private mark = '';
  /** Where that has room: beside the words, or at their beginning. */
  private start: 'open' | 'begin' = 'open';
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

  /** Sets them around the words in `box`, unless those bring marks of their own or begin in a direction that isn't theirs. @param lang BCP 47 tag */
  set(box: HTMLElement | null, words: string, lang: string): void {
    this.resized?.disconnect();
    this.box = box;
    if (!box) return;
    const isTurned = box.hasAttribute('dir');
    const runsAlong = isRightToLeft(lang) === this.host.matches(':dir(rtl)') && !turnedIn(words, lang);
    const marks = words && (runsAlong || isTurned) ? quotationMarks(words, lang) : undefined;
    [this.mark, this.close] = marks ?? ['', ''];
    this.start = isTurned ? 'begin' : 'open';
    box.removeAttribute(isTurned ? 'data-open' : 'data-begin');
    this.place();
    // What it is told of after it has left the page, nobody would stop.
    if (!this.host.isConnected) return;
    this.resized ??= new ResizeObserver(this.placeEnd);
    this.resized.observe(box);
  }

  private place(): void {
    this.placeMark(this.start, this.mark, (text) => {
      const letter = /\P{M}[\p{M}\u200d]*/u.exec(text.trimStart());
      const start = text.length - text.trimStart().length;
      return [start, start + (letter?.[0].length ?? 0)];
    });
    this.placeMark('close', this.close, (text) => {
      const words = text.trimEnd();
      // A letter may be made of several, or of one and what stands on it.
      return [/\P{M}[\p{M}\u200d]*$/u.exec(words)?.index ?? 0, words.length];
    });
  }

  /** Tells the style sheet of a mark, and where the letter is that it stands at. @param letterIn where that is in its text */
  private placeMark(
    name: 'open' | 'begin' | 'close',
    mark: string,
    letterIn: (text: string) => [start: number, end: number],
  ) {
    const { box } = this;
    const letter = mark && this.letter(name, letterIn);
    box?.toggleAttribute(`data-${name}`, !!letter);
    if (!box || !letter) return;
    box.setAttribute(`data-${name}`, mark);
    const { left, right, top, width } = box.getBoundingClientRect();
    // Where the words begin for the one, and end for the other.
    const isLeft = getComputedStyle(box).direction === 'rtl';
    const edge = isLeft !== (name === 'close') ? letter.right : letter.left;
    // A page may show it smaller than it is laid out.
    const scale = width ? box.offsetWidth / width : 1;
    box.style.setProperty(`--_${name}`, `${(isLeft ? right - edge : edge - left) * scale}px`);
    box.style.setProperty(`--_${name}-line`, `${((letter.top + letter.bottom) / 2 - top) * scale}px`);
  }

  /** Where the author's first or last letter stands. */
  private letter(name: 'open' | 'begin' | 'close', letterIn: (text: string) => [start: number, end: number]) {
    const text = this.text(name === 'close');
    if (!text) return undefined;
    const range = document.createRange();
    const [start, end] = letterIn(text.data);
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].at(-1);
  }

  /** The author's first or last text that is part of the words and seen. */
  private text(isLast: boolean): Text | undefined {
    const walker = document.createTreeWalker(this.host.querySelector('blockquote') ?? this.host, NodeFilter.SHOW_TEXT);
    let found: Text | undefined;
    for (let node = walker.nextNode(); node && (isLast || !found); node = walker.nextNode()) {
      const apart = node.parentElement!.closest(`${this.except},${UNSEEN}`);
      if ((node as Text).data.trim() && !(apart && this.host.contains(apart))) found = node as Text;
    }
    return found;
  }
}
