/** Where the server reads documents: below the site's root, and nowhere that an address only hints at. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library, type DocumentPlace } from '../../src/server/library.js';
import { after, describe, expect, it } from '../helpers/node.js';

const folder = await mkdtemp(join(tmpdir(), 'impact-library-'));
after(() => rm(folder, { recursive: true }));
const root = join(folder, 'site');
for (const path of ['site/deep', 'site-other', 'site/a b']) await mkdir(join(folder, path), { recursive: true });
for (const path of ['secret.json', 'site-other/x.json', 'site/x.json', 'site/deep/x.json', 'site/a b/é.json']) {
  await writeFile(join(folder, path), path);
}
await symlink(join(root, 'x.json'), join(root, 'link.json'));

const page: DocumentPlace = { root, file: join(root, 'deep/page.html') };
const text = async (src: string, place: DocumentPlace = page, base?: string): Promise<string> =>
  new Library(place, base).read(src).then(
    ({ bytes }) => new TextDecoder().decode(bytes),
    (error: Error) => `failed: ${error.message.replaceAll(folder, '')}`,
  );

describe('the documents of a page on disk', () => {
  for (const [src, expected] of [
    ['x.json', 'site/deep/x.json'],
    ['./x.json', 'site/deep/x.json'],
    ['../x.json', 'site/x.json'],
    ['/x.json', 'site/x.json'],
    ['/x.json?version=2#part', 'site/x.json'],
    ['/link.json', 'site/x.json'],
    ['/a%20b/%C3%A9.json', 'site/a b/é.json'],
    ['/a b/é.json', 'site/a b/é.json'],
    // Above the root there is nothing: an address ends there.
    ['../../../x.json', 'site/x.json'],
    ['/../secret.json', 'failed: /secret.json could not be read: ENOENT'],
    ['/%2e%2e/secret.json', 'failed: /secret.json could not be read: ENOENT'],
    ['/..%2fsecret.json', 'failed: /..%2fsecret.json is outside of /site'],
    ['/deep/..%2F..%2Fsecret.json', 'failed: /deep/..%2F..%2Fsecret.json is outside of /site'],
    ['/..%2fsite-other/x.json', 'failed: /..%2fsite-other/x.json is outside of /site'],
    ['/deep', 'failed: /deep could not be read: EISDIR'],
    ['/none.json', 'failed: /none.json could not be read: ENOENT'],
    ['file:///etc/passwd', 'failed: src is not an http or https address: file:///etc/passwd'],
    ['data:application/json,{}', 'failed: src is not an http or https address: data:application/json,{}'],
    ['javascript:alert(1)', 'failed: src is not an http or https address: javascript:alert(1)'],
  ] as const) {
    it(`${src}: ${expected}`, async () => expect(await text(src)).to.equal(expected));
  }

  it('starts from the folder of the page’s file where nobody names a root', async () => {
    expect(await text('/x.json', { file: join(root, 'deep/page.html') })).to.equal('site/deep/x.json');
  });

  it('starts from the page’s base, and reads the page’s own site on disk alone', async () => {
    expect(await text('x.json', page, '/')).to.equal('site/x.json');
    const live = { ...page, url: 'https://partner.example/deep/page.html' };
    expect(await text('x.json', live)).to.equal('site/deep/x.json');
    expect(await text('https://partner.example/x.json', live)).to.equal('site/x.json');
  });

  it('reads nothing on disk for a page that nobody has placed', async () => {
    expect(await text('/x.json', {})).to.equal('failed: /x.json is relative, and nobody said where the page is');
  });

  it('takes no page at another kind of address', () => {
    expect(() => new Library({ url: 'file:///etc/' })).to.throw(
      TypeError,
      'url is not an http or https address: file:///etc/',
    );
  });

  it('asks a host inside the network only where somebody names it', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.writeHead(200, { 'content-type': 'application/json' }).end('inside');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    try {
      for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::ffff:127.0.0.1]:${port}`]) {
        expect(await text(`http://${host}/x.json`)).to.match(/^failed: /);
      }
      expect(asked).to.equal(0);
      const host = `127.0.0.1:${port}`;
      expect(await text(`http://${host}/x.json`, { ...page, hosts: [host] })).to.equal('inside');
      expect(await text('x.json', { url: `http://${host}/page.html` })).to.equal('inside');
      expect(asked).to.equal(2);
    } finally {
      server.close();
    }
  });
});

describe('documents that a caller reads', () => {
  it('are asked for once, by their whole address, as the page has it', async () => {
    const asked: string[] = [];
    const read = (url: string): Promise<string> => {
      asked.push(url);
      return Promise.resolve(url);
    };
    const own = new Library({ read });
    expect(new TextDecoder().decode((await own.read('/data/x.json')).bytes)).to.equal('/data/x.json');
    await own.read('data/x.json');
    const live = new Library({ read, url: 'https://partner.example/deep/' });
    await Promise.all([live.read('x.json'), live.read('/deep/x.json'), live.read('https://other.example/x.json')]);
    expect(asked).to.deep.equal([
      '/data/x.json',
      'https://partner.example/deep/x.json',
      'https://other.example/x.json',
    ]);
  });

  it('may be bytes', async () => {
    const bytes = Uint8Array.of(0xe9);
    expect((await new Library({ read: () => Promise.resolve(bytes) }).read('/x')).bytes).to.deep.equal(bytes);
  });
});
