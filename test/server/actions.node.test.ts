import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { memory, page, shown } from './page.js';

const actions = readFileSync(new URL('../../src/documents/examples/actions.json', import.meta.url), 'utf8');
const posts = JSON.stringify({
  version: 1,
  posts: ['a', 'b', 'c', 'd'].map((name) => ({
    title: name,
    url: `https://example.org/${name}?utm_source=x`,
    categories: [name === 'b' ? 'Other' : 'News'],
  })),
});
const { read } = memory({ '/data/actions.json': actions, 'https://example.org/data/posts.json': posts });
const TAG = '<impact-actions src="/data/actions.json" country="NZ"><a href="/act">Act</a></impact-actions>';

describe('impact-actions, from a server', () => {
  it('is there without a script, but for sharing, and stays as it is', async () => {
    const { html, problems } = await prerender(page(TAG), { read });
    assert.deepEqual(problems, []);
    const said = shown(html);
    assert.match(said, /What we ask for Done: 1, Partly done: 1, Promised: 1, Open: 2/);
    assert.match(said, /What you can do Write to your member of parliament/);
    assert.match(html, /href="mailto:\?subject=Preventing%20child/);
    assert.doesNotMatch(said, /Pass this page on/);
    assert.equal((await prerender(html, { read })).html, html);
  });

  it('writes every address and point out for e-mail and print', async () => {
    const { html, problems } = await renderStatic(page(TAG), { read });
    assert.deepEqual(problems, []);
    assert.doesNotMatch(html, /impact-actions|<template/);
    assert.match(html, /<h2>What we ask for<\/h2>/);
    assert.match(html, /<b>Promised, 1 May 2026<\/b> The minister agreed/);
    assert.match(html, /Dear member of parliament,<br><br>Please ask that counselling/);
    assert.match(html, /electorate\.example\.net[^]*electorate\.example\.org/);
  });

  it('keeps the author’s own list, which a script reads', async () => {
    const own = '<impact-actions><ol><li>Fund it.</li></ol></impact-actions>';
    assert.match(
      (await prerender(page(own), { read })).html,
      /<impact-actions><ol><li>Fund it\.<\/li><\/ol><\/impact-actions>/,
    );
    assert.match((await renderStatic(page(own), { read })).html, /<ol><li>Fund it\.<\/li><\/ol>/);
  });

  it('leads on to posts of a category, without the page and without tracking', async () => {
    const related = page(
      '<impact-posts src="https://example.org/data/posts.json" related="News" count="2">Blog</impact-posts>',
    );
    const options = { read, url: 'https://example.org/a' };
    for (const { html } of [await prerender(related, options), await renderStatic(related, options)]) {
      assert.match(shown(html), /You might also be interested in/);
      const links = [...html.replace(/<script[^]*?<\/script>/g, '').matchAll(/href="(https:[^"]*)"/g)].map(
        ([, href]) => href,
      );
      assert.deepEqual(links, ['https://example.org/c', 'https://example.org/d']);
    }
  });
});
