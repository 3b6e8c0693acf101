import type { Post } from '../documents/post.js';
import type { PostsQuery } from './sources.js';

/** The posts that are wanted, newest first; those without a date come after those with one, in the order of the feed. */
export function choosePosts(entries: readonly Post[], { count, category, exclude = [] }: PostsQuery): Post[] {
  const wanted = category?.toLowerCase();
  const unwanted = new Set(exclude);
  return entries
    .filter(({ id, url }) => !unwanted.has(id) && !unwanted.has(url ?? ''))
    .filter(({ categories }) => !wanted || categories.some((name) => name.toLowerCase() === wanted))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .slice(0, count);
}
