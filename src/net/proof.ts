/**
 * Proof of work against bots, by ALTCHA's public protocol (https://altcha.org, version 2), so that any of its server libraries can check
 * it. A file of its own, fetched when a form that asks for it is sent; it is also its own worker.
 */

/** What the server asks: a counter whose derived key begins with `keyPrefix`. Bytes are in hexadecimal. */
interface Parameters {
  /** `SHA-256`, `PBKDF2/SHA-256` and their kin of 384 and 512 bits. */
  readonly algorithm: string;
  readonly nonce: string;
  readonly salt: string;
  /** Rounds of the algorithm for each try. */
  readonly cost: number;
  /** Bytes of the key. Default 32. */
  readonly keyLength?: number;
  readonly keyPrefix: string;
}

interface Solution {
  readonly counter: number;
  readonly derivedKey: string;
  /** Milliseconds that it took. */
  readonly time: number;
}

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function deriveKey(
  { algorithm, cost, keyLength = 32 }: Parameters,
  salt: Uint8Array<ArrayBuffer>,
  password: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  const [kind = '', hash = kind] = algorithm.split('/');
  if (kind === 'PBKDF2') {
    const key = await crypto.subtle.importKey('raw', password, kind, false, ['deriveBits']);
    return crypto.subtle.deriveBits({ name: kind, salt, iterations: cost, hash }, key, keyLength * 8);
  }
  let digest: ArrayBuffer = Uint8Array.of(...salt, ...password).buffer;
  for (let round = 0; round < Math.max(1, cost); round++) digest = await crypto.subtle.digest(hash, digest);
  return digest.slice(0, keyLength);
}

/** Tries counters from 0 on. Rejects when `signal` is aborted, or with WebCrypto's error for an algorithm that it doesn't know. */
export async function solve(parameters: Parameters, signal?: AbortSignal): Promise<Solution> {
  const start = performance.now();
  const [nonce, salt] = [bytes(parameters.nonce), bytes(parameters.salt)];
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  const counted = new DataView(password.buffer);
  for (let counter = 0; ; counter++) {
    signal?.throwIfAborted();
    counted.setUint32(nonce.length, counter);
    const derivedKey = hex(await deriveKey(parameters, salt, password));
    if (derivedKey.startsWith(parameters.keyPrefix.toLowerCase())) {
      return { counter, derivedKey, time: Math.round(performance.now() - start) };
    }
  }
}

/** How long a worker may take to say that it is there, in milliseconds: a bundler may have made another file of this one. */
const HELLO = 2000;

/** Solves in a worker; rejects where there can be none: from another origin, or under Trusted Types. */
function solveInWorker(parameters: Parameters, signal: AbortSignal): Promise<Solution> {
  const worker = new Worker(import.meta.url, { type: 'module' });
  return new Promise<Solution>((resolve, reject) => {
    const late = setTimeout(reject, HELLO);
    worker.onerror = reject;
    worker.onmessage = ({ data }: MessageEvent<Solution | 'hello'>) => {
      clearTimeout(late);
      if (data !== 'hello') resolve(data);
    };
    signal.addEventListener('abort', reject);
    worker.postMessage(parameters);
  }).finally(() => worker.terminate());
}

/** Fetches a challenge and gives its solution, encoded as ALTCHA's servers expect it in a form's field. */
export async function prove(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`the challenge answered ${response.status}`);
  const challenge = (await response.json()) as { parameters: Parameters };
  if (!/^[\da-f]+$/i.test(challenge.parameters.keyPrefix)) throw new Error('the challenge cannot be solved');
  const inWorker = async () => solveInWorker(challenge.parameters, signal);
  // Without a worker the page's own thread only hands the tries to WebCrypto, which works beside it.
  const solution = await inWorker().catch(() => solve(challenge.parameters, signal));
  return btoa(JSON.stringify({ challenge, solution }));
}

if ('importScripts' in globalThis) {
  globalThis.onmessage = ({ data }: MessageEvent<Parameters>) => {
    globalThis.postMessage('hello');
    // What fails in here becomes the worker's own error, which its page hears of.
    solve(data).then(
      (solution) => globalThis.postMessage(solution),
      (error: unknown) =>
        setTimeout(() => {
          throw error;
        }),
    );
  };
}
