import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from '../helpers/node.js';
import { onFullDisk } from '../helpers/full-disk.js';
import { fetchFeed } from '../../src/cli/fetch-feed.js';
import { fetchImage } from '../../src/cli/fetch-image.js';
import { imageFile } from '../../src/cli/image-size.js';
import { isInside } from '../../src/server/public-address.js';
import { snapshot } from '../../src/cli/snapshot.js';
import type { PostsDocument } from '../../src/documents/posts-document.js';

const fixture = (path: string): Buffer => readFileSync(new URL(`../fixtures/feeds/${path}`, import.meta.url));
/** One pixel wide, two high. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAYAAACZgbYnAAAAC0lEQVR4nGNgQAcAABIAAZ0G9hQAAAAASUVORK5CYII=',
  'base64',
);
const rss = (...titles: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Blog</title><link>https://org.example/</link>${titles
    .map((title, i) => `<item><title>${title}</title><guid isPermaLink="false">${title}</guid><link>/${title}</link><category>${i % 2 ? 'odd' : 'even'}</category>
      <pubDate>2026-01-${String(20 - i)}</pubDate><description>About ${title}</description><enclosure type="image/png" url="/${title}.png"/></item>`)
    .join('')}</channel></rss>`; // prettier-ignore

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

describe('impact-elements snapshot', () => {
  let answer: Answer = () => undefined;
  let requests: string[] = [];
  let folder = '';
  let printed: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  const address = (path = '/feed/'): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const send =
    (body: string | Buffer, type = 'application/rss+xml', status = 200): Answer =>
    (_, response) =>
      void response.writeHead(status, { 'content-type': type }).end(body);
  const out = (): string => join(folder, 'posts.json');
  const written = (): PostsDocument => JSON.parse(readFileSync(out(), 'utf8')) as PostsDocument;
  const titles = (): (string | undefined)[] => written().posts.map(({ title }) => title);
  const { log, error } = console;

  /** Runs the command; what it prints goes to `printed`. */
  async function run(...args: readonly string[]): Promise<number> {
    printed = [];
    console.log = console.error = (line: string) => void printed.push(line);
    try {
      return await snapshot(args, new Date('2026-02-01T00:00:00Z'));
    } finally {
      Object.assign(console, { log, error });
    }
  }

  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => server.close());
  beforeEach(() => {
    requests = [];
    folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('waits once for a server that is silent, whatever else could be asked of it', async () => {
    answer = () => undefined;
    const silent = { src: address('/blog/'), count: 10, format: 'auto' };
    await assert.rejects(fetchFeed(silent, { timeout: 300 }), /gave no answer within 0\.3 s/);
    assert.equal(requests.length, 1);
  });

  it('writes the posts of a feed as our document', async () => {
    answer = send(rss('a', 'b'));
    assert.equal(await run(address(), '--out', out()), 0);
    assert.deepEqual(written(), {
      version: 1,
      title: 'Blog',
      url: 'https://org.example/',
      source: address(),
      updated: '2026-02-01T00:00:00Z',
      posts: ['a', 'b'].map((title, i) => ({
        id: title,
        title,
        url: address(`/${title}`),
        published: `2026-01-${20 - i}`,
        summary: `About ${title}`,
        image: { url: address(`/${title}.png`) },
        categories: [i ? 'odd' : 'even'],
      })),
    });
    assert.deepEqual(printed, ['+ 2026-01-20  a', '+ 2026-01-19  b']);
    assert.deepEqual(readdirSync(folder), ['posts.json']);
  });

  it('prints what changed, and leaves the file alone when nothing did', async () => {
    answer = send(rss('a', 'b'));
    await run(address(), '--out', out());
    const { mtimeMs } = statSync(out());
    assert.equal(await run(address(), '--out', out(), '--quiet'), 0);
    assert.deepEqual(printed, []);
    assert.equal(statSync(out()).mtimeMs, mtimeMs);
    answer = send(rss('c', 'a').replace('About a', 'On a'));
    assert.equal(await run(address(), '--out', out()), 0);
    assert.deepEqual(printed, [
      '+ 2026-01-20  c',
      '~ 2026-01-19  a (published, summary, categories)',
      '- 2026-01-19  b',
    ]);
  });

  const failures: readonly (readonly [name: string, answer: Answer, says: RegExp])[] = [
    ['an error', send('no', 'text/plain', 500), /answered 500/],
    ['a page', send('<!doctype html><html></html>', 'text/html'), /web page/],
    ['nothing', send(''), /empty/],
    ['an empty feed', send('<rss><channel><title>x</title></channel></rss>'), /--allow-empty/],
    ['half a feed', send(rss('a').slice(0, 200)), /missing/],
    ['a refusal', send('{"code":"x","message":"Go away"}', 'application/json'), /Go away/],
    ['a broken connection', (_, response) => void response.destroy(), /could not be reached/],
  ];
  for (const [name, bad, says] of failures) {
    it(`keeps the old file when the answer is ${name}`, async () => {
      writeFileSync(out(), 'old');
      answer = bad;
      assert.equal(await run(address(), '--out', out()), 1);
      assert.match(printed.join('\n'), says);
      assert.equal(readFileSync(out(), 'utf8'), 'old');
      assert.deepEqual(readdirSync(folder), ['posts.json']);
    });
  }

  it('fails when the folder is not there, and when the line is wrong', async () => {
    answer = send(rss('a'));
    assert.equal(await run(address(), '--out', join(folder, 'no', 'posts.json')), 1);
    for (const args of [
      [],
      [address()],
      ['ftp://x.example', '--out', out()],
      [address(), '--out', out(), '--count', '0'],
      [address(), '--out', out(), '--images', '../x'],
      [address(), '--what'],
    ]) {
      assert.equal(await run(...args), 2, args.join(' '));
    }
    assert.equal(await run('--help'), 0);
    assert.match(printed[0]!, /Exit codes/);
  });

  it('takes as many as are wanted, of the category that is wanted, without those that are not', async () => {
    answer = send(rss('a', 'b', 'c', 'd', 'e'));
    await run(address(), '--out', out(), '--count', '2');
    assert.deepEqual(titles(), ['a', 'b']);
    await run(address(), '--out', out(), '--category', 'EVEN', '--exclude', 'c', '--exclude', address('/x'));
    assert.deepEqual(titles(), ['a', 'e']);
  });

  it('takes an answer that breaks off where all that are wanted came before', async () => {
    answer = send(rss('a', 'b').replace('</channel></rss>', ''));
    assert.equal(await run(address(), '--out', out(), '--count', '2'), 0);
    assert.deepEqual(titles(), ['a', 'b']);
    assert.equal(await run(address(), '--out', out(), '--count', '3'), 1);
    assert.match(printed.join('\n'), /Posts are missing\./);
  });

  it('finds the posts of a WordPress site, page by page', async () => {
    const post = (id: number): object => ({
      id,
      title: { rendered: `P&#038;${id}` },
      date_gmt: '2026-01-01T00:00:00',
      link: `/${id}`,
    });
    answer = (request, response) => {
      const url = new URL(request.url!, 'http://x');
      if (url.pathname === '/wp-json/wp/v2/categories')
        return send('[{"id":7}]', 'application/json')(request, response);
      if (url.pathname !== '/wp-json/wp/v2/posts') return send('<html>', 'text/html')(request, response);
      const page = Number(url.searchParams.get('page') ?? 1);
      const posts = Array.from({ length: page === 1 ? 100 : 30 }, (_, i) => post((page - 1) * 100 + i));
      return send(JSON.stringify(posts), 'application/json')(request, response);
    };
    assert.equal(await run(address('/'), '--out', out(), '--count', '120', '--category', 'news'), 0);
    assert.equal(written().posts.length, 120);
    assert.equal(written().posts[0]!.title, 'P&0');
    assert.match(requests[0]!, /categories\?slug=news/);
    assert.match(requests[1]!, /posts\?per_page=100&_fields=id,.*&_embed=wp:featuredmedia&categories=7$/);
    assert.equal(requests.length, 3);
  });

  it('finds the feed that a page links to', async () => {
    answer = (request, response) =>
      request.url === '/news.xml'
        ? send(rss('a'))(request, response)
        : /wp-json|rest_route/.test(request.url!)
          ? send('no', 'text/plain', 404)(request, response)
          : send('<html><link rel="alternate" type="application/rss+xml" href="/news.xml"></html>', 'text/html')(
              request,
              response,
            );
    assert.equal(await run(address('/'), '--out', out()), 0);
    assert.deepEqual(titles(), ['a']);
  });

  it('reads real answers', async () => {
    answer = send(fixture('ghost/rss.xml'));
    assert.equal(await run(address(), '--out', out()), 0);
    assert.equal(written().posts.length, 6);
    answer = send(fixture('wordpress/posts-fields-embed.json.txt'), 'application/json');
    assert.equal(await run(address('/wp-json/wp/v2/posts'), '--out', out(), '--count', '3'), 0);
    assert.equal(written().posts.length, 3);
  });

  it('saves pictures with their sizes, and removes those that are gone', async () => {
    let feed = rss('a', 'b');
    answer = (request, response) =>
      request.url === '/a.png'
        ? send(PNG, 'text/html')(request, response)
        : request.url === '/b.png'
          ? send('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.padEnd(99), 'image/png')(
              request,
              response,
            )
          : send(feed)(request, response);
    assert.equal(await run(address(), '--out', out(), '--images', 'pictures'), 0);
    const [a, b] = written().posts;
    const image = a!.image as { url: string };
    assert.match(image.url, /^pictures\/[\da-f]{20}\.png$/);
    assert.deepEqual(image, { url: image.url, width: 1, height: 2 });
    assert.deepEqual(readFileSync(join(folder, image.url)), PNG);
    assert.equal(b!.image, undefined);
    assert.match(printed.join('\n'), /no picture for "b": \S+ is no PNG, GIF, JPEG, WebP or AVIF$/m);
    feed = rss('c');
    assert.equal(await run(address(), '--out', out(), '--images', 'pictures/'), 0);
    assert.deepEqual(readdirSync(join(folder, 'pictures')), []);
  });

  it('keeps the copy that was there where the disk is full, with its pictures and no other', async () => {
    const pictures = (also: number): Answer => {
      const feed = rss(...(also ? ['a', 'b'] : ['a']));
      return (request, response) => {
        const at = /^\/(a|b)\.png$/.exec(request.url ?? '')?.[1];
        send(at ? Buffer.concat([PNG, Buffer.alloc(at === 'b' ? also : 0)]) : feed)(request, response);
      };
    };
    answer = pictures(0);
    assert.equal(await run(address(), '--out', out(), '--images', 'pictures'), 0);
    // What somebody else puts there meanwhile, by names that are nearly those of pictures.
    const name = 'a'.repeat(20);
    const others = ['notes.txt', `a${name}.png`, `${name.slice(1)}.png`, name, `${name}.png~`, `${'g'.repeat(20)}.png`];
    const before = [readFileSync(out(), 'utf8'), [...readdirSync(join(folder, 'pictures')), ...others].sort()];
    for (const size of [9000, 200]) {
      const asked = pictures(size);
      answer = (request, response) => {
        if (request.url === '/b.png') for (const other of others) writeFileSync(join(folder, 'pictures', other), 'x');
        asked(request, response);
      };
      // Of the second there is room for the picture, and for part of the document.
      const left = size === 200 ? PNG.length + PNG.length + size + 100 : 1000;
      const code = await onFullDisk(folder, left, () => run(address(), '--out', out(), '--images', 'pictures'));
      assert.equal(code, 1);
      assert.match(printed.join('\n'), /the disk is full/);
      assert.deepEqual([readFileSync(out(), 'utf8'), readdirSync(join(folder, 'pictures')).sort()], before);
    }
  });
});

describe('pictures from inside a network', () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
  ];
  for (const address of inside) it(`knows ${address}`, () => assert.equal(isInside(address), true));
  for (const address of ['1.1.1.1', '172.32.0.1', '2606:4700::1111', 'example.org', '']) {
    it(`lets ${address || 'nothing'} pass`, () => assert.equal(isInside(address), false));
  }

  const refused = async (address: string, own = 'feed.example'): Promise<string> =>
    fetchImage(address, own).then(
      () => 'fetched',
      (error: unknown) => (error as Error).message,
    );

  it('are not asked for: by address, by name, by another spelling', async () => {
    let asked = 0;
    const server = createServer((_, response) => void (asked++, response.end('x')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
      assert.match(await refused(`http://${host}:${port}/a.png`), /inside a network/, host);
    }
    assert.match(await refused('ftp://x.example/a.png'), /leads to ftp:/);
    assert.equal(asked, 0);
    assert.equal(await refused(`http://127.0.0.1:${port}/a.png`, `127.0.0.1:${port}`), 'fetched');
    // another port of the same machine is another server
    assert.match(await refused(`http://127.0.0.1:${port}/a.png`, '127.0.0.1:1'), /inside a network/);
    server.close();
  });

  it('are not asked for by redirect', async () => {
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url!);
      const to = new URL(request.url!, 'http://x').searchParams.get('to');
      if (to) response.writeHead(302, { location: to }).end();
      else response.end('x');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const own = `127.0.0.1:${port}`;
    const to = (url: string) => `http://${own}/?to=${encodeURIComponent(url)}`;
    assert.equal(await refused(to('/there'), own), 'fetched');
    assert.match(await refused(to(`http://localhost:${port}/no`), own), /inside a network/);
    assert.match(await refused(to('http://169.254.169.254/latest/meta-data/'), own), /inside a network/);
    assert.match(await refused(to('file:///etc/passwd'), own), /leads to file:/);
    assert.deepEqual(
      paths.filter((path) => path.startsWith('/no')),
      [],
    );
    server.close();
  });
});

describe('sizes of images', () => {
  const file = (head: string, ...tail: readonly number[]): Uint8Array =>
    Uint8Array.from([...[...head].map((char) => char.charCodeAt(0)), ...tail, ...new Array<number>(40).fill(0)]);
  const cases: readonly (readonly [name: string, bytes: Uint8Array, expected: unknown])[] = [
    ['PNG', PNG, { extension: 'png', width: 1, height: 2 }],
    ['GIF', file('GIF89a', 4, 1, 3, 0), { extension: 'gif', width: 260, height: 3 }],
    [
      'JPEG',
      file('\xff\xd8\xff\xe0', 0, 4, 1, 1, 0xff, 0xc2, 0, 11, 8, 1, 0, 2, 0),
      { extension: 'jpg', width: 512, height: 256 },
    ],
    ['JPEG without a frame', file('\xff\xd8\xff\xe0', 0, 4, 1, 1), { extension: 'jpg' }],
    [
      'WebP',
      file('RIFF....WEBPVP8X', 10, 0, 0, 0, 0, 0, 0, 0, 99, 1, 0, 49, 0, 0),
      { extension: 'webp', width: 356, height: 50 },
    ],
    [
      'WebP of more pixels than two bytes count',
      file('RIFF....WEBPVP8X', 10, 0, 0, 0, 0, 0, 0, 0, 99, 1, 1, 49, 0, 2),
      { extension: 'webp', width: 65_892, height: 131_122 },
    ],
    [
      'WebP, lossy, drawn larger',
      file('RIFF....WEBPVP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 100, 0x40, 50, 0x80),
      { extension: 'webp', width: 100, height: 50 },
    ],
    [
      'WebP, lossy',
      file('RIFF....WEBPVP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 100, 0, 50, 0),
      { extension: 'webp', width: 100, height: 50 },
    ],
    [
      'WebP, lossless',
      file('RIFF....WEBPVP8L', 0, 0, 0, 0, 0x2f, 99, 0x40, 12, 0),
      { extension: 'webp', width: 100, height: 50 },
    ],
    [
      'AVIF',
      file('....ftypavif....ispe', 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 9),
      { extension: 'avif', width: 256, height: 9 },
    ],
    ['SVG', file('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
    ['HTML', file('<html><script>alert(1)</script>'), undefined],
    ['nothing', new Uint8Array(), undefined],
    [
      'a moving AVIF',
      file('....ftypavis....ispe', 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 9),
      { extension: 'avif', width: 3, height: 9 },
    ],
    ['AVIF without a size', file('....ftypavif'), { extension: 'avif' }],
    ['AVIF cut off', file(`....ftypavif${'.'.repeat(28)}ispe`).subarray(0, 55), { extension: 'avif' }],
    [
      'AVIF to its last byte',
      file(`....ftypavif${'.'.repeat(28)}ispe`).subarray(0, 56),
      { extension: 'avif', width: 0, height: 0 },
    ],
    ['HEIC', file('....ftypheic'), undefined],
    ['WAV', file('RIFF....WAVEfmt '), undefined],
    ...['GIF89a', 'RIFF....WEBPVP8X', '....ftypavif', '\x89PNG\r\n', '\xff\xd8\xff'].map(
      (head) => [`a sign later than it stands: ${head}`, file(`x${head}`), undefined] as const,
    ),
    ['31 bytes', file('GIF87a').subarray(0, 31), undefined],
    ['32 bytes', file('GIF87a').subarray(0, 32), { extension: 'gif', width: 0, height: 0 }],
    ...Array.from({ length: 0x20 }, (_, at): (typeof cases)[number] => {
      const marker = 0xb8 + at;
      const size = /^c[0-35-79-bd-f]$/.test(marker.toString(16)) && { width: 2, height: 1 };
      return [
        `JPEG with the marker ${marker.toString(16)}`,
        file('\xff\xd8\xff', marker, 0, 17, 8, 0, 1, 0, 2, ...new Array<number>(30).fill(7)).subarray(0, 40),
        { extension: 'jpg', ...size },
      ];
    }),
    [
      'JPEG that ends with its frame',
      file('\xff\xd8\xff\xe0', 0, 18, ...new Array<number>(16).fill(1), 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 2, 0).subarray(
        0,
        32,
      ),
      { extension: 'jpg', width: 2, height: 1 },
    ],
    [
      'JPEG that ends a byte before its frame does',
      file('\xff\xd8\xff\xe0', 0, 19, ...new Array<number>(17).fill(1), 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 2).subarray(
        0,
        32,
      ),
      { extension: 'jpg' },
    ],
    [
      'JPEG that ends in its frame',
      file('\xff\xd8\xff\xe0', 0, 20, ...new Array<number>(18).fill(1), 0xff, 0xc0, 0, 11, 8, 0, 1, 0).subarray(0, 32),
      { extension: 'jpg' },
    ],
  ];
  for (const [name, bytes, expected] of cases) it(name, () => assert.deepEqual(imageFile(bytes), expected));
});
