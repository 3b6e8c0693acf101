import type { ReactiveControllerHost } from 'lit';
import type { Quote } from '../../documents/quote.js';
import { openQuotes, readQuote } from '../../documents/quotes-document.js';
import type { QuotesDocument } from '../../documents/quotes-document.js';
import { DocumentController, DocumentStore } from '../../runtime/document.js';
import { shared } from '../../runtime/page-registry.js';
import type { DocumentRequest } from '../shared/document-source.js';
import { inlineData } from '../shared/inline-data.js';

/** A quote as an element was given it. */
export interface LoadedQuote {
  readonly quote: Quote;
  /** BCP 47 tag of every text that is a plain string; absent when that is the page's own language. */
  readonly language?: string;
}

/** Documents that figures on the page have read, by address: their quotes needn't be fetched again. */
const figures = () => shared('figures', () => new Map<string, { readonly json?: unknown }>());

/** Reads what the page has before it asks for anything. Somebody's link asks for itself, since it may follow no redirect. */
class QuoteStore extends DocumentStore<QuotesDocument> {
  override async load(url: string, signal: AbortSignal, guest = false): Promise<QuotesDocument> {
    const { json } = (!guest && figures().get(url)) || {};
    return json === undefined ? super.load(url, signal, guest) : openQuotes(json);
  }
}

const store = new QuoteStore('quotes', openQuotes);

/** The parts of a tag that say where its quote is. */
export interface QuoteRequest extends DocumentRequest {
  readonly quote?: string | null | undefined;
}

/** Brings an element its quote: from `data`, from a JSON script inside it, or from the document at `src`. */
class QuoteController extends DocumentController<QuotesDocument, LoadedQuote> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src, quote }: QuoteRequest): void {
    const inline = inlineData(this.element, data);
    const id = quote?.trim() ?? '';
    if (inline)
      this.take(inline, () => ({ quote: readQuote(typeof inline === 'string' ? JSON.parse(inline) : inline) }));
    else if (src) this.ask(src, id, ({ language, find }) => ({ quote: find(id), language }));
    else this.forget();
  }
}

export const readerFor = (host: ReactiveControllerHost & HTMLElement) => new QuoteController(host);
