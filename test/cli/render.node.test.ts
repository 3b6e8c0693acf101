import assert from 'node:assert/strict';
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

describe('impact-elements card', () => {
  it('writes a picture by the file’s name and prints its alternative text', async () => {
    const args = ['--src', at('data/figures.json'), '--figure', 'csa-girls', '--out', at('card.png')];
    const { code, out } = await run('card', ...args);
    assert.equal(code, 0);
    assert.match(out, /^More than 1 in 3 girls/);
    assert.equal((await readFile(at('card.png'))).toString('latin1', 1, 4), 'PNG');
  });

  it('prints how it is used', async () => {
    for (const command of ['render', 'card']) {
      const { code, out } = await run(command, '--help');
      assert.deepEqual([code, out.startsWith(`impact-elements ${command}`)], [0, true]);
    }
  });
});
