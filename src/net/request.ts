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
  /** Requests under way, by address, that this one may join. Default: those of this module. */
  flights?: Map<string, Flight>;
}

/** What came back: the bytes as sent, since a feed may say its charset only inside. */
export interface Reply {
  bytes: Uint8Array;
  contentType: string;
  /** Where it came from, after redirects. */
  url: string;
}

/** A request under way. */
export interface Flight {
  reply: Promise<Reply>;
  controller: AbortController;
  waiting: number;
}

const own = new Map<string, Flight>();

/**
 * GETs `url` once for all who ask for it at the same time. Sends no credentials, no referrer and no header that would
 * need a preflight. Remembers nothing: once it has settled, the next call asks again.
 *
 * @throws {RequestError} with a code; `aborted` when `signal` fires.
 */
export function request(url: string, options: RequestOptions = {}): Promise<Reply> {
  const { flights = own } = options;
  let flight = flights.get(url);
  if (!flight) {
    const controller = new AbortController();
    flight = { controller, waiting: 0, reply: get(url, controller.signal, options) };
    flights.set(url, flight);
    const land = () => flights.get(url)?.controller === controller && flights.delete(url);
    flight.reply.then(land, land);
  }
  return join(url, flight, flights, options.signal);
}

/** One caller's share of a flight: leaving it early harms nobody else; the last to leave ends it. */
function join(url: string, flight: Flight, flights: Map<string, Flight>, signal?: AbortSignal): Promise<Reply> {
  flight.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(new RequestError('aborted', 'no longer needed', url));
      if (!--flight.waiting) {
        flights.delete(url);
        flight.controller.abort();
      }
    };
    if (signal?.aborted) return leave();
    signal?.addEventListener('abort', leave);
    flight.reply.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

async function get(url: string, left: AbortSignal, options: RequestOptions): Promise<Reply> {
  const { timeout = 10_000, maxBytes = 1_000_000, type } = options;
  const clock = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([left, clock]),
    });
    const contentType = response.headers.get('content-type') ?? '';
    if (!response.ok) {
      throw new RequestError('status', `answered ${response.status}`, url, response.status);
    }
    if (contentType && type && !type.test(contentType)) {
      throw new RequestError('type', `answered with ${contentType}`, url);
    }
    return { bytes: await read(response, maxBytes, url), contentType, url: response.url };
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
