import type { Sourced } from '../documents/source-line.js';
import type { Glossary } from '../documents/term.js';
import { findTerm } from '../documents/term-by-name.js';
import type { Figures } from '../elements/shared/figures-loader.js';
import type { LoadedQuote } from '../elements/quote/quote-loader.js';
import { quoteView } from '../elements/quote/view.js';
import type { ElementContent } from './shadow.js';
import type { Tag } from './page.js';
import { quoteOverrides } from './static-quote.js';
import { textOf } from './tree.js';
import { changeFrom, figuresFrom, speechIn, statisticFrom, type Surroundings } from './view-from-attributes.js';

interface Entry {
  readonly tag: Tag;
  readonly found: ElementContent | undefined;
}

/** What a page's tags cite, in its order, as their elements would say. Call while speaking the page's language. */
export function citationsOf(
  entries: readonly Entry[],
  { base, locale, glossaries }: { base: string; locale: string; glossaries: readonly Glossary[] },
): readonly Sourced[] {
  return entries.flatMap(({ tag, found }) =>
    found ? citedBy(tag, found, glossaries, { lang: tag.lang ?? locale, base }) : [],
  );
}

function citedBy(
  { name, attributes, node }: Tag,
  { model }: ElementContent,
  glossaries: readonly Glossary[],
  where: Surroundings,
): readonly Sourced[] {
  switch (name) {
    case 'statistic':
      return statisticFrom(attributes, model as Figures | undefined, where)?.figures.map(({ figure }) => figure) ?? [];
    case 'change':
      return changeFrom(attributes, model as Figures | undefined, where)?.figures.map(({ figure }) => figure) ?? [];
    case 'prevalence':
      return figuresFrom(attributes, model as Figures | undefined, where)?.figures.map(({ figure }) => figure) ?? [];
    case 'quote': {
      const loaded = model as LoadedQuote | undefined;
      const { locale } = speechIn(where.lang, loaded?.language);
      const view = quoteView(loaded, quoteOverrides(attributes), { locale, base: where.base });
      return view ? [view.cited] : [];
    }
    case 'term': {
      const wanted = attributes.get('term') || textOf(node);
      const own = model ? [model as Glossary] : glossaries;
      return own.flatMap(({ terms }) => findTerm(terms, wanted) ?? []).slice(0, 1);
    }
    case 'glossary': {
      const ids = attributes.get('terms')?.match(/\S+/g);
      const { terms = [] } = (model as Glossary | undefined) ?? {};
      return ids ? ids.flatMap((id) => findTerm(terms, id) ?? []) : terms;
    }
    default:
      return [];
  }
}
