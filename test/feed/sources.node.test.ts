import { describe, expect, it } from '../helpers/node.js';
import { choosePosts } from '../../src/feed/choose.js';
import { feedLinks } from '../../src/feed/links.js';
import { addressesOf, termsAddress } from '../../src/feed/addresses.js';
import { sameName } from '../../src/feed/same-name.js';
import { firstAddress } from '../../src/feed/sources.js';
import type { Post } from '../../src/documents/post.js';

describe('names', () => {
  for (const [one, other, are] of [
    ['Child Safety', 'child-safety', true],
    ['child&nbsp;safety', 'CHILD  SAFETY!', true],
    ['(Über uns)', 'uber-uns', true],
    ['child safety', 'childsafety', false],
    ['a', 'b', false],
    ['!', '?', false],
    ['', '', false],
  ] as const)
    it(`${one} and ${other} are ${are ? 'one' : 'two'}`, () => expect(sameName(one, other)).to.equal(are));
});

const paths = (src: string, format = 'auto', rest: object = {}, page = 1) =>
  addressesOf(src, 'https://partner.example/page/', format, { count: 3, ...rest }, page).map((address) => {
    const url = new URL(address);
    return url.searchParams.get('rest_route') ?? url.pathname;
  });
const query = (src: string, rest: object = {}, page = 1) =>
  new URL(addressesOf(src, undefined, 'auto', { count: 3, ...rest }, page)[0]!).searchParams;
const api = 'https://o.example/wp-json/wp/v2/posts';

describe('addresses of posts', () => {
  const CASES: readonly (readonly [src: string, format: string, paths: readonly string[]])[] = [
    ['https://o.example', 'auto', ['/wp-json/wp/v2/posts', '/wp/v2/posts', '/']],
    ['https://o.example/blog', 'auto', ['/blog/wp-json/wp/v2/posts', '/wp/v2/posts', '/blog']],
    ['https://o.example/blog/', 'wordpress', ['/blog/wp-json/wp/v2/posts', '/wp/v2/posts']],
    ['https://o.example/feed/', 'auto', ['/feed/']],
    ['https://o.example/feed/atom/', 'auto', ['/feed/atom/']],
    ['https://o.example/?feed=rss2', 'auto', ['/']],
    ['https://o.example/rss', 'auto', ['/rss']],
    ['https://o.example/index.xml', 'auto', ['/index.xml']],
    ['posts.json', 'auto', ['/page/posts.json']],
    ['/blog/', 'rss', ['/blog/']],
    [api, 'auto', ['/wp-json/wp/v2/posts']],
    ['https://o.example/?rest_route=/wp/v2/posts', 'auto', ['/wp/v2/posts']],
    ['https://o.example/category/news/', 'auto', ['/wp-json/wp/v2/posts', '/wp/v2/posts', '/category/news/']],
    ['https://o.example/blog/kategorie/a/b/page/3', 'wordpress', ['/blog/wp-json/wp/v2/posts', '/wp/v2/posts']],
    ['https://o.example/category/news/feed/', 'auto', ['/category/news/feed/']],
    ['https://o.example/en/blog/category/news/', 'wordpress', ['/en/blog/wp-json/wp/v2/posts', '/wp/v2/posts']],
    ['https://o.example/en/blog?cat=3', 'wordpress', ['/en/blog/wp-json/wp/v2/posts', '/wp/v2/posts']],
    ['https://o.wordpress.com/', 'auto', ['/wp/v2/sites/o.wordpress.com/posts', '/']],
    ['https://o.wordpress.com/tag/x/', 'wordpress', ['/wp/v2/sites/o.wordpress.com/posts']],
    ['https://o.wordpress.com/feed/', 'auto', ['/feed/']],
    ['https://public-api.wordpress.com/wp/v2/sites/1/posts', 'auto', ['/wp/v2/sites/1/posts']],
    ['https://public-api.wordpress.com/rest/v1.1/sites/1/posts/', 'auto', ['/rest/v1.1/sites/1/posts/']],
  ];
  for (const [src, format, expected] of CASES) {
    it(`${src} (${format}) leads to ${expected.join(', ')}`, () => {
      expect(paths(src, format)).to.deep.equal(expected);
      const base = 'https://partner.example/page/';
      const known = firstAddress(src, base, format, { count: 3 });
      if (known) expect(known).to.equal(addressesOf(src, base, format, { count: 3 })[0]);
    });
  }

  it('are told at once where nothing has to be looked up', () => {
    const known = (src: string, category?: string) =>
      firstAddress(src, 'https://partner.example/page/', 'auto', { count: 3, category }) !== undefined;
    expect(
      ['https://o.example', 'https://o.wordpress.com/', api, 'posts.json', 'feed/'].filter((src) => !known(src)),
    ).to.deep.equal([]);
    expect(
      ['https://o.example/category/x/', 'https://o.example/?cat=3', 'javascript:1'].filter((src) => known(src)),
    ).to.deep.equal([]);
    expect([known('https://o.example', 'news'), known(api, 'news'), known('feed/', 'news')]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('asks WordPress for what a list needs, and no more', () => {
    expect(query(api).get('per_page')).to.equal('3');
    expect(query(api).get('_embed')).to.equal('wp:featuredmedia');
    expect(query(api, { count: 150 }).get('per_page')).to.equal('100');
    expect(query(api, { exclude: ['5', 'https://o.example/x'] }).get('exclude')).to.equal('5');
    expect(query(api, { exclude: ['5', 'https://o.example/x'] }).get('per_page')).to.equal('4');
    expect(query(api, { category: '7' }).get('categories')).to.equal('7');
    expect(query(api, { category: 'news' }).get('categories')).to.equal(null);
    expect(query(api, {}, 2).get('page')).to.equal('2');
    expect(query(`${api}?per_page=9&_fields=id`).toString()).to.contain('per_page=9&_fields=id');
    const plain = addressesOf('https://o.example', undefined, 'auto', { count: 3 })[1]!;
    expect(termsAddress(plain, 'categories', { slug: 'news' })).to.match(
      /rest_route=%2Fwp%2Fv2%2Fcategories&slug=news&_fields=id,name,slug$/,
    );
  });

  it('asks Ghost likewise', () => {
    const src = 'https://o.example/ghost/api/content/posts/?key=1';
    expect(query(src, { category: 'news' }).toString()).to.contain('key=1&limit=3&fields=id');
    expect(query(src, { category: 'news' }).get('filter')).to.equal('tag:news');
    expect(query(src, { category: 'Child Safety & Über uns' }).get('filter')).to.equal('tag:child-safety-über-uns');
    expect(query(`${src}&include=tags&limit=1`).toString()).to.equal('key=1&include=tags&limit=1');
  });

  it('refuses what is no web address', () => {
    for (const src of ['javascript:alert(1)', 'data:text/xml,x', 'ftp://o.example/', 'https://']) {
      expect(() => addressesOf(src, undefined, 'auto', { count: 3 }))
        .to.throw(TypeError, `not an http or https address: ${src}`)
        .that.deep.includes({ code: 'url', path: '' });
    }
  });

  it('chooses the newest, of a category, without those that are not wanted', () => {
    const post = (id: string, published: string | null, ...categories: string[]) =>
      ({ id, url: `https://o.example/${id}`, published, categories }) as unknown as Post;
    const all = [
      post('a', '2026-01-01', 'X'),
      post('b', null),
      post('c', '2026-01-03', 'x'),
      post('d', '2026-01-02T10:00:00Z'),
    ];
    const ids = (rest: object) => choosePosts(all, { count: 9, ...rest }).map(({ id }) => id);
    expect(ids({})).to.deep.equal(['c', 'd', 'a', 'b']);
    expect(ids({ count: 1 })).to.deep.equal(['c']);
    expect(ids({ category: 'x' })).to.deep.equal(['c', 'a']);
    expect(ids({ exclude: ['c', 'https://o.example/a'] })).to.deep.equal(['d', 'b']);
    // Signs alone are no name.
    expect(choosePosts([post('e', null, '?')], { count: 9, category: '!' })).to.deep.equal([]);
  });

  it('shows an item that is given twice once, and none as the newest for ever', () => {
    const post = (id: string, title: string, published: string | null, updated: string | null = null) =>
      ({ id, title, url: `https://o.example/${title}`, published, updated, categories: [] }) as unknown as Post;
    const all = [
      post('f', 'ahead', '2031-01-01'),
      post('g', 'ahead, but changed', '2031-01-01', '2026-01-01'),
      post('a', 'a', '2026-02-01'),
      post('a', 'a again', '2026-02-01'),
      post('', 'b', '2026-01-15'),
      post('x', 'b', '2026-01-15'),
      post('t', 'tomorrow, elsewhere', '2026-03-01T20:00:00Z'),
      post('u', 'a day ahead', '2026-03-02T00:00:00.500Z'),
    ];
    const titles = choosePosts(all, { count: 9, now: Date.UTC(2026, 2, 1, 0, 0, 0, 500) }).map(({ title }) => title);
    expect(titles).to.deep.equal(['tomorrow, elsewhere', 'a', 'b', 'ahead, but changed', 'ahead', 'a day ahead']);
  });

  it('finds the feeds that a page links to', () => {
    const html = `<a href="/no/"></a><base href="/blog/"><base href="/no/"><link rel=stylesheet href=x><link rel="alternate" type="application/rss+xml" href="feed/">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="ALTERNATE" type="application/atom+xml" href="https://o.example/atom">
      <link rel="alternate" type="application/rss+xml" href="javascript:x"><a rel="alternate" type="application/rss+xml" href="no">
      <link rel="self" type="application/rss+xml" href="no"><link rel="alternate" type="x-application/rss+xml" href="no">
      <link rel="home ALTERNATE" type="Application/Feed+JSON" href="feed.json">`;
    expect(feedLinks(html, 'https://o.example/')).to.deep.equal([
      'https://o.example/blog/feed/',
      'https://o.example/atom',
      'https://o.example/blog/feed.json',
    ]);
  });
});
