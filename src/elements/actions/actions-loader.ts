import type { ReactiveControllerHost } from 'lit';
import type { ActionsDocument } from '../../documents/action.js';
import { readActionsDocument } from '../../documents/actions-document.js';
import { DocumentController, DocumentStore } from '../../runtime/document.js';
import { nearestLocale } from '../../runtime/locale.js';
import type { DocumentRequest } from '../shared/document-source.js';
import { inlineData } from '../shared/inline-data.js';
import { OWN_LIST, readOwnList } from './own-list.js';

/** Every tag on a page shares its document. */
const store = new DocumentStore<ActionsDocument>('actions documents', readActionsDocument);

/** Brings an element its actions: from `data`, a JSON script or a list inside it, or from the document at `src`. */
class ActionsController extends DocumentController<ActionsDocument, ActionsDocument> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src }: DocumentRequest): void {
    const inline = inlineData(this.element, data);
    const list = this.element.querySelector(OWN_LIST);
    if (inline) this.take(inline, () => readActionsDocument(typeof inline === 'string' ? JSON.parse(inline) : inline));
    else if (src) this.ask(src, '', (document) => document);
    else if (list) this.take(list.outerHTML, () => readOwnList(list, nearestLocale(this.element)));
    else this.forget();
  }
}

export const readerFor = (host: ReactiveControllerHost & HTMLElement) => new ActionsController(host);
