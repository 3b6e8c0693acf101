/** Servers that mean harm, on this machine: bombs, drips, answers without end, redirects into the network, other types. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { snapshot } from '../../src/cli/snapshot.js';
import { RequestError } from '../../src/net/request.js';
import { fetchGuarded } from '../../src/server/fetch.js';
import { isInside } from '../../src/server/public-address.js';
import { prerender } from '../../src/server/prerender.js';
import { PAYLOADS } from './payloads.js';

type Answer = (response: ServerResponse, path: string) => void;

/** The server that a person typed, and one inside the network that nobody did. */
let typed: Answer = () => undefined;
let asked: string[] = [];
const outer = createServer((request, response) => typed(response, request.url ?? ''));
const inner = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.end('<rss><channel><title>secret</title><item><title>secret</title><link>/s</link></item></channel></rss>');
});
const hostOf = (server: typeof outer): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const home = (path = '/'): string => `http://${hostOf(outer)}${path}`;
const secret = (path = '/'): string => `http://${hostOf(inner)}${path}`;

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'impact-hostile-'));
  for (const server of [outer, inner]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
after(async () => {
  for (const server of [outer, inner]) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true });
});
beforeEach(() => void (asked = []));

const open = (address: string, options: Parameters<typeof fetchGuarded>[1] = {}) =>
  fetchGuarded(address, { hosts: [hostOf(outer)], timeout: 20_000, maxBytes: 100_000, ...options });

/** Runs a command without its output on the screen. */
async function quietly<T>(run: () => Promise<T>): Promise<{ result: T; printed: string }> {
  const { log, error } = console;
  let printed = '';
  console.log = console.error = (line: string) => void (printed += `${line}\n`);
  try {
    return { result: await run(), printed };
  } finally {
    Object.assign(console, { log, error });
  }
}

describe('one fetcher for all that a server asks', () => {
  it('reads a good answer, packed or not', async () => {
    for (const [coding, body] of [
      ['', Buffer.from('words')],
      ['gzip', gzipSync('words')],
      ['br', brotliCompressSync('words')],
    ] as const) {
      typed = (response) => response.writeHead(200, coding ? { 'content-encoding': coding } : {}).end(body);
      assert.equal(Buffer.from((await open(home())).bytes).toString(), 'words');
    }
  });

  const endless: Answer = (response) => {
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(10_000)));
    };
    response.on('drain', more);
    more();
  };
  for (const [what, answer, code] of [
    [
      'a bomb of gzip',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
      'size',
    ],
    [
      'a bomb of brotli',
      (response) =>
        response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(20_000_000))),
      'size',
    ],
    ['an answer without end', endless, 'size'],
    ['a drip', (response) => void response.writeHead(200).write('a'), 'timeout'],
    ['no answer', () => undefined, 'timeout'],
    ['redirects without end', (response, path) => response.writeHead(302, { location: `${path}x` }).end(), 'network'],
    ['a redirect to no address', (response) => response.writeHead(302, { location: 'http://[' }).end(), 'network'],
    [
      'a redirect to a file',
      (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'network',
    ],
    [
      'a redirect with a password',
      (response) => response.writeHead(302, { location: home().replace('//', '//a:b@') }).end(),
      'network',
    ],
    [
      'a broken package',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      'network',
    ],
    ['an unknown package', (response) => response.writeHead(200, { 'content-encoding': 'x' }).end('a'), 'type'],
    [
      'half an answer',
      (response) => {
        response.writeHead(200, { 'content-length': 100 }).write('a', () => response.destroy());
      },
      'network',
    ],
    ['a refusal', (response) => response.writeHead(403).end(), 'status'],
  ] as readonly (readonly [string, Answer, string])[])
    // prettier-ignore
    it(`leaves ${what}`, async () => {
      typed = answer;
      const timeout = code === 'timeout' ? 300 : 20_000;
      await assert.rejects(open(home(), { timeout }), (error) => error instanceof RequestError && error.code === code);
    });

  for (const to of [
    'http://127.0.0.1:1/',
    'http://localhost:8080/',
    'http://[::1]:1/',
    'http://169.254.169.254/latest/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://0.0.0.0/',
  ])
    it(`follows no redirect to ${to}`, async () => {
      typed = (response) => response.writeHead(302, { location: to }).end();
      await assert.rejects(open(home()), /inside a network/);
    });

  it('asks no server inside the network that nobody typed', async () => {
    await assert.rejects(fetchGuarded(secret(), {}), /inside a network/);
    typed = (response) => response.writeHead(302, { location: secret() }).end();
    await assert.rejects(open(home()), /inside a network/);
    assert.deepEqual(asked, []);
  });

  it('knows what is inside', () => {
    for (const address of [
      '10.1.2.3',
      '192.0.2.1',
      '100.64.0.1',
      '::1',
      '::',
      '::127.0.0.1',
      'fe80::1',
      'fec0::1',
      'fd00::1',
      '::ffff:192.168.0.1',
      '64:ff9b::a00:1',
      '::ffff:0:127.0.0.1',
      '2002:7f00:1::',
    ])
      assert.ok(isInside(address), address);
    for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700::1111', '::ffff:1.1.1.1', 'example.org'])
      assert.ok(!isInside(address), address);
  });
});

describe('snapshot', () => {
  const out = () => join(folder, 'posts.json');
  const run = (address: string, ...args: string[]) => quietly(() => snapshot([address, '--out', out(), ...args]));
  const failed = async (says: RegExp) => {
    const { result, printed } = await run(home('/feed/'));
    assert.equal(result, 1);
    assert.match(printed, says);
    assert.deepEqual(asked, []);
    assert.ok(!(await readdir(folder)).includes('posts.json'));
  };

  it('publishes nothing that a redirect leads to inside the network', async () => {
    typed = (response) => response.writeHead(302, { location: secret('/feed/') }).end();
    await failed(/inside a network/);
  });

  it('publishes nothing that a page names as its feed inside the network', async () => {
    typed = (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<html><link rel=alternate type=application/rss+xml href="${secret('/feed/')}">`);
    await failed(/inside a network/);
  });

  for (const [what, body, type] of [
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'image/png'],
    ['a program', Buffer.from('7f454c46', 'hex'), 'application/octet-stream'],
    ['nothing', Buffer.alloc(0), 'application/rss+xml'],
    ['a page', Buffer.from('<html><body>Sign in'), 'text/html'],
    ['nested JSON', Buffer.from('['.repeat(200_000)), 'application/json'],
  ] as const)
    it(`says that ${what} is no feed`, async () => {
      typed = (response) => response.writeHead(200, { 'content-type': type }).end(body);
      await failed(/^impact-elements snapshot: [^\n]+\n$/);
    });

  it('prints nothing that a terminal obeys, whatever a feed says', async () => {
    const text = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    for (const words of Object.values(PAYLOADS).flat()) {
      typed = (response) =>
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .end(
            `<rss><channel><title>${text(words)}</title><item><title>${text(words)}</title><link>${text(words)}</link><pubDate>${text(words)}</pubDate></item></channel></rss>`,
          );
      const { result, printed } = await run(home('/feed/'));
      assert.equal(result, 0, printed);
      assert.doesNotMatch(printed, /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
      JSON.parse(await readFile(out(), 'utf8'));
    }
    await rm(out());
  });
});

describe('render', () => {
  const tag = (src: string) =>
    `<!doctype html><html><body><impact-posts src="${src}" format="feed">own words</impact-posts></body></html>`;

  it('asks no server inside the network that nobody typed, and prints nothing of it', async () => {
    for (const src of [secret('/feed/'), home('/to-secret')]) {
      typed = (response) => response.writeHead(302, { location: secret('/feed/') }).end();
      const { html, problems } = await prerender(tag(src), { hosts: [hostOf(outer)] });
      assert.equal(html, tag(src));
      assert.match(problems[0]!.message, /inside a network/);
    }
    assert.deepEqual(asked, []);
  });

  it('asks those that a person typed: by --host, and the page’s own', async () => {
    for (const options of [{ hosts: [hostOf(inner)] }, { url: secret('/page.html') }])
      assert.match((await prerender(tag(secret('/feed/')), options)).html, /shadowrootmode/);
  });

  it('takes no host for typed that the page itself names as its base', async () => {
    const page = tag('/feed/').replace('<body>', `<head><base href="${secret('/')}"></head><body>`);
    const { problems } = await prerender(page, { url: 'https://page.example/' });
    assert.match(problems[0]!.message, /inside a network/);
    assert.deepEqual(asked, []);
  });

  it('reads no file outside of the site’s root', async () => {
    await writeFile(join(folder, 'page.html'), '');
    for (const src of ['/../x.json', '/..%2f..%2fetc/passwd', '/%2e%2e/x', 'file:///etc/passwd'])
      assert.equal((await prerender(tag(src), { file: join(folder, 'page.html') })).problems.length, 1, src);
  });
});
