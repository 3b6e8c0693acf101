import type { Exchange, Outcome, WireReply, WireRequest } from '../services/service.js';
import { watchPolicy } from './content-policy.js';
import { read, RequestError } from './request.js';

/** An outcome, and for all in which the service took nothing for certain, the last request. */
export interface SendResult extends Outcome {
  readonly request?: WireRequest;
}

export interface SendOptions {
  /** Aborts for good: the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Milliseconds for each request. */
  readonly timeout: number;
}

/** Seconds to wait, out of a Retry-After header in either of its forms; undefined when it says nothing. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const seconds = header && (Number(header) || (Date.parse(header) - now) / 1000);
  return seconds && seconds > 0 ? Math.ceil(seconds) : undefined;
}

/** What is read of an answer, in bytes: services answer with a line or a page. */
const MOST = 1_000_000;

async function ask({ url, form, json }: WireRequest, signal: AbortSignal): Promise<WireReply> {
  const response = await fetch(url, {
    method: form || json ? 'POST' : 'GET',
    // JSON is announced only when sent: any other header would need a preflight, which some services fail.
    headers: {
      accept: 'application/json, */*;q=0.5',
      ...(json ? { 'content-type': 'application/json' } : {}),
    },
    body: form ? new URLSearchParams(form as [string, string][]) : json ? JSON.stringify(json) : null,
    // Whoever set the form up doesn't act for the reader: no session goes along, not even to the page's own site.
    credentials: 'omit',
    referrerPolicy: 'same-origin',
    cache: 'no-store',
    signal,
  });
  const wait = retryAfter(response.headers.get('retry-after'), Date.now());
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: new TextDecoder().decode(await read(response, MOST, url)),
    url: response.url,
    ...(wait && { wait }),
  };
}

/** Tells an answer that may not be read from no answer at all: a request that asks for nothing gets through to a living host. */
async function isThere(url: string, signal: AbortSignal): Promise<boolean> {
  const probe = {
    method: 'HEAD',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  } as const;
  return fetch(url, probe).then(
    () => true,
    () => false,
  );
}

/** Statuses that come of a mistake in the set-up: of an address, a key or a format. Others speak of what was sent, or of the hour. */
const MISTAKES: readonly number[] = [400, 401, 403, 404, 405, 406, 410, 414, 415];

/** What a status says to the site's owner. */
function describeStatus(address: string, status: number): string {
  const { origin, pathname } = new URL(address);
  const mistake = MISTAKES.includes(status);
  return `${origin}${pathname} answered ${status}${mistake ? ': check action, service and values' : ''}`;
}

/** What a service's answer may come to after which another way may lead on. */
const OPEN: readonly string[] = ['unreadable', 'unavailable', 'timeout'];

/**
 * Sends what an exchange asks for, step by step, and says how it ended. Never claims more than was seen.
 * Rejects only when `signal` is aborted.
 */
export async function send(exchange: Exchange, { signal, timeout }: SendOptions): Promise<SendResult> {
  let step = exchange.next();
  let request: WireRequest | undefined;
  let status = 0;
  while (!step.done) {
    request = step.value;
    if (request.navigate)
      return { state: 'handed-over', request, ...(request.problem && { problem: request.problem }) };
    // Named, so that it lives: Node collects a clock that only `any` knows, and then nothing ever ends.
    const clock = AbortSignal.timeout(timeout);
    const limit = AbortSignal.any([signal, clock]);
    let reply: WireReply;
    let problem: string | undefined;
    const unwatch = watchPolicy(request.url, (said) => (problem = said));
    try {
      reply = await ask(request, limit);
    } catch (error) {
      // It may have been taken: nothing is sent a second time.
      if (error instanceof RequestError) return { state: 'unreadable', problem: `${request.url} ${error.message}` };
      const there = !limit.aborted && (await isThere(request.url, limit));
      // Browsers speak of a broken policy a little after the request has failed.
      await new Promise((heard) => setTimeout(heard, 50));
      signal.throwIfAborted();
      if (problem) return { state: 'blocked', problem, request };
      return { state: clock.aborted ? 'timeout' : there ? 'unreadable' : 'offline', request };
    } finally {
      unwatch();
    }
    ({ status } = reply);
    try {
      step = exchange.next(reply);
    } catch (error) {
      // An answer may be made so that whoever reads it fails, lists in lists without end for one.
      return { state: 'unreadable', problem: `${request.url} could not be read: ${String(error)}` };
    }
  }
  const outcome = step.value;
  if (!request || !OPEN.includes(outcome.state)) return outcome;
  const problem =
    outcome.problem ?? (outcome.state === 'unavailable' ? describeStatus(request.url, status) : undefined);
  return { ...outcome, request, ...(problem && { problem }) };
}
