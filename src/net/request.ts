import { begin, type Flight, type Flights } from './begin.js';

/** Why a request gave nothing. */
export type RequestCode = 'network' | 'timeout' | 'status' | 'type' | 'size' | 'aborted';

/** A request that gave nothing usable; `url` says which. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly code: RequestCode,
    message: string,
    readonly url: string,
    /** What an answer that refused said: 404. */
    readonly status?: number,
  ) {
    super(message);
  }
}

export interface RequestOptions {
  /** The caller's own wish to stop; the request itself ends when every caller has stopped. */
  signal?: AbortSignal;
  /** Milliseconds until it is given up. Default 10,000. */
  timeout?: number;
  /** The most bytes that are read. Default 1,000,000. */
  maxBytes?: number;
  /** What the answer's Content-Type must match, where it has one. */
  type?: RegExp;
  /** `error` where the answer may come from nowhere else: such a request joins none that others have sent. */
  redirect?: RequestRedirect;
  /** Requests under way, by address, that this one may join. Default: those of this module. */
  flights?: Flights;
}

/** What came back: the bytes as sent, since a feed may say its charset only inside. */
export interface Reply {
  bytes: Uint8Array;
  contentType: string;
  /** Where it came from, after redirects. */
  url: string;
}

const own: Flights = new Map();

/**
 * GETs `url` once for all who ask for it at the same time, as `begin` does, and reads the answer. Remembers nothing: once it has
 * settled, the next call asks again.
 *
 * @throws {RequestError} with a code; `aborted` when `signal` fires.
 */
export function request(url: string, options: RequestOptions = {}): Promise<Reply> {
  const { signal, timeout, redirect, flights = redirect ? new Map() : own } = options;
  const leave = begin(url, flights, timeout, redirect);
  const flight = flights.get(url)!;
  const reply = (flight.reply ??= answer(url, flight, options)) as Promise<Reply>;
  const land = () => flights.get(url) === flight && flights.delete(url);
  return new Promise((resolve, reject) => {
    // One who leaves early harms nobody else.
    const left = () => {
      reject(new RequestError('aborted', 'no longer needed', url));
      leave();
    };
    reply.then(land, land);
    if (signal?.aborted) return left();
    signal?.addEventListener('abort', left);
    reply.then(resolve, reject).finally(() => signal?.removeEventListener('abort', left));
  });
}

async function answer(url: string, { response, clock }: Flight, options: RequestOptions): Promise<Reply> {
  const { timeout = 10_000, maxBytes = 1_000_000, type } = options;
  try {
    const got = await response;
    const contentType = got.headers.get('content-type') ?? '';
    if (!got.ok) throw new RequestError('status', `answered ${got.status}`, url, got.status);
    if (contentType && type && !type.test(contentType)) {
      throw new RequestError('type', `answered with ${contentType}`, url);
    }
    return { bytes: await read(got, maxBytes, url), contentType, url: got.url };
  } catch (error) {
    if (error instanceof RequestError) throw error;
    throw clock.aborted
      ? new RequestError('timeout', `gave no answer within ${timeout / 1000} s`, url)
      : new RequestError('network', 'could not be reached', url);
  }
}

/**
 * Reads a body piece by piece, so that one without end is left in time.
 *
 * @throws RequestError (`size`) for more than `maxBytes`
 */
export async function read(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let step; reader && !(step = await reader.read()).done;) {
    pieces.push(step.value);
    size += step.value.length;
    if (size > maxBytes) {
      void reader.cancel();
      throw new RequestError('size', `is larger than ${maxBytes} bytes`, url);
    }
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}
