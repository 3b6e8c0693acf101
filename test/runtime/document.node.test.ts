/** Documents of a page: each address asked for and read once, whoever wants it; a failure is forgotten. */
import { DocumentController, DocumentStore } from '../../src/runtime/document.js';
import { beginAhead, pageReads } from '../../src/runtime/page-flights.js';
import { recordWarnings } from '../helpers/warnings.js';
import { after, afterEach, before, describe, expect, it } from '../helpers/node.js';

describe('the documents of a page', () => {
  const { fetch } = globalThis;
  const asked: string[] = [];
  let answer: (url: string) => Response = () => Response.json({});
  /** Answers say where they come from, after redirects. */
  const from = (url: string, response: Response): Response => Object.defineProperty(response, 'url', { value: url });
  before(() => {
    globalThis.fetch = (async (given: string | URL) => {
      asked.push(String(given));
      return Promise.resolve(answer(String(given)));
    }) as typeof fetch;
  });
  afterEach(() => void asked.splice(0));
  after(() => void (globalThis.fetch = fetch));

  const never = new AbortController().signal;
  let turn = 0;
  /** A kind and an address of its own, since a page keeps what it has read. */
  const fresh = (read: (json: unknown) => unknown = (json) => json) => {
    const kind = `test-${++turn}`;
    return { store: new DocumentStore(kind, read), url: `https://store.example/${turn}.json`, kind };
  };
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => 'nothing failed',
      (error: unknown) => String(error),
    );

  it('are asked for and read once for all who wait, and kept', async () => {
    let reads = 0;
    const { store, url, kind } = fresh((json) => [json, ++reads]);
    answer = () => Response.json({ a: 1 });
    expect(store.peek(url)).to.equal(undefined);
    const all = await Promise.all([store.load(url, never), store.load(url, never)]);
    expect(all[0]).to.equal(all[1]);
    expect([asked, reads]).to.deep.equal([[url], 1]);
    expect(store.peek(url)).to.equal(all[0]);
    // Another file on the page finds it; another kind of document doesn't.
    expect(new DocumentStore(kind, () => undefined).peek(url)).to.equal(all[0]);
    expect(new DocumentStore(`${kind}-other`, () => undefined).peek(url)).to.equal(undefined);
    // Asked again, since it may be new, it stays the one that was read.
    expect(await store.load(url, never)).to.equal(all[0]);
    expect(asked.length).to.equal(2);
  });

  it('are begun ahead only where nobody reads or keeps them', async () => {
    const { store, url } = fresh();
    answer = () => Response.json({});
    beginAhead(url);
    await store.load(url, never);
    expect(asked, 'the request that was begun is joined').to.deep.equal([url]);
    expect(pageReads().has(url)).to.equal(true);
    expect(beginAhead(url)).to.equal(undefined);
    expect(asked.length).to.equal(1);
    // What fails later takes nothing away.
    answer = () => new Response('', { status: 500 });
    expect(await failure(store.load(url, never))).to.equal('RequestError: answered 500');
    expect(pageReads().has(url)).to.equal(true);
  });

  it('are asked for again after a failure, whatever it was', async () => {
    const { store, url } = fresh((json) => {
      if ((json as { bad?: true }).bad) throw new Error('unread');
      return json;
    });
    const CASES: readonly (readonly [answer: () => Response, says: string | RegExp])[] = [
      [() => new Response('', { status: 404 }), 'RequestError: answered 404'],
      [
        () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
        'RequestError: answered with text/html',
      ],
      [() => new Response('{'), /^SyntaxError/],
      [() => Response.json({ bad: true }), 'Error: unread'],
      [
        () => {
          throw new TypeError('no');
        },
        'RequestError: could not be reached',
      ],
    ];
    for (const [one, says] of CASES) {
      answer = one;
      const said = await failure(store.load(url, never));
      if (typeof says === 'string') expect(said).to.equal(says);
      else expect(said).to.match(says);
      expect([store.peek(url), pageReads().has(url)]).to.deep.equal([undefined, false]);
    }
    for (const type of ['application/json', 'text/plain; charset=utf-8', 'application/ld+json']) {
      answer = () => new Response('{}', { headers: { 'content-type': type } });
      const other = fresh();
      expect(await other.store.load(other.url, never), type).to.deep.equal({});
    }
  });

  it('come from their own origin where a link asks for them', async () => {
    const CASES: readonly (readonly [to: string, guest: boolean, says: RegExp])[] = [
      ['https://store.example/else.json', true, /nothing failed/],
      ['', true, /nothing failed/],
      [
        'https://other.example/a.json',
        true,
        /^RequestError: https:\/\/store\.example\/\d+\.json was redirected to another origin$/,
      ],
      ['https://other.example/a.json', false, /nothing failed/],
    ];
    for (const [to, guest, says] of CASES) {
      const { store, url } = fresh();
      answer = () => from(to, Response.json({}));
      expect(await failure(store.load(url, never, guest))).to.match(says);
    }
    const { store, url } = fresh();
    answer = () => from('https://other.example/a.json', Response.json({}));
    expect(await failure(store.load(url, never))).to.equal('nothing failed');
  });

  it('are left where nobody waits any more', async () => {
    const { store, url } = fresh();
    const left = new AbortController();
    left.abort();
    expect(await failure(store.load(url, left.signal))).to.equal('RequestError: no longer needed');
    expect(store.peek(url)).to.equal(undefined);
    expect(pageReads().has(url)).to.equal(false);
  });

  /** An element that asks, and what it has told. */
  const asking = (isConnected = true) => {
    const told: string[] = [];
    let updates = 0;
    const host = Object.assign(new EventTarget(), {
      localName: `x-asking-${++turn}`,
      isConnected,
      addController: () => {},
      requestUpdate: () => void updates++,
      updateComplete: Promise.resolve(),
      ownerDocument: { baseURI: 'https://store.example/page/' },
      shadowRoot: null as { querySelector(): { textContent: string } | null } | null,
      hasAttribute: () => false,
    });
    for (const name of ['impact-load', 'impact-error'])
      host.addEventListener(name, (event) => {
        const { src, code } = (event as CustomEvent<{ src?: string; code?: string }>).detail;
        told.push(`${name} ${src ?? code}`);
      });
    return { host, told, updates: () => updates };
  };
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  it('are what an element shows, once they have come', async () => {
    const { store, url } = fresh();
    const { host, told, updates } = asking();
    const loader = new DocumentController<unknown, unknown>(host as never, store);
    expect([loader.state, loader.model, updates()]).to.deep.equal(['idle', undefined, 0]);
    answer = () => Response.json({ a: 1 });
    const pick = (document: unknown) => (document as { a: number }).a;
    loader.ask(url, 'part', pick);
    expect(loader.state).to.equal('pending');
    await later();
    expect([loader.state, loader.model, told, asked]).to.deep.equal(['ready', 1, [`impact-load ${url}`], [url]]);
    expect(updates()).to.be.above(1);
    // The same again is no question.
    loader.ask(url, 'part', pick);
    expect([loader.state, asked.length]).to.deep.equal(['ready', 1]);
    // Another part is there at once.
    loader.ask(url, 'other', () => 'other');
    expect([loader.state, loader.model, asked.length]).to.deep.equal(['ready', 'other', 1]);
    await later();
    expect(told.length).to.equal(2);
    // An address may start from the page's.
    loader.ask(new URL(url).pathname, 'part', pick);
    expect([loader.state, loader.model]).to.deep.equal(['ready', 1]);
    loader.forget();
    expect([loader.state, loader.model]).to.deep.equal(['idle', undefined]);
  });

  it('are none, and why is told', async () => {
    const CASES: readonly (readonly [src: string | undefined, answer: () => Response, code: string, said: RegExp])[] = [
      ['javascript:1', () => Response.json({}), 'url', /^src is not an http or https address: javascript:1$/],
      [undefined, () => new Response('', { status: 404 }), 'status', /^https:\/\/store\S+ answered 404$/],
      [undefined, () => new Response('{'), 'json', /^https:\/\/store\S+ .*JSON/],
      [undefined, () => Response.json({ bad: 1 }), 'network', /^https:\/\/store\S+ no such part$/],
    ];
    for (const [src, one, code, said] of CASES) {
      const { store, url } = fresh();
      const { host, told } = asking();
      const loader = new DocumentController<unknown, unknown>(host as never, store);
      answer = one;
      const warnings = recordWarnings();
      loader.ask(src ?? url, '', (document) => {
        if ((document as { bad?: 1 }).bad) throw new Error('no such part');
        return document;
      });
      await later();
      const [line = ''] = warnings.stop();
      expect([loader.state, loader.code, loader.model, told]).to.deep.equal([
        'failed',
        code,
        undefined,
        [`impact-error ${code}`],
      ]);
      expect(line.replace(`<${host.localName}> `, '')).to.match(said);
      // What failed is asked for once more when the element comes back.
      loader.hostDisconnected();
      expect(loader.state).to.equal('idle');
    }
  });

  it('are dropped where something else was asked for meanwhile, or the element has gone', async () => {
    const { store, url } = fresh();
    const { host, told, updates } = asking(false);
    const loader = new DocumentController<unknown, unknown>(host as never, store);
    answer = () => Response.json({});
    loader.ask(url, 'first', () => 'first');
    loader.ask(url, 'second', () => 'second');
    expect(loader.state).to.equal('pending');
    await later();
    expect([loader.model, told]).to.deep.equal(['second', [`impact-load ${url}`]]);
    // What is ready stays ready while the element is away.
    loader.hostDisconnected();
    expect([loader.state, loader.model]).to.deep.equal(['ready', 'second']);
    const other = fresh();
    loader.ask(other.url, '', () => 'third');
    loader.hostDisconnected();
    await later();
    expect([loader.state, loader.model, told.length]).to.deep.equal(['idle', undefined, 1]);
    // Nothing is drawn anew that isn't on the page.
    expect(updates()).to.equal(0);
  });

  it('are asked for no longer than somebody waits', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const had = globalThis.fetch;
    globalThis.fetch = (_, init) => {
      signals.push(init?.signal);
      return new Promise(() => {});
    };
    try {
      const [first, second, third] = [fresh(), fresh(), fresh()];
      const { host } = asking();
      const loader = new DocumentController<unknown, unknown>(host as never, first.store);
      const gone = () => signals.map((signal) => signal?.aborted);
      loader.ask(first.url, '', (document) => document);
      await later();
      expect(gone()).to.deep.equal([false]);
      loader.ask(second.url, '', (document) => document);
      await later();
      expect(gone()).to.deep.equal([true, false]);
      loader.hostDisconnected();
      expect(gone()).to.deep.equal([true, true]);
      loader.ask(third.url, '', (document) => document);
      await later();
      loader.forget();
      expect(gone()).to.deep.equal([true, true, true]);
    } finally {
      globalThis.fetch = had;
    }
  });

  it('came along with what a server rendered, for the first question alone', async () => {
    const { store, url } = fresh();
    const { host, told } = asking();
    host.shadowRoot = { querySelector: () => ({ textContent: '"sent"' }) };
    const loader = new DocumentController<unknown, unknown>(host as never, store);
    loader.ask(url, 'part', () => 'asked');
    expect([loader.state, loader.model, asked]).to.deep.equal(['ready', 'sent', []]);
    await later();
    expect(told).to.deep.equal([`impact-load ${url}`]);
  });
});
