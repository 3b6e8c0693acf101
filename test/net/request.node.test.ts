import { after, afterEach, before, describe, expect, it } from '../helpers/node.js';
import { begin } from '../../src/net/begin.js';
import { request, type RequestError } from '../../src/net/request.js';

/** The engine's own, as it is once this file's turn has come. */
let fetch: typeof globalThis.fetch;
let calls: { url: string; init: RequestInit }[] = [];

/** Answers every request with what `answer` makes of its signal. */
function answerWith(answer: (signal: AbortSignal) => Promise<Response>) {
  calls = [];
  globalThis.fetch = (url, init = {}) => {
    calls.push({ url: String(url), init });
    return answer(init.signal!);
  };
}
const json = (body: BodyInit | null, init: ResponseInit = {}) =>
  Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' }, ...init }));
const never = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('should have failed'),
    (error: RequestError) => error,
  );

/** `AbortSignal.timeout` alone doesn't keep Node from ending. */
let awake: NodeJS.Timeout;

describe('request', () => {
  before(() => {
    ({ fetch } = globalThis);
    awake = setInterval(() => {}, 1000);
  });
  after(() => clearInterval(awake));
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('sends no credentials, no referrer and no header', async () => {
    answerWith(() => json('{}'));
    const { bytes, contentType } = await request('/a.json');
    expect(new TextDecoder().decode(bytes)).to.equal('{}');
    expect(contentType).to.equal('application/json');
    const { credentials, referrerPolicy, headers } = calls[0]!.init;
    expect([credentials, referrerPolicy, headers]).to.deep.equal(['omit', 'no-referrer', undefined]);
  });

  it('asks once for all who ask at the same time, and again afterwards', async () => {
    answerWith(() => json('{}'));
    await Promise.all(Array.from({ length: 20 }, () => request('/a.json')));
    expect(calls).to.have.length(1);
    await request('/a.json');
    expect(calls).to.have.length(2);
  });

  it('joins no request that may be sent on where it must not be', async () => {
    answerWith(() => json('{}'));
    await Promise.all([request('/a.json'), request('/a.json', { redirect: 'error' })]);
    expect(calls.map(({ init }) => init.redirect)).to.deep.equal([undefined, 'error']);
  });

  const failures: [name: string, answer: () => Promise<Response>, code: string, message: string][] = [
    ['a status', () => json('', { status: 503 }), 'status', 'answered 503'],
    [
      'a page instead of data',
      () => json('<p>', { headers: { 'content-type': 'text/html' } }),
      'type',
      'answered with text/html',
    ],
    ['a body over the cap', () => json('x'.repeat(101)), 'size', 'is larger than 100 bytes'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network', 'could not be reached'],
  ];
  for (const [name, answer, code, message] of failures) {
    it(`fails with a code for ${name}`, async () => {
      answerWith(answer);
      const error = await failure(request('/a.json', { maxBytes: 100, type: /json/ }));
      expect([error.name, error.code, error.message, error.url]).to.deep.equal([
        'RequestError',
        code,
        message,
        '/a.json',
      ]);
    });
  }

  it('gives up in time', async () => {
    answerWith(never);
    const error = await failure(request('/a.json', { timeout: 20 }));
    expect([error.code, error.message]).to.deep.equal(['timeout', 'gave no answer within 0.02 s']);
  });

  it('ends when the last who asked has left, and not before', async () => {
    answerWith(never);
    const [first, second] = [new AbortController(), new AbortController()];
    const both = [first, second].map(({ signal }) => failure(request('/a.json', { signal })));
    first.abort();
    expect((await both[0]!).code).to.equal('aborted');
    expect(calls[0]!.init.signal!.aborted).to.equal(false);
    second.abort();
    expect((await both[1]!).code).to.equal('aborted');
    expect(calls[0]!.init.signal!.aborted).to.equal(true);
  });

  it('listens for no word of whoever asked, once it has answered', async () => {
    answerWith(() => json('{}'));
    const { signal } = new AbortController();
    const heard: string[] = [];
    for (const name of ['addEventListener', 'removeEventListener'] as const)
      signal[name] = (type: string) => void heard.push(`${name} ${type}`);
    await request('/a.json', { signal });
    await new Promise((later) => setTimeout(later));
    expect(heard).to.deep.equal(['addEventListener abort', 'removeEventListener abort']);
  });

  it('never remembers a failure', async () => {
    answerWith(() => json('', { status: 500 }));
    await failure(request('/a.json'));
    answerWith(() => json('{}'));
    expect((await request('/a.json')).bytes).to.have.length(2);
  });

  it('waits ten seconds and reads a million bytes, unless it is told otherwise', async () => {
    const { timeout } = AbortSignal;
    const waits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      waits.push(milliseconds);
      return milliseconds === 7 ? AbortSignal.abort() : timeout.call(AbortSignal, milliseconds);
    };
    try {
      answerWith(() => json('x'.repeat(1_000_000)));
      expect((await request('/a.json')).bytes).to.have.length(1_000_000);
      answerWith(() => json('x'.repeat(1_000_001)));
      expect((await failure(request('/a.json'))).message).to.equal('is larger than 1000000 bytes');
      answerWith((signal) => Promise.reject(signal.reason as Error));
      expect((await failure(request('/a.json', { timeout: 7 }))).message).to.equal('gave no answer within 0.007 s');
      expect(waits).to.deep.equal([10_000, 10_000, 7]);
      AbortSignal.timeout = () => AbortSignal.abort();
      expect((await failure(request('/a.json'))).message).to.equal('gave no answer within 10 s');
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('says where an answer came from, and of a refusal its status', async () => {
    const sentOn = Object.defineProperty(new Response(new Uint8Array([123, 125])), 'url', {
      value: 'https://data.example/b.json',
    });
    answerWith(() => Promise.resolve(sentOn));
    expect(await request('/a.json', { type: /json/ })).to.include({ url: 'https://data.example/b.json' });
    answerWith(() => json('', { status: 404 }));
    expect((await failure(request('/a.json'))).status).to.equal(404);
  });

  it('takes an answer without a type, whatever is wanted', async () => {
    answerWith(() => Promise.resolve(new Response(new Uint8Array([123, 125]))));
    const { bytes, contentType } = await request('/a.json', { type: /json/ });
    expect([bytes.length, contentType]).to.deep.equal([2, '']);
  });

  it('leaves what others have begun anew alone', async () => {
    const flights = new Map();
    answerWith(never);
    const first = new AbortController();
    const left = failure(request('/a.json', { signal: first.signal, flights }));
    const [old] = [...flights.values()];
    first.abort();
    expect((await left).code).to.equal('aborted');
    expect(flights.size).to.equal(0);
    answerWith(() => json('{}'));
    const next = request('/a.json', { flights });
    expect([...flights.values()][0]).not.to.equal(old);
    expect((await next).bytes).to.have.length(2);
    expect(flights.size).to.equal(0);
  });

  it('may fail before anybody reads it, and is told to whoever does', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    const flights = new Map();
    const unheard: unknown[] = [];
    const hear = (error: unknown) => void unheard.push(error);
    process.on('unhandledRejection', hear);
    const leave = begin('/a.json', flights);
    await new Promise((later) => setTimeout(later));
    process.off('unhandledRejection', hear);
    expect(unheard).to.deep.equal([]);
    expect((await failure(request('/a.json', { flights }))).code).to.equal('network');
    expect(calls).to.have.length(1);
    leave();
  });

  it('is not sent on for one who has left already', async () => {
    answerWith(never);
    expect((await failure(request('/a.json', { signal: AbortSignal.abort() }))).code).to.equal('aborted');
    expect(calls[0]!.init.signal!.aborted).to.equal(true);
  });
});
