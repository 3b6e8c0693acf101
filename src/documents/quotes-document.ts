import { DocumentError } from './document-error.js';
import { noSuch } from './likely.js';
import type { Source } from './figure.js';
import { accept, LOOSE, QUOTE, sourceIn } from './figures-document.js';
import { LANGUAGE, VERSION } from './shapes.js';
import type { Quote } from './quote.js';
import { step, validate, type Shape } from './shape.js';

/** The quotes of a figures document, of which each can be asked for that is good itself. */
export interface QuotesDocument {
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** @throws DocumentError for a quote that is wrong itself, or whose source is, and for one that isn't there */
  find(id: string): Quote;
}

type Loose = Readonly<Record<string, unknown>>;
const SHELL: Shape = { fields: { version: VERSION, language: LANGUAGE } };

/**
 * Reads the `quotes` of a parsed figures document as pages do: what is wrong with one takes down no other.
 *
 * @throws DocumentError where the document as a whole can't be read
 */
export function openQuotes(json: unknown): QuotesDocument {
  const document = accept<Loose & { readonly language: string }>(json, validate(json, SHELL));
  const entries = Array.isArray(document['quotes']) ? (document['quotes'] as unknown[]) : [];
  const places = new Map<unknown, number>();
  entries.forEach((entry, at) => {
    const id = (entry as Loose | null)?.['id'];
    if (!places.has(id)) places.set(id, at);
  });
  const sources = (document['sources'] ?? {}) as Readonly<Record<string, Source>>;
  return {
    language: document.language,
    find(id) {
      const at = places.get(id);
      if (at === undefined)
        throw new DocumentError([{ path: 'quotes', message: noSuch('quote', id, [...places.keys()].map(String)) }]);
      const path = `quotes[${at}]`;
      const wrong = validate(entries[at], QUOTE).map((problem) => ({ ...problem, path: `${path}.${problem.path}` }));
      const { source: named, ...quote } = accept<Omit<Quote, 'source'> & { readonly source?: string }>(
        entries[at],
        wrong,
      );
      const source = sourceIn(sources, named);
      if (named !== undefined && !source)
        throw new DocumentError([{ path: `${path}.source`, message: `no source "${named}"` }]);
      const ofSource = source ? validate(source, LOOSE) : [];
      if (ofSource.length)
        throw new DocumentError(
          ofSource.map((problem) => ({ ...problem, path: `${step('sources', named!)}.${problem.path}` })),
        );
      return source ? { ...quote, source } : quote;
    },
  };
}

/** Every quote of a parsed figures document that is good itself. @throws DocumentError where the document as a whole can't be read */
export function quotesIn(json: unknown): Quote[] {
  const document = openQuotes(json);
  const entries = (json as Loose)['quotes'];
  return (Array.isArray(entries) ? (entries as unknown[]) : []).flatMap((entry) => {
    try {
      return [document.find(String((entry as Loose | null)?.['id']))];
    } catch {
      return [];
    }
  });
}

/** Reads one quote from a page's own JSON; its source is an object inside it. @throws DocumentError */
export function readQuote(json: unknown): Quote {
  const { id, ...fields } = QUOTE.fields!;
  return accept<Quote>(json, validate(json, { fields: { ...fields, 'id?': id!, 'source?': LOOSE } }));
}
