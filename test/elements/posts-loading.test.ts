import { expect } from '@open-wc/testing';
import '../../src/define/posts.js';
import type { ImpactErrorEvent } from '../../src/runtime/events/error.js';
import { explain } from '../../src/net/explain.js';
import { once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { recordWarnings } from '../helpers/warnings.js';

type Posts = HTMLElementTagNameMap['impact-posts'];
type Answer = (url: URL, init?: RequestInit) => Promise<Response> | Response;

const all = (element: Element, part: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const titles = (element: Element) => all(element, 'title').map((one) => one.textContent);
const message = (element: Element) => all(element, 'message')[0]?.textContent;

const post = (id: number) => ({
  id,
  title: { rendered: `P&#038;${id}` },
  link: `https://o.example/${id}`,
  date_gmt: `2026-01-${10 + (id % 20)}T00:00:00`,
});
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
const own = (...names: readonly string[]) => json({ version: 1, posts: names.map((title) => ({ title })) });
const refused = () => Promise.reject(new TypeError('Failed to fetch'));

describe('impact-posts, loading', () => {
  const { fetch } = window;
  let asked: { url: URL; init: RequestInit | undefined }[] = [];
  let answer: Answer = refused;
  let warnings: ReturnType<typeof recordWarnings>;
  let serial = 0;
  /** An address of its own for each test: answers are remembered as long as the page lives. */
  const fresh = (rest = 'posts.json') => `https://o${++serial}.example/${rest}`;

  beforeEach(() => {
    asked = [];
    warnings = recordWarnings();
    window.fetch = (input, init) => {
      const url = new URL(String(input));
      asked.push({ url, init });
      return Promise.resolve(answer(url, init));
    };
  });
  afterEach(() => {
    warnings.stop();
    window.fetch = fetch;
    document.body.replaceChildren();
    localStorage.clear();
  });

  function add(attributes: Readonly<Record<string, string>>, content = ''): Posts {
    const element = document.createElement('impact-posts');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = content;
    document.body.append(element);
    return element;
  }

  const shown = (element: Element) => until(() => all(element, 'list')[0] ?? message(element), 'an answer');

  once('finds the posts of a WordPress site with one simple request', async () => {
    answer = () => json([post(1), post(2)]);
    const element = add({ src: fresh('') });
    await shown(element);
    expect(titles(element)).to.deep.equal(['P&2', 'P&1']);
    const [{ url, init }] = asked as [(typeof asked)[0]];
    expect(asked).to.have.length(1);
    expect(url.pathname).to.equal('/wp-json/wp/v2/posts');
    expect(url.searchParams.get('per_page')).to.equal('3');
    expect(url.searchParams.get('_fields')).to.contain('_embedded.wp:featuredmedia');
    expect([init!.headers, init!.credentials, init!.referrerPolicy]).to.deep.equal([undefined, 'omit', 'no-referrer']);
  });

  describe('room below', () => {
    /** What follows the posts, with something above them as high as `above`. */
    async function page(above: number, attributes: Readonly<Record<string, string>> = {}) {
      const before = document.createElement('div');
      before.style.blockSize = `${above}px`;
      document.body.append(before);
      const element = add({ src: fresh(), count: '2', ...attributes });
      const after = document.createElement('p');
      document.body.append(after);
      await shown(element);
      await settle(element);
      return element;
    }
    const ends = (element: Element) =>
      (all(element, 'list')[0] ?? all(element, 'message')[0])!.getBoundingClientRect().bottom;
    const blank = (element: Element) => all(element, 'base')[0]!.getBoundingClientRect().bottom - ends(element);

    beforeEach(() => (answer = () => own('a', 'b')));

    it('is given back where the posts end below the window', async () => {
      const element = await page(innerHeight);
      expect(ends(element)).to.be.above(innerHeight);
      expect(blank(element)).to.be.below(20);
    });

    it('is given back below a list that is taller than the window', async () => {
      answer = () => own(...Array.from({ length: 100 }, (_, index) => `Post ${index}`));
      const element = await page(0, { count: '100' });
      expect(ends(element)).to.be.above(innerHeight);
      expect(blank(element)).to.be.below(20);
    });

    it('stays where their end is in sight, and when it is scrolled out of sight', async () => {
      const element = await page(0);
      expect(ends(element)).to.be.below(innerHeight);
      const kept = blank(element);
      expect(kept).to.be.above(40);
      document.querySelector<HTMLElement>('div')!.style.blockSize = `${2 * innerHeight}px`;
      element.heading = 'Posts';
      await settle(element);
      expect(ends(element)).to.be.above(innerHeight);
      expect(blank(element)).to.equal(kept);
    });

    it('is kept anew for what is asked next', async () => {
      const element = await page(innerHeight);
      const short = element.offsetHeight;
      let give: (response: Response) => void = () => undefined;
      answer = () => new Promise((resolve) => (give = resolve));
      element.src = fresh();
      await until(() => element.offsetHeight > short + 40, 'room for what comes');
      document.querySelector<HTMLElement>('div')!.style.blockSize = '0';
      const room = element.offsetHeight;
      give(own('c', 'd'));
      await until(() => titles(element)[0] === 'c', 'the other posts');
      await settle(element);
      expect(ends(element)).to.be.below(innerHeight);
      expect(element.offsetHeight).to.equal(room);
    });

    it('is not kept where nothing comes', async () => {
      answer = () => own();
      const element = await page(innerHeight);
      expect(message(element)).to.equal('There are no posts yet.');
      expect(blank(element)).to.be.below(20);
    });

    it('is the author’s where the tag has a height', async () => {
      const element = await page(innerHeight, { style: 'display: block; min-height: 3000px' });
      expect(element.style.minHeight).to.equal('3000px');
      expect(element.offsetHeight).to.equal(3000);
    });
  });

  once('finds them without pretty addresses, by category, and page by page', async () => {
    answer = ({ pathname, searchParams: query }) => {
      if (pathname.startsWith('/wp-json')) return json({ code: 'rest_no_route' }, 404);
      if (query.get('rest_route')!.endsWith('categories')) return json([{ id: 7 }]);
      const page = Number(query.get('page') ?? 1);
      return json(
        query.get('categories') === '7'
          ? Array.from({ length: page === 1 ? 100 : 30 }, (_, i) => post(page * 1000 + i))
          : [],
      );
    };
    const element = add({
      src: fresh('blog'),
      format: 'wordpress',
      category: 'news',
      count: '100',
      exclude: 'https://o.example/1000',
    });
    await shown(element);
    expect(titles(element)).to.have.length(100);
    expect(titles(element)).to.not.include('P&1000');
  });

  it('reads feeds in their own charset, and the reader travels with them', async () => {
    const bytes = Uint8Array.from(
      [...'<rss><channel><item><title>caf\xe9</title></item></channel></rss>'].map((char) => char.charCodeAt(0)),
    );
    answer = () => new Response(bytes, { headers: { 'content-type': 'application/rss+xml; charset=iso-8859-1' } });
    const element = add({ src: fresh('feed/') });
    await shown(element);
    expect(titles(element)).to.deep.equal(['café']);
    expect(asked).to.have.length(1);
  });

  once('asks once for twenty, and not again while the answer is fresh', async () => {
    answer = () => own('a');
    const src = fresh();
    const elements = Array.from({ length: 20 }, () => add({ src }));
    await Promise.all(elements.map(shown));
    await shown(add({ src }));
    expect(asked).to.have.length(1);
  });

  once('shows what is known and fetches what is new', async () => {
    answer = () => own('old');
    const src = fresh();
    await shown(add({ src, 'max-age': '0' }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    let give: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => (give = resolve));
    const element = add({ src, 'max-age': '0' });
    await settle(element);
    expect(titles(element)).to.deep.equal(['old']);
    give(own('new'));
    await until(() => titles(element)[0] === 'new', 'the new post');
    expect(all(element, 'as-of')).to.have.length(0);
    answer = refused;
    const late = add({ src, 'max-age': '0' });
    await until(() => all(late, 'as-of')[0], 'a note of age');
    expect(titles(late)).to.deep.equal(['new']);
    expect(all(late, 'as-of')[0]!.textContent).to.match(/^As of .*\d/);
  });

  it('keeps answers for the next visit only when told to', async () => {
    answer = () => own('a');
    await shown(add({ src: fresh() }));
    expect(localStorage.length).to.equal(0);
    await shown(add({ src: fresh(), keep: '' }));
    expect(localStorage.length).to.equal(1);
    const key = localStorage.key(0)!;
    const src = fresh();
    localStorage.setItem(
      key.replace(/o\d+/, `o${serial}`),
      localStorage
        .getItem(key)!
        .replace('"a"', '"kept"')
        .replace(/"time":\d+/, '"time":5'),
    );
    answer = refused;
    const element = add({ src, keep: '' });
    await until(() => all(element, 'as-of')[0], 'the kept posts');
    expect(titles(element)).to.deep.equal(['kept']);
  });

  for (const exit of ['<impact-exit></impact-exit>', '<div data-impact="exit"></div>'])
    once(`keeps nothing on a page with a way out: ${exit}`, async () => {
      answer = () => own('a');
      const src = fresh();
      await shown(add({ src, keep: '' }));
      expect(localStorage.length).to.equal(1);
      document.body.insertAdjacentHTML('beforeend', exit);
      await shown(add({ src, keep: '' }));
      expect(localStorage.length).to.equal(0);
    });

  once('deletes what was kept once the tag no longer asks for it', async () => {
    answer = () => own('a');
    const src = fresh();
    const element = add({ src, keep: '' });
    await shown(element);
    expect(localStorage.length).to.equal(1);
    element.keep = false;
    await settle(element);
    expect(localStorage.length).to.equal(0);
    element.keep = true;
    await settle(element);
    expect(localStorage.length).to.equal(1);
    element.remove();
    // another visit, to a page whose author has thought again
    await shown(add({ src }));
    expect(localStorage.length).to.equal(0);
    expect(asked.filter(({ url }) => url.href === src)).to.have.length(1);
  });

  once('takes the address of a feed for what its format says, never for a site', async () => {
    answer = () => new Response('<rss><channel><item><title>a</title></item></channel></rss>');
    for (const format of ['rss', 'atom', 'rdf', 'json-feed', 'ghost', 'posts']) {
      asked = [];
      const element = add({ src: fresh('news'), format });
      await shown(element);
      expect(titles(element), format).to.deep.equal(['a']);
      expect(
        asked.map(({ url }) => url.pathname),
        format,
      ).to.deep.equal(['/news']);
    }
  });

  for (const src of ['https://[', 'ftp://example.org/feed', 'javascript:alert(1)'])
    it(`asks nobody at what is no address: ${src}`, async () => {
      const codes: string[] = [];
      const element = add({ src }, '<a href="/blog">Our blog</a>');
      element.addEventListener('impact-error', (event) => codes.push((event as ImpactErrorEvent).detail.code));
      await until(() => codes.length, 'an error');
      expect(codes).to.deep.equal(['url']);
      expect(element.querySelector('a')!.getClientRects()).to.have.length(1);
    });

  once('says that the reader is offline, and loads when they are back', async () => {
    let online = false;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    try {
      const codes: string[] = [];
      const element = add({ src: fresh() }, '<a href="/blog">Our blog</a>');
      element.addEventListener('impact-error', (event) => codes.push((event as ImpactErrorEvent).detail.code));
      answer = refused;
      await shown(element);
      await settle(element);
      expect(message(element)).to.equal('You are offline. The latest posts will load when you are back.');
      expect(codes).to.deep.equal(['offline']);
      expect(element.querySelector('a')!.getClientRects()).to.have.length(1);
      online = true;
      answer = () => own('back');
      window.dispatchEvent(new Event('online'));
      await until(() => titles(element)[0] === 'back', 'the posts');
      expect(message(element)).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  once('looks again after `refresh` seconds, at least sixty, and shows what is new', async () => {
    const { setInterval } = window;
    const beats: { tick: () => void; every: number }[] = [];
    window.setInterval = ((tick: () => void, every: number) => beats.push({ tick, every })) as never;
    try {
      answer = () => own('old');
      const element = add({ src: fresh(), refresh: '5' });
      await shown(element);
      expect(beats.map(({ every }) => every)).to.deep.equal([60_000]);
      answer = () => own('new');
      beats[0]!.tick();
      expect(titles(element)).to.deep.equal(['old']);
      await until(() => titles(element)[0] === 'new', 'the new post');
      answer = refused;
      beats[0]!.tick();
      await until(() => asked.length > 2, 'another look');
      await settle(element);
      expect(titles(element)).to.deep.equal(['new']);
      element.setAttribute('refresh', '90');
      await settle(element);
      expect(beats.map(({ every }) => every)).to.deep.equal([60_000, 90_000]);
    } finally {
      window.setInterval = setInterval;
    }
  });

  it('moves the focus to what it says when there is nothing to list after a retry', async () => {
    answer = () => new Response('', { status: 500 });
    const element = add({ src: fresh() });
    await shown(element);
    answer = () => own();
    const button = all(element, 'retry')[0]!;
    button.focus();
    button.click();
    await until(() => message(element) === 'There are no posts yet.', 'an answer');
    await until(() => element.shadowRoot!.activeElement?.part.contains('message'), 'the focus on the message');
  });

  once('shows a stand-in only after a second, and never in place of the author’s own links', async () => {
    answer = () => new Promise(() => undefined);
    const src = fresh();
    const bare = add({ src });
    const own = add({ src }, '<a href="/blog">Our blog</a>');
    const commented = add({ src }, '<!-- our posts --> <script type="application/ld+json">{}</script>');
    await settle(bare);
    expect(Boolean(bare.shadowRoot!.querySelector('.skeleton'))).to.equal(false);
    expect(bare.offsetHeight).to.be.above(200);
    await until(() => bare.shadowRoot!.querySelector('.skeleton'), 'the stand-in');
    await until(() => commented.shadowRoot!.querySelector('.skeleton'), 'the stand-in beside a comment');
    expect(Boolean(own.shadowRoot!.querySelector('.skeleton'))).to.equal(false);
    expect(own.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('says that it failed, keeps the author’s links, and tries again when asked', async () => {
    answer = () => new Response('', { status: 500 });
    const errors: string[] = [];
    const element = add({ src: fresh() }, '<a href="/blog">Our blog</a>');
    element.addEventListener('impact-error', (event) => errors.push((event as ImpactErrorEvent).detail.code));
    await shown(element);
    await settle(element);
    expect(message(element)).to.equal('The latest posts could not be loaded.');
    expect(element.querySelector('a')!.getClientRects()).to.have.length(1);
    expect(errors).to.deep.equal(['status']);
    answer = () => own('back');
    const button = all(element, 'retry')[0]!;
    button.focus();
    button.click();
    await until(() => titles(element)[0] === 'back', 'the posts');
    await until(() => element.shadowRoot!.activeElement?.localName === 'ul', 'the focus on the list');
  });

  once('waits longer before each further try, and at most a minute', async () => {
    const waits: number[] = [];
    const real = window.setTimeout;
    // A second is what a slow answer is waited for; every longer wait is over at once.
    window.setTimeout = ((run: () => void, wait = 0) => {
      if (wait > 1000) waits.push(wait);
      return real(run, wait > 1000 ? 0 : wait);
    }) as typeof setTimeout;
    try {
      answer = () => new Response('', { status: 500 });
      const element = add({ src: fresh() });
      await shown(element);
      for (let tries = 1; tries <= 8; tries++) {
        await until(() => all(element, 'retry')[0]?.getAttribute('aria-disabled') === 'false', `failure ${tries}`);
        all(element, 'retry')[0]!.click();
        await until(() => asked.length === tries + 1, `try ${tries}`);
      }
    } finally {
      window.setTimeout = real;
    }
    expect(waits.filter((wait) => wait % 1000 === 0 && wait <= 60_000)).to.deep.equal(
      [2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000),
    );
  });

  once('explains a refusal to other sites, with the way out', async () => {
    answer = (_, init) => (init?.mode === 'no-cors' ? new Response() : refused());
    const src = fresh('feed/');
    const element = add({ src });
    await shown(element);
    await settle(element);
    const said = warnings.stop().join('\n');
    expect(said).to.contain('CORS').and.to.contain(`npx --no-install impact-elements snapshot ${src} --out posts.json`);
  });

  for (const [status, words] of [
    [401, 'closed to visitors'],
    [403, 'closed to visitors'],
    [404, 'or it is switched off'],
  ] as const) {
    once(`says of ${status} that an interface is ${words}, not that no other site may read it`, async () => {
      answer = ({ pathname, searchParams: query }, init) =>
        init?.mode === 'no-cors'
          ? new Response()
          : pathname.startsWith('/wp-json') || query.has('rest_route')
            ? json({ code: 'rest_refused' }, status)
            : refused();
      const codes: string[] = [];
      const element = add({ src: fresh('') });
      element.addEventListener('impact-error', (event) => codes.push((event as ImpactErrorEvent).detail.code));
      await until(() => codes.length, String(status));
      expect(codes).to.deep.equal(['status']);
      const said = warnings.stop().join('\n');
      expect(said).to.contain(`answered ${status}`).and.to.contain(words).and.to.contain('/feed/ --out posts.json');
      expect(said).to.not.contain('CORS');
    });
  }

  once('tells the owner of a category that nobody has, and which there are', async () => {
    answer = ({ pathname, searchParams: query }) =>
      pathname.endsWith('/categories')
        ? json(query.has('slug') ? [] : [{ id: 1, name: 'News', slug: 'news' }])
        : json([post(1)]);
    const element = add({ src: fresh(''), category: 'nws' });
    await shown(element);
    await settle(element);
    expect(warnings.stop().join('\n')).to.contain('has no category "nws"; there are "News"');
  });

  once('looks for no reason of a failure once nobody waits for it', async () => {
    answer = refused;
    await explain(fresh('feed/'), 'feed/', AbortSignal.abort());
    expect(asked).to.have.length(0);
  });

  once('says what else came: a page, an interface that refuses, a broken document', async () => {
    const cases = [
      [new Response('<!doctype html><html></html>', { headers: { 'content-type': 'text/html' } }), 'feed/', 'html'],
      [json({ code: 'x', message: 'Go away' }), 'wp-json/wp/v2/posts', 'api-error'],
      [json({ version: 1, posts: [{ title: 5 }] }), 'posts.json', 'invalid'],
    ] as const;
    for (const [response, path, code] of cases) {
      answer = () => response.clone();
      const codes: string[] = [];
      const element = add({ src: fresh(path) });
      element.addEventListener('impact-error', (event) => codes.push((event as ImpactErrorEvent).detail.code));
      await until(() => codes.length, code);
      expect(codes).to.deep.equal([code]);
    }
    const script = add({ src: 'javascript:alert(1)' });
    await until(() => message(script), 'a refusal');
    expect(asked).to.have.length(3);
  });

  it('ends its request when it leaves, drops stale answers, and starts again when it is back', async () => {
    const signals: AbortSignal[] = [];
    answer = (_, init) =>
      new Promise((_resolve, reject) => {
        signals.push(init!.signal!);
        init!.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const element = add({ src: fresh() });
    await until(() => signals.length, 'a request');
    element.remove();
    await until(() => signals[0]!.aborted, 'its end');
    answer = () => own('b');
    document.body.append(element);
    await shown(element);
    expect(titles(element)).to.deep.equal(['b']);
    expect(message(element)).to.equal(undefined);
  });
});
