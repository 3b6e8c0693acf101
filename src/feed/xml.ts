/** RSS 0.9x to 2.0, RDF Site Summary, CDF and Atom 0.3 and 1.0, read into posts. */
import type { Feed, FeedFormat, FeedProblem, Post, PostImage } from '../documents/post.js';
import { characters, plainText } from './construct.js';
import { readDate } from './dates.js';
import { walk } from './elements.js';
import { tidy } from './entities.js';
import type { Slot } from './fields.js';
import { cut, LIMITS, MOST_NAMES, MOST_PROBLEMS } from './limits.js';
import { feedLinks } from './links.js';
import { fillEntities } from './own-entities.js';
import { isPicture } from './pictures.js';
import { isProtected, PROTECTED } from './protected.js';
import { inMessage } from './in-message.js';
import { childOf, collectFields, collectStart, type Candidate, type Candidates } from './collect-fields.js';
import { firstImage, trimExcerpt } from './text.js';
import { webAddress } from './url.js';

/** Publishers whose RSS titles are plain text after XML, even where they look like HTML. */
const PLAIN_TITLES = /^(?:https?:\/\/wordpress|Ghost)/i;

/** The best reading of a slot: what is said at the lowest rank, and makes sense. */
function best<T>(said: readonly Candidate[] | undefined, read: (said: Candidate) => T | null): T | null {
  const ranked = said && said.length > 1 ? [...said].sort((a, b) => a.rank - b.rank) : (said ?? []);
  for (const one of ranked) {
    const value = read(one);
    if (value) return value;
  }
  return null;
}

/** Names of people at the best rank that has any; a bare email address only if there is no name. */
function names(said: readonly Candidate[] = []): string[] {
  const named = said.filter(({ source }) => !source.includes('@'));
  const from = named.length ? named : said;
  const rank = from.reduce((least, one) => Math.min(least, one.rank), Infinity);
  return unique(from.filter((one) => one.rank === rank).map(({ source }) => source));
}

/** Each once, and no more than a post may have. */
const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean).slice(0, MOST_NAMES);

/** Everything that the posts of one feed need to know of it. */
interface Context {
  readonly url: string | undefined;
  readonly site: string | null;
  readonly plainTitles: boolean;
  readonly excerpts: boolean;
  readonly authors: readonly string[];
  readonly problems: FeedProblem[];
}

function address({ source, bases }: Candidate, { url, site }: Pick<Context, 'url' | 'site'>): string | null {
  return webAddress(source, ...bases, url ?? site);
}

/** @param own the entry's address: what stands in its content is relative to that, unless the feed says to what */
function imageOf(entry: Candidates, own: string | null, context: Context): PostImage | null {
  const stated = best(entry.image, (said): PostImage | null => {
    const url = address(said, context);
    const { width = 0, height = 0 } = said.image ?? {};
    return url && isPicture(url) ? { url, ...(width > 0 && height > 0 && { width, height }) } : null;
  });
  return (
    stated ??
    best([...(entry.content ?? []), ...(entry.summary ?? [])], (said) => {
      const found = said.type === 'text' ? undefined : firstImage(said.source);
      const bases = said.bases.length ? said.bases : own ? [own] : [];
      const url = found && address({ ...said, source: found.src, bases }, context);
      if (!found || !url || !isPicture(url)) return null;
      const { width, height, alt } = found;
      return { url, ...(width && height && { width, height }), ...(alt && { alt: cut(alt, LIMITS.alt) }) };
    })
  );
}

function postOf(entry: Candidates, index: number, context: Context): Post {
  const title = ({ source, type }: Candidate): string =>
    plainText({ source, type: context.plainTitles && type === 'guess' ? 'text' : type });
  /** Reads a slot, and says so when everything in it is nonsense. */
  function checked(slot: Slot, code: FeedProblem['code'], read: (said: Candidate) => string | null): string | null {
    const value = best(entry[slot], read);
    const [first] = entry[slot] ?? [];
    if (!value && first && context.problems.length < MOST_PROBLEMS) {
      context.problems.push({
        code,
        message: `Not readable: ${inMessage(first.source)}`,
        path: `entries[${index}].${slot}`,
      });
    }
    return value;
  }
  const authors = names(entry.author);
  const date = ({ source }: Candidate): string | null => readDate(source);
  const published = checked('published', 'bad-date', date);
  const updated = checked('updated', 'bad-date', date);
  const url = checked('url', 'bad-url', (said) => address(said, context));
  const text = (said: Candidate): string => plainText(said, context.excerpts);
  const summary = best(entry.summary, text) ?? best(entry.content, text) ?? '';
  return {
    id: cut(best(entry.id, ({ source }) => source) ?? url ?? '', LIMITS.id),
    title: cut(best(entry.title, title) ?? '', LIMITS.title),
    url,
    published: published ?? updated,
    updated: updated ?? (entry.published?.every(({ rank }) => rank === 3) ? published : null),
    summary: context.excerpts ? trimExcerpt(cut(summary, LIMITS.summary)) : cut(summary, LIMITS.summary),
    image: imageOf(entry, url, context),
    authors: authors.length ? authors : context.authors,
    categories: unique((entry.category ?? []).map((said) => cut(plainText(said), LIMITS.category))),
  };
}

/** What an answer is when it isn't a feed. */
function notFeed(text: string, url: string | undefined): FeedProblem {
  if (!text.trim()) return { code: 'empty', message: 'The answer is empty.' };
  if (!/<html|<!doctype\s+html/i.test(text))
    return { code: 'not-a-feed', message: 'The answer is no feed that is known here.' };
  const [link] = feedLinks(text, url);
  return {
    code: 'html',
    message: `The answer is a web page, not a feed.${link ? ` It links to this one: ${link}` : ''}`,
  };
}

/**
 * Reads an XML feed.
 * @param url where it came from: relative addresses start there
 * @param excerpts whether summaries are trimmed for a list
 */
export function readXml(source: string, url: string | undefined, excerpts: boolean): Feed {
  const text = fillEntities(source);
  const feed: Candidates = {};
  const entries: Candidates[] = [];
  let entry: Candidates | undefined;
  let format: FeedFormat | null = null;
  const whole = walk(text, {
    open(kind, element) {
      format ??= element.name === 'rdf:rdf' ? 'rdf' : /^(?:feed|entry)$/.test(element.name) ? 'atom' : 'rss';
      if (kind === 'entry') entries.push((entry = {}));
      collectStart(element, entry ?? feed);
    },
    close: () => (entry = undefined),
    element: (element) => collectFields(element, entry ?? feed, format === 'atom'),
  });
  const problems: FeedProblem[] = [];
  if (!format || (!entries.length && /<html[\s>]/i.test(text.slice(0, 2000)))) {
    return { title: '', url: null, entries: [], format: null, problems: [notFeed(text, url)] };
  }
  if (!whole) problems.push({ code: 'truncated', message: 'The feed breaks off before its end.' });
  const generator = tidy(characters(childOf(text.slice(0, 20_000), 'generator') ?? ''));
  const site = best(feed.url, (said) => address(said, { url, site: null }));
  const context: Context = {
    url,
    site,
    plainTitles: PLAIN_TITLES.test(generator),
    excerpts,
    authors: format === 'atom' ? names(feed.author) : [],
    problems,
  };
  const title = cut(best(feed.title, (said) => plainText(said)) ?? '', LIMITS.title);
  return {
    title,
    url: site,
    entries: entries.flatMap((one, index) => {
      const post = postOf(one, index, context);
      const said = [...(one.content ?? []), ...(one.summary ?? [])].map(({ source }) => source).join(' ');
      if (!isProtected(post.title, post.summary, said)) return [post];
      if (problems.length < MOST_PROBLEMS)
        problems.push({ code: 'protected', message: PROTECTED, path: `entries[${index}]` });
      return [];
    }),
    format,
    problems,
  };
}
