/** Answers as WordPress's interface would, with the posts of the demo's own document: for the demo page. */
import { readFileSync } from 'node:fs';
import type { PostsDocument } from '../src/documents/posts-document.js';

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param url the request
 * @returns JSON for `/blog/wp-json/wp/v2/posts`, undefined for anything else
 */
export function wordpressAnswer(url: URL): string | undefined {
  if (url.pathname !== '/blog/wp-json/wp/v2/posts') return undefined;
  const { posts } = JSON.parse(
    readFileSync(new URL('../src/documents/examples/posts.json', import.meta.url), 'utf8'),
  ) as PostsDocument;
  const count = Number(url.searchParams.get('per_page') ?? 10);
  return JSON.stringify(
    posts.slice(0, count).map(({ title = '', summary = '', url: link, published = '' }, index) => ({
      id: index + 1,
      // UTC that doesn't say so, as WordPress has it
      date_gmt: published.replace('Z', ''),
      link,
      title: { rendered: escaped(title) },
      excerpt: { rendered: `<p>${escaped(summary)} [&hellip;]</p>\n`, protected: false },
      _links: [],
    })),
  );
}
