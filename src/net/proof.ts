/**
 * Proof of work against bots, by ALTCHA's public protocol (https://altcha.org, version 2) and its own library, so that any of its
 * servers can check it. A file of its own, fetched when a form that asks for it is sent; it is also its own worker.
 */
import { solveChallenge, solveChallengeWorkers } from 'altcha-lib';
import { deriveKey as pbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2';
import { deriveKey as sha } from 'altcha-lib/algorithms/web/sha';
import type { Challenge } from 'altcha-lib/types';
import { handler } from 'altcha-lib/workers/shared';
import { read } from './request.js';

/** Milliseconds that a worker may take to say that it is there: a bundler may have made another file of this one. */
const HELLO = 2000;
/** Bytes of a challenge: it has some two hundred. */
const MOST = 10_000;
/** More workers than this help little, and a reader's machine has other things to do. */
const WORKERS = 4;

/** The way in which a key is derived; `PBKDF2/SHA-256`, `SHA-256` and their kin of 384 and 512 bits are known to browsers. */
const deriverOf = (algorithm: string) => (algorithm.startsWith('PBKDF2') ? pbkdf2 : sha);

let policy: { createScriptURL(url: string): string } | undefined;

/** This file's address as a worker's, under Trusted Types too if the page allows the policy `impact-elements`. */
function workerUrl(): string {
  const own = import.meta.url;
  // A worker can't come from another origin, but one that imports from there can.
  const near = new URL(own).origin === location.origin;
  const url = near
    ? own
    : URL.createObjectURL(new Blob([`import ${JSON.stringify(own)}`], { type: 'text/javascript' }));
  const types = (
    globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): NonNullable<typeof policy> } }
  ).trustedTypes;
  policy ??= types?.createPolicy('impact-elements', { createScriptURL: (trusted: string) => trusted });
  return policy ? policy.createScriptURL(url) : url;
}

/** Starts a worker and waits for its first word; rejects where there can be none. */
function startWorker(started: Worker[]): Promise<Worker> {
  const worker = new Worker(workerUrl(), { type: 'module' });
  started.push(worker);
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the worker is silent')), HELLO);
    worker.onerror = reject;
    worker.onmessage = () => resolve(worker);
  });
}

/** Tries keys in workers; without any, the page's own thread only hands the tries to WebCrypto, which works beside it. */
async function solve(challenge: Challenge, controller: AbortController): Promise<unknown> {
  const started: Worker[] = [];
  const concurrency = Math.min(WORKERS, navigator.hardwareConcurrency || 1);
  try {
    return await solveChallengeWorkers({
      challenge,
      controller,
      concurrency,
      createWorker: () => startWorker(started),
    });
  } catch {
    return await solveChallenge({ challenge, controller, deriveKey: deriverOf(challenge.parameters.algorithm) });
  } finally {
    for (const worker of started) worker.terminate();
  }
}

/**
 * Fetches a challenge and gives its solution, encoded as ALTCHA's servers expect it in a form's field.
 * Rejects when `signal` is aborted, or when there is no challenge that can be solved.
 */
export async function prove(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`the challenge answered ${response.status}`);
  const challenge = JSON.parse(new TextDecoder().decode(await read(response, MOST, url))) as Challenge;
  const controller = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      controller.abort();
      reject(signal.reason as Error);
    });
  });
  const solution = await Promise.race([solve(challenge, controller), stopped]);
  if (!solution) throw new Error('the challenge cannot be solved');
  return btoa(JSON.stringify({ challenge, solution }));
}

if ('importScripts' in globalThis) {
  handler({ deriveKey: (parameters, ...rest) => deriverOf(parameters.algorithm)(parameters, ...rest) });
  globalThis.postMessage('hello');
}
