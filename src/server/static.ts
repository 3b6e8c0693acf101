import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Figures } from '../elements/shared/figure/figures-loader.js';
import type { Feed } from '../documents/post.js';
import type { Glossary } from '../documents/term.js';
import { findTerm } from '../documents/term-by-name.js';
import type { Tag } from './page.js';
import { authorsForm } from './plain-form.js';
import { openPage, type PrerenderOptions, type Prerendered } from './prerender.js';
import { isOwnList } from './models.js';
import { messageOf } from './problem.js';
import { staticCompare } from './static-compare.js';
import { changeFrom, compareFrom, prevalenceFrom, speechIn, statisticFrom } from './view-from-attributes.js';
import { languageMarkup, twoLanguages } from './language-mark.js';
import { canonicalLocale } from '../runtime/locale.js';
import type { ElementContent } from './shadow.js';
import { withLocale } from './server-locale.js';
import { splice, type Splice } from './splice.js';
import { staticFigure } from './static-figure.js';
import { staticSmall } from './static-small.js';
import { staticContact } from './static-contact.js';
import { formOptions, staticForm, staticHeading, staticWays } from './static-form.js';
import type { ActionsDocument } from '../documents/action.js';
import type { SupportDocument } from '../documents/support-document.js';
import { meaningOf, termName, staticGlossary, staticPosts } from './static-list.js';
import type { LoadedQuote } from '../elements/quote/quote-loader.js';
import { citationsOf, sourceNumbers, type Citations } from './citations.js';
import { staticGive } from './static-give.js';
import type { FiguresView } from '../elements/shared/figure/figure-view.js';
import { staticQuote } from './static-quote.js';
import { staticSources } from './static-sources.js';
import { staticActions } from './static-actions.js';
import { staticSupport } from './static-support.js';
import { withExitLinks } from './exit-links.js';
import { oncePerPage, staticLine } from './support-line.js';
import { colon } from '../text/list-comma.js';
import { backArrow } from '../text/right-to-left.js';
import { attributeOf, isElement, textOf } from './tree.js';
import { block, BREAKS, filled, inLanguageOf, words } from './wrapper.js';

type Page = Awaited<ReturnType<typeof openPage>>;
type Entry = Page['entries'][number];

/**
 * The page without any script and without our tags, for email and print: figures as sentences with their pictures, a glossary as
 * definition lists, terms as footnotes, posts as links, a form that a browser sends by itself. It has none of the page's scripts,
 * handlers, script addresses and `srcdoc`. What can't be filled keeps the author's own words.
 *
 * @param written the whole page
 * @param options where the page stands, and how documents are read
 * @returns the page, and what could not be filled
 * @throws RangeError for a page that is nested too deep for a browser to show, TypeError where `url` isn't an http or https
 *   address
 */
export async function renderStatic(
  written: string,
  options: PrerenderOptions = {},
): Promise<Omit<Prerendered, 'styles'>> {
  const html = await withExitLinks(written, options.locale ?? 'en');
  const page = await openPage(html, options);
  const notes: Notes = new Map();
  const orders = new Map(page.entries.map((entry, index) => [entry, index + 1] as const));
  const citations = withLocale(page.context.locale, () => citationsOf(page.entries, page.context));
  const lines = oncePerPage();
  /** Lists that no paragraph can hold. */
  const lists: string[] = [];
  /** The page's text from one offset to another, tags in it replaced, those inside others by them. */
  const rewrite = (from: number, to: number): string => {
    const splices: Splice[] = [];
    let at = from;
    for (let index = firstFrom(page.entries, from); index < page.entries.length; index++) {
      const entry = page.entries[index]!;
      const { start, end } = entry.tag.at;
      if (start >= to) break;
      if (start < at || end > to) continue;
      splices.push([start - from, end - from, replacement(entry)]);
      at = end;
    }
    let next = 0;
    const tags = [...splices];
    for (let index = firstFrom(page.active, from); index < page.active.length; index++) {
      const [start, end, without] = page.active[index]!;
      if (start >= to) break;
      if (end > to) continue;
      while (next < tags.length && tags[next]![1] <= start - from) next++;
      if (next === tags.length || tags[next]![0] >= end - from) splices.push([start - from, end - from, without]);
    }
    return splice(html.slice(from, to), splices);
  };
  const replacement = (entry: Entry): string => {
    const { tag, found } = entry;
    const { content, close } = tag.at;
    const inOwnLanguage = <T>(work: () => T): T => withLocale(page.localeOf(tag, found?.model), work);
    const languages =
      tag.name === 'term' ? undefined : twoLanguages(around(tag, page), page.localeOf(tag, found?.model));
    // Within what we say in another language, the author's own words are in the page's.
    const kept = (own: () => string) => () => {
      const text = own();
      return languages && /\S/.test(text) ? inLanguageOf(tag, languages.around, text) : text;
    };
    const own = () => rewrite(Math.max(content, tag.rendered?.[1] ?? 0), close);
    const help = (): string => {
      const { beside } = entry;
      if (!beside || !lines.mayShow(beside)) return '';
      lines.shown(beside);
      const isHere = !tag.inParagraph && tag.name !== 'term';
      // Behind the page's content it is in the page's language.
      const locale = isHere ? page.localeOf(tag, found?.model) : page.localeOf({ name: tag.name });
      const list = withLocale(locale, () => staticLine(beside, around(tag, page), locale));
      if (isHere) return list;
      lists.push(block(list, twoLanguages(page.context.locale, locale)));
      return '';
    };
    try {
      const id = `impact-${orders.get(entry)}`;
      // A contact form has its line where it says what it isn't for.
      if (tag.name === 'contact') {
        const notice = noticeIn(tag);
        const without = notice ? () => rewrite(content, notice[0]) + rewrite(notice[1], close) : own;
        const aside = help();
        const form = inOwnLanguage(() => fill(entry, id, { page, citations, notes }, kept(without), aside));
        return form === undefined ? words(tag, own()) : filled(tag, form, languages);
      }
      const markup = inOwnLanguage(() => fill(entry, id, { page, citations, notes }, kept(own)));
      return markup === undefined ? words(tag, own()) + help() : filled(tag, markup + help(), languages);
    } catch (error) {
      if (found) page.problem(tag, messageOf(error));
      return words(tag, own()) + help();
    }
  };
  return withLocale(page.context.locale, () => {
    const end = endOf(page, html.length);
    const body = rewrite(0, end);
    const rest = rewrite(end, html.length);
    const footnotes = [...notes.values()].map(({ markup }) => markup).join('');
    return {
      html: page.library.relative(
        body +
          lists.join('') +
          (footnotes && `<hr><ol style="margin:1em 0;padding:0 2em;${BREAKS}">${footnotes}</ol>`) +
          rest,
      ),
      problems: page.problems.sort((a, b) => a.line - b.line),
    };
  });
}

/** Where the author's own notice stands in a contact form's tag: it gives way to the element's. */
function noticeIn({ node }: Tag): readonly [start: number, end: number] | undefined {
  const notice = node.childNodes.find(
    (child): child is Tree.Element => isElement(child) && attributeOf(child, 'slot') === 'notice',
  );
  const at = notice?.sourceCodeLocation;
  return at ? [at.startOffset, at.endOffset] : undefined;
}

const startOf = (place: Entry | Splice): number => ('tag' in place ? place.tag.at.start : place[0]);

/** The index of the first of some places, in the order of the page, that begins at an offset or behind it. */
function firstFrom(places: readonly (Entry | Splice)[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(places[middle]!) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where footnotes go: where the content ends, or after all of the page where something that is replaced reaches beyond that. */
function endOf({ contentEnd, active, entries }: Page, length: number): number {
  const places = [...active, ...entries.map(({ tag: { at } }) => [at.start, at.end] as const)];
  return places.some(([from, to]) => from < contentEnd && to > contentEnd) ? length : contentEnd;
}

type Notes = Map<string, { readonly number: number; readonly markup: string }>;

/** What all tags of a page share. */
interface Shared {
  readonly page: Page;
  readonly citations: Citations;
  readonly notes: Notes;
}

/** The language of the text around a tag, whether anybody speaks it or not: it may name a country. */
const around = ({ lang }: Tag, { context }: Page): string => lang ?? context.locale;

/** What stands in place of a tag; undefined for the author's own words. */
function fill(
  { tag, found }: Entry,
  id: string,
  { page, citations, notes }: Shared,
  own: () => string,
  help = '',
): string | undefined {
  const { name, attributes } = tag;
  const { base } = page.context;
  const model = found?.model;
  const lang = page.localeOf(tag, model);
  const where = { lang, base, around: canonicalLocale(around(tag, page)) };
  const settingOf = (view: FiguresView) => ({
    id,
    inParagraph: tag.inParagraph,
    numbers: sourceNumbers(tag, view, citations),
  });
  if (name === 'statistic' || name === 'prevalence' || name === 'change') {
    const view = { statistic: statisticFrom, prevalence: prevalenceFrom, change: changeFrom }[name](
      attributes,
      model as Figures | undefined,
      where,
    );
    return view && (name === 'change' ? staticFigure : staticSmall.bind(null, attributes))(view, settingOf(view));
  }
  if (name === 'compare') {
    const view = compareFrom(attributes, model as Figures | undefined, where);
    return view && staticCompare(view, settingOf(view));
  }
  if (name === 'posts') return model && staticPosts(model as Feed, attributes, speechIn(lang).locale, base);
  if (name === 'glossary') {
    const glossary = model as Glossary | undefined;
    // Without a term the author's own words stand.
    return (glossary && staticGlossary(glossary, attributes, speechIn(lang, glossary.language), base)) || undefined;
  }
  if (name === 'support') {
    const places = model as SupportDocument | undefined;
    return places && staticSupport(places, attributes, around(tag, page), lang, own());
  }
  if (name === 'actions') {
    const actions = model as ActionsDocument | undefined;
    return (
      actions &&
      staticActions(actions, attributes, { lang, base, isOwn: isOwnList(tag, page.context.page.elementOf(tag.node)) })
    );
  }
  if (name === 'quote') return staticQuote(tag, model as LoadedQuote | undefined, where, own());
  if (name === 'give') return staticGive(attributes, speechIn(lang).locale, base);
  if (name === 'sources') {
    return staticSources(citations.references, attributes, speechIn(lang).locale, base);
  }
  if (name === 'term') return footnoted(tag, found, page, notes, own());
  if (name === 'contact') {
    if (!found?.form && !authorsForm(tag))
      page.problem(tag, 'only a script can send this form; the author’s own words stand');
    return staticContact(tag, found?.form, { id, base, locale: speechIn(lang).locale, help, own: own() });
  }
  const options = formOptions(attributes);
  const form = found?.form ? staticForm(options, found.form, { id, base, locale: speechIn(lang).locale }) : own();
  if (!found?.form && !authorsForm(tag))
    page.problem(tag, 'only a script can send this form; the author’s own words stand');
  return staticHeading(options) + form + staticWays(options, base);
}

/** A word with the number of the footnote that explains it: each term has one, however often it occurs. */
function footnoted(
  tag: Tag,
  found: ElementContent | undefined,
  page: Page,
  notes: Notes,
  word: string,
): string | undefined {
  const wanted = tag.attributes.get('term');
  const glossaries = found?.model ? [found.model as Glossary] : page.context.glossaries;
  const name = wanted || textOf(tag.node);
  const glossary = glossaries.find(({ terms }) => findTerm(terms, name));
  const term = glossary && findTerm(glossary.terms, name);
  if (!glossary || !term) return undefined;
  const read = speechIn(page.localeOf(tag, glossary), glossary.language);
  const key = `impact-note-${term.id}`;
  const first = !notes.has(key);
  const number = notes.get(key)?.number ?? notes.size + 1;
  if (first) {
    const back = `<a href="#${key}-ref" style="color:inherit">${backArrow(read.locale)}</a>`;
    const meaning = meaningOf(term, tag.attributes.get('level'), read, page.context.base);
    const mark = twoLanguages(page.context.locale, read.locale) ? languageMarkup(read.locale) : '';
    const markup = `<li id="${key}"${mark} style="margin:.5em 0"><b>${termName(term, read)}</b>${colon(read.locale)}${meaning} ${back}</li>`;
    notes.set(key, { number, markup });
  }
  return `${word}<sup${first ? ` id="${key}-ref"` : ''}><a href="#${key}">${number}</a></sup>`;
}
