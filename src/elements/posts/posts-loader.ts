import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PostsRequest } from '../../feed/find-posts.js';
import { firstAddress } from '../../feed/sources.js';
import type { Feed } from '../../documents/post.js';
import { safeUrl } from '../../text/url.js';
import { ImpactLoadEvent } from '../../runtime/events/load.js';
import { request, type Reply } from '../../net/request.js';
import type { LoadState } from '../../runtime/document.js';
import { forgetKept, writeKept, readKept, type KeptPosts } from './kept-posts.js';
import { postsReader } from './late.js';
import { shared } from '../../runtime/page-registry.js';
import { replacePrerendered, prerenderedModel } from '../../runtime/prerendered.js';
import { detailOf, report } from '../../runtime/report.js';

/** What a tag asks for. */
export interface PostsWish extends PostsRequest {
  /** A posts document, or its JSON text, that stands in the page. */
  readonly data?: unknown;
  /** Seconds for which an answer is as good as a new one. */
  readonly maxAge: number;
  /** Seconds between two looks; 0 for one look only. */
  readonly refresh: number;
  /** Whether answers may be kept in the reader's browser. */
  readonly keep: boolean;
}

/** Answers of this page's life, by what was asked. */
const held = () => shared('posts', () => new Map<string, KeptPosts>());

const SECOND = 1000;

/** The posts of one element: asked for once, shown at once where they are known, and renewed behind what is shown. */
export class PostsController implements ReactiveController {
  state: LoadState = 'idle';
  /** Only when `state` is `ready`. */
  feed: Feed | undefined;
  /** When what is shown was read, if that is longer ago than it should be. */
  asOf: number | undefined;
  /** True after a second of waiting. */
  slow = false;
  /** Why there is nothing: a code of `impact-error`. */
  code = '';
  private asked: unknown;
  private wish: PostsWish | undefined;
  private asking: AbortController | undefined;
  /** How often the reader has asked again. */
  tries = 0;
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.again);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    replacePrerendered(this.host);
  }

  /** What failed or was cut off is tried again when the element comes back. */
  hostDisconnected(): void {
    window.removeEventListener('online', this.again);
    this.forget();
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve(wish: PostsWish): void {
    const { data, src, format, count, category, exclude = [] } = wish;
    const asked =
      data ??
      (src && JSON.stringify([safeUrl(src, this.host.baseURI) ?? src, format, count, category, exclude, wish.refresh]));
    const before = this.wish;
    this.wish = wish;
    const isNarrowed = category !== before?.category || exclude.join(' ') !== before?.exclude?.join(' ');
    if (asked === this.asked && !isNarrowed) {
      // posts that are shown may be kept, or kept no longer, without asking again
      if (wish.keep !== before?.keep) this.store();
      return;
    }
    this.forget();
    this.asked = asked;
    const sent = prerenderedModel(this.host) as Feed | undefined;
    const read = async () => {
      const feed = (postsReader.now ?? (await postsReader.get())).readInline(data, this.host.baseURI);
      if (!category && !exclude.length) return feed;
      const { thoseWanted } = await import('../../feed/choose.js');
      return { ...feed, entries: thoseWanted(feed.entries, wish) };
    };
    if (data) void (sent ? this.show(sent) : this.settleWith(read()));
    else if (src) this.start(sent && { feed: sent, time: Date.now() });
  }

  /** Tries again: at once the first time, then after 2, 4, 8 … seconds. Does nothing unless loading has failed. */
  readonly again = (): void => {
    if (this.state !== 'failed') return;
    const wait = this.tries ? Math.min(2 ** this.tries, 60) * SECOND : 0;
    this.tries++;
    this.settle('pending', true);
    this.timers.push(setTimeout(() => this.load(), wait));
  };

  private forget(): void {
    this.asking?.abort();
    this.timers.forEach(clearTimeout);
    this.timers = [];
    this.asked = this.asOf = this.feed = undefined;
    this.slow = false;
    this.tries = 0;
    this.state = 'idle';
  }

  private start(sent?: KeptPosts): void {
    const wish = this.wish!;
    const { refresh, maxAge } = wish;
    if (refresh) {
      const renew = () => document.visibilityState === 'visible' && this.load();
      this.timers.push(setInterval(renew, refresh * SECOND));
    }
    if (!wish.keep) forgetKept(this.key);
    const known = sent ?? held().get(this.key) ?? (wish.keep ? readKept(this.key) : undefined);
    if (known) this.show(known.feed, known.time);
    if (!known || Date.now() - known.time > maxAge * SECOND) this.load();
  }

  /** The reader's browser keeps what the tag asks for, and nothing else. */
  private store(): void {
    const known = held().get(this.key);
    if (!this.wish!.keep) forgetKept(this.key);
    else if (known) writeKept(this.key, known);
  }

  private get key(): string {
    return String(this.asked);
  }

  /** Asks anew; what is shown stays until there is an answer, and after a failure too. */
  private load(): void {
    this.asking?.abort();
    const { signal } = (this.asking = new AbortController());
    void this.settleWith(this.fetch(signal), signal);
  }

  private async settleWith(answer: Promise<Feed>, signal?: AbortSignal): Promise<void> {
    const { asked, key } = this;
    const src = this.wish!.src;
    const tell = (event: () => void) => void this.host.updateComplete.then(event);
    if (!this.feed && this.state !== 'pending') {
      this.settle('pending');
      const tire = () => this.state === 'pending' && this.settle('pending', true);
      this.timers.push(setTimeout(tire, SECOND));
    }
    try {
      const feed = await answer;
      if (asked !== this.asked || signal?.aborted) return;
      this.tries = 0;
      if (signal) {
        held().set(key, { feed, time: Date.now() });
        this.store();
      }
      this.show(feed);
      if (signal) tell(() => this.host.dispatchEvent(new ImpactLoadEvent({ src })));
      const unknown = feed.problems.find(({ code }) => code === 'unknown-category');
      if (unknown) tell(() => report(this.host, unknown));
    } catch (error) {
      if (asked !== this.asked || signal?.aborted) return;
      const said = detailOf(error, error instanceof TypeError ? 'url' : 'json');
      // what would explain a failure may itself be out of reach
      const detail = signal && !navigator.onLine ? { ...said, code: 'offline' as const } : said;
      this.code = detail.code;
      if (this.feed) this.show(this.feed, held().get(key)?.time ?? this.asOf ?? Date.now());
      else this.settle('failed');
      tell(() => report(this.host, detail));
    }
  }

  /** The first answer, the code that finds posts in it and its likely reader travel side by side. */
  private async fetch(signal: AbortSignal): Promise<Feed> {
    const wanted = { ...this.wish!, base: this.host.baseURI, now: Date.now() };
    const { src, base, format } = wanted;
    const first = firstAddress(src, base, format, wanted);
    const likely =
      format === 'posts' || (format === 'auto' && /\.json$/.test(src))
        ? Promise.resolve(postsReader.now ?? postsReader.get())
        : !first || /^(?:ghost|json-feed) |\/wp\/v2\//.test(`${format} ${first}`)
          ? import('../../feed/json-reader.js')
          : import('../../feed/xml-reader.js');
    const ask = (url: string): Promise<Reply> => request(url, { signal, maxBytes: 4_000_000 });
    const started = first === undefined ? undefined : ask(first);
    // both are awaited, but perhaps not yet when they fail
    for (const early of [started, likely]) early?.catch(() => undefined);
    const { answerPosts } = await import('./answer-posts.js');
    return answerPosts(wanted, (url) => (url === first && started) || ask(url), likely, signal);
  }

  private show(feed: Feed, asOf?: number): void {
    this.feed = feed;
    this.asOf = asOf !== undefined && Date.now() - asOf > this.wish!.maxAge * SECOND ? asOf : undefined;
    this.settle('ready');
  }

  private settle(state: LoadState, slow = false): void {
    this.state = state;
    this.slow = slow;
    this.host.requestUpdate();
  }
}
