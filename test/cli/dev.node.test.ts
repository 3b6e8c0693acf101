/** What `impact-elements dev` serves on this machine, and to whom. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveProject } from '../../src/cli/dev.js';
import { version } from '../../src/version.js';
import { read as readOwn } from '../contract/repository.js';
import { runCommand } from '../helpers/command.js';
import { after, before, describe, it } from '../helpers/node.js';
import { until } from '../helpers/settle.js';

/** What a server answers to whoever calls it by another name. */
const statusUnder = (host: string, address: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    get(address, { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode);
    }).on('error', fail);
  });

let root = '';
let folder = '';
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-dev-test-'));
  folder = join(root, 'our-figures');
  await runCommand('init', folder);
});
after(() => rm(root, { recursive: true }));

describe('a folder while one works in it', () => {
  it('is shown anew when a file is saved, and says what is wrong', async () => {
    const copy = join(root, 'working');
    await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith('site') });
    const said: string[] = [];
    const server = await serveProject(copy, 0, (line) => said.push(line));
    const stream = await fetch(new URL('__dev', server.address));
    let events = '';
    const listening = (async () => {
      for await (const piece of stream.body!.pipeThrough(new TextDecoderStream())) events += piece;
    })().catch(() => undefined);
    try {
      const shown = await fetch(server.address);
      assert.match(await shown.text(), /What The Example Foundation publishes[^]*__dev\.js/);
      const builder = await fetch(new URL('builder/publisher.json', server.address));
      assert.equal(((await builder.json()) as { release?: string }).release, 'https://elements.example.org/1/');
      const path = join(copy, 'documents/figures.csv');
      const sheet = await readFile(path, 'utf8');
      await writeFile(path, sheet.replace('4,120', '4.120,5'));
      await until(() => events.includes('figures.csv B5: error'), 'the remark');
      await writeFile(path, sheet.replaceAll('4,120', '5,120'));
      await until(() => events.includes('event: reload'), 'the reload');
      assert.match(await (await fetch(new URL('data/figures.json', server.address))).text(), /5,120/);
      assert.equal((await fetch(new URL('..%2f..%2fetc/passwd', server.address))).status, 404);
      // A page of somebody else's, in a browser on this machine, and a name of theirs that leads here.
      const allowed = async (origin: string, path = 'data/figures.json') =>
        (await fetch(new URL(path, server.address), { headers: { origin } })).headers.get(
          'access-control-allow-origin',
        );
      assert.equal(await allowed('http://localhost:5000'), 'http://localhost:5000');
      assert.equal(await allowed('http://partner.localhost'), 'http://partner.localhost');
      assert.equal(await allowed('https://example.org'), null);
      assert.equal(await allowed('http://localhost.example.org'), null);
      assert.equal(await allowed('null'), null);
      // A frame has no origin, and loads a release.
      for (const path of ['1/frame.js', `${version}/frame.js`]) assert.equal(await allowed('null', path), '*');
      assert.equal(await statusUnder('example.org', server.address), 403);
      assert.equal(await statusUnder('localhost.example.org:80', server.address), 403);
      assert.equal(await statusUnder('127.0.0.1', server.address), 200);
    } finally {
      await server.close();
      await listening;
    }
    assert.deepEqual((await readdir(copy)).includes('site'), false);
  });

  it('follows a file that editors save by renaming, one that a link leads to, and a folder that is new', async () => {
    const copy = join(root, 'renaming');
    await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith('site') });
    const glossary = join(copy, 'documents/glossary.json');
    const words = await readFile(glossary, 'utf8');
    await mkdir(join(root, 'elsewhere'));
    await rename(glossary, join(root, 'elsewhere/words.json'));
    await symlink(join(root, 'elsewhere/words.json'), glossary);
    const server = await serveProject(copy, 0, () => {});
    const shows = async (text: string, path = 'data/figures.json') =>
      until(async () => (await (await fetch(new URL(path, server.address))).text()).includes(text), text);
    const path = join(copy, 'documents/figures.csv');
    const sheet = await readFile(path, 'utf8');
    const saves: Readonly<Record<string, (text: string) => Promise<void>>> = {
      'in place': (text) => writeFile(path, text),
      'by renaming': async (text) => {
        await writeFile(join(copy, 'documents/.figures.csv.new'), text);
        await rename(join(copy, 'documents/.figures.csv.new'), path);
      },
    };
    try {
      const order = ['in place', 'by renaming', 'by renaming', 'in place', 'by renaming', 'in place'];
      for (const [index, how] of order.entries()) {
        await saves[how]!(sheet.replace('28.5%', `${11 + index}.5%`));
        await shows(`"${11 + index}.5%"`);
      }
      await rename(join(copy, 'documents'), join(copy, 'aside'));
      await mkdir(join(copy, 'documents'));
      for (const name of await readdir(join(copy, 'aside')))
        await rename(join(copy, 'aside', name), join(copy, 'documents', name));
      await saves['by renaming']!(sheet.replace('28.5%', '31.5%'));
      await shows('"31.5%"');
      for (const word of ['Helpline one', 'Helpline two']) {
        await writeFile(join(root, 'elsewhere/new.json'), words.replace('"Helpline"', `"${word}"`));
        await rename(join(root, 'elsewhere/new.json'), join(root, 'elsewhere/words.json'));
        await shows(word, 'data/glossary.json');
      }
    } finally {
      await server.close();
    }
  });

  it('says who has read a language, and which language nobody speaks', async () => {
    const copy = join(root, 'spoken');
    await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith('site') });
    await mkdir(join(copy, 'languages'));
    const spanish = JSON.parse(readOwn('languages/es.json')) as object;
    await writeFile(join(copy, 'languages/es.json'), JSON.stringify({ ...spanish, readBy: [] }));
    const config = await readFile(join(copy, 'impact.config.json'), 'utf8');
    let asked = 0;
    const feed = createServer((_, response) => void (asked++, response.end())).listen(0, '127.0.0.1');
    await once(feed, 'listening');
    const from = `http://127.0.0.1:${(feed.address() as AddressInfo).port}/`;
    await writeFile(
      join(copy, 'impact.config.json'),
      JSON.stringify({ ...(JSON.parse(config.replace('"en-AU"', '"en-AU", "sw"')) as object), feed: { from } }),
    );
    const server = await serveProject(copy, 0, () => {});
    assert.equal(asked, 0, 'nobody is asked for posts at each save');
    feed.close();
    const ending = new AbortController();
    try {
      const { body } = await fetch(new URL('__dev', server.address), { signal: ending.signal });
      let events = '';
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
        events += piece;
        if (events.includes('\n\n')) break;
      }
      const [, data = ''] = /^event: remarks\ndata: (.*)$/m.exec(events) ?? [];
      const { wrong, notes } = JSON.parse(data) as { wrong: string[]; notes: string[] };
      assert.match(notes.join('\n'), /languages\/es\.json:\d+:\d+: note readBy: no native speaker has read this file/);
      assert.match(
        notes.join('\n'),
        /impact\.config\.json:\d+:\d+: note languages\[1\]: the elements have no words for “sw”/,
      );
      assert.ok(
        wrong.every((line) => !line.includes('languages')),
        wrong.join('\n'),
      );
      const page = await (await fetch(new URL('languages/', server.address))).text();
      assert.match(
        page,
        /Spanish \(<code>es<\/code>\), added by the publisher<\/dt><dd>Not read by a native speaker yet/,
      );
      const short = await fetch(new URL('builder', server.address), { redirect: 'manual' });
      assert.deepEqual([short.status, short.headers.get('location')], [302, '/builder/']);
    } finally {
      ending.abort();
      await server.close();
    }
  });

  it('answers each address with what lies there, by its type, and keeps nothing', async () => {
    const server = await serveProject(folder, 0, () => {}, true);
    // Another one at the same port takes the next.
    const port = Number(new URL(server.address).port);
    const broken = join(root, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'impact.config.json'), '{"<b>": 1}');
    const said: string[] = [];
    const waiting = await serveProject(broken, port, (line) => said.push(line));
    try {
      assert.ok(Number(new URL(waiting.address).port) > port);
      const CASES: readonly (readonly [path: string, status: number, type: string])[] = [
        ['', 200, 'text/html; charset=utf-8'],
        ['index.html', 200, 'text/html; charset=utf-8'],
        ['1/frame.html', 200, 'text/html; charset=utf-8'],
        ['1/impact.js', 200, 'text/javascript; charset=utf-8'],
        ['builder/builder.css', 200, 'text/css; charset=utf-8'],
        ['data/figures.json', 200, 'application/json; charset=utf-8'],
        ['sitemap.xml', 200, 'application/xml; charset=utf-8'],
        ['robots.txt', 200, 'text/plain; charset=utf-8'],
        ['1/wordpress/impact-elements.zip', 200, 'application/zip'],
        ['_headers', 200, 'application/octet-stream'],
        ['nothing.html', 404, 'text/plain; charset=utf-8'],
        ['data/', 404, 'text/plain; charset=utf-8'],
        ['%', 200, 'text/html; charset=utf-8'],
        ['..%2f', 404, 'text/plain; charset=utf-8'],
        ['__dev.js', 200, 'text/javascript; charset=utf-8'],
      ];
      for (const [path, status, type] of CASES) {
        const answer = await fetch(server.address + path, { headers: { origin: 'https://example.org' } });
        const { headers } = answer;
        assert.deepEqual([answer.status, headers.get('content-type')], [status, type], path);
        const text = await answer.text();
        if (status === 404) assert.equal(text, 'There is nothing here.');
        else assert.equal(headers.get('cache-control'), 'no-store', path);
        if (status !== 200 || path === '__dev.js') continue;
        assert.deepEqual([headers.get('vary'), headers.get('access-control-allow-origin')], ['origin', '*'], path);
        const isPage = type.startsWith('text/html') && !path.includes('frame');
        assert.equal(text.endsWith('<script type="module" src="/__dev.js"></script>'), isPage, path);
      }
      const left = new AbortController();
      const { status, headers } = await fetch(`${server.address}__dev`, { signal: left.signal });
      left.abort();
      assert.deepEqual(
        [status, ...['content-type', 'cache-control', 'access-control-allow-origin'].map((name) => headers.get(name))],
        [200, 'text/event-stream', 'no-store', null],
      );
      const first = await fetch(waiting.address + 'builder/');
      assert.deepEqual([first.status, first.headers.get('content-type')], [503, 'text/html; charset=utf-8']);
      const text = await first.text();
      for (const line of said)
        assert.ok(
          text.includes(`<li>${line.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')}</li>`),
          line,
        );
      assert.ok(said.length && !text.includes('<b>'));
      assert.equal(
        text.replace(/<ul>[^]*<\/ul>/, ''),
        `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>To be mended</title><body><div id="dev-remarks" role="alert"><h2>To be mended</h2></div><script type="module" src="/__dev.js"></script>`,
      );
      await assert.rejects(
        serveProject(join(root, 'borken'), 0, () => {}),
        /there is no folder .*borken: write broken/,
      );
    } finally {
      await server.close();
      await waiting.close();
    }
    await assert.rejects(fetch(server.address));
    for (const [args, said] of [
      [['--port', '65001'], '--port is a number up to 65000'],
      [['--port=-1'], '--port is a number up to 65000'],
      [['--port', '1.5'], '--port is a number up to 65000'],
      [['a', 'b'], 'one folder is needed'],
    ] as const) {
      const { code, err } = await runCommand('dev', ...args);
      assert.deepEqual([code, err.includes(said)], [2, true], err);
    }
    assert.deepEqual(
      [(await runCommand('dev', '--help')).code, (await runCommand('dev', join(root, 'none'))).code],
      [0, 1],
    );
  });
});
