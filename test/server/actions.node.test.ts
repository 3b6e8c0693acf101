import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { ownLists } from '../documents/own-lists.js';
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
    assert.match(said, /What we ask for 1 done, 1 partly done, 1 promised, 2 open/);
    assert.match(said, /What you can do Write to your member of parliament/);
    assert.match(html, /href="mailto:\?subject=Preventing%20child/);
    assert.doesNotMatch(said, /Pass this page on/);
    assert.equal((await prerender(html, { read })).html, html);
  });

  it('writes every address and point out for email and print', async () => {
    const { html, problems } = await renderStatic(page(TAG), { read });
    assert.deepEqual(problems, []);
    assert.doesNotMatch(html, /impact-actions|<template/);
    assert.match(html, /<h2>What we ask for<\/h2>/);
    assert.match(html, /<b>Promised, 1 May 2026\.<\/b> The minister agreed/);
    assert.match(html, /Dear member of parliament,<br><br>Please ask that counselling/);
    assert.match(html, /electorate\.example\.net[^]*electorate\.example\.org/);
  });

  it('says what is of a document in its own language, and what is ours in the page’s', async () => {
    const { html } = await renderStatic(page(TAG, 'ar'), { read });
    assert.match(html, /lang="en"[^>]*>The Example Foundation<\/span>، مارس\u00a02026، PDF، 2\.4\u00a0ميغابايت/);
    assert.match(html, /<span lang="en" dir="ltr">The Example Police; Every online service<\/span>/);
  });

  it('keeps the transcript of a video that is a link', async () => {
    const list = {
      id: 'v',
      kind: 'video',
      title: 'Watch',
      url: 'https://www.youtube.com/embed/videoseries?list=PL1',
      transcript: ['They talk.'],
      transcriptUrl: 'https://example.org/film.txt',
    };
    const listed = memory({ '/data/list.json': JSON.stringify({ version: 1, language: 'en', actions: [list] }) });
    const tag = page('<impact-actions src="/data/list.json"><a href="/act">Act</a></impact-actions>');
    for (const { html, problems } of [await prerender(tag, listed), await renderStatic(tag, listed)]) {
      assert.deepEqual(problems, []);
      assert.match(html, /They talk\.[^]*href="https:\/\/example\.org\/film\.txt"/);
      assert.doesNotMatch(html, /youtube-nocookie/);
    }
  });

  it('keeps the number of a recommendation among those of its document', async () => {
    const asks = ['a', 'b', 'c'].map((id) => ({ id, title: `Ask ${id}` }));
    const listed = (of: object[]) =>
      memory({ '/data/list.json': JSON.stringify({ version: 1, language: 'en', asks: of, actions: [] }) });
    const tag = page('<impact-actions src="/data/list.json" only="c">Act.</impact-actions>');
    for (const write of [prerender, renderStatic]) {
      assert.match((await write(tag, listed(asks))).html, /<li[^>]* value="3"[^]*Ask c/);
      assert.doesNotMatch((await write(tag, listed(asks.slice(2)))).html, /<li[^>]* value=/);
    }
  });

  const OWN = `<impact-actions heading="Act"><ol>
    <li data-state="promised" data-date="2026-05-01" data-of="The Example Government"><strong>Fund it.</strong> For five years. <a href="/answer">The answer</a></li>
    <li><a href="mailto:minister@example.org?subject=Care%20%2B%20help">Write to the minister.</a> A few words are enough.</li>
    <li><a href="review.pdf">Read <em>the</em> review</a></li>
    <li data-kind="share">Pass this page on</li>
  </ol></impact-actions>`;
  const ownOptions = { read, url: 'https://example.org/act/' };

  it('shows the author’s own list as the element would, and stays as it is', async () => {
    const { html, problems } = await prerender(page(OWN), ownOptions);
    assert.deepEqual(problems, []);
    const said = shown(html);
    assert.match(said, /What we ask for Fund it\. Promised, 1 May 2026\. example\.org For five years\. Asked of/);
    assert.match(said, /What you can do Write to the minister\. A few words are enough\./);
    assert.match(said, /Read the review/);
    // Nothing shares without a script, and no word of the author's is lost.
    assert.match(said, /Pass this page on/);
    assert.match(html, /<template shadowrootmode="open">[^]*href="https:\/\/example\.org\/act\/review\.pdf"/);
    assert.equal((await prerender(html, ownOptions)).html, html);
  });

  it('writes the author’s own list out for email and print', async () => {
    const { html, problems } = await renderStatic(page(OWN), ownOptions);
    assert.deepEqual(problems, []);
    assert.doesNotMatch(html, /impact-actions|<template/);
    assert.match(html, /<b>Promised, 1 May 2026\.<\/b> <a href="https:\/\/example\.org\/answer"/);
    assert.match(html, /minister@example\.org<br>/);
    assert.match(html, /Care \+ help/);
    assert.match(html, /Pass this page on/);
  });

  for (const { name, markup, asks, actions: deeds } of ownLists)
    it(`reads the author’s own list: ${name}`, async () => {
      const tag = page(`<impact-actions>${markup}</impact-actions>`);
      const { html, problems } = await prerender(tag, { read });
      assert.ok(
        problems.every(({ message }) => /is in the future|the link is left out/.test(message)),
        String(problems),
      );
      const said = shown(/<template[^]*<\/template>/.exec(html)![0]);
      for (const items of [asks, deeds]) assert.ok(said.includes(items.join(' ')), said);
      const written = await renderStatic(tag, { read });
      assert.equal(written.html.match(/<li style=/g)!.length, asks.length + deeds.length);
    });

  it('tells of words of a list that mean nothing', async () => {
    const { problems } = await prerender(
      page('<impact-actions><ol><li data-state="won">Fund it</li></ol></impact-actions>'),
      { read },
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['item 1: data-state can\'t be "won": it is one of open, promised, partly, done'],
    );
  });

  it('claims no state of a day that hasn’t come', async () => {
    const state = { state: 'done', date: '2999-01-01', url: 'https://example.org/' };
    const listed = memory({
      '/data/list.json': JSON.stringify({
        version: 1,
        language: 'en',
        asks: [{ id: 'a', title: 'Fund it', status: state }],
        actions: [],
      }),
    });
    const tag = page('<impact-actions src="/data/list.json"></impact-actions>');
    for (const { html } of [await prerender(tag, listed), await renderStatic(tag, listed)]) {
      assert.match(html, /Fund it/);
      assert.doesNotMatch(shown(html), /Done|2999/);
    }
  });

  it('leaves a list with nothing in it to its author', async () => {
    const own = '<impact-actions><ol><li></li></ol></impact-actions>';
    assert.match((await prerender(page(own), { read })).html, /<impact-actions><ol><li><\/li><\/ol><\/impact-actions>/);
    assert.match((await renderStatic(page(own), { read })).html, /<ol><li><\/li><\/ol>/);
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
