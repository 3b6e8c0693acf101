/**
 * Whether a server that a request failed at is there at all: an answer that may not be read is an answer. The request is
 * as plain as the one before it, and there is none once `signal` is aborted.
 */
export async function isReachable(url: string, signal: AbortSignal): Promise<boolean> {
  const answered = new AbortController();
  try {
    signal.throwIfAborted();
    await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, answered.signal]),
    });
    return true;
  } catch {
    return false;
  } finally {
    // However long it goes on: its head was enough.
    answered.abort();
  }
}
