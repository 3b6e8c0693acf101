/** A GET under way that several may wait for, perhaps from files that each have a copy of this code. */
export interface Flight {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
  /** Fires when it has taken too long. */
  readonly clock: AbortSignal;
  /** What comes of it, once somebody reads: see request.ts. */
  reply?: Promise<unknown>;
  /** How many wait for it. */
  waiting: number;
}

/** Requests under way, by address. */
export type Flights = Map<string, Flight>;

/**
 * Sends a GET for `url`, unless one is under way, and counts the caller among those who wait for it. It carries no credentials, no
 * referrer and no header that would need a preflight. Reading the answer is the part of `request`, which may come later: what has
 * begun is bound by the time-out all the same.
 *
 * @param timeout milliseconds until it is given up
 * @param redirect `error` where the answer may come from nowhere else
 * @returns leaves it: the last to leave ends it
 */
export function begin(url: string, flights: Flights, timeout = 10_000, redirect?: RequestRedirect): () => void {
  let flight = flights.get(url);
  if (!flight) {
    const controller = new AbortController();
    const clock = AbortSignal.timeout(timeout);
    const signal = AbortSignal.any([controller.signal, clock]);
    const response = fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
      redirect: redirect!,
    });
    // Whoever reads it hears of it.
    response.catch(() => undefined);
    flights.set(url, (flight = { response, controller, clock, waiting: 0 }));
  }
  const joined = flight;
  joined.waiting++;
  return () => {
    if (--joined.waiting) return;
    if (flights.get(url) === joined) flights.delete(url);
    joined.controller.abort();
  };
}
