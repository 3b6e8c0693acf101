/** What leaves a reader's browser: each request of ours with all that goes along. */
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey as pbkdf2 } from 'altcha-lib/algorithms/pbkdf2';
import { deriveKey as sha } from 'altcha-lib/algorithms/sha';
import type { Payload } from 'altcha-lib/types';
import { explain } from '../../src/net/explain.js';
import { retryAfter, send } from '../../src/net/exchange.js';
import { watchPolicy } from '../../src/net/content-policy.js';
import { prove } from '../../src/net/proof.js';
import { isReachable } from '../../src/net/reachable.js';
import { request } from '../../src/net/request.js';
import type { Exchange, WireReply, WireRequest } from '../../src/services/service.js';
import { afterEach, beforeEach, describe, expect, it } from '../helpers/node.js';

interface Sent extends Omit<RequestInit, 'signal'> {
  readonly url: string;
}

const own = { fetch: globalThis.fetch, navigator: Object.getOwnPropertyDescriptor(globalThis, 'navigator') };
let sent: Sent[] = [];
let signals: (AbortSignal | null | undefined)[] = [];

/** Answers requests one after another, the last answer for all that follow; an Error is a connection that fails. */
function answers(...replies: (Response | Error)[]): void {
  globalThis.fetch = async (url, { signal, ...init } = {}) => {
    sent.push({ url: String(url), ...init });
    signals.push(signal);
    const reply = replies.length > 1 ? replies.shift()! : replies[0]!;
    if (reply instanceof Error) throw reply;
    return reply.clone();
  };
}
const stands = (name: 'navigator' | 'location' | 'document', value: unknown): void =>
  void Object.defineProperty(globalThis, name, { value, configurable: true });

/** An exchange that asks once, and reports the reply that it got. */
function* asksFor(wanted: WireRequest): Exchange {
  const reply: WireReply = yield wanted;
  return { state: 'unreadable', message: JSON.stringify(reply) } as never;
}
const { signal } = new AbortController();
const options = { signal, timeout: 5000 };
const url = 'https://forms.example.org/subscribe';

/** Around each test of a group; at the top of the file they would be around those of every file that shares this process. */
function around(): void {
  beforeEach(() => {
    // Another file of this process may have stood in for it while this one was read.
    own.fetch = globalThis.fetch;
    sent = [];
    signals = [];
  });
  afterEach(() => {
    globalThis.fetch = own.fetch;
    for (const name of ['location', 'document']) Reflect.deleteProperty(globalThis, name);
    if (own.navigator) Object.defineProperty(globalThis, 'navigator', own.navigator);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });
}

describe('what is sent', () => {
  around();

  it('to read a document: an address, and nothing of the reader', async () => {
    answers(new Response('{}'));
    await request('https://data.example.org/figures.json');
    expect(sent).to.deep.equal([
      {
        url: 'https://data.example.org/figures.json',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: undefined,
      },
    ]);
    expect(signals[0]).to.be.instanceOf(AbortSignal);
  });

  it('to a service, as a form', async () => {
    answers(new Response('{}'));
    await send(asksFor({ url, form: [['EMAIL', 'a+b@example.org'], ['l', '1'], ['l', '2']] }), options); // prettier-ignore
    const { body, ...rest } = sent[0]!;
    expect(String(body)).to.equal('EMAIL=a%2Bb%40example.org&l=1&l=2');
    expect(rest).to.deep.equal({
      url,
      method: 'POST',
      headers: { accept: 'application/json, */*;q=0.5' },
      credentials: 'omit',
      referrerPolicy: 'same-origin',
      cache: 'no-store',
    });
  });

  it('to a service, as JSON', async () => {
    answers(new Response('{}'));
    await send(asksFor({ url, json: { email: 'a@example.org' } }), options);
    expect(sent).to.deep.equal([
      {
        url,
        method: 'POST',
        headers: { accept: 'application/json, */*;q=0.5', 'content-type': 'application/json' },
        body: '{"email":"a@example.org"}',
        credentials: 'omit',
        referrerPolicy: 'same-origin',
        cache: 'no-store',
      },
    ]);
  });

  it('to a service that is only asked for something', async () => {
    answers(new Response('{}'));
    await send(asksFor({ url }), options);
    expect([sent[0]!.method, sent[0]!.body]).to.deep.equal(['GET', null]);
  });

  it('to see whether a service that gave no readable answer is there at all', async () => {
    answers(new TypeError('Failed to fetch'), new Response(''));
    const { state, request: last } = await send(asksFor({ url, json: {} }), options);
    expect([state, last!.url, sent.length]).to.deep.equal(['unreadable', url, 2]);
    expect(sent[1]).to.deep.equal({
      url,
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    answers(new TypeError('Failed to fetch'));
    expect((await send(asksFor({ url }), options)).state).to.equal('offline');
  });

  it('to see whether a server is there', async () => {
    answers(new Response(''));
    expect(await isReachable(url, signal)).to.equal(true);
    expect(sent).to.deep.equal([{ url, mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' }]);
    // Its head was enough.
    expect(signals[0]!.aborted).to.equal(true);
    answers(new TypeError('Failed to fetch'));
    expect(await isReachable(url, signal)).to.equal(false);
  });

  it('to nobody once whoever asked has left', async () => {
    answers(new Response(''));
    expect(await isReachable(url, AbortSignal.abort())).to.equal(false);
    expect(sent).to.deep.equal([]);
  });

  it('to have a challenge: no referrer', async () => {
    answers(new Response('', { status: 403 }));
    const failed = await prove('https://forms.example.org/challenge', signal).catch(String);
    expect(failed).to.equal('Error: the challenge answered 403');
    expect(sent).to.deep.equal([
      { url: 'https://forms.example.org/challenge', credentials: 'omit', referrerPolicy: 'no-referrer' },
    ]);
    expect(signals[0]).to.equal(signal);
  });
});

describe('the proof of work', () => {
  around();

  for (const [algorithm, deriveKey] of [
    ['PBKDF2/SHA-256', pbkdf2],
    ['SHA-256', sha],
    ['SHA-512', sha],
  ] as const)
    it(`is one that a server of ${algorithm} accepts`, async () => {
      const secret = { hmacSignatureSecret: 'loopback', deriveKey };
      const challenge = await createChallenge({ ...secret, algorithm, cost: 10, keyPrefix: '0' });
      stands('navigator', { hardwareConcurrency: 1 });
      answers(new Response(JSON.stringify(challenge)));
      const proof = JSON.parse(atob(await prove('https://forms.example.org/challenge', signal))) as Payload;
      expect(await verifySolution({ ...secret, ...proof })).to.have.property('verified', true);
    });
});

describe('what a service is told to have answered', () => {
  around();

  const reply = async (response: Response): Promise<Partial<WireReply>> => {
    answers(response);
    const { message } = (await send(asksFor({ url }), options)) as unknown as { message: string };
    return JSON.parse(message) as Partial<WireReply>;
  };

  it('has status, type, text and wait', async () => {
    const headers = { 'content-type': 'text/html', 'retry-after': '120' };
    expect(await reply(new Response('<p>', { status: 429, headers }))).to.deep.include({
      status: 429,
      type: 'text/html',
      text: '<p>',
      wait: 120,
    });
    const plain = await reply(new Response(null, { status: 204 }));
    expect(plain).to.deep.include({ status: 204, type: '', text: '' });
    expect(plain).not.to.have.property('wait');
  });

  const now = Date.parse('2026-11-22T12:00:00Z');
  for (const [header, seconds] of [
    ['120', 120],
    ['0.4', 1],
    ['Sun, 22 Nov 2026 12:01:30 GMT', 90],
    ['Sun, 22 Nov 2026 14:00:00 GMT', 7200],
    ['Sun, 22 Nov 2026 12:00:00 GMT', undefined],
    ['Sun, 22 Nov 2026 11:59:00 GMT', undefined],
    ['-5', undefined],
    ['0', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ] as const) {
    it(`Retry-After: ${header} is ${seconds} seconds`, () => expect(retryAfter(header, now)).to.equal(seconds));
  }

  it('is read to a million bytes, and not beyond', async () => {
    expect(await reply(new Response('a'.repeat(1_000_000))))
      .to.have.property('text')
      .with.lengthOf(1_000_000);
    answers(new Response('a'.repeat(1_000_001)));
    expect((await send(asksFor({ url }), options)).state).to.equal('unreadable');
  });

  it('is no answer when it took too long', async () => {
    const awake = setInterval(() => {}, 1000);
    globalThis.fetch = (_, init) =>
      new Promise((__, reject) => init!.signal!.addEventListener('abort', () => reject(new Error('aborted'))));
    expect((await send(asksFor({ url }), { signal, timeout: 20 })).state).to.equal('timeout');
    clearInterval(awake);
  });

  it('is nobody’s business once the reader has left', async () => {
    const left = new AbortController();
    answers(new TypeError('Failed to fetch'));
    const answer = send(asksFor({ url }), { ...options, signal: left.signal }).catch(String);
    left.abort(new Error('gone'));
    expect(await answer).to.equal('Error: gone');
  });

  it('is left to the browser where a service wants to be visited', async () => {
    answers(new Response(''));
    const wanted = { url, navigate: true, form: [] } as unknown as WireRequest;
    expect(await send(asksFor(wanted), options)).to.deep.equal({ state: 'handed-over', request: wanted });
    expect(sent).to.deep.equal([]);
  });
});

describe('why a document could not be had', () => {
  around();

  const feed = 'https://blog.example.org/feed';
  beforeEach(() => {
    stands('location', { origin: 'https://partner.example' });
    stands('navigator', { onLine: true });
  });

  it('says that the device is offline, and asks nobody', async () => {
    stands('navigator', { onLine: false });
    answers(new Response(''));
    expect(await explain(feed, '/feed', signal)).to.deep.equal({
      code: 'offline',
      message: `${feed} could not be reached: this device is offline`,
    });
    expect(sent).to.deep.equal([]);
  });

  it('says that another site is there, but not for others to read', async () => {
    answers(new Response(''));
    const { code, message } = await explain(feed, 'blog/feed', signal);
    expect(code).to.equal('cors');
    expect(message)
      .to.contain(`${feed} lets no other site read it (CORS)`)
      .and.to.contain('impact-elements snapshot blog/feed --out posts.json, and then src="posts.json"');
    expect((await explain(feed, 'https://o.example/?a=1&b=2', signal)).message).to.contain(
      "impact-elements snapshot 'https://o.example/?a=1&b=2' --out posts.json",
    );
  });

  it('says that nobody is there', async () => {
    answers(new TypeError('Failed to fetch'));
    expect(await explain(feed, feed, signal)).to.deep.equal({
      code: 'network',
      message: `${feed} could not be reached`,
    });
  });

  it('asks the page’s own site no second time', async () => {
    answers(new Response(''));
    expect((await explain('https://partner.example/feed', '/feed', signal)).code).to.equal('network');
    expect(sent).to.deep.equal([]);
  });
});

describe('what a page’s policy forbids', () => {
  around();

  const page = (): EventTarget & { baseURI: string } =>
    Object.assign(new EventTarget(), { baseURI: 'https://partner.example/page' });
  const violation = (blockedURI: string, disposition = 'enforce'): Event =>
    Object.assign(new Event('securitypolicyviolation'), {
      disposition,
      blockedURI,
      effectiveDirective: 'connect-src',
    });

  it('is told with what the owner would have to allow, until nobody listens', () => {
    const document = page();
    stands('document', document);
    const heard: string[] = [];
    const stop = watchPolicy('https://forms.example.org/subscribe?x', (said) => heard.push(said));
    document.dispatchEvent(violation('https://forms.example.org', 'report'));
    document.dispatchEvent(violation('https://other.example/subscribe'));
    expect(heard).to.deep.equal([]);
    document.dispatchEvent(violation('https://forms.example.org/subscribe'));
    expect(heard).to.deep.equal([
      "is kept by the page's Content-Security-Policy from sending to https://forms.example.org: add that to connect-src",
    ]);
    stop();
    document.dispatchEvent(violation('https://forms.example.org/subscribe'));
    expect(heard).to.have.length(1);
  });

  it('ends an exchange as blocked, with the reason', async () => {
    const document = page();
    stands('document', document);
    globalThis.fetch = () => {
      document.dispatchEvent(violation('https://forms.example.org/subscribe'));
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const { state, problem } = await send(asksFor({ url }), options);
    expect([state, problem?.endsWith('add that to connect-src')]).to.deep.equal(['blocked', true]);
  });

  it('is waited for a twentieth of a second after the request has failed', async () => {
    const document = page();
    stands('document', document);
    answers(new TypeError('Failed to fetch'));
    const { setTimeout: later } = globalThis;
    const waits: unknown[] = [];
    globalThis.setTimeout = ((act: () => void, delay?: number) => {
      waits.push(delay);
      document.dispatchEvent(violation('https://forms.example.org/subscribe'));
      return later(act, 0);
    }) as never;
    const { state } = await send(asksFor({ url }), options).finally(() => (globalThis.setTimeout = later));
    expect([state, waits]).to.deep.equal(['blocked', [50]]);
  });

  it('starts from the page’s address where the request’s is relative', () => {
    const document = page();
    stands('document', document);
    const heard: string[] = [];
    watchPolicy('/subscribe', (said) => heard.push(said));
    document.dispatchEvent(violation('https://partner.example/subscribe'));
    expect(heard).to.have.length(1);
  });
});

describe('an answer that can’t be used', () => {
  around();

  function* says(state: 'unreadable' | 'unavailable' | 'timeout'): Exchange {
    yield { url, json: {} };
    return { state };
  }

  for (const status of [400, 401, 403, 404, 405, 406, 410, 414, 415])
    it(`${status} sends the owner to the set-up`, async () => {
      answers(new Response('', { status }));
      const { problem } = await send(says('unavailable'), options);
      expect(problem).to.equal(`${url} answered ${status}: check action, service and values`);
    });

  // What was sent, the hour or the server: the set-up may be as it should.
  for (const status of [402, 408, 409, 413, 422, 425, 429, 451, 500, 502, 503])
    it(`${status} says no more than it does`, async () => {
      answers(new Response('', { status }));
      const { problem } = await send(says('unavailable'), options);
      expect(problem).to.equal(`${url} answered ${status}`);
    });

  for (const state of ['unreadable', 'unavailable', 'timeout'] as const)
    it(`keeps what was sent, for another way, where the answer comes to ${state}`, async () => {
      answers(new Response('', { status: 504 }));
      expect((await send(says(state), options)).request).to.deep.include({ url });
    });

  it('is unreadable where it is too large, and is told with its address', async () => {
    answers(new Response('x'.repeat(1_000_001)));
    const { state, problem, ...rest } = await send(says('timeout'), options);
    expect([state, problem, rest]).to.deep.equal(['unreadable', `${url} is larger than 1000000 bytes`, {}]);
    answers(new Response('x'.repeat(1_000_000)));
    expect((await send(says('timeout'), options)).state).to.equal('timeout');
  });

  it('is unreadable where the service’s own code fails on it', async () => {
    answers(new Response('{}'));
    function* fails(): Exchange {
      yield { url, json: {} };
      throw new RangeError('too deep');
    }
    const { state, problem } = await send(fails(), options);
    expect([state, problem]).to.deep.equal(['unreadable', `${url} could not be read: RangeError: too deep`]);
  });
});
