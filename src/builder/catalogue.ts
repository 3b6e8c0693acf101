/** What there is to choose from: the elements with their controls, and the documents that are published with them. */
import type { ElementControls } from '../embed/controls.js';
import { documentAddress } from '../embed/documents-folder.js';
import type { Publisher } from '../embed/publisher.js';
import { editionOf, editionOfQuote, editionOfTerm } from '../documents/edition.js';
import { readFiguresDocument, type FiguresDocument } from '../documents/figures-document.js';
import { readGlossaryDocument } from '../documents/glossary-document.js';
import { formsOf, readFormsDocument, type FormsDocument } from '../documents/forms-document.js';
import type { Quote } from '../documents/quote.js';
import { quotesIn } from '../documents/quotes-document.js';
import type { GlossaryDocument } from '../documents/term.js';

import type { ReleasePlace, Widget } from '../embed/snippet/widget.js';
import { namedFigures, namedQuote, suggestWords } from '../embed/snippet/words.js';
import type { Setup } from './setup.js';
import { isForm } from '../embed/snippet/frame-names.js';

export interface Catalogue {
  /** The folder with `impact.js`; it ends in a slash. */
  readonly base: string;
  readonly publisher: Publisher;
  readonly elements: readonly ElementControls[];
  readonly figures: FiguresDocument;
  readonly glossary: GlossaryDocument;
  /** Quotations of the figures document. */
  readonly quotes: readonly Quote[];
  /** Those that a frame may name. */
  readonly forms: FormsDocument;
  /** dist/integrity.json: hashes by file. */
  readonly integrity: NonNullable<ReleasePlace['pinned']>;
  /** What the frame page may speak to beside its own origin. */
  readonly allowed: readonly string[];
}

const NO_FIGURES: FiguresDocument = { language: 'en', figures: [] };
const NO_GLOSSARY: GlossaryDocument = { language: 'en', groups: [], terms: [] };

async function jsonAt(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** Elements that show nothing without a document of the publisher's. */
const NEEDS: Readonly<Record<string, string>> = {
  term: 'glossary',
  glossary: 'glossary',
  support: 'support',
  actions: 'actions',
};

/**
 * Fetches everything that the builder chooses from.
 * @param base the folder with `impact.js`
 * @param page the builder's own folder
 */
export async function loadCatalogue(base: string, page: string): Promise<Catalogue> {
  const publisher = (await jsonAt(new URL('publisher.json', page).href)) as Publisher;
  // What the publisher hasn't isn't asked for.
  const document = (name: string) =>
    publisher.documents.includes(name) ? jsonAt(documentAddress(name, base)) : Promise.resolve(undefined);
  const [frame, elements, integrity, figures, glossary, forms] = await Promise.all([
    fetch(new URL('frame.html', base), { credentials: 'omit' }).then((response) => response.text()),
    jsonAt(new URL('elements.json', page).href),
    jsonAt(new URL('integrity.json', base).href),
    ...['figures', 'glossary', 'forms'].map(document),
  ]);
  return {
    base,
    publisher,
    allowed: /connect-src SELF ?([^;]*)/.exec(frame)?.[1]?.match(/\S+/g) ?? [],
    elements: (elements as ElementControls[]).filter(
      ({ element }) => !NEEDS[element] || publisher.documents.includes(NEEDS[element]),
    ),
    figures: figures ? readFiguresDocument(figures) : NO_FIGURES,
    glossary: glossary ? readGlossaryDocument(glossary) : NO_GLOSSARY,
    quotes: figures ? quotesIn(figures) : [],
    forms: forms ? readFormsDocument(forms) : { version: 1, language: 'en', forms: [] },
    integrity: integrity as Record<string, string>,
  };
}

/** The documents of another address than the publisher's, as far as they can be read: nothing of ours is mixed in. */
export type Elsewhere = Pick<Catalogue, 'figures' | 'glossary' | 'quotes'>;

/** Before they are there, and where they can't be read. */
export const NOTHING_ELSEWHERE: Elsewhere = { figures: NO_FIGURES, glossary: NO_GLOSSARY, quotes: [] };

/** @throws where nothing can be read at the address, or it is no document with figures or terms */
export async function loadElsewhere(address: string): Promise<Elsewhere> {
  const json = await jsonAt(address);
  const has = (name: string) => typeof json === 'object' && json !== null && name in json;
  return {
    figures: has('figures') ? readFiguresDocument(json) : NO_FIGURES,
    glossary: has('terms') ? readGlossaryDocument(json) : NO_GLOSSARY,
    quotes: has('quotes') ? quotesIn(json) : [],
  };
}

/** What goes into the snippets. */
export function widgetOf(setup: Setup, catalogue: Catalogue): Widget {
  const { element, theme, link } = setup;
  const form = isForm(element) ? (setup.form ?? formsOf(catalogue.forms, element)[0]?.id) : undefined;
  const controls = catalogue.elements.find((one) => one.element === element)?.controls ?? [];
  // A field that is empty for the moment says nothing yet; only of a boolean is that a value.
  const attributes = Object.fromEntries(
    Object.entries(setup.attributes).filter(
      ([name, value]) => value || controls.some((control) => control.name === name && control.kind === 'boolean'),
    ),
  );
  const shown = attributes['value'] ? [] : namedFigures(attributes, catalogue.figures);
  const term = element === 'term' && catalogue.glossary.terms.find(({ id }) => id === attributes['term']);
  const quote = element === 'quote' && namedQuote(attributes, catalogue.quotes);
  const embedded = shown.length
    ? editionOf(shown)
    : term
      ? editionOfTerm(term)
      : quote
        ? editionOfQuote(quote)
        : undefined;
  return { element, attributes, form, words: setup.words ?? suggestWords(setup, catalogue), link, theme, embedded };
}
