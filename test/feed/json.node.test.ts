import { readFileSync } from 'node:fs';
import { describe, expect, it } from '../helpers/node.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed, Post } from '../../src/documents/post.js';

const read = (value: unknown, url = 'https://org.example/data/posts.json'): Feed =>
  readFeed(JSON.stringify(value), { url });
const sample = (path: string): Feed =>
  readFeed(readFileSync(new URL(`../fixtures/feeds/${path.replace(/json$/, 'json.txt')}`, import.meta.url), 'utf8'), {
    url: 'https://org.example/',
  });

const wp = (post: object): unknown => [{ id: 1, link: 'https://org.example/1', ...post }];
const media = (extra: object): object => ({ _embedded: { 'wp:featuredmedia': [extra] } });
const size = (width: number): object => ({
  source_url: `https://org.example/${width}.jpg`,
  width,
  height: width / 2,
});

const CASES: readonly (readonly [name: string, value: unknown, expected: Partial<Post>])[] = [
  ['WordPress: HTML titles', wp({ title: { rendered: 'R&#038;D <em>x</em><script>1</script> 5 < 6' } }), { id: '1', title: 'R&D x 5 < 6' }],
  ['WordPress: a title with a link', wp({ title: { rendered: 'A <a class="more-link" href="x">more</a>' } }), { title: 'A more' }],
  ['WordPress: UTC that does not say so', wp({ date: '2026-01-01T10:00:00', date_gmt: '2025-12-31T23:00:00' }), { published: '2025-12-31T23:00:00Z' }],
  ['WordPress: excerpts', wp({ excerpt: { rendered: '<p>Words [&hellip;]</p>\n' } }), { summary: 'Words…' }],
  ['WordPress: content for want of an excerpt', wp({ content: { rendered: '<p>A</p><p>B</p>' } }), { summary: 'A B' }],
  ['WordPress: an empty excerpt and content', wp({ excerpt: { rendered: '' }, content: { rendered: '<p>A</p>' } }), { summary: 'A' }],
  ['WordPress: the size that a card needs', wp(media({ alt_text: ' Alt ', source_url: 'https://org.example/2400.jpg', media_details: { width: 2400, height: 1200, sizes: { a: size(300), b: size(1024), c: size(768) } } })), { image: { url: 'https://org.example/768.jpg', width: 768, height: 384, alt: 'Alt' } }],
  ['WordPress: an image without sizes', wp(media({ source_url: 'https://org.example/a.jpg' })), { image: { url: 'https://org.example/a.jpg' } }],
  ['WordPress: an image that Jetpack names', wp({ jetpack_featured_media_url: 'https://org.example/j.jpg', yoast_head_json: { og_image: [{ url: 'https://org.example/y.jpg' }] } }), { image: { url: 'https://org.example/j.jpg' } }],
  ['WordPress: an image that Yoast names', wp({ yoast_head_json: { og_image: [{ url: 'https://org.example/y.jpg' }] } }), { image: { url: 'https://org.example/y.jpg' } }],
  ['WordPress: an image that was refused', wp(media({ code: 'rest_forbidden', message: 'no', data: { status: 401 } })), { image: null }],
  ['WordPress: a picture in the content, relative to the post', wp({ link: 'https://org.example/2026/a/', content: { rendered: '<img src="b.jpg">' } }), { image: { url: 'https://org.example/2026/a/b.jpg' } }],
  ['WordPress: page builders’ shortcodes', wp({ excerpt: { rendered: '<p>[vc_row full_width=&#8221;stretch&#8221;][vc_column width=&#8221;1/2&#8243;][vc_column_text]Real words[/vc_column_text][/vc_column][/vc_row]</p>' } }), { summary: 'Real words' }],
  ['WordPress.com, version 1.1', { found: 1, posts: [{ ID: 4, URL: 'https://o.example/4', title: 'A &amp; B', date: '2026-01-01T10:00:00+11:00', excerpt: '<p>Words [&hellip;]</p>', featured_image: 'https://o.example/a.jpg', post_thumbnail: { URL: 'https://o.example/a.jpg', width: 9, height: 3 }, author: { name: 'Ana' }, categories: { 'Q&amp;A': { name: 'Q&amp;A' } }, tags: {} }] }, { id: '4', title: 'A & B', url: 'https://o.example/4', published: '2025-12-31T23:00:00Z', summary: 'Words…', image: { url: 'https://o.example/a.jpg', width: 9, height: 3 }, authors: ['Ana'], categories: ['Q&A'] }],
  ['JSON Feed: a face is no picture of the post', { version: 'https://jsonfeed.org/version/1', items: [{ id: 1, image: 'https://secure.gravatar.com/avatar/1?s=96' }] }, { image: null }],
  ['WordPress: an image inside the content', wp({ content: { rendered: '<img src="/a.jpg">' } }), { image: { url: 'https://org.example/a.jpg' } }],
  ['WordPress: authors and terms', wp({ _embedded: { author: [{ name: 'A &amp; B' }], 'wp:term': [[{ name: 'C &#038; D' }], [{ name: 'E' }]] } }), { authors: ['A & B'], categories: ['C & D', 'E'] }],
  ['WordPress: a script as a link', wp({ link: 'javascript:alert(1)' }), { url: null }],
  ['WordPress: one post alone', { title: { rendered: 'T' }, link: 'https://org.example/1' }, { title: 'T' }],
  ['Ghost: plain titles', { posts: [{ title: 'A &amp; <b>b</b>', url: 'https://org.example/1', published_at: '2026-01-01T10:00:00.000+00:00' }] }, { title: 'A &amp; <b>b</b>', published: '2026-01-01T10:00:00Z' }],
  ['Ghost: excerpts, images and tags', { posts: [{ custom_excerpt: 'c', excerpt: 'e', feature_image: '/a.jpg', feature_image_alt: 'alt', authors: [{ name: 'A' }], tags: [{ name: 'T', visibility: 'public' }, { name: '#x', visibility: 'internal' }] }] }, { summary: 'c', image: { url: 'https://org.example/a.jpg', alt: 'alt' }, authors: ['A'], categories: ['T'] }],
  ['JSON Feed 1', { version: 'https://jsonfeed.org/version/1', author: { name: 'F' }, items: [{ id: 1, content_html: '<p>a &amp; b</p>', url: '/1', date_published: '2026-01-01T10:00:00+10:00' }] }, { id: '1', summary: 'a & b', url: 'https://org.example/1', published: '2026-01-01T00:00:00Z', authors: ['F'] }],
  ['JSON Feed 1.1', { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'x', title: 'a &amp; <b>', content_text: 'c', summary: 's', authors: [{ name: 'A' }, { name: 'B' }], tags: ['t', 't', 5], image: 'https://org.example/a.jpg', date_modified: '2026-01-01' }] }, { title: 'a &amp; <b>', summary: 's', authors: ['A', 'B'], categories: ['t', '5'], image: { url: 'https://org.example/a.jpg' }, published: '2026-01-01', updated: '2026-01-01' }],
  ['our own document, its version forgotten', { posts: [{ title: 'A', published: '2026-01-01' }] }, { title: 'A', published: '2026-01-01' }],
  ['our own document, only its second post dated', { posts: [{ title: 'A', url: '/1' }, { title: 'B', summary: 's' }] }, { url: 'https://org.example/1' }],
  ['Ghost: an internal tag without its visibility', { posts: [{ tags: [{ name: '#x' }, { name: 'T' }] }] }, { categories: ['T'] }],
  ['an image whose size is no number', { version: 1, posts: [{ image: { url: '/a.jpg', width: true, height: [3] } }] }, { image: { url: 'https://org.example/a.jpg' } }],
  ['our own document', { version: 1, posts: [{ title: 'A & B', url: '/1', published: '2026-01-01', summary: 's', image: { url: 'images/a.jpg', width: 4, height: 3 }, authors: ['A'], categories: ['C'] }] }, { id: 'https://org.example/1', title: 'A & B', image: { url: 'https://org.example/data/images/a.jpg', width: 4, height: 3 }, authors: ['A'], categories: ['C'] }],
]; // prettier-ignore

describe('feeds in JSON', () => {
  for (const [name, value, expected] of CASES) {
    it(`reads ${name}`, () => {
      const [post] = read(value).entries;
      for (const [key, part] of Object.entries(expected)) expect(post![key as keyof Post], key).to.deep.equal(part);
    });
  }

  it('leaves out what a password protects, and says so', () => {
    const closed: readonly unknown[] = [
      wp({ title: { rendered: 'Protected: T' }, excerpt: { rendered: 'x', protected: true } }),
      wp({ content: { rendered: '', protected: true } }),
      { found: 1, posts: [{ ID: 1, title: 'T', URL: 'https://o.example/1', password: 'set' }] },
    ];
    for (const value of closed) {
      const { entries, problems } = read(value);
      expect(entries).to.deep.equal([]);
      expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['protected', 'entries[0]']]);
    }
  });

  it('names the format', () => {
    const format = (value: unknown): unknown => read(value).format;
    expect(format([])).to.equal('wordpress');
    expect(format({ posts: [] })).to.equal('ghost');
    expect(format({ version: 1, posts: [] })).to.equal('posts');
    expect(format({ posts: [{ title: 'A', url: '/1', id: '1', authors: [{ name: 'B' }] }] })).to.equal('ghost');
    expect(format({ posts: [{ title: 'A' }, { title: 'B', summary: 's' }] })).to.equal('posts');
    expect(format({ title: { rendered: 'T' } })).to.equal('wordpress');
    expect(format({ found: 0, posts: [] })).to.equal('wordpress');
    expect(format({ posts: [{ ID: 1 }] })).to.equal('wordpress');
    expect(format({ ID: 1, URL: 'https://o.example/1' })).to.equal('wordpress');
    expect(format({ ID: 1 })).to.equal(null);
    expect(format({ URL: 'https://o.example/1' })).to.equal(null);
    for (const key of ['id', 'title', 'excerpt', 'date_gmt', 'link'])
      expect(format([{ [key]: 1 }]), key).to.equal('wordpress');
    expect(format([{ name: 1 }])).to.equal(null);
    for (const key of ['published', 'updated', 'summary', 'categories'])
      expect(format({ posts: [{ [key]: '' }] }), key).to.equal('posts');
    expect(format({ version: 2, posts: [] })).to.equal('ghost');
    expect(format({ items: [] })).to.equal('json-feed');
    expect(format({})).to.equal(null);
  });

  it('passes on what an interface says when it refuses', () => {
    const problem = (value: unknown): unknown => read(value).problems[0];
    expect(problem({ code: 'rest_no_route', message: 'No <b>route</b>' })).to.deep.equal({
      code: 'api-error',
      message: 'No route',
    });
    expect(problem({ errors: [{ message: 'Unknown key', type: 'X' }] })).to.include({
      code: 'api-error',
      message: 'Unknown key',
    });
    expect(problem({ error: 'Gone' })).to.include({ message: 'Gone' });
    expect(problem({ error: { message: 'Gone too' } })).to.include({ message: 'Gone too' });
    expect(problem({ a: 1 })).to.include({ code: 'not-a-feed' });
    expect(readFeed('{"posts": [', {}).problems[0]).to.include({ code: 'json' });
    expect(readFeed('', { contentType: 'application/json' }).problems[0]).to.include({ code: 'empty' });
    expect(readFeed('<html>', { contentType: 'application/json' }).problems[0]).to.include({ code: 'html' });
  });

  it('reads what comes after a warning of PHP', () => {
    const warning = '<br />\n<b>Warning</b>: x [1] in y\n[{"title":{"rendered":"T"}}]';
    for (const contentType of ['application/json', 'Application/JSON'])
      expect(readFeed(warning, { contentType }).entries[0]!.title).to.equal('T');
    const texts = ['Notice: x [1]\n[{"title":{"rendered":"T"}}]', '\ufeff [ {"title":{"rendered":"a\tb\nc"}}]'];
    expect(texts.map((text) => readFeed(text, { contentType: 'application/json' }).entries[0]!.title)).to.deep.equal([
      'T',
      'a b c',
    ]);
  });

  it('passes over entries that are none, and values of other types', () => {
    const feed = read({
      items: [null, 5, 'x', [], { title: {}, url: [], authors: 'A', tags: {}, date_published: true }],
    });
    expect(feed.entries.length).to.equal(1);
    expect(feed.problems.map(({ path }) => path)).to.deep.equal([
      'entries[0]',
      'entries[1]',
      'entries[2]',
      'entries[3]',
    ]);
    expect(read({ items: [{ __proto__: null, constructor: 'x' }] }).entries[0]!.title).to.equal('');
  });

  it('reads real answers of WordPress and Ghost', () => {
    const [fields, whole, ghost, refused] = [
      'wordpress/posts-fields-embed.json',
      'wordpress/posts-default.json',
      'ghost/posts.json',
      'wordpress/posts-perpage-101.json',
    ].map(sample);
    expect([fields!.entries.length, whole!.entries.length, ghost!.entries.length]).to.deep.equal([18, 9, 5]);
    expect(fields!.entries.find(({ id }) => id === '4')).to.include({
      title: 'R&D: AT&T vs “Smart” & Sons — 5 < 6 > 4',
      published: '2026-10-01T12:00:00Z',
    });
    expect(whole!.entries.find(({ id }) => id === '14')!.title).to.equal('Bold &amp; double &lt;b&gt; encoded');
    expect(ghost!.entries[1]!.title).to.equal('R&D: AT&T <em>vs</em> “Smart”');
    expect(whole!.problems.map(({ code }) => code)).to.deep.equal(['protected']);
    expect(refused!.problems[0]).to.include({ code: 'api-error', message: 'Invalid parameter(s): per_page' });
  });

  it('reads the same posts from the XML feeds of the same sites', () => {
    const [rss, atom, ghost] = ['wordpress/feed.rss.xml', 'wordpress/feed.atom.xml', 'ghost/rss.xml'].map(sample);
    const whole = sample('wordpress/posts-default.json');
    for (const post of whole.entries) {
      const same = [rss!, atom!].map(({ entries }) => entries.find(({ url }) => url === post.url)!);
      for (const other of same) expect(other.published).to.equal(post.published);
      if (!/XSS|password/i.test(post.title)) for (const other of same) expect(other.title).to.equal(post.title);
    }
    expect(ghost!.entries.map(({ title }) => title)).to.include('R&D: AT&T <em>vs</em> “Smart”');
  });
});
