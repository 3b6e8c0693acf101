import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findPosts, type Answer, type PostsRequest } from '../data/feed/find-posts.js';
import type { Feed } from '../data/post.js';
import { safeUrl } from '../data/url.js';
import type { ImpactErrorDetail } from '../events/error.js';
import { ImpactLoadEvent } from '../events/load.js';
import { request, RequestError, type Reply } from '../net/request.js';
import type { LoadState } from './document.js';
import { keep, kept, type Held } from './kept-posts.js';
import { replacePrerendered, sentAlong } from './prerendered.js';
import { report } from './report.js';

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

/** By what they read; each passes on what it can't. The likeliest one travels beside the answer. */
const postsReader = () => import('../data/posts-reader.js');
const jsonReader = () => import('../data/feed/json-reader.js');
const xmlReader = () => import('../data/feed/xml-reader.js');

/** Answers of this page's life, by what was asked. */
const held = new Map<string, Held>();
/** Answers that many elements wait for are read once. */
const read = new WeakMap<Uint8Array, Promise<Feed>>();

const SECOND = 1000;
/** Nobody's server is asked more often than this, in seconds. */
const LEAST_REFRESH = 60;

class FeedError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

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
    const { data, src, format, count, category, exclude } = wish;
    const asked =
      data ??
      (src && JSON.stringify([safeUrl(src, this.host.baseURI) ?? src, format, count, category, exclude, wish.refresh]));
    if (asked === this.asked) return;
    this.forget();
    this.asked = asked;
    this.wish = wish;
    const sent = sentAlong(this.host) as Feed | undefined;
    if (data) void (sent ? this.show(sent) : this.settleWith(this.takeInline(data)));
    else if (src) this.start(sent && { feed: sent, time: Date.now() });
  }

  /** Tries again: at once the first time, then after 2, 4, 8 … seconds. Does nothing unless loading has failed. */
  readonly again = (): void => {
    if (this.state !== 'failed') return;
    const wait = this.tries ? Math.min(2 ** this.tries, 60) * SECOND : 0;
    this.tries++;
    this.settle('pending');
    this.slow = true;
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

  private start(sent?: Held): void {
    const wish = this.wish!;
    const { refresh, maxAge } = wish;
    if (refresh) {
      const renew = () => document.visibilityState === 'visible' && this.load();
      this.timers.push(setInterval(renew, Math.max(refresh, LEAST_REFRESH) * SECOND));
    }
    const known = sent ?? held.get(this.key) ?? (wish.keep ? kept(this.key) : undefined);
    if (known) this.show(known.feed, known.time);
    if (!known || Date.now() - known.time > maxAge * SECOND) this.load();
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
      this.timers.push(setTimeout(() => this.becomeSlow(), SECOND));
    }
    try {
      const feed = await answer;
      if (asked !== this.asked || signal?.aborted) return;
      this.tries = 0;
      if (signal) {
        held.set(key, { feed, time: Date.now() });
        if (this.wish!.keep) keep(key, feed, Date.now());
      }
      this.show(feed);
      if (signal) tell(() => this.host.dispatchEvent(new ImpactLoadEvent({ src })));
    } catch (error) {
      if (asked !== this.asked || signal?.aborted) return;
      const detail = detailOf(error);
      this.code = detail.code;
      if (this.feed) this.show(this.feed, held.get(key)?.time ?? this.asOf ?? Date.now());
      else this.settle('failed');
      tell(() => report(this.host, detail));
    }
  }

  private async takeInline(data: unknown): Promise<Feed> {
    const { readInline } = await postsReader();
    return readInline(data, this.host.baseURI);
  }

  private async fetch(signal: AbortSignal): Promise<Feed> {
    const wish = this.wish!;
    const { src, format } = wish;
    const plain = format === 'posts' || (format === 'auto' && /\.json$/.test(src));
    const get = async (url: string): Promise<Answer> => {
      const likely = plain
        ? postsReader
        : /\/(wp\/v2|ghost\/api)\//.test(decodeURIComponent(url))
          ? jsonReader
          : xmlReader;
      const [reply] = await Promise.all([request(url, { signal, maxBytes: 4_000_000 }), likely()]);
      return { url: reply.url, feed: await readOnce(reply, likely) };
    };
    const { feed, url } = await findPosts({ ...wish, base: this.host.baseURI }, get).catch(async (error: unknown) => {
      if (!(error instanceof RequestError) || error.code !== 'network') throw error;
      const { explain } = await import('../net/explain.js');
      const { code, message } = await explain(error.url, src);
      throw new FeedError(code, message);
    });
    const [problem] = feed.problems;
    if (!feed.format) throw new FeedError(problem?.code ?? 'type', `${url}: ${problem?.message ?? 'no feed'}`);
    return feed;
  }

  private becomeSlow(): void {
    if (this.state !== 'pending') return;
    this.slow = true;
    this.host.requestUpdate();
  }

  private show(feed: Feed, asOf?: number): void {
    this.feed = feed;
    this.asOf = asOf !== undefined && Date.now() - asOf > this.wish!.maxAge * SECOND ? asOf : undefined;
    this.settle('ready');
  }

  private settle(state: LoadState): void {
    this.state = state;
    this.slow = false;
    this.host.requestUpdate();
  }
}

type Reader = typeof postsReader | typeof jsonReader | typeof xmlReader;

function readOnce({ bytes, contentType, url }: Reply, likely: Reader): Promise<Feed> {
  let feed = read.get(bytes);
  if (!feed) {
    const readWith = async ([first, ...others]: readonly Reader[]): Promise<Feed> =>
      (await (await first!()).readAnswer(bytes, contentType, url)) ?? readWith(others);
    feed = readWith([likely, jsonReader, xmlReader]);
    read.set(bytes, feed);
  }
  return feed;
}

function detailOf(error: unknown): ImpactErrorDetail {
  const {
    code = error instanceof TypeError ? 'url' : 'json',
    message,
    path,
    url,
  } = error as Partial<ImpactErrorDetail> & { message: string; url?: string };
  return { code, message: url && error instanceof RequestError ? `${url} ${message}` : message, ...(path && { path }) };
}
