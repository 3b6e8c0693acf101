import { isServer, type ReactiveControllerHost } from 'lit';
import { editionOf } from '../../../documents/edition.js';
import type { Figure } from '../../../documents/figure.js';
import { readFigures } from '../../../documents/figures-document.js';
import { openFiguresDocument } from '../../../documents/open-figures.js';
import type { DocumentRequest } from '../document-source.js';
import { inlineData } from '../inline-data.js';
import { DocumentController, DocumentStore } from '../../../runtime/document.js';
import { warn } from '../../../runtime/report.js';
import { safeUrl } from '../../../text/url.js';

/** Figures as an element was given them, and what it takes to put them into words. */
export interface Figures {
  readonly figures: readonly Figure[];
  /** BCP 47 tag of every text that is a plain string; absent when that is the page's own language. */
  readonly language?: string;
  /** Finds another figure of the same document; absent when they stand in the page. */
  readonly find?: (id: string) => Figure;
  /** In place of `find`, where a server sent the figures along: those that others were replaced by. */
  readonly others?: Readonly<Record<string, Figure>>;
}

/** The parts of a tag that say where its figures are. */
export interface FiguresRequest extends DocumentRequest {
  /** Ids in that document, separated by spaces. */
  readonly figure?: string | null;
  /** Whether what a server rendered stays as it is. */
  readonly noUpdate?: boolean;
}

interface Document {
  readonly language: string;
  readonly json: unknown;
  /** @throws DocumentError */
  find(id: string): Figure;
}

const store = new DocumentStore<Document>('figures', openFiguresDocument);

/** Brings an element its figures: from `data`, from a JSON script inside it, or from the document at `src`. */
class FiguresController extends DocumentController<Document, Figures> {
  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    super(element, store);
  }

  /** Asks for what the tag names. Call in `willUpdate`. */
  resolve({ data, src, figure, noUpdate }: FiguresRequest): void {
    const inline = inlineData(this.element, data);
    if (inline) {
      this.take(inline, () => ({ figures: readFigures(typeof inline === 'string' ? JSON.parse(inline) : inline) }));
    } else if (src) {
      const ids = figure?.match(/\S+/g) ?? [''];
      this.ask(src, ids.join(' '), (document) => this.found(ids, document, src), !noUpdate);
    } else {
      this.forget();
    }
  }

  private found(ids: readonly string[], { language, find, json }: Document, src: string): Figures {
    const figures = ids.map(find);
    const { element } = this;
    const embedded = !isServer && element.getAttribute('data-embedded');
    if (embedded && embedded !== editionOf(figures)) {
      const { changesPage: page } = json as { readonly changesPage?: unknown };
      const url = safeUrl(src, element.ownerDocument.baseURI)!;
      import('./changed-since.js')
        .then(({ changedSince }) => changedSince(embedded, figures, { language, page, url }))
        .then((lines) => lines.forEach((line) => warn(element, line)))
        .catch(() => undefined);
    }
    return { figures, language, find };
  }
}

export const readerFor = (host: ReactiveControllerHost & HTMLElement) => new FiguresController(host);
