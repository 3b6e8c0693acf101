/// <reference types="node" />
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { RequestError, type Reply } from '../net/request.js';
import { version } from '../version.js';
import { isInside, lookupOutside } from './public-address.js';
import { Refusal } from './refusal.js';

const MAX_REDIRECTS = 5;

export interface FetchOptions {
  /** The hosts, with their ports, that a person typed: these alone may lie inside a network. */
  readonly hosts?: readonly string[] | undefined;
  /** Milliseconds for everything: redirects and the whole answer. Default 30,000. */
  readonly timeout?: number;
  /** The most bytes that are read, unpacked. Default 20,000,000: feeds are read whole, however long their posts. */
  readonly maxBytes?: number;
  readonly accept?: string;
  /** The address of whoever asks: it stands in the user agent, for whoever reads the log. Default: none. */
  readonly from?: string | undefined;
}

/**
 * GETs an address for a server or a command line. Pages and feeds name addresses, and so do the servers that redirect:
 * none inside this network is asked, by address, by name or by redirect, but those that a person typed. A name is resolved once,
 * for the connection that is made, so that no second answer can differ.
 *
 * @throws RequestError that says why there is nothing
 */
export async function fetchGuarded(address: string, options: FetchOptions = {}): Promise<Reply> {
  const { timeout = 30_000, maxBytes = 20_000_000 } = options;
  const clock = AbortSignal.timeout(timeout);
  const fail = (code: RequestError['code'], message: string, status?: number) =>
    new RequestError(code, message, address, status);
  try {
    let url = new URL(address);
    for (let step = 0; step <= MAX_REDIRECTS; step++) {
      const answer = await ask(url, options, clock);
      const { statusCode: status = 0, headers } = answer;
      if (status >= 200 && status < 300) {
        const bytes = await read(answer, maxBytes);
        return { bytes, contentType: headers['content-type'] ?? '', url: url.href };
      }
      answer.destroy();
      if (status < 300 || status >= 400 || !headers.location) throw fail('status', `answered ${status}`, status);
      url = new URL(headers.location, url);
    }
    throw fail('network', 'redirects without end');
  } catch (error) {
    if (error instanceof RequestError) throw error;
    if (error instanceof Refusal) throw fail(error.code, error.message);
    throw clock.aborted
      ? fail('timeout', `gave no answer within ${timeout / 1000} s`)
      : fail('network', 'could not be reached');
  }
}

function ask(
  url: URL,
  { hosts = [], accept = '*/*', from }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { protocol, hostname, host, port, username, password } = url;
  if (!/^https?:$/.test(protocol)) throw new Refusal(`leads to ${protocol}`);
  if (username || password) throw new Refusal('carries a user name');
  const typed = hosts.includes(host);
  if (!typed && isInside(hostname.replace(/^\[|\]$/g, ''))) throw new Refusal(`is inside a network (${hostname})`);
  // Below 1024 are the ports of mail servers and the like, which would read a request as commands of their own.
  if (!typed && port && Number(port) < 1024) throw new Refusal(`asks port ${port}, which is no web server's`);
  const get = protocol === 'https:' ? getSecure : getPlain;
  const agent = `impact-elements/${version}${from ? ` (+${new URL(from).href})` : ''}`;
  const headers = { accept, 'accept-encoding': 'gzip, br', 'user-agent': agent };
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept was made to an address that somebody else looked up.
    get(url, { signal, headers, agent: false, ...(!typed && { lookup: lookupOutside }) }, resolve).on('error', reject);
  });
}

/** The answer, unpacked. Read piece by piece, so that a bomb and a body without end are left in time. */
async function read(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of unpacked(answer) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw new Refusal(`is larger than ${maxBytes} bytes`, 'size');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function unpacked(answer: IncomingMessage): Readable {
  const coding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (/^(?:identity|)$/.test(coding)) return answer;
  const unpack = /^(?:x-)?gzip$|^deflate$/.test(coding) ? createUnzip() : coding === 'br' && createBrotliDecompress();
  if (!unpack) {
    answer.destroy();
    throw new Refusal(`is packed as ${coding.slice(0, 40)}`, 'type');
  }
  // What fails on either side reaches whoever reads.
  return pipeline(answer, unpack, () => undefined);
}
