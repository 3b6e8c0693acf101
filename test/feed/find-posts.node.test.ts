import { describe, expect, it } from '../helpers/node.js';
import { findPosts, type PostsRequest } from '../../src/feed/find-posts.js';
import { readFeed } from '../../src/feed/read.js';
import { RequestError } from '../../src/net/request.js';

type Answer = (url: URL, path: string) => unknown;

/** A server that answers with JSON, or with the status that is a number. */
async function ask(wish: Partial<PostsRequest> & { src: string }, answer: Answer) {
  const asked: URL[] = [];
  const raw = (address: string): string => {
    const url = new URL(address);
    asked.push(url);
    const said = answer(url, url.searchParams.get('rest_route') ?? url.pathname);
    if (typeof said === 'number') {
      throw said
        ? new RequestError('status', `answered ${said}`, address, said)
        : new RequestError('network', 'could not be reached', address);
    }
    return typeof said === 'string' ? said : JSON.stringify(said);
  };
  const found = await findPosts(
    { count: 3, format: 'auto', ...wish },
    {
      feed: async (url) => ({ url, feed: readFeed(await Promise.resolve(raw(url)), { url, excerpts: true }) }),
      json: async (url) => JSON.parse(await Promise.resolve(raw(url))) as unknown,
    },
  ).catch((error: unknown) => error as RequestError);
  const titles = 'feed' in found ? found.feed.entries.map(({ title }) => title) : [];
  const problems = 'feed' in found ? found.feed.problems.map(({ code, message }) => `${code}: ${message}`) : [];
  return { asked, titles, problems, found, failure: found instanceof Error ? found : undefined };
}

const CATEGORIES = [
  { id: 1, name: 'News', slug: 'news' },
  { id: 2, name: 'Child Safety &amp; Research', slug: 'research' },
  { id: 3, name: 'Germany, Austria', slug: 'de-at' },
  { id: 4, name: 'Web 2', slug: 'web2' },
];
const AUTHORS = [{ id: 5, name: 'Ana Lima', slug: 'ana' }];
const TAGS = [
  { id: 9, name: 'Online', slug: 'online' },
  { id: 8, name: 'Net', slug: 'نت' },
];
const listed = (all: typeof CATEGORIES, { searchParams: query }: URL) => {
  const slugs = query.get('slug')?.split(',');
  return all.filter(({ slug }) => !slugs || slugs.includes(slug));
};
const post = (id: number, title: string, link = `https://o.example/2026/${id}/`) => ({
  id,
  link,
  title: { rendered: title },
  date_gmt: `2026-01-${String(id % 28 || 1).padStart(2, '0')}T00:00:00`,
});

/** A WordPress whose posts say by what they were chosen. */
const site: Answer = (url, path) => {
  const query = url.searchParams;
  if (!path.startsWith('/wp-json/') && !query.has('rest_route')) return 0;
  if (path.endsWith('/categories')) return listed(CATEGORIES, url);
  if (path.endsWith('/tags')) return listed(TAGS, url);
  if (path.endsWith('/users')) return listed(AUTHORS, url);
  if (!path.endsWith('/posts')) return 404;
  const by = ['categories', 'tags', 'author'].flatMap((key) => (query.has(key) ? [`${key}=${query.get(key)}`] : []));
  return [post(1, by.join(' ') || 'all')];
};

describe('posts of WordPress, by category', () => {
  const CASES: readonly (readonly [src: string, category: string | undefined, titles: readonly string[], told: RegExp | undefined])[] = [
    ['https://o.example/', undefined, ['all'], undefined],
    ['https://o.example/', '7', ['categories=7'], undefined],
    ['https://o.example/', '7, 9', ['categories=7,9'], undefined],
    ['https://o.example/', 'news', ['categories=1'], undefined],
    ['https://o.example/', 'News', ['categories=1'], undefined],
    ['https://o.example/', 'news,research', ['categories=1,2'], undefined],
    ['https://o.example/', 'news,7', ['categories=7,1'], undefined],
    ['https://o.example/', 'Child Safety & Research', ['categories=2'], undefined],
    ['https://o.example/', 'child-safety-research', ['categories=2'], undefined],
    ['https://o.example/', 'Germany, Austria', ['categories=3'], undefined],
    ['https://o.example/', 'news, nothing', ['categories=1'], /unknown-category: .*no category "nothing"/],
    ['https://o.example/', 'nws', [], /unknown-category: https:\/\/o\.example\/ has no category "nws"; there are "News"/],
    ['https://o.example/category/news/', undefined, ['categories=1'], undefined],
    ['https://o.example/category/parent/news/page/2/', undefined, ['categories=1'], undefined],
    ['https://o.example/kategorie/news', undefined, ['categories=1'], undefined],
    ['https://o.example/%D8%AA%D8%B5%D9%86%D9%8A%D9%81/news/', undefined, ['categories=1'], undefined],
    ['https://o.example/tag/online/', undefined, ['tags=9'], undefined],
    ['https://o.example/author/ana/', undefined, ['author=5'], undefined],
    ['https://o.example/author/ana/', 'news', ['categories=1 author=5'], undefined],
    ['https://o.example/auteur/ana/', undefined, ['author=5'], undefined],
    ['https://o.example/', 'News!', ['categories=1'], undefined],
    ['https://o.example/', '(News)', ['categories=1'], undefined],
    ['https://o.example/category/12/', undefined, ['categories=12'], undefined],
    ['https://o.example/category/page/news/', undefined, ['categories=1'], undefined],
    ['https://o.example/category/homepage/2/', undefined, ['categories=2'], undefined],
    ['https://o.example/category/page/web2/', undefined, ['categories=4'], undefined],
    ['https://o.example/Cat%C3%A9gorie/news/', undefined, ['categories=1'], undefined],
    ['https://o.example/tag/%D9%86%D8%AA/', undefined, ['tags=8'], undefined],
    ['https://o.example/?tag=online', undefined, ['tags=9'], undefined],
    ['https://o.example/?author_name=ana', undefined, ['author=5'], undefined],
    ['https://o.example/?cat=4', undefined, ['categories=4'], undefined],
    ['https://o.example/?author=2', undefined, ['author=2'], undefined],
    ['https://o.example/?category_name=news', undefined, ['categories=1'], undefined],
    ['https://o.example/wp-json/wp/v2/posts?author_name=ana', undefined, ['all'], undefined],
    ['https://o.example/author/nobody/', undefined, [], /unknown-category: .*no author "nobody"; there are "Ana Lima"/],
  ]; // prettier-ignore
  for (const [src, category, titles, told] of CASES) {
    it(`${src} ${category ?? ''} shows ${titles.join() || 'nothing'}`, async () => {
      const found = await ask({ src, category }, site);
      expect(found.titles).to.deep.equal(titles);
      if (told) expect(found.problems.join()).to.match(told);
      else expect(found.problems).to.deep.equal([]);
    });
  }

  it('finds them on a site without pretty addresses', async () => {
    const { titles } = await ask({ src: 'https://o.example/category/news/' }, (url, path) =>
      path.startsWith('/wp-json/') ? 404 : site(url, path),
    );
    expect(titles).to.deep.equal(['categories=1']);
  });

  it('searches by name where a site has more categories than a list', async () => {
    const many = Array.from({ length: 100 }, (_, id) => ({ id: id + 100, name: `Name ${id}`, slug: `name-${id}` }));
    const { titles, asked } = await ask({ src: 'https://o.example/', category: 'Rare thing' }, (url, path) => {
      if (!path.endsWith('/categories')) return site(url, path);
      if (url.searchParams.has('slug')) return [];
      return url.searchParams.get('search') === 'Rare thing' ? [{ id: 77, name: 'Rare thing', slug: 'rare' }] : many;
    });
    expect(titles).to.deep.equal(['categories=77']);
    const lists = asked.filter(({ pathname }) => pathname.endsWith('/categories'));
    expect(lists.map(({ searchParams }) => [...searchParams.keys()].join())).to.deep.equal([
      'slug,per_page,_fields',
      'per_page,orderby,order,_fields',
      'search,per_page,_fields',
    ]);
    expect(lists.map(({ searchParams }) => searchParams.get('per_page'))).to.deep.equal(['100', '100', '100']);
  });

  it('says that there is no such category where the answer is no list', async () => {
    for (const answer of [{ code: 'closed' }, null, [null, { name: 'News' }, 'news'], [{ id: {}, name: 'News' }]]) {
      const { found } = await ask({ src: 'https://o.example/', category: 'news' }, (url, path) =>
        path.endsWith('/categories') ? answer : site(url, path),
      );
      const message = 'https://o.example/ has no category "news"';
      const problems = [{ code: 'unknown-category', message }];
      expect('feed' in found && found.feed).to.deep.equal({
        title: '',
        url: null,
        entries: [],
        format: 'wordpress',
        problems,
      });
      expect(found.url).to.match(/^https:\/\/o\.example\/wp-json\/wp\/v2\/posts\?per_page=3&/);
    }
  });

  it('says that a page within a site is no site, and doesn’t show the whole blog in its place', async () => {
    const plainOnly: Answer = (url, path) => (path.startsWith('/about') ? 404 : site(url, path));
    const { titles, problems } = await ask({ src: 'https://o.example/about/team/' }, plainOnly);
    expect(titles).to.deep.equal([]);
    expect(problems.join()).to.match(/^not-a-site: This is a page of https:\/\/o\.example\//);
    const folder: Answer = (url, path) =>
      path.startsWith('/blog')
        ? 404
        : url.searchParams.has('rest_route')
          ? [post(1, 'T', 'http://o.example/blog/?p=1')]
          : 0;
    expect((await ask({ src: 'https://o.example/blog/' }, folder)).titles).to.deep.equal(['T']);
  });

  it('asks for more in place of posts that a password protects', async () => {
    const { titles, asked } = await ask({ src: 'https://o.example/' }, ({ searchParams: query }) => {
      const page = Number(query.get('page') ?? 1);
      return page > 2
        ? 400
        : [1, 2, 3].map((id) => ({
            ...post(20 - page * 3 - id, `${page}.${id}`),
            excerpt: { rendered: '', protected: page === 1 && id < 3 },
          }));
    });
    expect(titles).to.deep.equal(['1.3', '2.1', '2.2']);
    expect(asked).to.have.length(2);
  });
});

describe('posts of WordPress, page by page', () => {
  it('asks nobody for more than ten pages', async () => {
    const { asked, titles } = await ask({ src: 'https://o.example/', count: 1200 }, (url) =>
      Array.from({ length: 100 }, (_, id) => post(Number(url.searchParams.get('page') ?? 1) * 100 + id, 'a')),
    );
    expect([asked.length, titles.length]).to.deep.equal([10, 1000]);
  });

  const LEFT = { excerpt: { rendered: '', protected: true } };
  const CASES: readonly (readonly [
    what: string,
    wish: Partial<PostsRequest>,
    first: readonly object[],
    pages: number,
  ])[] = [
    ['as many as are wanted', { count: 2 }, [post(1, 'a'), post(2, 'b')], 1],
    ['one was left out', { count: 2 }, [post(1, 'a'), { ...post(2, 'b'), ...LEFT }], 2],
    ['one was left out, and the site has no more', { count: 3 }, [post(1, 'a'), { ...post(2, 'b'), ...LEFT }], 1],
    [
      'one was left out, where one more is asked for',
      { count: 2, exclude: ['https://o.example/2026/9/'] },
      [post(1, 'a'), post(2, 'b'), { ...post(3, 'c'), ...LEFT }],
      2,
    ],
    ['one is left out by number', { count: 2, exclude: ['9'] }, [post(1, 'a'), post(2, 'b')], 1],
  ];
  for (const [what, wish, first, pages] of CASES)
    it(`asks for ${pages} where there are ${what}`, async () => {
      const { asked } = await ask({ src: 'https://o.example/', ...wish }, (url, path) => {
        if (!path.endsWith('/posts')) return 404;
        return url.searchParams.get('page') === '2' ? [post(7, 'g')] : first;
      });
      expect(asked.map(({ searchParams }) => searchParams.get('page') ?? '1')).to.deep.equal(
        ['1', '2'].slice(0, pages),
      );
    });
});

describe('posts of WordPress.com', () => {
  it('are asked of its public interface, by site, page by page', async () => {
    const { titles, asked } = await ask(
      { src: 'https://o.wordpress.com/', count: 101 },
      ({ host, pathname, searchParams }) => {
        if (host !== 'public-api.wordpress.com' || pathname !== '/wp/v2/sites/o.wordpress.com/posts') return 404;
        const page = Number(searchParams.get('page') ?? 1);
        return Array.from({ length: page === 1 ? 100 : 5 }, (_, id) => ({
          ...post(page * 1000 + id, `T${page * 1000 + id}`),
          jetpack_featured_media_url: 'https://o.files.wordpress.com/a.jpg',
        }));
      },
    );
    expect(titles).to.have.length(101);
    expect(asked.map(({ host }) => host)).to.deep.equal(['public-api.wordpress.com', 'public-api.wordpress.com']);
    expect(asked[0]!.searchParams.get('_fields')).to.contain('jetpack_featured_media_url');
  });

  it('in their older interface are chosen by category', async () => {
    const src = 'https://public-api.wordpress.com/rest/v1.1/sites/o.wordpress.com/posts/';
    const one = (ID: number, name: string) => ({
      ID,
      URL: `https://o.example/${ID}`,
      title: name,
      categories: { [name]: { name } },
    });
    const { titles, asked } = await ask({ src, category: 'a, c' }, () => ({
      found: 3,
      posts: [one(1, 'A'), one(2, 'B'), one(3, 'C')],
    }));
    expect(titles).to.deep.equal(['A', 'C']);
    expect([asked[0]!.searchParams.get('number'), asked[0]!.searchParams.get('category')]).to.deep.equal(['100', null]);
    const of = async (wish: Partial<PostsRequest>) => {
      const [first] = (await ask({ src, ...wish }, () => ({ found: 0, posts: [] }))).asked;
      return [first!.searchParams.get('number'), first!.searchParams.get('category')];
    };
    expect(await of({ category: 'a' })).to.deep.equal(['3', 'a']);
    expect(await of({ exclude: ['x'] })).to.deep.equal(['4', null]);
    expect(await of({ count: 101 })).to.deep.equal(['100', null]);
  });
});

describe('posts of Ghost, by tag', () => {
  const tags = [
    { name: 'News', slug: 'news' },
    { name: 'Über uns', slug: 'about' },
  ];
  const ghost: Answer = ({ searchParams: query }, path) => {
    if (path.endsWith('/tags/')) return { tags };
    const filter = query.get('filter') ?? 'all';
    return { posts: /news|about|all/.test(filter) ? [{ title: filter, url: 'https://o.example/1' }] : [] };
  };
  const CASES: readonly (readonly [category: string | undefined, titles: readonly string[], told: RegExp | undefined])[] = [
    [undefined, ['all'], undefined],
    ['news', ['tag:news'], undefined],
    ['News', ['tag:news'], undefined],
    ['Über uns', ['tag:about'], undefined],
    ['news, Über uns', ['tag:[news,about]'], undefined],
    ['nws', [], /unknown-category: https:\/\/o\.example has no tag "nws"; there are "News"/],
  ]; // prettier-ignore
  for (const [category, titles, told] of CASES) {
    it(`${category ?? 'all'} shows ${titles.join() || 'nothing'}`, async () => {
      const found = await ask({ src: 'https://o.example/ghost/api/content/posts/?key=1', category }, ghost);
      expect(found.titles).to.deep.equal(titles);
      expect(found.problems.join()).to.match(told ?? /^$/);
      const lists = found.asked.filter(({ pathname }) => pathname.endsWith('/tags/'));
      for (const { href } of lists)
        expect(href).to.equal('https://o.example/ghost/api/content/tags/?key=1&limit=100&fields=name%2Cslug');
    });
  }
});

describe('posts of a feed, by category', () => {
  const rss = `<rss><channel><item><title>a</title><category>Child Safety</category></item>
    <item><title>b</title><category>News</category></item></channel></rss>`;
  const CASES: readonly (readonly [category: string, titles: readonly string[], told: RegExp])[] = [
    ['child-safety', ['a'], /^$/],
    ['news, Child Safety', ['a', 'b'], /^$/],
    ['nothing', [], /unknown-category: https:\/\/o\.example\/feed\/ has no post of the category "nothing"; there are "Child Safety", "News"/],
    ['news, nothing', ['b'], /"nothing"/],
  ]; // prettier-ignore
  for (const [category, titles, told] of CASES) {
    it(`${category} shows ${titles.join() || 'nothing'}`, async () => {
      const found = await ask({ src: 'https://o.example/feed/', category }, () => rss);
      expect(found.titles).to.deep.equal(titles);
      expect(found.problems.join()).to.match(told);
    });
  }
});

describe('an interface that is closed', () => {
  for (const status of [401, 403, 404]) {
    it(`is what is said of an answer of ${status}, not what came of the page`, async () => {
      const { failure } = await ask({ src: 'https://o.example/' }, (url, path) =>
        path.startsWith('/wp-json/') ? status : url.searchParams.has('rest_route') ? 404 : 0,
      );
      expect([failure!.code, failure!.status]).to.deep.equal(['status', status]);
    });
  }

  it('says so of a list of authors, too', async () => {
    const { failure } = await ask({ src: 'https://o.example/author/ana/' }, (url, path) =>
      path.endsWith('/users') ? 401 : site(url, path),
    );
    expect(failure!.message).to.equal('answered 401');
    expect(failure!.url).to.contain('/users');
  });
});
