import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LoadState } from '../../runtime/loader.js';
import type { Lazy } from '../../runtime/lazy.js';
import { beginAhead } from '../../runtime/page-flights.js';
import { isPrerendered, replacePrerendered } from '../../runtime/prerendered.js';
import { report } from '../../runtime/report.js';
import { safeUrl } from '../../text/url.js';
import { inlineData } from './inline-data.js';
import { LostName } from './lost-name.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What a tag says of where its document is. */
export interface DocumentRequest {
  /** A document, or its JSON text. */
  readonly data?: unknown;
  /** Address of a document. */
  readonly src?: string | null | undefined;
}

/** What reads documents of one kind for an element: a `DocumentController`, in a file of its own. */
interface DocumentReading<Request, Model> {
  readonly state: LoadState;
  readonly model: Model | undefined;
  resolve(request: Request): void;
  forget(): void;
}

/** Makes it; the file that exports it travels beside the document. */
export interface DocumentReader<Request, Model> {
  readerFor(host: Host): DocumentReading<Request, Model>;
}

/**
 * Where an element's document comes from: its request starts at once, and what reads it comes beside it. A tag that names none
 * goes without either.
 */
export class DocumentSource<Request extends DocumentRequest, Model> implements ReactiveController {
  private reading: DocumentReading<Request, Model> | undefined;
  /** Of the reader: on its way, or not to be had until the element comes back. */
  private waiting: 'pending' | 'failed' | undefined;
  private begun: string | undefined;
  private leave: (() => void) | undefined;
  private readonly lost = new LostName(this.host, () => this.state === 'idle' && !this.elsewhere?.());

  /**
   * @param own selector of what else in the tag may be a document
   * @param fill see `replacePrerendered`
   * @param elsewhere whether another element on the page may have the document
   */
  constructor(
    private readonly host: Host,
    private readonly reader: Lazy<DocumentReader<Request, Model>>,
    private readonly own?: string,
    private readonly fill?: Parameters<typeof replacePrerendered>[1],
    private readonly elsewhere?: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    replacePrerendered(this.host, this.fill);
  }

  hostDisconnected(): void {
    this.waiting = undefined;
    this.giveUp();
  }

  get state(): LoadState {
    return this.waiting ?? this.reading?.state ?? 'idle';
  }

  /** What was asked for, once it has been read. */
  get model(): Model | undefined {
    return this.waiting ? undefined : this.reading?.model;
  }

  /** Whether what a server rendered should stand a while longer. */
  get isAwaited(): boolean {
    return this.waiting === 'pending' && isPrerendered(this.host);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve(request: Request): void {
    const { host, own, reader } = this;
    const { src, data } = request;
    const inline = inlineData(host, data);
    if (!inline && !src && !(own && host.querySelector(own))) {
      this.waiting = undefined;
      this.giveUp();
      if (!isServer) this.lost.wait();
      return this.reading?.forget();
    }
    if (reader.now) {
      this.waiting = undefined;
      this.reading ??= reader.now.readerFor(host);
      this.reading.resolve(request);
      // The reader has joined, and holds the request itself.
      return this.giveUp();
    }
    const url = inline || isPrerendered(host) ? undefined : safeUrl(src, host.baseURI);
    if (url !== this.begun) {
      this.giveUp();
      this.begun = url;
      this.leave = url ? beginAhead(url) : undefined;
    }
    if (this.waiting) return;
    this.waiting = 'pending';
    reader.get().then(
      () => host.requestUpdate(),
      () => {
        this.giveUp();
        if (!this.waiting) return;
        this.waiting = 'failed';
        report(host, { code: 'network', message: 'what reads its document could not be loaded' });
        host.requestUpdate();
      },
    );
  }

  private giveUp(): void {
    this.leave?.();
    this.leave = this.begun = undefined;
  }
}
