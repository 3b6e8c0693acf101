import type { ReactiveControllerHost } from 'lit';
import { readSupportDocument, type SupportDocument } from '../../documents/support-document.js';
import { DocumentController, DocumentStore } from '../../runtime/document.js';
import type { DocumentRequest } from './document-source.js';
import { inlineData } from './inline-data.js';

/** Every list on a page shares its document. */
const store = new DocumentStore<SupportDocument>('support documents', readSupportDocument);

/** Brings an element its places: from `data`, from a JSON script inside it, or from the document at `src`. */
export class SupportController extends DocumentController<SupportDocument, SupportDocument> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src }: DocumentRequest): void {
    const inline = inlineData(this.element, data);
    if (inline) this.take(inline, () => readSupportDocument(typeof inline === 'string' ? JSON.parse(inline) : inline));
    else if (src) this.ask(src, '', (document) => document);
    else this.forget();
  }
}

export const readerFor = (host: ReactiveControllerHost & HTMLElement) => new SupportController(host);
