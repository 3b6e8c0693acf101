import { OBJECT } from '../elements/shared/lost-object.js';
import { readTag } from '../elements/shared/tag-repair.js';
import type { Glossary } from '../documents/term.js';
import { createHash } from 'node:crypto';
import { citationsOf } from './citations.js';
import { withExitLinks } from './exit-links.js';
import { Library, type DocumentPlace } from './library.js';
import { namesSupport } from '../documents/support-named.js';
import { actionsOf, besideOf, figuresOf, glossaryOf, postsOf, quoteOf, supportOf } from './models.js';
import { readPage, type Name, type Tag } from './page.js';
import { authorsForm, plainFormOf } from './plain-form.js';
import { messageOf, type PageProblem } from './problem.js';
import { CLASSES } from './classes.js';
import { ServerPage } from './dom/nodes.js';
import { renderShadow, type ElementContent, type PageContext } from './shadow.js';
import { hasSmallPicture, SMALL_STYLES, stylesOf } from './shadow-styles.js';
import { LIST_ID } from './source-references.js';
import { lineStyles, oncePerPage } from './support-line.js';
import { spokenLocale } from '../runtime/languages.js';
import { canonicalLocale } from '../runtime/locale.js';
import { loadLocales, withLocale } from './server-locale.js';
import { splice, type Splice } from './splice.js';
import { attributeOf, setAttribute } from './tree.js';

/** Where a page stands, and what its policy wants. */
export interface PrerenderOptions extends DocumentPlace {
  /** BCP 47 tag of a page that doesn't say its own: `<html lang>` comes first. Default: `en`. */
  readonly locale?: string | undefined;
  /** The nonce that the page's policy has for styles. */
  readonly nonce?: string | undefined;
}

/** A page that was filled. */
export interface Prerendered {
  /** The page; what isn't ours is as it was, byte for byte. */
  readonly html: string;
  /** What could not be filled, in the order of the page. */
  readonly problems: readonly PageProblem[];
  /** The hashes of the styles, as a policy's `style-src` takes them: `'sha256-…'`. */
  readonly styles: readonly string[];
}

/**
 * Fills every tag of ours in a page with declarative shadow DOM, from attributes and documents, so that it can be read without a
 * script. A script that comes later takes over without a flash and without fetching anything again.
 *
 * What can't be filled keeps the author's own words and is listed, however a page is written. Several calls may run at once,
 * each in its own language.
 *
 * @param written the whole page
 * @param options where the page stands, how documents are read, the nonce of its styles
 * @returns the page, what could not be filled, and the hashes of its styles
 * @throws RangeError for a page that is nested too deep for a browser to show, TypeError where `url` isn't an http or https
 *   address
 */
export async function prerender(written: string, options: PrerenderOptions = {}): Promise<Prerendered> {
  const html = await withExitLinks(written, options.locale ?? 'en');
  const page = await openPage(html, options);
  const splices: Splice[] = [];
  const lines = oncePerPage();
  const citations = withLocale(page.context.locale, () => citationsOf(page.entries, page.context));
  let hasLine = false;
  let hasSmall = false;
  let isNumbered = false;
  for (const { tag, found, beside } of page.entries) {
    const { node, at, rendered } = tag;
    try {
      const line = beside && lines.mayShow(beside) ? beside : undefined;
      const shadow =
        found &&
        withLocale(page.localeOf(tag, found.model), () =>
          renderShadow(tag, found, { ...page.context, citations }, page.localeOf(tag, found.model), line),
        );
      if (shadow && line) hasLine = lines.shown(line);
      const before = rendered ?? [at.content, at.content];
      if (shadow || rendered) splices.push([...before, page.library.relative(shadow ?? '')]);
      hasSmall ||= hasSmallPicture(shadow ?? '');
      isNumbered ||= !!shadow?.includes('part="reference"');
      // Only a tag of ours has a script that takes over what stands in it.
      if (shadow && !node.tagName.startsWith('impact-')) splices.push(...renamed(tag, html));
    } catch (error) {
      page.problem(tag, messageOf(error));
    }
  }
  if (isNumbered && citations.list) splices.push(...withId(citations.list));
  const names = new Set(page.entries.map(({ tag }) => tag.name));
  return {
    html: splice(html, splices),
    problems: page.problems.sort((a, b) => a.line - b.line),
    styles: [...[...names].map(stylesOf), ...(hasSmall ? [SMALL_STYLES] : []), ...(hasLine ? lineStyles : [])].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  };
}

/** A page with everything that its tags need, and nothing rendered yet. */
export async function openPage(html: string, options: PrerenderOptions) {
  const { tags, root, ...rest } = readPage(html);
  const library = new Library(options, rest.base);
  const locale = rest.lang ?? options.locale ?? 'en';
  // Elements ask the page for its language, whoever said it.
  setAttribute(root, 'lang', locale);
  const page = new ServerPage(root.parentNode!, library.base);
  await loadLocales([locale, ...tags.map(({ lang }) => lang ?? locale)]);
  const problems: PageProblem[] = [];
  const problem = ({ line, name }: Tag, message: string) =>
    void problems.push({ line, tag: `impact-${name}`, message: library.relative(message) });
  const find = (tag: Tag, tell: (problem: Error) => void) =>
    FIND[tag.name](tag, library, { tell, locale, element: page.elementOf(tag.node) });
  const entries = await Promise.all(
    tags.map(async (written) => {
      const { tag, faults } = repaired(written, rest.support);
      for (const { line } of faults) problem(tag, line);
      if (faults.some(({ spoils }) => spoils))
        return { tag: { ...tag, attributes: new Map() }, found: undefined, beside: undefined };
      if (!tag.closed) problem(tag, `has no end tag, so that it holds all that follows`);
      for (const [name, value] of tag.attributes)
        if (OBJECT.test(value))
          problem(tag, `${name}="[object Object]" is an object that was written as text: give JSON text on a server`);
      const wrong = (error: unknown) => void problem(tag, messageOf(error));
      // Help does not depend on what it stands beside.
      const beside = await besideOf(tag, library, wrong).catch(wrong);
      return { tag, found: await find(tag, wrong).catch(wrong), beside };
    }),
  );
  const glossaries = entries.flatMap(({ tag, found }) =>
    tag.name === 'glossary' && found?.model ? [found.model as Glossary] : [],
  );
  await loadLocales(entries.flatMap(({ found }) => languageIn(found?.model) ?? []));
  const context: PageContext = { page, base: library.base, locale, glossaries, nonce: options.nonce };
  /** The language that a tag's element speaks, in the browser too: that of the text around, else a figure speaks that of its document. */
  const localeOf = ({ lang, name }: Pick<Tag, 'name'> & Partial<Pick<Tag, 'lang'>>, model?: unknown): string =>
    spokenLocale(canonicalLocale(lang ?? locale), FIND[name] === figure ? languageIn(model) : undefined);
  return { ...rest, entries, library, context, localeOf, problems, problem };
}

const languageIn = (model: unknown) => (model as { readonly language?: string } | undefined)?.language;

/**
 * A tag as its author meant it, as the element reads it on a page.
 *
 * @param support what a contact form has whose author names no places to turn to
 */
function repaired(tag: Tag, support: string | undefined) {
  const name = `impact-${tag.name}`;
  const observed = CLASSES[tag.name].observedAttributes;
  const written = tag.node.attrs.map((one) => [one.name, one.value] as const);
  const { attributes, faults } = readTag(name, observed, written);
  const others = [...tag.attributes].filter(([one]) => !observed.includes(one));
  // A blank is nothing, as on a page.
  const said = [...others, ...attributes].map(([one, value]) => [one, value.trim() && value] as const);
  const map = new Map(said);
  if (tag.name === 'contact' && support && !namesSupport(map.get('support'))) map.set('support', support);
  return { tag: { ...tag, attributes: map }, faults };
}

async function formOf(tag: Tag, library: Library): Promise<ElementContent> {
  return { form: authorsForm(tag) ? undefined : await plainFormOf(tag, library.base) };
}

/** What some need beside their tag and documents. */
interface Around {
  /** The tag as its element reads it. */
  readonly element: Element;
  /** Of a tag in no language of its own. */
  readonly locale: string;
  /** Hears what is left out of a document. */
  readonly tell: (problem: Error) => void;
}

type Find = (tag: Tag, library: Library, around: Around) => Promise<ElementContent>;

const figure: Find = async (tag, library, { element }) => ({ model: await figuresOf(tag, library, element) });

const FIND: Readonly<Record<Name, Find>> = {
  statistic: figure,
  prevalence: figure,
  change: figure,
  compare: figure,
  posts: async (tag, library, { element }) => ({ model: await postsOf(tag, library, element) }),
  quote: async (tag, library, { element }) => ({ model: await quoteOf(tag, library, element) }),
  actions: async (tag, library, around) => ({ model: await actionsOf(tag, library, around) }),
  support: async (tag, library, around) => ({ model: await supportOf(tag, library, around) }),
  glossary: async (tag, library, { element }) => ({ model: await glossaryOf(tag, library, element) }),
  term: async (tag, library, { element }) => ({ model: await glossaryOf(tag, library, element) }),
  give: () => Promise.resolve({}),
  // What a page cites is known once all its tags are.
  sources: () => Promise.resolve({}),
  subscribe: formOf,
  contact: formOf,
};

/** An id for a list of sources that has none, so that numbers may lead to it. */
const withId = ({ node, at }: Tag): Splice[] =>
  attributeOf(node, 'id') ? [] : [[at.content - 1, at.content - 1, ` id="${LIST_ID}"`]];

/** `<div data-impact="statistic">` as `<impact-statistic>`, all else as it was. */
function renamed({ name, node, at, closed }: Tag, html: string): Splice[] {
  const { attrs } = node.sourceCodeLocation!;
  const start = at.start + 1;
  const marker = attrs!['data-impact']!;
  return [
    [start, start + node.tagName.length, `impact-${name}`],
    [marker.startOffset - (/\s/.test(html[marker.startOffset - 1]!) ? 1 : 0), marker.endOffset, ''],
    closed
      ? [at.close + 2, at.close + 2 + node.tagName.length, `impact-${name}`]
      : [at.end, at.end, `</impact-${name}>`],
  ];
}
