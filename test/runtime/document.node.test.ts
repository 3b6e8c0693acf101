/** Documents of a page: each address asked for and read once, whoever wants it; a failure is forgotten. */
import { DocumentStore } from '../../src/runtime/document.js';
import { beginAhead, pageReads } from '../../src/runtime/page-flights.js';
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
});
