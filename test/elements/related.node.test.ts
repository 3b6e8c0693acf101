import type { Post } from '../../src/documents/post.js';
import { leadingOn } from '../../src/elements/posts/related.js';
import { describe, expect, it } from '../helpers/node.js';

const post = (title: string, url: string | null): Post => ({
  id: title,
  title,
  url,
  published: null,
  updated: null,
  summary: '',
  image: null,
  authors: [],
  categories: [],
});

describe('posts that lead on from a page', () => {
  it('are each there once, however their address was copied', () => {
    const posts = ['https://example.org/a', 'https://example.org/a?utm_source=x', 'https://example.org/b'];
    const listed = leadingOn(
      posts.map((url) => post(url, url)),
      [],
      'https://www.example.org/',
    );
    expect(listed.map(({ url }) => url)).to.deep.equal(['https://example.org/a', 'https://example.org/b']);
  });

  const base = 'https://www.example.org/blog/post/';
  /** The page's address, a post's, and whether the post is the page itself. */
  const CASES: readonly (readonly [page: string, post: string, isPage: boolean])[] = [
    ['https://example.org/a', 'https://example.org/a', true],
    ['https://example.org/a', 'https://example.org/a/', true],
    ['https://example.org/a/', 'https://example.org/a', true],
    ['https://example.org/a#part', 'https://example.org/a', true],
    ['https://example.org/a', 'https://example.org/a#part', true],
    ['http://www.example.org/a', 'https://example.org/a', true],
    ['https://example.org/a?utm_source=mail&fbclid=x', 'https://example.org/a', true],
    ['https://example.org/a?lang=de', 'https://example.org/a', true],
    ['https://example.org/a', 'https://example.org/a?utm_medium=feed', true],
    ['https://example.org/a/index.html', 'https://example.org/a/', true],
    ['https://example.org/', 'https://example.org/index.php', true],
    ['https://example.org/?p=7', 'https://example.org/?p=7&utm_source=x', true],
    ['https://example.org/café', 'https://example.org/caf%C3%A9', true],
    ['https://www.example.org/blog/post/', '../post', true],
    ['https://example.org/a', 'https://example.org/b', false],
    ['https://example.org/a', 'https://example.org/a/b', false],
    ['https://example.org/a', 'https://example.net/a', false],
    ['https://example.org/a', 'https://example.org/A', false],
    ['https://example.org/?p=7', 'https://example.org/?p=8', false],
    ['https://example.org/', 'https://example.org/?p=8', false],
    ['https://example.org/?page_id=7', 'https://example.org/', false],
    ['https://example.org/article.php?id=1', 'https://example.org/article.php?id=2', false],
    ['https://example.org:8080/a', 'https://example.org/a', false],
  ];
  for (const [page, url, isPage] of CASES)
    it(`${isPage ? 'leave out' : 'keep'} ${url} on ${page}`, () =>
      expect(leadingOn([post('A', url)], [page], base)).to.have.length(isPage ? 0 : 1));

  it('go by the page’s canonical address too, and keep what has no address', () => {
    const posts = [post('A', 'https://example.org/a'), post('B', null)];
    const titles = leadingOn(posts, ['https://example.org/a?x=1', undefined, 'nonsense:'], base).map(
      ({ title }) => title,
    );
    expect(titles).to.deep.equal(['B']);
  });
});
