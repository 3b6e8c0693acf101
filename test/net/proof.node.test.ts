/** The proof of work with workers that a test can look at: how many, from where, and what becomes of those that are silent. */
import { build } from 'esbuild';
import { createContext, runInContext, type Context } from 'node:vm';
import { createChallenge, solveChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { deriveKey as pbkdf2 } from 'altcha-lib/algorithms/pbkdf2';
import { deriveKey as deriveOnPage } from 'altcha-lib/algorithms/web/sha';
import type { Challenge, Payload } from 'altcha-lib/types';
import { prove } from '../../src/net/proof.js';
import { afterEach, beforeEach, describe, expect, it } from '../helpers/node.js';

const secret = { hmacSignatureSecret: 'loopback', deriveKey };
const page = globalThis as unknown as Record<string, unknown>;
const NAMES = ['fetch', 'navigator', 'location', 'Worker', 'setTimeout', 'trustedTypes'] as const;
const address = 'https://forms.example.org/challenge';

/** The file alone, as one script. */
const FILE = { bundle: true, write: false, format: 'iife', platform: 'browser', logLevel: 'silent' } as const;

/** What a worker does once it is there. */
type Manner = 'solves' | 'is silent' | 'fails' | 'finds nothing';

describe('the workers of a proof', () => {
  const own = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(page, name)] as const);
  const stands = (name: (typeof NAMES)[number], value: unknown): void =>
    void Object.defineProperty(page, name, { value, configurable: true, writable: true });
  const { signal } = new AbortController();
  let started: { readonly url: string; readonly options: unknown; ended: boolean }[] = [];
  let waits: number[] = [];
  let challenge: Challenge;

  /** @param processors as `navigator` counts them */
  function workersThat(manner: Manner, processors: number): void {
    stands('navigator', { hardwareConcurrency: processors });
    stands(
      'Worker',
      class extends EventTarget {
        onmessage?: () => void;
        onerror?: (error: unknown) => void;
        private readonly controller = new AbortController();
        private readonly record: (typeof started)[number];
        constructor(url: string | URL, options: unknown) {
          super();
          started.push((this.record = { url: String(url), options, ended: false }));
          queueMicrotask(() => {
            if (manner === 'fails') this.onerror?.(new Error('not from here'));
            else if (manner !== 'is silent') this.onmessage?.();
          });
        }
        postMessage({ type, ...given }: { type: string } & Parameters<typeof solveChallenge>[0]) {
          if (type === 'abort') this.controller.abort();
          if (type !== 'work') return;
          const answer = (data: unknown) => this.dispatchEvent(Object.assign(new Event('message'), { data }));
          if (manner === 'finds nothing') return void queueMicrotask(() => answer(null));
          void solveChallenge({ ...given, controller: this.controller, deriveKey: deriveOnPage }).then(answer);
        }
        terminate() {
          this.record.ended = true;
        }
      },
    );
  }
  const solved = async (): Promise<boolean> => {
    const payload = JSON.parse(atob(await prove(address, signal))) as Payload;
    return (await verifySolution({ ...secret, ...payload })).verified;
  };
  const failure = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'a proof',
      (error: unknown) => String(error),
    );

  beforeEach(async () => {
    started = [];
    waits = [];
    challenge = await createChallenge({ ...secret, algorithm: 'SHA-256', cost: 10, keyPrefix: '0' });
    stands('fetch', () => Promise.resolve(new Response(JSON.stringify(challenge))));
    stands('location', { origin: 'null' });
    const { setTimeout: later } = globalThis;
    // What is waited for is over at once; the library's own turns are as they are.
    stands('setTimeout', (act: () => void, delay = 0) => {
      if (delay) waits.push(delay);
      return later(act, 0);
    });
  });
  afterEach(() => {
    for (const [name, descriptor] of own) {
      if (descriptor) Object.defineProperty(page, name, descriptor);
      else delete page[name];
    }
  });

  for (const [processors, workers] of [
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 4],
    [5, 4],
    [64, 4],
  ] as const)
    it(`are ${workers} where there are ${processors} processors, and all end`, async () => {
      workersThat('solves', processors);
      expect(await solved()).to.equal(true);
      expect(started).to.have.lengthOf(workers);
      for (const { options, ended } of started) expect([options, ended]).to.deep.equal([{ type: 'module' }, true]);
    });

  it('have two seconds to say that they are there', async () => {
    workersThat('is silent', 4);
    expect(await solved()).to.equal(true);
    expect(waits).to.include(2000);
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
  });

  it('may not be had: the page goes on without', async () => {
    workersThat('fails', 4);
    expect(await solved()).to.equal(true);
    stands('Worker', undefined);
    expect(await solved()).to.equal(true);
  });

  it('that can’t be are not waited for', async () => {
    workersThat('fails', 4);
    const { setTimeout: later } = globalThis;
    const silent: (() => void)[] = [];
    stands('setTimeout', (act: () => void, delay = 0) => (delay === 2000 ? silent.push(act) : later(act, 0)));
    let isSolved = false;
    const proof = solved().then(() => (isSolved = true));
    const end = performance.now() + 5000;
    while (!isSolved && performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
    expect(isSolved).to.equal(true);
    silent.forEach((act) => act());
    await proof;
  });

  it('come from the file itself, or by way of one that imports it', async () => {
    workersThat('solves', 1);
    await solved();
    const file = started[0]!.url;
    expect(file).to.match(/proof/);
    stands('location', { origin: 'https://partner.example' });
    const { createObjectURL } = URL;
    let imported: Blob | undefined;
    URL.createObjectURL = (blob) => {
      imported = blob as Blob;
      return 'blob:ours';
    };
    await solved().finally(() => (URL.createObjectURL = createObjectURL));
    expect(started.at(-1)!.url).to.equal('blob:ours');
    expect([await imported!.text(), imported!.type]).to.deep.equal([
      `import ${JSON.stringify(file)}`,
      'text/javascript',
    ]);
  });

  it('come through the page’s policy for scripts, made once', async () => {
    const made: string[] = [];
    stands('trustedTypes', {
      createPolicy: (name: string, { createScriptURL }: { createScriptURL(url: string): string }) => {
        made.push(name);
        return { createScriptURL: (url: string) => `${createScriptURL(url)}#trusted` };
      },
    });
    workersThat('solves', 1);
    await solved();
    await solved();
    expect(made).to.deep.equal(['impact-elements']);
    expect(started.map(({ url }) => url.endsWith('#trusted'))).to.deep.equal([true, true]);
  });

  it('that find nothing are no proof', async () => {
    workersThat('finds nothing', 1);
    expect(await failure(prove(address, signal))).to.equal('Error: the challenge cannot be solved');
  });

  it('end when nobody waits any more', async () => {
    workersThat('solves', 1);
    challenge = await createChallenge({ ...secret, algorithm: 'SHA-256', cost: 10, keyPrefix: 'f'.repeat(16) });
    const left = new AbortController();
    const proof = failure(prove(address, left.signal));
    while (!started.length) await new Promise((resolve) => setImmediate(resolve));
    left.abort(new Error('gone'));
    expect(await proof).to.equal('Error: gone');
    const end = performance.now() + 5000;
    while (started.some(({ ended }) => !ended) && performance.now() < end)
      await new Promise((resolve) => setImmediate(resolve));
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
  });

  for (const [algorithm, deriver] of [
    ['PBKDF2/SHA-256', pbkdf2],
    ['SHA-256', deriveKey],
  ] as const)
    it(`are the same file: it says that it is there, and solves ${algorithm}`, async () => {
      const {
        outputFiles: [file],
      } = await build({ entryPoints: ['src/net/proof.ts'], ...FILE });
      let heard: (word: unknown) => void = () => {};
      const worker = createContext({
        ...{ crypto, TextEncoder, TextDecoder, AbortController, performance, setTimeout, clearTimeout, Uint8Array },
        importScripts: () => undefined,
        postMessage: (word: unknown) => heard(word),
      }) as { self?: unknown; onmessage?: (message: unknown) => void };
      worker.self = worker;
      const hello = new Promise<unknown>((resolve) => (heard = resolve));
      runInContext(file!.text, worker as Context);
      expect(await hello).to.equal('hello');
      const solved = new Promise<unknown>((resolve) => (heard = resolve));
      const own = { hmacSignatureSecret: 'loopback', deriveKey: deriver };
      const given = await createChallenge({ ...own, algorithm, cost: 10, keyPrefix: '0' });
      worker.onmessage!({ data: { type: 'work', challenge: given, counterStart: 0, counterStep: 1 } });
      const payload = { challenge: given, solution: await solved } as Payload;
      expect((await verifySolution({ ...own, ...payload })).verified).to.equal(true);
    });

  it('are given no challenge of more than ten thousand bytes', async () => {
    workersThat('solves', 1);
    const padded = (bytes: number) => {
      const text = JSON.stringify(challenge);
      return text + ' '.repeat(bytes - text.length);
    };
    stands('fetch', () => Promise.resolve(new Response(padded(10_000))));
    expect(await solved()).to.equal(true);
    stands('fetch', () => Promise.resolve(new Response(padded(10_001))));
    expect(await failure(prove(address, signal))).to.match(/is larger than 10000 bytes/);
  });
});
