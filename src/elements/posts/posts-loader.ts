import type { PostsRequest } from '../../feed/find-posts.js';
import { firstAddress } from '../../feed/sources.js';
import type { Feed } from '../../documents/post.js';
import { safeUrl } from '../../text/url.js';
import { request, type Reply } from '../../net/request.js';
import { Loader } from '../../runtime/loader.js';
import { forgetKept, writeKept, readKept, type KeptPosts } from './kept-posts.js';
import { postsReader } from './late.js';
import { shared } from '../../runtime/page-registry.js';
import { replacePrerendered, prerenderedModel } from '../../runtime/prerendered.js';
import { report } from '../../runtime/report.js';

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

const reader = async () => postsReader.now ?? postsReader.get();

/** The posts of one element: asked for once, shown at once where they are known, and renewed behind what is shown. */
export class PostsController extends Loader<Feed> {
  /** When what is shown was read, if that is longer ago than it should be. */
  asOf: number | undefined;
  /** True once it has taken a second. */
  slow = false;
  /** How often the reader has asked again. */
  tries = 0;
  /** Data, or what tells a request from the next. */
  declare protected asked: string | undefined;
  /** What data are narrowed to. */
  private narrowed: string | undefined;
  private wish: PostsWish | undefined;
  private timers: ReturnType<typeof setTimeout>[] = [];

  hostConnected(): void {
    window.addEventListener('online', this.again);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    replacePrerendered(this.host);
  }

  override hostDisconnected(): void {
    window.removeEventListener('online', this.again);
    this.forget();
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve(wish: PostsWish): void {
    const { data, src, format, count, category, exclude = [], refresh, maxAge, keep } = wish;
    const asked =
      (data as string | undefined) ??
      JSON.stringify([safeUrl(src, this.host.baseURI) ?? src, format, count, category, exclude, refresh]);
    const kept = this.wish?.keep;
    this.wish = wish;
    const narrowed = `${category} ${exclude}`;
    if (asked === this.asked && narrowed === this.narrowed) {
      // posts that are shown may be kept, or kept no longer, without asking again
      if (keep !== kept) this.store();
      return;
    }
    this.forget();
    this.asked = asked;
    this.narrowed = narrowed;
    const sent = prerenderedModel(this.host) as Feed | undefined;
    if (data) {
      const read = async () => {
        const feed = (await reader()).readInline(data, this.host.baseURI);
        if (!category && !exclude.length) return feed;
        return { ...feed, entries: (await import('../../feed/choose.js')).thoseWanted(feed.entries, wish) };
      };
      return sent ? this.show(sent) : this.wait(read, '');
    }
    if (!src) return;
    if (refresh) {
      const renew = () => document.visibilityState === 'visible' && this.load();
      this.timers.push(setInterval(renew, refresh * SECOND));
    }
    if (!keep) forgetKept(asked);
    const known = sent ? { feed: sent, time: Date.now() } : (held().get(asked) ?? (keep ? readKept(asked) : undefined));
    if (known) this.show(known.feed, known.time);
    if (!known || Date.now() - known.time > maxAge * SECOND) this.load();
  }

  /** Tries again: at once the first time, then after 2, 4, 8 … seconds. Does nothing unless loading has failed. */
  readonly again = (): void => {
    if (this.state !== 'failed') return;
    this.settle('pending');
    this.timers.push(setTimeout(() => this.load(), this.tries ? Math.min(2 ** this.tries, 60) * SECOND : 0));
    this.tries++;
  };

  override forget(): void {
    super.forget();
    this.timers.forEach(clearTimeout);
    this.timers = [];
    this.tries = 0;
    this.slow = false;
  }

  /** The reader's browser keeps what the tag asks for, and nothing else. */
  private store(): void {
    const known = held().get(this.asked!);
    if (!this.wish!.keep) forgetKept(this.asked!);
    else if (known) writeKept(this.asked!, known);
  }

  /** Asks anew; what is shown stays until there is an answer, and after a failure too. */
  private load(): void {
    this.wait(this.fetch, this.wish!.src);
  }

  /** The first answer, the code that finds posts in it and its likely reader travel side by side. */
  private readonly fetch = async (signal: AbortSignal): Promise<Feed> => {
    const wanted = { ...this.wish!, base: this.host.baseURI, now: Date.now() };
    const { src, base, format } = wanted;
    const first = firstAddress(src, base, format, wanted);
    const likely =
      format === 'posts' || (format === 'auto' && /\.json$/.test(src))
        ? reader()
        : !first || /^(?:ghost|json-feed) |\/wp\/v2\//.test(`${format} ${first}`)
          ? import('../../feed/json-reader.js')
          : import('../../feed/xml-reader.js');
    const ask = (url: string): Promise<Reply> => request(url, { signal, maxBytes: 4_000_000 });
    const started = first === undefined ? undefined : ask(first);
    // both are awaited, but perhaps not yet when they fail
    for (const early of [started, likely]) early?.catch(() => undefined);
    const { answerPosts } = await import('./answer-posts.js');
    return answerPosts(wanted, (url) => (url === first && started) || ask(url), likely, signal);
  };

  protected override wait(ask: (signal: AbortSignal) => Promise<Feed>, src: string): void {
    super.wait(ask, src);
    const tire = () => {
      if (this.state !== 'pending') return;
      this.slow = true;
      this.host.requestUpdate();
    };
    if (!this.model) this.timers.push(setTimeout(tire, SECOND));
  }

  protected override arrive(feed: Feed, src: string): void {
    this.tries = 0;
    this.asOf = undefined;
    if (src) {
      held().set(this.asked!, { feed, time: Date.now() });
      this.store();
    }
    super.arrive(feed, src);
    const unknown = feed.problems.find(({ code }) => code === 'unknown-category');
    if (unknown) this.announce(() => report(this.host, unknown));
  }

  /** What is shown stays, and says how old it is. */
  protected override fail(error: object, src: string): void {
    const { model } = this;
    // what would explain a failure may itself be out of reach
    if (src && !navigator.onLine) Object.assign(error, { code: 'offline' });
    super.fail(error, src);
    if (model) this.show(model, held().get(this.asked!)?.time ?? this.asOf);
  }

  /** Shows what is known already. @param time when it was read */
  private show(feed: Feed, time = Date.now()): void {
    this.asOf = Date.now() - time > this.wish!.maxAge * SECOND ? time : undefined;
    this.settle('ready', feed);
  }
}
