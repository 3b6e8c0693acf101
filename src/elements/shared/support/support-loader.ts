import type { ReactiveControllerHost } from 'lit';
import { openSupport, type OpenedSupport } from '../../../documents/support-document.js';
import { DocumentController, DocumentStore } from '../../../runtime/document.js';
import { detailOf, report } from '../../../runtime/report.js';
import type { DocumentRequest } from '../document-source.js';
import { inlineData } from '../inline-data.js';

/** Every list on a page shares its document. */
const store = new DocumentStore<OpenedSupport>('support documents', openSupport);

/** Brings an element its places: from `data`, from a JSON script inside it, or from the document at `src`. */
export class SupportController extends DocumentController<OpenedSupport, OpenedSupport> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src }: DocumentRequest): void {
    const inline = inlineData(this.element, data);
    if (inline)
      this.take(inline, () => this.told(openSupport(typeof inline === 'string' ? JSON.parse(inline) : inline)));
    else if (src) this.askFor(src);
    else this.forget();
  }

  /** Asks for a document, also where a server sent it along: a number may have been mended since. */
  askFor(src: string): void {
    this.ask(src, '', (document) => this.told(document), true);
  }

  /** Readers see the places that are right; the page's owner is told of the others. */
  private told(document: OpenedSupport): OpenedSupport {
    const { problem } = document;
    if (problem) void this.element.updateComplete.then(() => report(this.element, detailOf(problem, 'invalid')));
    return document;
  }
}

export const readerFor = (host: ReactiveControllerHost & HTMLElement) => new SupportController(host);
