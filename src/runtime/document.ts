import { isServer, type ReactiveControllerHost } from 'lit';
import { request, RequestError } from '../net/request.js';
import { safeUrl } from '../text/url.js';
import { isGuest } from './guest.js';
import { Loader } from './loader.js';
import { pageFlights, pageReads } from './page-flights.js';
import { shared } from './page-registry.js';
import { prerenderedModel } from './prerendered.js';

/** Documents of one kind, each address read once for the whole page; a failure is forgotten, so it can be tried again. */
export class DocumentStore<Document> {
  /** @param kind what the page's registry keeps them under, for all files on the page */
  constructor(
    private readonly kind: string,
    private readonly read: (json: unknown) => Document,
  ) {}

  private get documents(): Map<string, Document> {
    return shared(this.kind, () => new Map<string, Document>());
  }

  /** The document at `url` if it has arrived. */
  peek(url: string): Document | undefined {
    return this.documents.get(url);
  }

  /**
   * Reads the document at `url`, once for all who wait for it.
   *
   * @param guest whether somebody's link asks: it may name a document of its publisher's, and none that this one's host sends on to
   */
  async load(url: string, signal: AbortSignal, guest = false): Promise<Document> {
    // From now on: between its answer and its reading a request is under way no more.
    pageReads().add(url);
    try {
      const { bytes, url: from } = await request(url, { signal, type: /json|text\/plain/, flights: pageFlights() });
      if (guest && new URL(from || url).origin !== new URL(url).origin)
        throw new RequestError('network', `${url} was redirected to another origin`, url);
      // All who waited for these bytes come through here in turn: the first reads them for all.
      let document = this.documents.get(url);
      if (!document) this.documents.set(url, (document = this.read(JSON.parse(new TextDecoder().decode(bytes)))));
      return document;
    } catch (error) {
      if (!this.documents.has(url)) pageReads().delete(url);
      throw error;
    }
  }
}

/**
 * The loader behind a `DocumentSource`: what to show comes from an inline JSON text, from an object, or from a document at an
 * address.
 */
export class DocumentController<Document, Model> extends Loader<Model> {
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly store: DocumentStore<Document>,
  ) {
    super(host);
  }

  /** What failed or was cut off is tried again when the element comes back. */
  override hostDisconnected(): void {
    if (this.state !== 'ready') this.forget();
  }

  /** Takes what stands in the page; `key`, a text or an object, tells one from the next. Call in `willUpdate`. */
  take(key: unknown, read: () => Model | Promise<Model>): void {
    // A server waits for nothing: what it found stands in the tag.
    if (this.isNew(key) && !isServer) this.wait(async () => read(), '');
  }

  /** Asks for the part of the document at `src` that `pick` finds; `part` names it. `again`: also
   * where a server sent it along, since that may be old. Call in `willUpdate`. */
  ask(src: string, part: string, pick: (document: Document) => Model, again = false): void {
    const before = this.asked;
    const isNew = this.isNew(`${src} ${part}`, src);
    if (!isNew && (before === this.asked || !again)) return;
    const url = safeUrl(src, this.host.ownerDocument.baseURI);
    if (!url) return this.fail({ code: 'url', message: `src is not an http or https address: ${src}` }, '');
    if (!isNew) return this.askAgain(url, pick);
    const known = this.store.peek(url);
    if (known) return this.attempt(() => pick(known), src);
    this.wait((signal) => this.store.load(url, signal, isGuest(this.host)).then(pick), src);
  }

  /** What a server sent along may be old: the document is read once more, in idle time. Where that fails, what stands stays. */
  private askAgain(url: string, pick: (document: Document) => Model): void {
    // A server has just read it: a build of a thousand pages asked for it a thousand times more.
    if (isServer) return;
    const { asked } = this;
    const { signal } = (this.asking = new AbortController());
    const idle: (then: () => void) => void = globalThis.requestIdleCallback ?? setTimeout;
    idle(() => {
      if (signal.aborted) return;
      this.store
        .load(url, signal, isGuest(this.host))
        .then(pick)
        .then(
          (model) => asked === this.asked && this.settle('ready', model),
          () => {},
        );
    });
  }

  private isNew(asked: unknown, src?: string): boolean {
    if (asked === this.asked) return false;
    this.forget();
    this.asked = asked;
    const known = prerenderedModel(this.host);
    if (known) this.attempt(() => known as Model, src);
    return !known;
  }

  private attempt(read: () => Model, src = ''): void {
    try {
      this.arrive(read(), src);
    } catch (error) {
      this.fail(error, src);
    }
  }
}
