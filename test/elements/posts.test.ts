import { expect } from '@open-wc/testing';
import '../../src/define/posts.js';
import { build, type Example } from '../../stories/examples/example.js';
import { posts } from '../../stories/examples/posts.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings, recordWarnings } from '../helpers/warnings.js';

type Posts = HTMLElementTagNameMap['impact-posts'];

const all = (element: Element, part: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const texts = (element: Element, part: string) =>
  all(element, part).map((one) => one.textContent.replace(/\s+/g, ' ').trim());

async function show(example: Example): Promise<Posts> {
  const element = build(example) as Posts;
  document.body.append(element);
  await settle(element);
  if (Object.keys(example.attributes).length && example !== posts.relatedToNothing) {
    await until(() => all(element, 'list')[0] ?? all(element, 'message')[0], 'posts');
    await settle(element);
  }
  return element;
}

const inline = (...list: readonly object[]): Example => ({
  tag: 'impact-posts',
  attributes: { data: JSON.stringify({ version: 1, posts: list }) },
  content: '',
  says: '',
});

describe('impact-posts', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(posts)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      const said = [...texts(element, 'title'), ...texts(element, 'message')].join(' | ');
      expect(said).to.contain(example.says);
      await expectAccessible(element);
    });
  }

  once('is a real list of headings, each with one link that its title names', async () => {
    const element = await show(posts.list);
    expect(all(element, 'list')[0]!.localName).to.equal('ul');
    expect(all(element, 'heading')[0]!.firstElementChild!.localName).to.equal('h2');
    for (const item of all(element, 'post')) {
      expect(item.localName).to.equal('li');
      const [link, ...more] = item.querySelectorAll('a');
      expect(more).to.have.length(0);
      expect(link!.closest('h3')).to.exist;
      expect(link!.textContent).to.equal(item.querySelector('h3')!.textContent);
      expect(link!.rel).to.equal('noreferrer');
    }
    expect(new Set(texts(element, 'link')).size).to.equal(3);
    expect(all(element, 'more')).to.have.length(0);
  });

  it('leads with the newest, and leads with none where titles stand alone', async () => {
    const sizes = (element: Element) => all(element, 'title').map((one) => parseFloat(getComputedStyle(one).fontSize));
    const [first, ...others] = sizes(await show(posts.list));
    expect(Math.min(...others) * 1.25).to.be.closeTo(first!, 0.1);
    expect(new Set(others).size).to.equal(1);
    for (const example of [posts.bare, posts.related, posts.cards, posts.compact])
      expect(new Set(sizes(await show(example))).size).to.equal(1);
  });

  once('leaves out what was not asked for', async () => {
    const element = await show(posts.bare);
    for (const part of ['date', 'more', 'excerpt', 'heading', 'image'])
      expect(all(element, part), part).to.have.length(0);
    expect(all(element, 'title')[0]!.firstElementChild!.localName).to.equal('h4');
  });

  once('takes as many as are wanted, newest first, of one category', async () => {
    const element = await show(posts.category);
    expect(texts(element, 'title')).to.deep.equal([
      'How to read a prevalence figure without losing the people in it',
      'Listening first: survivors on the research that is done about them',
    ]);
    expect(texts(element, 'excerpt')[0]).to.match(/^.{20,61}…$/);
    expect(texts(element, 'more')[0]).to.equal('Go on');
    expect(all(element, 'more').every((one) => one.ariaHidden === 'true')).to.equal(true);
  });

  once('names a post without a title by its text, and links nothing without an address', async () => {
    const element = await show(
      inline({ summary: 'Only words.', url: 'https://example.org/' }, { title: 'No address' }, {}),
    );
    expect(texts(element, 'title')).to.deep.equal(['Only words.', 'No address', 'Untitled post']);
    expect(texts(element, 'link')).to.deep.equal(['Only words.']);
  });

  once('tells dates to machines, and to people as they wish', async () => {
    const element = await show(
      inline(
        { title: 'a', published: new Date(Date.now() - 26 * 3_600_000).toISOString() },
        { title: 'b', published: '2019-03-10' },
      ),
    );
    const dates = () => all(element, 'date').map((one) => one.querySelector('time')!);
    expect(dates()[1]!.dateTime).to.equal('2019-03-10');
    expect(texts(element, 'date')[1]).to.match(/2019/);
    element.dates = 'relative';
    await settle(element);
    expect(texts(element, 'date')[0]).to.equal('yesterday');
    expect(texts(element, 'date')[1]).to.match(/2019/);
  });

  it('asks for pictures only when told to, without saying where from, and hides those that fail', async () => {
    const example = inline({ title: 'a', image: { url: '/no-such-picture.png', width: 30, height: 20 } });
    const element = await show(example);
    expect(all(element, 'image')).to.have.length(0);
    element.images = true;
    await element.updateComplete;
    const [image] = all(element, 'image');
    const img = image!.querySelector('img')!;
    expect([img.alt, img.referrerPolicy, img.loading, img.width]).to.deep.equal(['', 'no-referrer', 'lazy', img.width]);
    await until(() => !image!.isConnected, 'the picture to fail');
    // the next post in its place has its own
    element.images = false;
    element.data = { version: 1, posts: [{ title: 'b', image: '/another-picture.png' }] };
    await until(() => texts(element, 'title')[0] === 'b', 'the other post');
    element.images = true;
    await element.updateComplete;
    expect(all(element, 'image')).to.have.length(1);
  });

  for (const count of [0, 1, 3, 50]) {
    once(`says what there is when there are ${count}`, async () => {
      const list = Array.from({ length: count }, (_, i) => ({ title: `Post ${i}` }));
      const element = await show({ ...inline(...list), attributes: { ...inline(...list).attributes, count: '100' } });
      expect(all(element, 'post')).to.have.length(count);
      expect(texts(element, 'message')).to.deep.equal(count ? [] : ['There are no posts yet.']);
      expect(all(element, 'list')).to.have.length(count ? 1 : 0);
    });
  }

  once('shows a post that has nothing but a title, an address, a date or a summary', async () => {
    const element = await show(
      inline(
        { title: 'T' },
        { url: 'https://example.org/' },
        { published: '2026-01-01' },
        { summary: 'S' },
        { image: '/a-picture.png' },
      ),
    );
    element.setAttribute('count', '5');
    element.images = true;
    await settle(element);
    expect(texts(element, 'title').sort()).to.deep.equal(['S', 'T', 'Untitled post', 'Untitled post', 'Untitled post']);
    expect(all(element, 'date')).to.have.length(1);
    expect(all(element, 'excerpt')).to.have.length(0);
    await expectAccessible(element);
  });

  once('says that it is busy beside its messages, not around them', async () => {
    const element = await show(posts.list);
    const busy = element.shadowRoot!.querySelector('[aria-busy]')!;
    expect(Boolean(busy.querySelector('[role=status]'))).to.equal(false);
    expect(busy.contains(all(element, 'list')[0]!)).to.equal(true);
  });

  it('shows text as text, whatever it says', async () => {
    const element = await show(posts.hard);
    expect(element.shadowRoot!.querySelectorAll('img, script, b')).to.have.length(0);
    const bad = await show(inline({ title: 'x', url: 'https://example.org/' }));
    bad.data = { version: 1, posts: [{ title: 'x', url: 'javascript:alert(1)' }] };
    await until(() => all(bad, 'message')[0], 'a refusal');
    expect(all(bad, 'link')).to.have.length(0);
  });

  once('reads JSON inside it, data attributes, and frameworks’ habits', async () => {
    const element = document.createElement('impact-posts');
    element.innerHTML = '<script type="application/json">{"version":1,"posts":[{"title":"inside"}]}</script>';
    element.setAttribute('data', '[object Object]');
    element.setAttribute('data-heading', 'Mine');
    element.setAttribute('images', 'false');
    document.body.append(element);
    await until(() => all(element, 'list')[0], 'posts');
    expect([texts(element, 'title')[0], texts(element, 'heading')[0], element.images]).to.deep.equal([
      'inside',
      'Mine',
      false,
    ]);
  });

  it('fits a narrow column, also with fifty posts', async () => {
    const list = Array.from({ length: 50 }, (_, i) => ({
      title: `Post ${i} ${'long '.repeat(i)}`,
      published: '2026-01-01',
      summary: 'x'.repeat(300),
      url: 'https://example.org/',
    }));
    const element = await show({ ...inline(...list), attributes: { ...inline(...list).attributes, count: '50' } });
    element.style.width = '288px';
    for (const layout of ['list', 'cards', 'compact'] as const) {
      element.layout = layout;
      await settle(element);
      expect(all(element, 'post')).to.have.length(50);
      const base = all(element, 'base')[0]!;
      expect(base.scrollWidth, layout).to.be.at.most(base.clientWidth);
    }
  });

  it('has no picture as wide as the column in cards of few posts', async () => {
    for (const number of [1, 2, 3, 5]) {
      const list = Array.from({ length: number }, (_, i) => ({
        ...{ title: `Post ${i}`, published: '2026-01-01', url: 'https://example.org/' },
        image: { url: '/no-such-picture.png', width: 30, height: 20 },
      }));
      const example = inline(...list);
      const element = await show({ ...example, attributes: { ...example.attributes, layout: 'cards', images: '' } });
      element.style.width = '1100px';
      await settle(element);
      const cards = all(element, 'post').map((each) => each.getBoundingClientRect());
      expect(cards).to.have.length(Math.min(3, number));
      for (const { width } of cards) expect(width, `${number}`).to.be.within(240, 416);
      element.remove();
    }
  });

  describe('related', () => {
    once('leaves the author’s words where nothing leads on, under no heading', async () => {
      const element = await show(posts.relatedToNothing);
      await until(() => !element.shadowRoot!.querySelector('[aria-busy=true]'), 'the end');
      expect(element.innerText).to.equal('Read our blog');
      expect(all(element, 'heading')).to.have.length(0);
      await expectAccessible(element);
    });

    const own = (markup: string, attributes: Readonly<Record<string, string>> = { related: '' }) => {
      const element = document.createElement('impact-posts');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(document.createRange().createContextualFragment(markup));
      document.body.append(element);
      return element;
    };
    const hrefs = (element: Element) => all(element, 'link').map((link) => (link as HTMLAnchorElement).href);
    const posted = (...list: readonly object[]) => JSON.stringify({ version: 1, posts: list });

    once('calls an own link what it shows: without a date within it, or as its picture is called', async () => {
      const element = own(
        '<ul><li><p><a href="https://example.org/a"><b>Title</b> <time datetime="2026-04-03">3 April</time></a></p><p>Summary.</p></li>' +
          '<li><a href="https://example.org/b"><img alt="A picture’s title" src="data:,"></a></li>' +
          '<li><a href="https://example.org/c" aria-label="Labelled"><svg></svg></a></li>' +
          '<li><a href="https://example.org/d"><img alt="" src="data:,"></a></li></ul>',
      );
      await until(() => hrefs(element).length, 'the posts');
      expect(hrefs(element)).to.deep.equal(['a', 'b', 'c'].map((path) => `https://example.org/${path}`));
      expect(all(element, 'link').map(({ textContent }) => textContent.trim())).to.deep.equal([
        'Title',
        'A picture’s title',
        'Labelled',
      ]);
      expect(all(element, 'excerpt')[0]!.textContent.trim()).to.equal('Summary.');
    });

    const REPORT = '<a href="https://example.org/r">';
    for (const [name, item, said] of [
      [
        'a date that is the link',
        `${REPORT}<time datetime="2024-03-01">1 March 2024</time></a>: Our report`,
        ['Our report', '1 March 2024'],
      ],
      [
        'a date that is the link, and a heading',
        `<h4>Our report</h4>${REPORT}<time datetime="2024-03-01">1 March</time></a>`,
        ['Our report', '1 March 2024'],
      ],
      ['a year that the title has too', `${REPORT}2024 in review <time>2024</time></a>`, ['2024 in review', '2024']],
      [
        'a date before the title',
        `${REPORT}<time datetime="2024-03-01">1 March</time> The 1 March report</a>`,
        ['The 1 March report', '1 March 2024'],
      ],
      ['a date in words', `${REPORT}Our report</a> <time>last week</time>`, ['Our report', 'last week']],
      [
        'a picture’s link first',
        `<a href="https://example.org/p"><img alt="Photo" src="data:,"></a> ${REPORT}Real title</a>`,
        ['Real title'],
      ],
      [
        'a mute picture’s link first',
        `<a href="https://example.org/p"><img alt="" src="data:,"></a> ${REPORT}Real title</a>`,
        ['Real title'],
      ],
      ['a mute picture’s link alone', `${REPORT}<img alt="" src="data:,"></a> Our report`, ['Our report']],
      [
        'a mute picture before one that speaks',
        `${REPORT}<img alt="" src="data:,"><img alt="Photo" src="data:,"></a>`,
        ['Photo'],
      ],
      ['an empty label', `${REPORT}<img alt="Photo" src="data:,"></a>`.replace('">', '" aria-label="">'), ['Photo']],
      ['a label of spaces', `${REPORT}</a> Our report`.replace('">', '" aria-label=" ">'), ['Our report']],
      [
        'a link that runs first',
        `<a href="javascript:alert(1)">Run</a> ${REPORT}Our report</a>`,
        ['Our report', 'Run'],
      ],
      [
        'a summary that repeats the title',
        `${REPORT}Care</a>: Care in 2024 <time datetime="2024-03-01">2024</time>`,
        ['Care', 'Care in 2024', '1 March 2024'],
      ],
      ['words and a picture’s name', `${REPORT}<img alt="Photo" src="data:,"> Our report</a>`, ['Our report']],
    ] as const)
      // prettier-ignore
      once(`loses nothing of an item with ${name}`, async () => {
        const element = own(`<ul><li>${item}</li></ul>`);
        await until(() => hrefs(element).length, 'the post');
        const [title, ...rest] = said;
        expect(hrefs(element)).to.deep.equal([`https://example.org/r`]);
        expect(texts(element, 'title')).to.deep.equal([title]);
        for (const words of rest) expect(texts(element, 'post')[0]).to.contain(words);
      });

    once('tells the owner of an item that it can’t show', async () => {
      const recorded = recordWarnings();
      const element = own(
        `<ul><li>${REPORT}A</a></li><li>No link.</li><li>${REPORT}<img alt="" src="data:,"></a></li></ul>`,
      );
      await until(() => hrefs(element).length, 'the post');
      const lines = recorded.stop().filter((line) => line.includes('has no link with words'));
      expect(lines.map((line) => /item \d/.exec(line)![0])).to.deep.equal(['item 2', 'item 3']);
    });

    once('shows the author’s own links in their order, all of them, without a request', async () => {
      const asked: unknown[] = [];
      const { fetch } = window;
      window.fetch = (input) => {
        asked.push(input);
        return Promise.reject(new TypeError('nobody'));
      };
      try {
        const element = own(
          '<ul><li><a href="https://example.org/a?utm_source=x&amp;page=2">Old</a> <time datetime="2020-01-01">2020</time> First.</li>' +
            '<li><a href="https://example.org/b?fbclid=1">New</a> <time datetime="2026-01-01">2026</time></li>' +
            '<li><a href="https://example.org/c">C</a></li><li><a href="https://example.org/d">D</a></li><li>No link.</li></ul>',
          { related: '', src: 'https://blog.example.org/feed.xml' },
        );
        await until(() => all(element, 'post').length, 'the links');
        expect(texts(element, 'heading')).to.deep.equal(['You might also be interested in']);
        expect(texts(element, 'title')).to.deep.equal(['Old', 'New', 'C', 'D']);
        expect(texts(element, 'excerpt')).to.deep.equal(['First.']);
        expect(hrefs(element)).to.deep.equal([
          'https://example.org/a?page=2',
          'https://example.org/b',
          'https://example.org/c',
          'https://example.org/d',
        ]);
        expect(asked).to.deep.equal([]);
        await expectAccessible(element);
      } finally {
        window.fetch = fetch;
      }
    });

    once('shows posts of the categories that it names, without the page itself, as many as are asked for', async () => {
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = 'https://www.example.org/here/';
      document.head.append(link);
      const post = (name: string, categories: string[]) => ({
        title: name,
        url: `https://example.org/${name}?utm_medium=feed`,
        categories,
      });
      const data = posted(
        post('here', ['News']),
        post('a', ['News']),
        post('b', ['Other']),
        post('c', ['news']),
        post('d', ['News']),
      );
      const { fetch } = window;
      const answer = new Response(data, { headers: { 'content-type': 'application/json' } });
      Object.defineProperty(answer, 'url', { value: new URL('/data/related-posts.json', location.href).href });
      window.fetch = () => Promise.resolve(answer);
      try {
        const element = own('<a href="/blog">Read our blog</a>', {
          related: 'News',
          src: '/data/related-posts.json',
          count: '2',
          heading: 'Read on',
        });
        await until(() => all(element, 'post').length, 'the posts');
        expect(texts(element, 'heading')).to.deep.equal(['Read on']);
        expect(hrefs(element)).to.deep.equal(['https://example.org/a', 'https://example.org/c']);
      } finally {
        window.fetch = fetch;
        link.remove();
      }
    });

    once('chooses among posts that stand in the page, in their order, and anew for another category', async () => {
      const post = (title: string, ...categories: string[]) => ({
        title,
        url: `https://example.org/${title}`,
        categories,
      });
      const data = posted(post('a', 'News'), post('b', 'Child Safety'), post('c', 'News', 'child-safety'));
      const element = own('<a href="/blog">Read our blog</a>', { related: 'Child safety', data });
      await until(() => all(element, 'post').length, 'the posts');
      expect(texts(element, 'title')).to.deep.equal(['b', 'c']);
      element.setAttribute('related', 'News');
      await until(() => texts(element, 'title')[0] === 'a', 'the others');
      expect(texts(element, 'title')).to.deep.equal(['a', 'c']);
      element.setAttribute('exclude', 'https://example.org/a');
      await until(() => texts(element, 'title').length === 1, 'the rest');
      expect(texts(element, 'title')).to.deep.equal(['c']);
    });

    once('says nothing where nothing leads on', async () => {
      const here = { title: 'Here', url: `${location.href.replace(/[?#].*/, '')}?utm_source=x#y` };
      const element = own('<a href="/blog">Read our blog</a>', { related: '', data: posted(here) });
      await until(() => element.shadowRoot?.querySelector('[aria-busy=false]'), 'the end');
      await settle(element);
      expect([...all(element, 'heading'), ...all(element, 'post'), ...all(element, 'message')]).to.have.length(0);
      expect(element.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
    });
  });
});
