/** JSON answers read into posts: JSON Feed, WordPress REST, the Ghost Content API, and posts documents of our own. */
import type { Feed, FeedFormat, FeedProblem, Post, PostImage } from '../documents/post.js';
import { readDate } from './dates.js';
import { tidy } from './entities.js';
import { cut, LIMITS, MOST_NAMES, MOST_PROBLEMS } from './limits.js';
import { isPicture } from './pictures.js';
import { isProtected, PROTECTED } from './protected.js';
import { inMessage } from './in-message.js';
import { firstImage, guessText, htmlToText, trimExcerpt } from './text.js';
import { webAddress } from './url.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value inside JSON by its keys; null when anything on the way isn't there. */
function at(json: Json | undefined, ...keys: readonly (string | number)[]): Json {
  let value: Json | undefined = json;
  for (const key of keys) {
    value =
      typeof value === 'object' && value && Object.hasOwn(value, key) ? (value as Record<string, Json>)[key] : null;
  }
  return value ?? null;
}

const list = (json: Json): readonly Json[] => (Array.isArray(json) ? (json as readonly Json[]) : []);
const text = (json: Json): string => (typeof json === 'string' || typeof json === 'number' ? String(json) : '');
/** The first that says anything. */
const first = (...values: readonly Json[]): string => values.map(text).find((value) => value.trim()) ?? '';
/** Names, each once. */
const texts = (values: readonly Json[], read = tidy): string[] =>
  [...new Set(values.map((value) => cut(read(first(value, at(value, 'name'))), LIMITS.name)))]
    .filter(Boolean)
    .slice(0, MOST_NAMES);
const positive = (json: Json): number => Math.max(Number(text(json)) || 0, 0);

/** What one entry has, still to be made safe. Texts are plain here; addresses and dates are as written. */
interface Draft {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly image: {
    readonly url: string;
    readonly width?: Json;
    readonly height?: Json;
    readonly alt?: Json;
    /** Whether it stands in the post's own content, and so is relative to the post. */
    readonly inside?: boolean;
  } | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** True for a post that only those with its password may see. */
  readonly closed?: boolean;
}

/** An image of about this width serves a card on a sharp screen. */
const IMAGE_WIDTH = 600;

function wordpressImage(post: Json): Draft['image'] {
  const media = at(post, '_embedded', 'wp:featuredmedia', 0);
  const details = at(media, 'media_details');
  const sizes = [
    ...Object.values(at(details, 'sizes') ?? {}),
    { ...(details as object), source_url: at(media, 'source_url') },
  ]
    .filter((size: Json) => at(size, 'source_url'))
    .sort((a: Json, b: Json) => positive(at(a, 'width')) - positive(at(b, 'width'))) as Json[];
  // square thumbnails are cut out of the middle: smaller than wanted, they are never chosen
  const size = sizes.find((one) => positive(at(one, 'width')) >= IMAGE_WIDTH) ?? sizes.at(-1) ?? null;
  const url = first(
    at(size, 'source_url'),
    at(post, 'jetpack_featured_media_url'),
    at(post, 'yoast_head_json', 'og_image', 0, 'url'),
  );
  const alt = at(media, 'alt_text');
  return url ? { url, width: at(size, 'width'), height: at(size, 'height'), alt } : null;
}

/** HTML's first image, for posts that name none. */
const inline = (html: string): Draft['image'] => {
  const found = firstImage(html);
  return found ? { ...found, url: found.src, inside: true } : null;
};

/** WordPress: titles and excerpts are HTML; `date_gmt` is UTC though it doesn't say so. */
function wordpress(post: Json): Draft {
  const closed = [at(post, 'content', 'protected'), at(post, 'excerpt', 'protected')].includes(true);
  const content = text(at(post, 'content', 'rendered'));
  const excerpt = text(at(post, 'excerpt', 'rendered'));
  const embedded = at(post, '_embedded');
  return {
    id: first(at(post, 'id')),
    title: htmlToText(first(at(post, 'title', 'rendered'), at(post, 'title'))),
    url: text(at(post, 'link')),
    published: first(at(post, 'date_gmt'), at(post, 'date')),
    updated: first(at(post, 'modified_gmt'), at(post, 'modified')),
    summary: trimExcerpt(htmlToText(excerpt, true) || htmlToText(content, true)),
    image: wordpressImage(post) ?? inline(content),
    authors: texts(list(at(embedded, 'author')), htmlToText),
    categories: texts(list(at(embedded, 'wp:term')).flatMap(list), htmlToText),
    closed,
  };
}

/** WordPress.com's own interface, version 1 and 1.1: other names, and dates that say their zone. */
function wordpressCom(post: Json): Draft {
  const thumbnail = at(post, 'post_thumbnail');
  const url = first(at(thumbnail, 'URL'), at(post, 'featured_image'));
  const content = text(at(post, 'content'));
  const terms = ['categories', 'tags'].flatMap((key) => Object.values(at(post, key) ?? {}) as Json[]);
  return {
    id: first(at(post, 'ID')),
    title: htmlToText(text(at(post, 'title'))),
    url: first(at(post, 'URL'), at(post, 'short_URL')),
    published: text(at(post, 'date')),
    updated: text(at(post, 'modified')),
    summary: trimExcerpt(htmlToText(text(at(post, 'excerpt')), true) || htmlToText(content, true)),
    image: url ? { url, width: at(thumbnail, 'width'), height: at(thumbnail, 'height') } : inline(content),
    authors: texts([at(post, 'author')], htmlToText),
    categories: texts(terms, htmlToText),
    closed: !!text(at(post, 'password')) || isProtected(text(at(post, 'title')), '', content),
  };
}

/** Ghost: everything is plain text but `html`. */
function ghost(post: Json): Draft {
  const html = text(at(post, 'html'));
  const image = text(at(post, 'feature_image'));
  return {
    id: first(at(post, 'id'), at(post, 'uuid')),
    title: tidy(text(at(post, 'title'))),
    url: first(at(post, 'url'), at(post, 'canonical_url')),
    published: text(at(post, 'published_at')),
    updated: text(at(post, 'updated_at')),
    summary: tidy(first(at(post, 'custom_excerpt'), at(post, 'excerpt'), at(post, 'plaintext'))) || htmlToText(html),
    image: image ? { url: image, alt: at(post, 'feature_image_alt') } : inline(html),
    authors: texts(list(at(post, 'authors'))),
    // Without its visibility an internal tag is known by how its name begins.
    categories: texts(
      list(at(post, 'tags')).filter(
        (tag) => at(tag, 'visibility') !== 'internal' && !first(tag, at(tag, 'name')).startsWith('#'),
      ),
    ),
  };
}

/** JSON Feed: `title` and `summary` are plain text. */
function jsonFeed(item: Json): Draft {
  const html = text(at(item, 'content_html'));
  const image = first(at(item, 'image'), at(item, 'banner_image'));
  return {
    id: text(at(item, 'id')),
    title: tidy(text(at(item, 'title'))),
    url: first(at(item, 'url'), at(item, 'external_url')),
    published: text(at(item, 'date_published')),
    updated: text(at(item, 'date_modified')),
    summary: tidy(first(at(item, 'summary'), at(item, 'content_text'))) || htmlToText(html),
    image: image ? { url: image } : inline(html),
    authors: texts([...list(at(item, 'authors')), at(item, 'author')]),
    categories: texts(list(at(item, 'tags'))),
  };
}

/** Our own posts document: the same names as in `Post`. */
function own(post: Json): Draft {
  const image = at(post, 'image');
  const url = first(image, at(image, 'url'));
  return {
    id: text(at(post, 'id')),
    title: tidy(text(at(post, 'title'))),
    url: text(at(post, 'url')),
    published: text(at(post, 'published')),
    updated: text(at(post, 'updated')),
    summary: tidy(text(at(post, 'summary'))),
    image: url ? { url, width: at(image, 'width'), height: at(image, 'height'), alt: at(image, 'alt') } : null,
    authors: texts(list(at(post, 'authors'))),
    categories: texts(list(at(post, 'categories'))),
  };
}

/** Names of a posts document that no post of Ghost has. */
const OWN = ['published', 'updated', 'summary', 'categories'];

/** Which format an answer is in, its entries, and how to read one. */
function recognise(json: Json): [FeedFormat, readonly Json[], (entry: Json) => Draft] | undefined {
  const [posts, items] = [at(json, 'posts'), at(json, 'items')];
  const wp = (post: Json): boolean =>
    ['id', 'title', 'excerpt', 'date_gmt', 'link'].some((key) => at(post, key) !== null);
  if (Array.isArray(posts) && (at(json, 'found') !== null || at(posts[0] as Json, 'ID') !== null))
    return ['wordpress', list(posts), wordpressCom];
  if (at(json, 'ID') !== null && at(json, 'URL') !== null) return ['wordpress', [json], wordpressCom];
  // A document whose author forgot the version has names that Ghost hasn't.
  if (Array.isArray(posts))
    return at(json, 'version') === 1 || list(posts).some((post) => OWN.some((key) => at(post, key) !== null))
      ? ['posts', list(posts), own]
      : ['ghost', list(posts), ghost];
  if (Array.isArray(items)) return ['json-feed', list(items), jsonFeed];
  if (Array.isArray(json) && (!json.length || wp(json[0] as Json))) return ['wordpress', list(json), wordpress];
  if (at(json, 'title', 'rendered') !== null) return ['wordpress', [json], wordpress];
  return undefined;
}

/** What an interface says when it refuses: WordPress, Ghost, and the usual `{error}`. */
function refusal(json: Json): FeedProblem {
  const message = first(
    at(json, 'message'),
    at(json, 'errors', 0, 'message'),
    at(json, 'error', 'message'),
    at(json, 'error'),
  );
  return message
    ? { code: 'api-error', message: inMessage(guessText(message)) }
    : { code: 'not-a-feed', message: 'The answer is JSON, but no feed that is known here.' };
}

function imageFrom(image: Draft['image'], ...bases: readonly (string | null | undefined)[]): PostImage | null {
  const address = image && webAddress(image.url, ...bases);
  if (!image || !address || !isPicture(address)) return null;
  const [width, height, alt] = [positive(image.width ?? 0), positive(image.height ?? 0), tidy(text(image.alt ?? ''))];
  return { url: address, ...(width && height && { width, height }), ...(alt && { alt: cut(alt, LIMITS.alt) }) };
}

function postFrom(draft: Draft, index: number, base: string | undefined, problems: FeedProblem[]): Post {
  function checked(key: 'url' | 'published' | 'updated', read: (text: string) => string | null): string | null {
    const value = draft[key] ? read(draft[key]) : null;
    if (draft[key].trim() && !value && problems.length < MOST_PROBLEMS) {
      const code = key === 'url' ? 'bad-url' : 'bad-date';
      problems.push({
        code,
        message: `Not readable: ${inMessage(draft[key])}`,
        path: `entries[${index}].${key}`,
      });
    }
    return value;
  }
  const url = checked('url', (address) => webAddress(address, base));
  const published = checked('published', readDate);
  const updated = checked('updated', readDate);
  return {
    id: cut(tidy(draft.id) || url || '', LIMITS.id),
    title: cut(draft.title, LIMITS.title),
    url,
    published: published ?? updated,
    updated,
    summary: cut(draft.summary, LIMITS.summary),
    image: imageFrom(draft.image, draft.image?.inside ? url : null, base),
    authors: draft.authors,
    categories: draft.categories,
  };
}

/** Reads an answer in JSON. @param url where it came from: relative addresses start there */
export function readJson(json: Json, url: string | undefined): Feed {
  const known = recognise(json);
  if (!known) return { title: '', url: null, entries: [], format: null, problems: [refusal(json)] };
  const [format, all, read] = known;
  const problems: FeedProblem[] = [];
  const site = webAddress(first(at(json, 'home_page_url'), at(json, 'url')), url);
  const authors = texts([...list(at(json, 'authors')), at(json, 'author')]);
  const entries: Post[] = [];
  for (let index = 0; index < all.length; index++) {
    const entry = all[index];
    if (typeof entry !== 'object' || !entry || Array.isArray(entry)) {
      if (problems.length < MOST_PROBLEMS)
        problems.push({ code: 'bad-entry', message: 'Not an object.', path: `entries[${index}]` });
      continue;
    }
    const draft = read(entry);
    if (draft.closed) {
      if (problems.length < MOST_PROBLEMS)
        problems.push({ code: 'protected', message: PROTECTED, path: `entries[${index}]` });
      continue;
    }
    entries.push(
      postFrom(draft.authors.length ? draft : { ...draft, authors }, index, url ?? site ?? undefined, problems),
    );
  }
  return { title: cut(tidy(text(at(json, 'title'))), LIMITS.title), url: site, entries, format, problems };
}
