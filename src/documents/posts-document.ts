import { validate, type Shape } from './shape.js';
import { DocumentError } from './document-error.js';
import { HTTP, TEXT } from './shapes.js';
import type { Feed, Post, PostImage } from './post.js';
import { safeUrl } from '../text/url.js';

/** Absolute, or relative to the document: http and https only. */
const ADDRESS: Shape = {
  as: 'an address',
  text: /^([hH][tT][tT][pP][sS]?:\/\/(?![^/?#]*\*)[^\s/]\S*|(?![\w+.-]*:)\S+)$/,
};
/** A day, or a moment in UTC. */
const MOMENT: Shape = {
  as: 'a date, or a moment in UTC',
  text: /^(?!.*-(02-3|(0[469]|11)-31))\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z)?)?)?$/,
};
const PIXELS: Shape = { as: 'a number of pixels', number: [1, 20_000] };

export const PICTURE: Shape = { fields: { url: ADDRESS, 'width?': PIXELS, 'height?': PIXELS, 'alt?': TEXT } };
export const IMAGE: Shape = { as: 'an address or an object', text: ADDRESS.text!, fields: PICTURE.fields! };

export const POST: Shape = {
  fields: {
    'id?': TEXT,
    'title?': TEXT,
    'url?': ADDRESS,
    'published?': MOMENT,
    'updated?': MOMENT,
    'summary?': TEXT,
    'image?': IMAGE,
    'authors?': { list: TEXT },
    'categories?': { list: TEXT },
  },
};

export const POSTS: Shape = {
  fields: {
    version: { as: 'version 1', number: [1, 1] },
    'language?': { as: 'a language tag', text: /^[A-Za-z]{2,8}(-[A-Za-z\d]+)*$/ },
    'title?': TEXT,
    'url?': ADDRESS,
    'source?': HTTP,
    'updated?': MOMENT,
    posts: { list: POST },
  },
};

/** A post as a posts document has it. Properties that the post lacks are left out. */
export interface PostEntry extends Partial<Omit<Post, 'url' | 'published' | 'updated' | 'image'>> {
  /** Http or https address, absolute or relative to the document. */
  readonly url?: string;
  /** ISO 8601: a day, or a moment in UTC. */
  readonly published?: string;
  /** ISO 8601: a day, or a moment in UTC. */
  readonly updated?: string;
  /** The picture, or its address alone. */
  readonly image?: string | PostImage;
}

/** A set of posts that stands still: written by hand, or by `impact-elements snapshot`. */
export interface PostsDocument {
  /** Version of the format: 1. */
  readonly version: 1;
  /** BCP 47 tag of titles and summaries. */
  readonly language?: string;
  /** Name of the blog. */
  readonly title?: string;
  /** The site that the posts are from. */
  readonly url?: string;
  /** The feed that the posts are from. */
  readonly source?: string;
  /** When the posts last changed. */
  readonly updated?: string;
  /** Newest first. */
  readonly posts: readonly PostEntry[];
}

function postFrom(entry: PostEntry, base: string | undefined): Post {
  const {
    id,
    title = '',
    summary = '',
    published = null,
    updated = null,
    authors = [],
    categories = [],
    image,
  } = entry;
  const url = safeUrl(entry.url, base) ?? null;
  const picture = typeof image === 'string' ? { url: image } : image;
  const shown = picture && safeUrl(picture.url, base);
  return {
    id: id ?? url ?? '',
    title,
    url,
    published: published ?? updated,
    updated,
    summary,
    image: shown ? { ...picture, url: shown } : null,
    authors,
    categories,
  };
}

/** True for what is meant as a posts document, good or bad. */
export const isPostsDocument = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'posts' in json && 'version' in json && json.version === 1;

/**
 * Reads a parsed posts document (schema/posts.schema.json).
 *
 * @param json what `JSON.parse` gave
 * @param base where it came from: relative addresses start there
 * @returns the posts as a feed
 * @throws DocumentError for a wrong shape
 */
export function readPostsDocument(json: unknown, base?: string): Feed {
  const problems = validate(json, POSTS);
  if (problems.length) throw new DocumentError(problems);
  const { title = '', url, language, posts } = json as PostsDocument;
  return {
    title,
    url: safeUrl(url, base) ?? null,
    ...(language && { language }),
    entries: posts.map((post) => postFrom(post, base)),
    format: 'posts',
    problems: [],
  };
}

/** The document of a feed: what is missing is left out, so that people can read it and tools can compare it. */
export function writePostsDocument(feed: Feed, source: string, updated: string): PostsDocument {
  const filled = <T extends object>(object: T): T =>
    Object.fromEntries(
      Object.entries(object).filter(
        ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length),
      ),
    ) as T;
  return filled({
    version: 1,
    title: feed.title,
    url: feed.url ?? '',
    ...(feed.language && { language: feed.language }),
    source,
    updated,
    posts: feed.entries.map((entry) => filled(entry) as PostEntry),
  });
}
