import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isInside, lookupOutside } from './public-address.js';

/** No photograph on a list of posts needs more bytes. */
const MAX_BYTES = 5_000_000;
const TIMEOUT = 30_000;
const MAX_REDIRECTS = 5;

/**
 * The bytes at an address that a feed names. A feed may say anything: no server inside this network is asked for it, by
 * address, by name or by redirect, but the feed's own.
 *
 * @param own the feed's host, with its port
 * @throws Error that says why there is nothing
 */
export async function fetchImage(address: string, own: string): Promise<Uint8Array> {
  let url = new URL(address);
  for (let step = 0; step <= MAX_REDIRECTS; step++) {
    const answer = await ask(url, own);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location) {
      answer.destroy();
      url = new URL(headers.location, url);
    } else if (status === 200) {
      return read(answer);
    } else {
      answer.destroy();
      throw new Error(`answered ${status}`);
    }
  }
  throw new Error('redirects without end');
}

function ask(url: URL, own: string): Promise<IncomingMessage> {
  if (!/^https?:$/.test(url.protocol)) throw new Error(`leads to ${url.protocol}`);
  const trusted = url.host === own;
  if (!trusted && isInside(url.hostname.replace(/^\[|\]$/g, '')))
    throw new Error(`is inside a network (${url.hostname})`);
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  const signal = AbortSignal.timeout(TIMEOUT);
  return new Promise((resolve, reject) => {
    get(url, { signal, headers: { accept: 'image/*' }, ...(!trusted && { lookup: lookupOutside }) }, resolve).on(
      'error',
      reject,
    );
  });
}

async function read(answer: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size > MAX_BYTES) throw new Error(`is larger than ${MAX_BYTES} bytes`);
  }
  return Buffer.concat(pieces);
}
