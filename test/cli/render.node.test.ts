import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../helpers/command.js';
import { after, describe, it } from '../helpers/node.js';
import { DOCUMENTS, page } from '../server/page.js';

const folder = await mkdtemp(join(tmpdir(), 'impact-render-'));
const at = (name: string) => join(folder, name);
await mkdir(at('data'));
await mkdir(at('deep'));
await writeFile(at('data/figures.json'), DOCUMENTS['/data/figures.json']!);
const tag = '<impact-statistic src="/data/figures.json" figure="csa-girls">x</impact-statistic>';
await writeFile(at('page.html'), page(tag));
await writeFile(at('deep/page.html'), page(tag.replace('/data', '../data')));
await writeFile(at('bad.html'), page(tag.replace('csa-girls', 'none')));
after(() => rm(folder, { recursive: true }));

const run = async (...args: string[]) => {
  const { err, ...rest } = await runCommand(...args);
  return { ...rest, err: err.replaceAll(`${folder}/`, '') };
};

describe('impact-elements render', () => {
  it('prints the filled page, and nothing else', async () => {
    const { code, out, err } = await run('render', at('page.html'));
    assert.match(out, /^<!DOCTYPE html>[^]*<template shadowrootmode="open">[^]*<\/html>\n$/);
    assert.deepEqual([code, err], [0, '']);
  });

  it('writes a file, from documents below the site’s root, and prints the hashes for a policy', async () => {
    const { code, out } = await run('render', at('deep/page.html'), '--data-root', folder, '--out', at('out.html'));
    assert.equal(code, 0);
    assert.match(out, /^style-src 'sha256-[\w+/]+='\n$/);
    assert.match(await readFile(at('out.html'), 'utf8'), /<template shadowrootmode/);
  });

  for (const [what, bytes, says] of [
    [
      'says latin1',
      Buffer.from('<meta charset="ISO-8859-1"><p>caf\xe9</p>', 'latin1'),
      /is written in iso-8859-1: save it as UTF-8/,
    ],
    [
      'says so in the older way',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">é'),
      /is written in windows-1252/,
    ],
    ['says nothing and is not UTF-8', Buffer.from('<p>caf\xe9</p>', 'latin1'), /has bytes that are no UTF-8/],
    ['is UTF-16', Buffer.from('\ufeff<p>x</p>', 'utf16le'), /is written in utf-16/],
    ['is UTF-16 with the first byte first', Buffer.from('\ufeff<p>x</p>', 'utf16le').swap16(), /is written in utf-16:/],
    ['says so in capitals', Buffer.from('<META NAME=x CHARSET = "GREEK">'), /is written in greek:/],
    ['says so between apostrophes', Buffer.from("<meta charset='greek'>"), /is written in greek:/],
    ['says so at length', Buffer.from(`<meta charset="${'x'.repeat(41)}">`), new RegExp(` ${'x'.repeat(40)}:`)],
    ['says so a kilobyte on', Buffer.from(`${' '.repeat(1002)}<meta charset="greek">`), /is written in greek/],
    ['names a charset like it', Buffer.from('<meta charset="utf-80">'), /is written in utf-80:/],
    ['would have a shell run something', Buffer.from('<meta charset=$(id)>'), /iconv -f '\$\(id\)' -t utf-8/],
  ] as const) {
    it(`refuses a page that ${what}, and writes nothing`, async () => {
      await writeFile(at('strange.html'), bytes);
      const { code, out, err } = await run('render', at('strange.html'), '--out', at('strange-out.html'));
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, says);
      await assert.rejects(readFile(at('strange-out.html')));
    });
  }

  it('keeps the mark at the start of a page in UTF-8', async () => {
    await writeFile(at('marked.html'), '\ufeff<meta charset="latin1"><p>é</p>');
    const { code, out } = await run('render', at('marked.html'));
    assert.deepEqual([code, out], [0, '\ufeff<meta charset="latin1"><p>é</p>']);
  });

  for (const text of [
    '<meta charset="utf8">é',
    '<META CHARSET=UTF-8>é',
    '<meta charset="unicode-1-1-utf-8">é',
    // Browsers look no further than a kilobyte.
    `${' '.repeat(1010)}<meta charset="greek">é`,
    '<metacharset="greek">é',
    '<meta data-charsets="greek">é',
  ])
    it(`takes ${text.trim()}`, async () => {
      await writeFile(at('taken.html'), text);
      assert.deepEqual(await run('render', at('taken.html')), { code: 0, out: text, err: '' });
    });

  it('leaves out every script with --static', async () => {
    const { code, out } = await run('render', at('page.html'), '--static');
    assert.equal(code, 0);
    assert.doesNotMatch(out, /<script|<impact-/);
  });

  it('prints problems with their line, and exits with 1', async () => {
    const { code, out, err } = await run('render', at('bad.html'));
    assert.deepEqual([code, out], [1, await readFile(at('bad.html'), 'utf8')]);
    assert.equal(err, 'bad.html:5: impact-statistic: figures: no figure "none"\n');
  });

  it('names each tag that it can’t fill, and what the console would say, with its line', async () => {
    await writeFile(
      at('data/posts.json'),
      '{"version":1,"title":"Blog","url":"https://blog.example.net/","updated":"2026-11-01T10:00:00Z","posts":[{"title":"A","url":"https://blog.example.net/a","published":"2026-10-31"}]}',
    );
    const TAGS: readonly (readonly [tag: string, said?: string])[] = [
      [
        '<div data-impact="statistik">x</div>',
        'impact-statistik: data-impact: there is no element “statistik”: write statistic',
      ],
      [
        '<impact-statisic value="1 in 4">x</impact-statisic>',
        'impact-statisic: there is no <impact-statisic>: write <impact-statistic>',
      ],
      ['<impact-widget>Somebody else’s</impact-widget>'],
      ['<impact-exit href="https://www.bom.gov.au/">x</impact-exit>'],
      [
        '<impact-give action="http://a.example/">x</impact-give>',
        'impact-give: needs an https address of a payment page in action',
      ],
      [
        '<impact-subscribe action="/a" service="mailchip">x</impact-subscribe>',
        'impact-subscribe: service: there is no “mailchip”: write mailchimp',
      ],
      [
        '<impact-contact service="ghost">x</impact-contact>',
        'impact-contact: service: there is no “ghost”: there are form, json, gravity-forms, hubspot',
      ],
      ['<impact-subscribe><form method="post" action="/a">x</form></impact-subscribe>'],
      [
        '<impact-subscribe>x</impact-subscribe>',
        'impact-subscribe: action: nothing says where the form is sent: write its address',
      ],
      [
        '<impact-prevalence value="128%" label="of adults" source="s">x</impact-prevalence>',
        'impact-prevalence: value: “128%” is more than everybody',
      ],
      [
        '<impact-posts src="/data/posts.json" count="lots">x</impact-posts>',
        `impact-posts: count can't be "lots": it is 3`,
      ],
    ];
    await writeFile(at('silent.html'), TAGS.map(([tag]) => tag).join('\n'));
    const { code, err } = await run('render', at('silent.html'), '--data-root', folder);
    for (const [index, [tag, said]] of TAGS.entries()) {
      const found = err.split('\n').filter((line) => line.startsWith(`silent.html:${index + 1}: `));
      assert.ok(said ? found.includes(`silent.html:${index + 1}: ${said}`) : !found.length, `${tag}\n${err}`);
    }
    assert.equal(code, 1);
    // What is read as something else is filled all the same.
    await writeFile(at('posts.html'), '<impact-posts src="/data/posts.json" count="none">x</impact-posts>');
    assert.equal((await run('render', at('posts.html'), '--data-root', folder)).code, 0);
  });

  it('says what the console would at the tags that have the value, or at the first of its element', async () => {
    const posts = (count: string) => `<impact-posts src="/data/posts.json" count="${count}">x</impact-posts>`;
    const share = (outer: string) =>
      `<impact-prevalence src="/data/figures.json" figure="csa-girls" of-figure="${outer}">x</impact-prevalence>`;
    await writeFile(
      at('places.html'),
      [posts('2'), posts('plenty'), posts('few'), posts('plenty'), share('no-one'), share('no-one')].join('\n'),
    );
    const { err } = await run('render', at('places.html'), '--data-root', folder);
    const lines = err.split('\n').filter((line) => /can't be|names no figure/.test(line));
    const said = (line: number, count: string) =>
      `places.html:${line}: impact-posts: count can't be "${count}": it is 3`;
    assert.deepEqual(lines, [
      said(2, 'plenty'),
      said(3, 'few'),
      said(4, 'plenty'),
      'places.html:5: impact-prevalence: of-figure="no-one" names no figure: write an id of the document, or a share as in 28.5% of adults',
    ]);
  });

  it('says which address gave nothing, and how one inside the network is asked', async () => {
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const host = `127.0.0.1:${port}`;
    await writeFile(
      at('inside.html'),
      `<impact-statistic src="http://${host}/figures.json" figure="a">x</impact-statistic>`,
    );
    const said = async (...more: string[]) => (await run('render', at('inside.html'), ...more)).err;
    try {
      const start = `inside.html:1: impact-statistic: http://${host}/figures.json`;
      assert.equal(await said(), `${start} is inside a network (127.0.0.1): if it is yours, say --host ${host}\n`);
      assert.equal(await said('--host', host), `${start} answered 404\n`);
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });

  for (const [what, ...args] of [
    ['no page', 'render'],
    ['an option that nobody knows', 'render', 'a.html', '--nonsense'],
    ['an address that is none', 'render', 'a.html', '--url', 'ftp://x'],
    ['a card without a figure', 'card', '--out', 'a.png'],
    ['a card in another format', 'card', '--out', 'a.gif', '--value', '1 in 4'],
  ] as const)
    it(`exits with 2 for ${what}`, async () => {
      const { code, err } = await run(...args);
      assert.equal(code, 2);
      assert.match(err, /^impact-elements (render|card): .+\n\nimpact-elements/);
    });

  it('exits with 1 for a page that is not there', async () => {
    assert.equal((await run('render', at('none.html'))).code, 1);
  });
});

/** One pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

describe('impact-elements card', () => {
  it('writes a picture by the file’s name and prints its alternative text', async () => {
    const args = ['--src', at('data/figures.json'), '--figure', 'csa-girls', '--out', at('card.png')];
    const { code, out } = await run('card', ...args);
    assert.equal(code, 0);
    assert.match(out, /^More than 1 in 3 girls/);
    assert.equal((await readFile(at('card.png'))).toString('latin1', 1, 4), 'PNG');
  });

  /** What a command draws as SVG, and what it says. */
  const drawn = async (...args: string[]) => {
    await rm(at('card.svg'), { force: true });
    const { code, out, err } = await run('card', ...args, '--no-graphic', '--out', at('card.svg'));
    return { code, out, err, svg: code ? '' : await readFile(at('card.svg'), 'utf8') };
  };
  const own = ['--value', '1 in 4', '--label', 'of girls', '--source', 'A study'];

  it('takes every option', async () => {
    const bare = (await drawn(...own)).svg;
    assert.match(bare, /^<svg role="img" aria-label="1 in 4 of girls\. A study" lang="en" width="1200" height="630"/);
    const OPTIONS: readonly (readonly [option: string, value: string, has: RegExp])[] = [
      ['--accent', '#123456', /stroke="#123456"/],
      ['--shape', 'square', /width="1080" height="1080"/],
      ['--publisher', 'The Example Foundation', /<svg/],
      ['--locale', 'de', /lang="de"/],
      ['--source-date', '2023', /aria-label="[^"]*2023/],
    ];
    for (const [option, value, has] of OPTIONS) {
      const { svg } = await drawn(...own, option, value);
      assert.ok(svg !== bare && has.test(svg), option);
    }
    const whole = ['--value', '1 in 4', '--label', 'of girls', '--source', 'A study', '--out', at('whole.svg')];
    assert.equal((await run('card', ...whole)).code, 0);
    assert.ok((await readFile(at('whole.svg'), 'utf8')).length > bare.length + 1000, 'an icon array');
    const mark = async (name: string) => {
      await run('card', ...whole, '--mark', name, '--of', '8');
      return readFile(at('whole.svg'), 'utf8');
    };
    assert.ok((await mark('circle')) !== (await mark('square')), 'marks');
  });

  it('takes a logo by the ending of its file', async () => {
    for (const [name, type] of [
      ['logo.PNG', 'png'],
      ['logo.jpg', 'jpeg'],
      ['logo.jpeg', 'jpeg'],
      ['logo.svg', 'svg+xml'],
    ] as const) {
      await writeFile(
        at(name),
        type === 'svg+xml' ? '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"/>' : PIXEL,
      );
      const { code, err, svg } = await drawn(...own, '--logo', at(name));
      assert.deepEqual([code, err], [0, ''], name);
      assert.ok(svg.includes(`data:image/${type};base64,`), name);
    }
  });

  it('says what check finds of the figures that it draws, and of their sources', async () => {
    const source = (published: string) => ({ title: 'A study', publisher: 'A journal', published });
    const figure = (id: string, own: string) => ({ id, value: '1 in 4', label: 'of girls', source: own });
    await writeFile(
      at('a b#1%.json'),
      JSON.stringify({
        version: 1,
        language: 'en',
        sources: {
          s: source('2023'),
          s2: source('soon'),
          't-1': source('then'),
          u: source('2023'),
          v: 'A note',
        },
        figures: [
          figure('good', 's'),
          figure('bad', 's2'),
          figure('odd', 't-1'),
          figure('bare', 'v'),
          { ...figure('more', 'u'), value: '128%' },
        ],
      }),
    );
    const said = async (ids: string) => {
      const { code, err } = await drawn('--src', at('a b#1%.json'), '--figure', ids);
      return [
        code,
        ...err.split('\n').flatMap((line) => /^impact-elements card: (error [^:]*|nothing .*)/.exec(line)?.[1] ?? []),
      ];
    };
    assert.deepEqual(await said('good'), [0]);
    for (const [ids, path] of [
      ['bad', 'sources.s2.published'],
      ['odd', 'sources["t-1"].published'],
      ['bare', 'sources.v'],
      ['more', 'figures[4].value'],
      ['good \n more', 'figures[4].value'],
    ] as const)
      assert.deepEqual(await said(ids), [1, `error ${path}`, 'nothing was drawn']);
  });

  it('asks a host inside the network that its address names, and draws what was withdrawn where it is told to', async () => {
    const document = JSON.stringify({
      version: 1,
      language: 'en',
      figures: [
        { id: 'a', value: '1 in 4', label: 'of girls' },
        { id: 'gone', value: '1 in 5', label: 'of boys', status: { state: 'withdrawn', date: '2026-01-02' } },
      ],
    });
    const server = createServer((_, response) => response.writeHead(200).end(document));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const src = `HTTP://127.0.0.1:${(server.address() as AddressInfo).port}/figures.json`;
    try {
      const near = await drawn('--src', src, '--figure', 'a');
      assert.deepEqual([near.code, near.err], [0, '']);
      assert.match(near.out, /^1 in 4 of girls/);
      const gone = await drawn('--src', src, '--figure', 'gone');
      assert.equal(gone.code, 1);
      assert.match(gone.err, /a card of it needs --withdrawn, and says so/);
      const marked = await drawn('--src', src, '--figure', 'gone', '--withdrawn');
      assert.deepEqual([marked.code, marked.err], [0, '']);
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });

  it('prints how it is used', async () => {
    for (const command of ['render', 'card']) {
      const { code, out } = await run(command, '--help');
      assert.deepEqual([code, out.startsWith(`impact-elements ${command}`)], [0, true]);
    }
  });
});
