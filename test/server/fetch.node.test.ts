/** What a server asks for, and reads: redirects, packings, sizes, and addresses that nobody may lead it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { RequestError } from '../../src/net/request.js';
import { fetchGuarded, type FetchOptions } from '../../src/server/fetch.js';
import { isInside, lookupOutside } from '../../src/server/public-address.js';
import { version } from '../../src/version.js';
import { after, afterEach, before, describe, expect, it } from '../helpers/node.js';

describe('an address that a server asks', () => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  let host = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => void asked.splice(0));
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const at = (path: string): string => `http://${host}${path}`;
  /** What came, or why nothing did. */
  const get = (address: string, options: FetchOptions = {}) =>
    fetchGuarded(address, { hosts: [host], ...options }).then(
      ({ bytes, contentType, url }) => `${Buffer.from(bytes).toString()}|${contentType}|${url.replace(host, 'HOST')}`,
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
        const { code, message, status } = error;
        return `${code}: ${message.replace(host, 'HOST')}${status === undefined ? '' : ` (${status})`}`;
      },
    );
  const send =
    (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): typeof answer =>
    (_, response) =>
      void response.writeHead(status, headers).end(body);

  it('is asked as who we are, for what is wanted', async () => {
    answer = send('x', { 'content-type': 'text/plain' });
    expect(await get(at('/a?b#c'))).to.equal('x|text/plain|http://HOST/a?b#c');
    await get(at('/'), { accept: 'image/*', from: 'https://example.org' });
    const headers = asked.map((request) => [
      request.method,
      request.url,
      request.headers.accept,
      request.headers['accept-encoding'],
      request.headers['user-agent'],
    ]);
    const agent = `impact-elements/${version}`;
    expect(headers).to.deep.equal([
      ['GET', '/a?b', '*/*', 'gzip, br', agent],
      ['GET', '/', 'image/*', 'gzip, br', `${agent} (+https://example.org/)`],
    ]);
  });

  it('answers well, leads on, or doesn’t', async () => {
    const STATUSES: readonly (readonly [status: number, says: string])[] = [
      [200, 'x||http://HOST/'],
      [206, 'x||http://HOST/'],
      [299, 'x||http://HOST/'],
      [300, 'status: answered 300 (300)'],
      [304, 'status: answered 304 (304)'],
      [400, 'status: answered 400 (400)'],
      [404, 'status: answered 404 (404)'],
      [500, 'status: answered 500 (500)'],
    ];
    for (const [status, says] of STATUSES) {
      answer = send(status === 304 ? '' : 'x', {}, status);
      expect(await get(at('/'))).to.equal(says);
    }
    // An error that leads on is an error.
    for (const status of [400, 503]) {
      answer = send('', { location: '/there' }, status);
      expect(await get(at('/'))).to.equal(`status: answered ${status} (${status})`);
    }
  });

  it('leads on five times', async () => {
    answer = ({ url = '' }, response) => {
      const left = Number(url.slice(1));
      if (left) response.writeHead(301, { location: `${left - 1}` }).end();
      else response.end('there');
    };
    expect(await get(at('/5'))).to.equal('there||http://HOST/0');
    expect(await get(at('/6'))).to.equal('network: redirects without end');
    expect(asked.length).to.equal(12);
  });

  it('may pack what it sends', async () => {
    const PACKED: readonly (readonly [coding: string, body: Buffer | string, says: string])[] = [
      ['identity', 'x', 'x||http://HOST/'],
      ['', 'x', 'x||http://HOST/'],
      ['gzip', gzipSync('x'), 'x||http://HOST/'],
      ['X-GZIP', gzipSync('x'), 'x||http://HOST/'],
      ['deflate', deflateSync('x'), 'x||http://HOST/'],
      ['br', brotliCompressSync('x'), 'x||http://HOST/'],
      ['zstd', 'x', 'type: is packed as zstd'],
      ['gzip, br', 'x', 'type: is packed as gzip, br'],
      ['not-gzip', 'x', 'type: is packed as not-gzip'],
      ['deflated', 'x', 'type: is packed as deflated'],
      ['x-identity', 'x', 'type: is packed as x-identity'],
      ['y'.repeat(50), 'x', `type: is packed as ${'y'.repeat(40)}`],
      ['gzip', 'no gzip', 'network: could not be reached'],
    ];
    for (const [coding, body, says] of PACKED) {
      answer = send(body, { 'content-encoding': coding });
      expect(await get(at('/')), coding).to.equal(says);
    }
  });

  it('is read up to so many bytes, unpacked, and no longer than so long', async () => {
    answer = send('x'.repeat(1000));
    expect((await get(at('/'), { maxBytes: 1000 })).length).to.be.above(1000);
    expect(await get(at('/'), { maxBytes: 999 })).to.equal('size: is larger than 999 bytes');
    answer = send(gzipSync('x'.repeat(1000)), { 'content-encoding': 'gzip' });
    expect(await get(at('/'), { maxBytes: 999 })).to.equal('size: is larger than 999 bytes');
    answer = () => {};
    expect(await get(at('/'), { timeout: 20 })).to.equal('timeout: gave no answer within 0.02 s');
    answer = (_, response) => void response.writeHead(200).write('begins');
    expect(await get(at('/'), { timeout: 100 })).to.equal('timeout: gave no answer within 0.1 s');
    answer = (_, response) => void response.destroy();
    expect(await get(at('/'))).to.equal('network: could not be reached');
    expect(await get('no address')).to.equal('network: could not be reached');
  });

  it('is read up to twenty million bytes for thirty seconds, unless it is told otherwise', async () => {
    const packed = (bytes: number) => send(gzipSync(Buffer.alloc(bytes), { level: 1 }), { 'content-encoding': 'gzip' });
    const { timeout } = AbortSignal;
    const waits: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      waits.push(milliseconds);
      return timeout.call(AbortSignal, milliseconds);
    };
    try {
      answer = packed(20_000_000);
      expect((await fetchGuarded(at('/'), { hosts: [host] })).bytes).to.have.lengthOf(20_000_000);
      answer = packed(20_000_001);
      expect(await get(at('/'))).to.equal('size: is larger than 20000000 bytes');
    } finally {
      AbortSignal.timeout = timeout;
    }
    expect(waits).to.deep.equal([30_000, 30_000]);
  });

  it('is none that a page may not lead to', async () => {
    const REFUSED: readonly (readonly [address: string, says: string])[] = [
      ['ftp://example.org/', 'network: leads to ftp:'],
      ['file:///etc/passwd', 'network: leads to file:'],
      ['http://a@example.org/', 'network: carries a user name'],
      ['http://:b@example.org/', 'network: carries a user name'],
      ['http://127.0.0.1/', 'network: is inside a network (127.0.0.1)'],
      ['http://127.0.0.1:1/', 'network: is inside a network (127.0.0.1)'],
      ['https://[::1]/', 'network: is inside a network ([::1])'],
      ['http://[fe80::1]:9000/', 'network: is inside a network ([fe80::1])'],
      ['http://example.org:25/', "network: asks port 25, which is no web server's"],
      ['http://example.org:1023/', "network: asks port 1023, which is no web server's"],
      // By its name, once that is looked up.
      [`http://localhost:${'1024'}/`, 'network: localhost is inside a network'],
    ];
    for (const [address, says] of REFUSED)
      expect(
        (await get(address)).replace(/ \((?:::1|127[^)]*)\)$/, (found) => (says.includes('(') ? found : '')),
      ).to.equal(says);
    // What a person typed may be anywhere, but nothing that it leads to.
    answer = (_, response) =>
      void response.writeHead(302, { location: `http://localhost:${host.split(':')[1]}/` }).end();
    expect(await get(at('/'))).to.match(/^network: localhost is inside a network/);
    answer = (_, response) => void response.writeHead(302, { location: 'data:text/plain,x' }).end();
    expect(await get(at('/'))).to.equal('network: leads to data:');
    expect(await get(at('/'), { hosts: undefined })).to.equal('network: is inside a network (127.0.0.1)');
    expect(await get('http://127.0.0.1:1/', { hosts: ['127.0.0.1:1'] })).to.equal('network: could not be reached');
  });

  it('is looked up once, for all who want one of its addresses or all', async () => {
    const look = (name: string, options: object) =>
      new Promise<unknown[]>((resolve) => lookupOutside(name, options as never, (...found) => resolve(found)));
    expect(await look('1.1.1.1', {})).to.deep.equal([null, '1.1.1.1', 4]);
    expect(await look('1.1.1.1', { all: true })).to.deep.equal([null, [{ address: '1.1.1.1', family: 4 }]]);
    for (const options of [{}, { all: true }]) {
      const [error, address] = await look('127.0.0.1', options);
      expect([String(error), address]).to.deep.equal(['Error: 127.0.0.1 is inside a network (127.0.0.1)', '']);
    }
  });
});

describe('an address inside somebody’s network', () => {
  /** RFC 6890 and the registries: the first and the last address, and what lies right before and behind where that is outside. */
  const NETWORKS: readonly (readonly [first: string, last: string, before?: string, behind?: string])[] = [
    ['0.0.0.0', '0.255.255.255', undefined, '1.0.0.0'],
    ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
    ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
    ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
    ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
    ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
    ['192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
    ['192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
    ['192.88.99.0', '192.88.99.255', '192.88.98.255', '192.88.100.0'],
    ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
    ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
    ['198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
    ['203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
    ['224.0.0.0', '239.255.255.255', '223.255.255.255'],
    ['240.0.0.0', '255.255.255.255'],
    ['::', '::255.255.255.255', undefined, '::1:0:0'],
    ['::ffff:0:0:0', '::ffff:0:255.255.255.255', '::fffe:ffff:ffff:ffff', '::ffff:1:0:0'],
    ['::ffff:10.0.0.0', '::ffff:10.255.255.255', '::ffff:9.255.255.255', '::ffff:11.0.0.0'],
    ['64:ff9b::', '64:ff9b::255.255.255.255', '64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff', '64:ff9b::1:0:0'],
    ['64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff', '64:ff9b:0:ffff:ffff:ffff:ffff:ffff', '64:ff9b:2::'],
    ['100::', '100::ffff:ffff:ffff:ffff', 'ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '100:0:0:1::'],
    ['2001::', '2001:0:ffff:ffff:ffff:ffff:ffff:ffff', '2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2001:1::'],
    ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db7:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db9::'],
    ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2003::'],
    ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fe00::'],
    ['fe80::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ];
  it('is known from the first to the last, and none beside it', () => {
    for (const [first, last, ...beside] of NETWORKS) {
      expect([isInside(first), isInside(last)], `${first} to ${last}`).to.deep.equal([true, true]);
      for (const address of beside) if (address) expect(isInside(address), address).to.equal(false);
    }
    for (const other of ['', 'localhost', '10.0.0', '1.1.1.1', '2606:4700::1111', '::ffff:1.1.1.1'])
      expect(isInside(other), other).to.equal(false);
  });
});
