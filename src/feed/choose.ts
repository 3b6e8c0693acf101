import type { Post } from '../documents/post.js';
import { listedNames, sameName } from './same-name.js';
import type { PostsQuery } from './sources.js';

const DAY = 86_400_000;

/** When a post counts as published: not ahead of time, or it would stay the newest for ever. */
function when({ published, updated }: Post, now: number): string {
  const latest = new Date(now + DAY).toISOString();
  return [published, updated].find((date) => date && date < latest) ?? '';
}

/** An item that stands in the feed twice: by its id, or by its address and title. */
function once(): (post: Post) => boolean {
  const seen = new Set<string>();
  return ({ id, url, title }) => {
    const keys = [id && `id ${id}`, url && `url ${url} ${title}`].filter(Boolean) as string[];
    const known = keys.some((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return !known;
  };
}

/**
 * The posts that are wanted, each once, newest first; those without a date, and those dated in the future, come after the
 * others, in the order of the feed.
 */
export function choosePosts(entries: readonly Post[], query: PostsQuery): Post[] {
  const { count, now } = query;
  const date = now === undefined ? ({ published }: Post) => published ?? '' : (post: Post) => when(post, now);
  return thoseWanted(entries, query)
    .filter(once())
    .sort((a, b) => date(b).localeCompare(date(a)))
    .slice(0, count);
}

/** The posts of the categories that are wanted, without those that aren't, in their own order. */
export function thoseWanted(
  entries: readonly Post[],
  { category, exclude = [] }: Pick<PostsQuery, 'category' | 'exclude'>,
): Post[] {
  const wanted = category ? listedNames(category, categoriesOf(entries)) : [];
  const unwanted = new Set(exclude);
  return entries
    .filter(({ id, url }) => !unwanted.has(id) && !unwanted.has(url ?? ''))
    .filter(({ categories }) => !wanted.length || categories.some((name) => wanted.some((one) => sameName(one, name))));
}

/** The names of all categories of posts, each once. */
export const categoriesOf = (entries: readonly Post[]): readonly string[] => [
  ...new Set(entries.flatMap(({ categories }) => categories)),
];
