import type { Glossary } from '../documents/term.js';
import type { Figures } from '../elements/shared/figure/figures-loader.js';
import { decodeFeed } from '../feed/decode-feed.js';
import { findPosts } from '../feed/find-posts.js';
import { readFeed } from '../feed/read.js';
import type { Figure } from '../documents/figure.js';
import { readFigures } from '../documents/figures-document.js';
import { openFiguresDocument } from '../documents/open-figures.js';
import { readGlossaryDocument } from '../documents/glossary-document.js';
import type { Feed } from '../documents/post.js';
import { thoseWanted } from '../feed/choose.js';
import { readInline } from '../feed/read-posts.js';
import { flag, valueOf } from '../elements/shared/attributes.js';
import { inlineData } from '../elements/shared/inline-data.js';
import { options } from '../elements/posts/options.js';
import type { ActionsDocument } from '../documents/action.js';
import { openActions } from '../documents/actions-document.js';
import { actionsAsOf } from '../documents/ask-states.js';
import { ownLinks } from '../elements/posts/related.js';
import { ownList } from './own-list.js';
import { openSupport, type SupportDocument } from '../documents/support-document.js';
import { readSupportAttribute, type SupportAttribute } from '../documents/support-attribute.js';
import { openQuotes, readQuote } from '../documents/quotes-document.js';
import type { LoadedQuote } from '../elements/quote/quote-loader.js';
import type { Reply } from '../net/request.js';
import { MOST_REPLACED } from '../documents/replacement.js';
import type { Library } from './library.js';
import type { Tag } from './page.js';
import { isOff } from '../text/off.js';

/** What a reader of documents leaves out, for the page's owner. */
type Told = (problem: Error) => void;

/** A document without the entries that are wrong, as its element shows it; they are told of, and don't travel with it. */
function told<T extends { readonly problem?: Error }>({ problem, ...document }: T, tell: Told): Omit<T, 'problem'> {
  if (problem) tell(problem);
  return document;
}

/** What a tag shows beyond its attributes, as its element holds it on a page; it travels as JSON. */
export type Model = Figures | Glossary | Feed | SupportDocument | ActionsDocument | LoadedQuote;

const parsed = async (library: Library, src: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode((await library.read(src)).bytes));

/** What readers made of the answers to a page's questions: a page may have a thousand tags of one document. */
const opened = new WeakMap<Reply, Map<unknown, Promise<unknown>>>();

/** A document as `read` reads it, once for all tags of a page that name it. */
async function open<T>(library: Library, src: string, read: (json: unknown) => T): Promise<T> {
  const reply = await library.read(src);
  const known = opened.get(reply) ?? new Map<unknown, Promise<unknown>>();
  opened.set(reply, known);
  let document = known.get(read);
  if (!document) known.set(read, (document = parsed(library, src).then(read)));
  return document as Promise<T>;
}

/** The figures of a document, and each by its id. */
function figuresById(json: unknown) {
  const document = openFiguresDocument(json);
  return { ...document, known: new Map(document.figures.map((figure) => [figure.id, figure])) };
}

/** A tag's data or the JSON text inside it, as its element finds it on a page. */
const given = (tag: Tag, element: Element): string | undefined =>
  inlineData(element, tag.attributes.get('data')) as string | undefined;

/** The figures of a tag, with those that they were replaced by. */
export const figuresOf = (tag: Tag, library: Library, element: Element): Promise<Figures | undefined> =>
  figuresFor(tag.attributes, given(tag, element), library);

/** The figures that attributes name, or those of a JSON text. */
export async function figuresFor(
  attributes: ReadonlyMap<string, string>,
  inline: string | undefined,
  library: Library,
): Promise<Figures | undefined> {
  if (inline) return { figures: readFigures(JSON.parse(inline)) };
  const src = attributes.get('src');
  if (!src) return undefined;
  const { find, known, language } = await open(library, src, figuresById);
  const ids = attributes.get('figure')?.match(/\S+/g) ?? [''];
  const figures = ids.map((id) => find(id));
  // Without a prototype: "constructor" is an id like any other.
  const others = Object.create(null) as Record<string, Figure>;
  const whole = attributes
    .get('of-figure')
    ?.trim()
    .replace(/^true$/, '');
  if (whole && known.has(whole)) others[whole] = known.get(whole)!;
  for (const { status, ofFigure, differs = [] } of figures) {
    if (whole === '' && ofFigure && known.has(ofFigure)) others[ofFigure] = known.get(ofFigure)!;
    for (let id = status?.replacedBy, passed = 0; id && !others[id] && passed < MOST_REPLACED; passed++) {
      const other = known.get(id);
      if (other) others[id] = other;
      id = other?.status?.replacedBy;
    }
    for (const { with: id } of differs) if (known.has(id)) others[id] = known.get(id)!;
  }
  return { figures, language, ...(Object.keys(others).length && { others }) };
}

/** The glossary of a tag; a list of the author's own inside it is no document, and is read as it stands. */
export async function glossaryOf(tag: Tag, library: Library, element: Element): Promise<Glossary | undefined> {
  const inline = given(tag, element);
  if (inline) return readGlossaryDocument(JSON.parse(inline));
  const src = tag.attributes.get('src');
  return src ? open(library, src, readGlossaryDocument) : undefined;
}

/** The quote of a tag; a blockquote of the author's own inside it is no document. */
export async function quoteOf(tag: Tag, library: Library, element: Element): Promise<LoadedQuote | undefined> {
  const inline = given(tag, element);
  if (inline) return { quote: readQuote(JSON.parse(inline)) };
  const src = tag.attributes.get('src');
  if (!src) return undefined;
  const { find, language } = await open(library, src, openQuotes);
  return { quote: find(tag.attributes.get('quote')?.trim() ?? ''), language };
}

/** The places of a tag, but those that are wrong. */
export async function supportOf(
  tag: Tag,
  library: Library,
  { element, tell }: { readonly element: Element; readonly tell: Told },
): Promise<SupportDocument | undefined> {
  const inline = given(tag, element);
  if (inline) return told(openSupport(JSON.parse(inline)), tell);
  const src = tag.attributes.get('src');
  return src ? told(await open(library, src, openSupport), tell) : undefined;
}

/** The recommendations and actions of a tag: of a document, but those that are wrong, else of the author's own list. */
export async function actionsOf(
  tag: Tag,
  library: Library,
  { element, locale, tell }: { readonly element: Element; readonly locale: string; readonly tell: Told },
): Promise<ActionsDocument | undefined> {
  const inline = given(tag, element);
  const src = tag.attributes.get('src');
  const document = inline
    ? openActions(JSON.parse(inline))
    : src
      ? await open(library, src, openActions)
      : ownList(element, tag.lang ?? locale);
  return document && told(actionsAsOf(document, new Date().toISOString().slice(0, 10)), tell);
}

/** Whether a tag's actions, if it has any, are in the author's own list. */
export const isOwnList = (tag: Tag, element: Element): boolean => !given(tag, element) && !tag.attributes.get('src');

/** The line of help that a tag asks for beside it. */
export interface BesideTag {
  readonly document: SupportDocument;
  readonly wish: SupportAttribute;
}

/** What a tag's `support` names; undefined where it names nothing. */
export async function besideOf(
  { name, attributes }: Tag,
  library: Library,
  tell: Told,
): Promise<BesideTag | undefined> {
  const wish = name === 'support' ? undefined : readSupportAttribute(attributes.get('support'));
  // A contact form has a line of its own, whatever else is on the page.
  const own = wish && name === 'contact' ? { ...wish, always: true } : wish;
  return own && { wish: own, document: told(await open(library, own.src, openSupport), tell) };
}

/** Of posts that stand in the page, those that the tag wants. */
const narrowed = (feed: Feed, wish: Parameters<typeof thoseWanted>[1]): Feed => ({
  ...feed,
  entries: thoseWanted(feed.entries, wish),
});

/** So many characters of a summary beyond those that are shown, so that it is cut at the same word. */
const SPARE = 100;

/** The posts of a tag: those that it shows, with no more of each than it shows. The author's own links need no server. */
export async function postsOf(tag: Tag, library: Library, element: Element): Promise<Feed | undefined> {
  const { attributes } = tag;
  const inline = given(tag, element);
  const src = attributes.get('src')?.trim();
  const related = attributes.get('related');
  const isRelated = related !== undefined && !isOff(related);
  if (isRelated && ownLinks(element)) return undefined;
  // The page itself may be one of them.
  const count = valueOf(options.count, attributes.get('count')) + (isRelated ? 1 : 0);
  const most =
    (valueOf(flag, attributes.get('no-excerpts')) ? 0 : valueOf(options.excerpts, attributes.get('excerpts'))) + SPARE;
  if (!inline && !src) return undefined;
  const wish = {
    src: src ?? '',
    count,
    format: valueOf(options.format, attributes.get('format')),
    base: library.base,
    category: (isRelated && related.trim()) || attributes.get('category') || undefined,
    exclude: attributes.get('exclude')?.match(/\S+/g) ?? [],
    now: Date.now(),
  };
  const feed = inline
    ? narrowed(readInline(inline, library.base), wish)
    : (
        await findPosts(wish, {
          feed: async (address) => {
            const { bytes, contentType, url } = await library.read(address);
            return { url, feed: readFeed(decodeFeed(bytes, contentType), { contentType, url, excerpts: true }) };
          },
          json: (address) => parsed(library, address),
        })
      ).feed;
  if (!feed.format) throw new Error(`${src}: ${feed.problems[0]?.message ?? 'no feed'}`);
  const entries = feed.entries.slice(0, count).map((post) => ({ ...post, summary: post.summary.slice(0, most) }));
  return { ...feed, entries, problems: [] };
}
