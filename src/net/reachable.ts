/**
 * Whether a server that a request failed at is there at all: an answer that may not be read is an answer. The request is
 * as plain as the one before it.
 */
export async function isReachable(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' });
    return true;
  } catch {
    return false;
  }
}
