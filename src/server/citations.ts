import { numberSources, type Reference } from '../documents/citation-formats.js';
import type { Cited } from '../documents/source-line.js';
import type { Glossary, Term } from '../documents/term.js';
import { findTerm } from '../documents/term-by-name.js';
import { cited } from '../elements/shared/figure/cited.js';
import type { FiguresView } from '../elements/shared/figure/figure-view.js';
import type { Figures } from '../elements/shared/figure/figures-loader.js';
import type { LoadedQuote } from '../elements/quote/quote-loader.js';
import { quoteView } from '../elements/quote/view.js';
import type { Model } from './models.js';
import type { SourceNumber } from './static-figure.js';
import type { Tag } from './page.js';
import { quoteOverrides } from './static-quote.js';
import { textOf } from './tree.js';
import { choice, valueOf } from '../elements/shared/attributes.js';
import { numberWord } from '../elements/sources/view.js';
import {
  changeFrom,
  figuresFrom,
  prevalenceFrom,
  speechIn,
  statisticFrom,
  type Surroundings,
} from './view-from-attributes.js';

interface Entry {
  readonly tag: Tag;
  readonly found: { readonly model?: Model | undefined } | undefined;
}

/** Where a page cites something. */
interface Citation extends Cited {
  readonly tag: Tag;
}

/** What a page cites, and what of it is shown as a number. */
export interface Citations {
  /** In the order of the page, as its elements would say. */
  readonly found: readonly Citation[];
  readonly references: readonly Reference[];
  /** The tag of the page's list; a number without a list says nothing. */
  readonly list: Tag | undefined;
}

/** Reads what a page's tags cite. Call while speaking the page's language. */
export function citationsOf(
  entries: readonly Entry[],
  { base, locale, glossaries }: { base: string; locale: string; glossaries: readonly Glossary[] },
): Citations {
  const found = entries.flatMap(({ tag, found }) =>
    found
      ? citedBy(tag, found, glossaries, { lang: tag.lang ?? locale, base }).map(({ source, page, language }) => ({
          tag,
          source,
          page,
          language,
        }))
      : [],
  );
  const list = entries.find(({ tag }) => tag.name === 'sources')?.tag;
  return { found, references: numberSources(found), list };
}

/** What stands in place of each source line of a tag, where the tag or the page's list asks for numbers. */
export function sourceNumbers(
  tag: Tag,
  { figures, sources }: Pick<FiguresView, 'figures' | 'sources'>,
  { found, references, list }: Citations,
): readonly (SourceNumber | undefined)[] {
  const asked = [list, tag].some(
    (one) => one && valueOf(choice('lines', 'numbers'), one.attributes.get('cite')) === 'numbers',
  );
  if (!list || !asked) return [];
  const first = found.findIndex((citation) => citation.tag === tag);
  return sources.map((source) => {
    const at = first + figures.findIndex(({ figure }) => figure === source.figures[0]!.figure);
    const number = references.find(({ cited }) => cited.includes(at))?.number;
    return number === undefined ? undefined : { number, word: numberWord(number) };
  });
}

function citedBy(
  { name, attributes, node }: Tag,
  { model }: { readonly model?: Model | undefined },
  glossaries: readonly Glossary[],
  where: Surroundings,
): readonly Cited[] {
  switch (name) {
    case 'statistic':
      return figuresIn(statisticFrom(attributes, model as Figures | undefined, where));
    case 'change':
      return figuresIn(changeFrom(attributes, model as Figures | undefined, where));
    case 'prevalence':
      // In the order in which they are shown: nested ones begin with the smallest.
      return figuresIn(prevalenceFrom(attributes, model as Figures | undefined, where));
    case 'compare':
      return figuresIn(figuresFrom(attributes, model as Figures | undefined, where));
    case 'quote': {
      const loaded = model as LoadedQuote | undefined;
      const { locale } = speechIn(where.lang);
      const view = quoteView(loaded, quoteOverrides(attributes), { locale, base: where.base, page: where.lang });
      return view ? [view.cited] : [];
    }
    case 'term': {
      const wanted = attributes.get('term') || textOf(node);
      const own = model ? [model as Glossary] : glossaries;
      return own.flatMap(({ terms, language }) => one(findTerm(terms, wanted), language)).slice(0, 1);
    }
    case 'glossary': {
      const ids = attributes.get('terms')?.match(/\S+/g);
      const { terms = [], language } = (model as Glossary | undefined) ?? ({} as Partial<Glossary>);
      const shown = ids ? ids.flatMap((id) => findTerm(terms, id) ?? []) : terms;
      return shown.map((term) => cited(term, language));
    }
    default:
      return [];
  }
}

const figuresIn = (view: FiguresView | undefined): readonly Cited[] =>
  view?.figures.map(({ figure }) => cited(figure, view.speech.language)) ?? [];

const one = (term: Term | undefined, language: string | undefined): readonly Cited[] =>
  term ? [cited(term, language)] : [];
