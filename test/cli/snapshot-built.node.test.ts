import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { PostsDocument } from '../../src/documents/posts-document.js';
import { at } from '../contract/repository.js';

const item = (title: string, date = '2026-01-20'): string =>
  `<item><title>${title}</title><link>/${title}</link><pubDate>${date}</pubDate></item>`;

/** The published file, as cron runs it. */
describe('impact-elements snapshot, built', () => {
  let folder = '';
  let body = '';
  let status = 200;
  const server = createServer(
    (_, response) => void response.writeHead(status, { 'content-type': 'application/rss+xml' }).end(body),
  );
  const feed = (...items: readonly string[]): string =>
    `<rss><channel><title>Blog</title>${items.join('')}</channel></rss>`;
  const out = (): string => join(folder, 'posts.json');

  const run = (...args: readonly string[]): Promise<{ code: number; said: string; warned: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [at('dist/cli/main.js'), 'snapshot', ...args], (error, said, warned) =>
        resolve({ code: error ? Number(error.code) : 0, said, warned }),
      );
    });
  const take = (...args: readonly string[]) =>
    run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed/`, '--out', out(), ...args);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('exits with 0, and prints what changed', async () => {
    body = feed(item('a'), item('b', '2026-01-19'));
    assert.deepEqual(await take(), { code: 0, said: '+ 2026-01-20  a\n+ 2026-01-19  b\n', warned: '' });
    const { posts } = JSON.parse(readFileSync(out(), 'utf8')) as PostsDocument;
    assert.deepEqual(
      posts.map(({ title }) => title),
      ['a', 'b'],
    );
    body = feed(item('c', '2026-01-21'), item('a', '2026-01-18'));
    assert.deepEqual((await take()).said, '+ 2026-01-21  c\n~ 2026-01-18  a (published)\n- 2026-01-19  b\n');
  });

  it('says nothing when nothing changed and it was told to be quiet', async () => {
    assert.deepEqual(await take('--quiet'), { code: 0, said: '', warned: '' });
  });

  it('exits with 1 and leaves the document as it was', async () => {
    const old = readFileSync(out(), 'utf8');
    for (const [answer, code] of [
      ['', 200],
      [feed(item('z')), 503],
      ['<!doctype html><html><body>Sorry</body></html>', 200],
      [feed(item('z')).slice(0, 90), 200],
    ] as const) {
      [body, status] = [answer, code];
      const { code: exit, warned } = await take();
      assert.equal(exit, 1, answer);
      assert.match(warned, /^impact-elements snapshot: |^warning: /);
      assert.equal(readFileSync(out(), 'utf8'), old);
    }
    status = 200;
    assert.deepEqual(readdirSync(folder), ['posts.json']);
  });

  it('exits with 2 and writes nothing for a wrong line', async () => {
    const { code, warned } = await run('not-an-address', '--out', join(folder, 'no.json'));
    assert.equal(code, 2);
    assert.match(warned, /not an http or https address/);
    assert.equal(existsSync(join(folder, 'no.json')), false);
  });

  it('prints nothing that a terminal would obey', async () => {
    const escape = '\u001b]0;owned\u0007\u001b[2J\u009b31m';
    body = feed(
      `<item><title>t${escape}</title><pubDate>${escape.repeat(50)}</pubDate><link>javascript:${escape}</link></item>`,
    );
    const { code, said, warned } = await take();
    assert.equal(code, 0);
    assert.match(warned, /published/);

    assert.doesNotMatch(said + warned, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    assert.ok(warned.split('\n').every((line) => line.length < 160));
  });
});
