import type { Feed, Post } from '../../src/documents/post.js';
import type { FeedCase } from './cases.js';

/** What a case states, each with what a reader made of it. */
export function expectations(
  { entry = {}, title, site, count }: FeedCase,
  feed: Feed,
): [what: string, expected: unknown, got: unknown][] {
  const [first] = feed.entries;
  return [
    ...Object.entries(entry).map(([key, value]): [string, unknown, unknown] => [
      key,
      value,
      first?.[key as keyof Post],
    ]),
    ...(title === undefined ? [] : [['title of the feed', title, feed.title] as [string, unknown, unknown]]),
    ...(site === undefined ? [] : [['site', site, feed.url] as [string, unknown, unknown]]),
    ...(count === undefined ? [] : [['entries', count, feed.entries.length] as [string, unknown, unknown]]),
  ];
}
