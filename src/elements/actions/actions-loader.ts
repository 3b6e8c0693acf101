import type { ReactiveControllerHost } from 'lit';
import type { ActionsDocument } from '../../documents/action.js';
import { openActions, type OpenedActions } from '../../documents/actions-document.js';
import { actionsAsOf } from '../../documents/ask-states.js';
import { DocumentController, DocumentStore } from '../../runtime/document.js';
import { nearestLocale } from '../../runtime/locale.js';
import { detailOf, report } from '../../runtime/report.js';
import type { DocumentRequest } from '../shared/document-source.js';
import { inlineData } from '../shared/inline-data.js';
import { ownLists, readOwnLists } from './own-list.js';

/** Every tag on a page shares its document. */
const store = new DocumentStore<OpenedActions>('actions documents', openActions);

/** Brings an element its actions: from `data`, a JSON script or a list inside it, or from the document at `src`. */
class ActionsController extends DocumentController<OpenedActions, ActionsDocument> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src }: DocumentRequest): void {
    const inline = inlineData(this.element, data);
    const lists = ownLists(this.element);
    if (inline)
      this.take(inline, () => this.told(openActions(typeof inline === 'string' ? JSON.parse(inline) : inline)));
    else if (src) this.ask(src, '', (document) => this.told(document));
    else if (lists.length) {
      // The words are the page's own: they are in its language, also where that changes.
      const language = nearestLocale(this.element);
      const key = [language, ...lists.map(({ outerHTML }) => outerHTML)].join('\n');
      this.take(key, () => this.told(readOwnLists(lists, language)));
    } else this.forget();
  }

  /** Readers see what is right; the page's owner is told of the rest. */
  private told(document: OpenedActions): OpenedActions {
    const known = actionsAsOf(document, new Date().toISOString().slice(0, 10));
    const { problem } = known;
    if (problem) void this.element.updateComplete.then(() => report(this.element, detailOf(problem, 'invalid')));
    return known;
  }
}

export const readerFor = (host: ReactiveControllerHost & HTMLElement) => new ActionsController(host);
