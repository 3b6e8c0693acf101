import type { ReactiveControllerHost } from 'lit';
import type { Glossary, GlossaryDocument } from '../../../documents/term.js';
import { readGlossaryDocument } from '../../../documents/glossary-document.js';
import type { DocumentRequest } from '../document-source.js';
import { inlineData } from '../inline-data.js';
import { DocumentController, DocumentStore } from '../../../runtime/document.js';

/** One for all elements, so that a glossary and the terms in the text around it share their request. */
const store = new DocumentStore('glossary documents', readGlossaryDocument);

/** Brings an element its glossary: from `data`, from a JSON script or a list inside it, or from the document at `src`. */
class GlossaryController extends DocumentController<GlossaryDocument, Glossary> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src }: DocumentRequest): void {
    const inline = inlineData(this.element, data);
    const list = this.element.querySelector('dl');
    if (inline) {
      this.take(inline, () => readGlossaryDocument(typeof inline === 'string' ? JSON.parse(inline) : inline));
    } else if (src) this.ask(src, '', (document) => document);
    else if (list) {
      this.take(list.outerHTML, async () => {
        const { readDefinitionList } = await import('./definition-list.js');
        return readDefinitionList(list);
      });
    } else this.forget();
  }
}

export const readerFor = (host: ReactiveControllerHost & HTMLElement) => new GlossaryController(host);
