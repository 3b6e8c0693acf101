import type { ReactiveControllerHost } from 'lit';
import type { SupportDocument } from '../../documents/support-document.js';
import { DocumentController, DocumentStore } from '../../runtime/document.js';
import { inlineData } from './inline-data.js';

const reader = async () => (await import('../../documents/support-document.js')).readSupportDocument;

/** Every list on a page shares its document. */
const store = new DocumentStore<SupportDocument>('support documents', reader);

/** The parts of a tag that say where its places are. */
interface SupportRequest {
  readonly data?: unknown;
  readonly src?: string | null | undefined;
}

/** Brings an element its places: from `data`, from a JSON script inside it, or from the document at `src`. */
export class SupportController extends DocumentController<SupportDocument, SupportDocument> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src }: SupportRequest): void {
    const inline = inlineData(this.element, data);
    if (inline)
      this.take(inline, async () => (await reader())(typeof inline === 'string' ? JSON.parse(inline) : inline));
    else if (src) this.ask(src, '', (document) => document);
    else this.forget();
  }
}
