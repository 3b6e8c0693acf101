/** The words that stand inside a tag until the figure is there, and wherever it can't be: a whole sentence with its source. */
import type { Figure, LocalizedText } from '../../documents/figure.js';
import type { FiguresDocument } from '../../documents/figures-document.js';
import type { GlossaryDocument, Term } from '../../documents/term.js';
import { quoted, type Quote } from '../../documents/quote.js';
import { inBrackets } from '../../text/list-comma.js';
import { pickText } from '../../text/pick-language.js';

import { sayFigure, type Speech } from '../../documents/statement.js';
import { oneLine, type Widget } from './widget.js';

/** "more than 1 in 3" begins a sentence as "More than 1 in 3". */
const sentence = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const year = (date: string | undefined): string => date?.slice(0, 4) ?? '';

const MARKS = { withdrawn: 'Withdrawn: ', superseded: 'Superseded: ', revised: '' } as const;

/** What stands before a figure that nobody should take for today's. */
export const markOf = ({ status }: Pick<Figure, 'status'>): string => MARKS[status?.state ?? 'revised'];

/** Figures in one sentence or several, the source once where all have the same: "1 in 4 people … (Study, 2023)." */
export function figureWords(figures: readonly Figure[], speech: Speech): string {
  const said = figures.map(
    (figure) => markOf(figure) + sentence(oneLine(sayFigure(figure, speech).sentence)).replace(/\.$/, ''),
  );
  const { title = '', published } = figures[0]?.source ?? {};
  const shared = figures.every(({ source }) => source?.title === title);
  const source = shared && title ? ` (${[title, year(published)].filter(Boolean).join(', ')})` : '';
  return said.length ? `${said.join('. ')}${source}.` : '';
}

/** A term in full, with its abbreviation: where no script runs, nobody else says what that stands for. */
export function termWords({ term, abbreviation }: Term, { locale, language }: Speech): string {
  const say = (text: LocalizedText | undefined) => oneLine(pickText(text, locale, language)?.text ?? '');
  const [name, short] = [say(term), say(abbreviation)];
  return short && short !== name ? `${name} (${short})` : name;
}

type Attributes = Widget['attributes'];

/** The published quotation that attributes name; none beside an author's own words. */
export const namedQuote = ({ text, quote }: Attributes, quotes: readonly Quote[] = []): Quote | undefined =>
  text ? undefined : quotes.find(({ id }) => id !== undefined && id === quote);

/** Who said it and where; words that somebody reports, or that people attribute, don't look like the speaker's own. */
function saidBy(by: string | undefined, source: string | undefined, attribution: string | undefined): string {
  const how = by ? attribution?.trim().toLowerCase() : '';
  const where = how === 'reported' ? (source ? `as reported in ${source}` : 'as others report it') : source;
  return [how === 'attributed' ? `often attributed to ${by}` : by, where].filter(Boolean).join(', ');
}

/** A published quotation, with who said it and where. */
export function publishedQuoteWords(
  { text, kind, by, source, attribution }: Quote,
  { locale, language }: Speech,
): string {
  const say = (words: LocalizedText | undefined) => pickText(words, locale, language);
  const said = say(text);
  const words = oneLine(said?.text ?? '');
  const from = saidBy(say(by)?.text, source?.title, attribution);
  const lang = said?.lang ?? language;
  return (kind === 'finding' ? words : quoted(words, lang)) + (from && inBrackets(from, lang));
}

/** A quotation of the author's own, with who said it: “…” (Dr A. Speaker, A report). */
function quoteWords({ text = '', by, source, attribution, 'quote-lang': lang = 'en' }: Attributes): string {
  const said = saidBy(by, source, attribution);
  return text && quoted(oneLine(text), lang) + (said && inBrackets(said, lang));
}

/** An author's own figure, as the attributes have it. */
export function ownFigure({ value = '', qualifier, label, source, 'source-date': published }: Attributes): Figure {
  return {
    value: [qualifier, value].filter(Boolean).join(' '),
    ...(label && { label }),
    ...(source && { source: { title: source, ...(published && { published }) } }),
  };
}

/** The figures that attributes name, in their order; ids that the document hasn't are left out. */
export const namedFigures = (attributes: Attributes, { figures }: FiguresDocument): Figure[] =>
  (attributes['figure'] ?? '').split(/\s+/).flatMap((id) => figures.find((figure) => figure.id === id) ?? []);

/**
 * English words for whatever an element will show, from its attributes and the published documents.
 * @returns nothing where neither says what it is
 */
export function suggestWords(
  { element, attributes }: Pick<Widget, 'element' | 'attributes'>,
  {
    figures,
    glossary,
    quotes,
  }: {
    readonly figures: FiguresDocument;
    readonly glossary: GlossaryDocument;
    readonly quotes?: readonly Quote[];
  },
): string {
  const speech = (language: string): Speech => ({ locale: 'en-AU', language });
  const term = glossary.terms.find(({ id }) => id === attributes['term']);
  switch (element) {
    case 'statistic':
    case 'prevalence':
    case 'change':
    case 'compare': {
      const shown = attributes['value'] ? [ownFigure(attributes)] : namedFigures(attributes, figures);
      return figureWords(shown, speech(figures.language));
    }
    case 'term':
      return term ? termWords(term, speech(glossary.language)) : '';
    case 'glossary':
      return oneLine(pickText(glossary.title, 'en-AU', glossary.language)?.text ?? 'Words, and what they mean.');
    case 'quote': {
      const quote = namedQuote(attributes, quotes);
      return quote ? publishedQuoteWords(quote, speech(figures.language)) : quoteWords(attributes);
    }
    case 'give':
      return attributes['to'] ? `Give to ${attributes['to']}` : 'Give';
    case 'sources':
      return 'Our sources';
    case 'calm':
      return 'What’s on this page, in your own words.';
    case 'actions':
      return 'What we ask for, and what you can do';
    case 'exit':
      return 'Leave this page';
    case 'support':
      return 'If you need to talk to somebody, here is where to begin';
    case 'contact':
      return 'Write to us';
    default:
      return element === 'posts' ? 'Read our blog' : 'Subscribe to our news';
  }
}
