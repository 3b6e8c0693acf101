/** What a catalogue has a page for: figures, terms and quotes, each as plain data. */
import { isCurrent } from '../../documents/current-figure.js';
import type { Figure, LocalizedText, Source } from '../../documents/figure.js';
import { readFiguresDocument, type FiguresDocument } from '../../documents/figures-document.js';
import { readGlossaryDocument } from '../../documents/glossary-document.js';
import { quoted, type Quote } from '../../documents/quote.js';
import { sayFigure } from '../../documents/statement.js';
import type { GlossaryDocument, Term } from '../../documents/term.js';
import type { KindOfDocument } from '../../documents/config.js';
import { openQuotes } from '../../documents/quotes-document.js';
import { pickText } from '../../text/pick-language.js';
import type { Json } from '../project.js';
import { topicIds } from './topic-ids.js';

interface Entry {
  /** Its path in the site: `figures/csa-girls/`. */
  readonly path: string;
  readonly id: string;
  /** What a reader is told, in a sentence. */
  readonly sentence: string;
  readonly topic: string;
  readonly source?: Source | undefined;
  readonly page?: string | undefined;
}

export type CatalogueEntry =
  | (Entry & { readonly kind: 'figure'; readonly figure: Figure; readonly current: boolean })
  | (Entry & { readonly kind: 'term'; readonly term: Term })
  | (Entry & { readonly kind: 'quote'; readonly quote: Quote });

export interface Published {
  readonly figures: FiguresDocument;
  readonly glossary: GlossaryDocument;
  readonly entries: readonly CatalogueEntry[];
  /** The ids of topics' headings on the front page. */
  readonly topicIds: ReadonlyMap<string, string>;
}

/** "about 1 in 4" begins a sentence here. */
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** What may be part of an address is part of a file's name too. */
const nameOf = (id: string): string => id.replace(/^\.+/, '_');

function quotesOf(json: Json | undefined): Quote[] {
  const listed = json?.['quotes'];
  if (!json || !Array.isArray(listed)) return [];
  const quotes = openQuotes(json);
  return (listed as { readonly id: string }[]).map(({ id }) => quotes.find(id));
}

/** @param language the catalogue's */
export function entriesOf(documents: ReadonlyMap<KindOfDocument, Json>, language: string): Published {
  const json = documents.get('figures');
  const figures = json ? readFiguresDocument(json) : { language, figures: [] };
  const terms = documents.get('glossary');
  const glossary = terms ? readGlossaryDocument(terms) : { language, groups: [], terms: [] };
  const quotes = quotesOf(json);
  const say = (text: LocalizedText | undefined, own: string) => pickText(text, language, own)?.text ?? '';
  const entries: readonly CatalogueEntry[] = [
    ...figures.figures.map((figure): CatalogueEntry => {
      const id = figure.id!;
      return {
        kind: 'figure',
        id,
        path: `figures/${nameOf(id)}/`,
        sentence: capital(sayFigure(figure, { locale: language, language: figures.language }).sentence),
        topic:
          say((figure as { readonly 'x-topic'?: LocalizedText })['x-topic'], figures.language) ||
          figure.source?.title ||
          'Other figures',
        source: figure.source,
        page: figure.page,
        figure,
        current: isCurrent(figure),
      };
    }),
    ...glossary.terms.map((term): CatalogueEntry => {
      const group = glossary.groups.find(({ id }) => id === term.group);
      return {
        kind: 'term',
        id: term.id,
        path: `terms/${nameOf(term.id)}/`,
        sentence: say(term.term, glossary.language),
        topic: say(group?.label, glossary.language) || 'Words',
        source: term.source,
        page: term.page,
        term,
      };
    }),
    ...quotes.map((quote): CatalogueEntry => {
      const text = say(quote.text, figures.language);
      return {
        kind: 'quote',
        id: quote.id!,
        path: `quotes/${nameOf(quote.id!)}/`,
        sentence: quote.kind === 'finding' ? text : quoted(text, figures.language),
        topic: 'Quotations',
        source: quote.source,
        page: quote.page,
        quote,
      };
    }),
  ];
  return { figures, glossary, entries, topicIds: topicIds(entries.map(({ topic }) => topic)) };
}
