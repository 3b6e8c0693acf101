import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html, openSite, shownText, type Answer, type Site } from './page.js';

const SCRIPT = '<script type="module" src="/posts.js"></script>';
const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title><link>https://o.example/</link>
  <item><title>Fish &amp;amp; chips</title><link>/1</link><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate>
  <description><![CDATA[<p onclick="alert(1)">Words<script>window.hacked = true</script><img src=x onerror="window.hacked = true"></p>]]></description></item></channel></rss>`;
const WORDPRESS = JSON.stringify([
  {
    id: 1,
    title: { rendered: 'A &#038; B' },
    link: 'https://o.example/1',
    date_gmt: '2026-01-05T10:00:00',
    excerpt: { rendered: '<p>Words</p>' },
  },
]);
const POSTS = JSON.stringify({ version: 1, posts: [{ title: 'From a document', url: 'https://o.example/1' }] });
const answer = (body: string, type: string): Answer => ({ body, headers: { 'content-type': type } });

/** A page with the strictest policy, and what it serves beside it. */
const page = (tag: string, ...files: readonly (readonly [path: string, answer: Answer])[]): Record<string, Answer> => ({
  '/': { body: html(tag + SCRIPT), headers: { 'content-security-policy': STRICT } },
  ...Object.fromEntries(files),
});

const record = (opened: Page) =>
  opened.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.sourceFile}`),
    );
  });

const CASES: readonly (readonly [name: string, tag: string, path: string, answer: Answer, says: RegExp, chunk?: string])[] = [
  ['a feed', '<impact-posts src="/feed/">Our blog</impact-posts>', '/feed/', answer(RSS, 'application/rss+xml'), /Fish & chips\s+Words/, 'xml-reader'],
  ['WordPress’s interface', '<impact-posts src="/">Our blog</impact-posts>', '/wp-json/wp/v2/posts', answer(WORDPRESS, 'application/json'), /A & B\s+Words/, 'json-reader'],
  ['a posts document', '<impact-posts src="/posts.json">Our blog</impact-posts>', '/posts.json', answer(POSTS, 'application/json'), /From a\u00a0document/],
]; // prettier-ignore

describe('a page with posts under a strict Content Security Policy and Trusted Types', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  for (const [name, tag, path, served, says, chunk] of CASES) {
    it(`shows ${name}, with its reader and nothing more`, async () => {
      const { page: tab, lines, requests } = await site.visit('/', page(tag, [path, served]), record);
      await tab.waitForFunction(() => document.querySelector('impact-posts')?.shadowRoot?.querySelector('[part=list]'));
      assert.match(await shownText(tab, 'impact-posts'), says);
      assert.deepEqual(
        await tab.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations),
        [],
      );
      assert.deepEqual(
        lines.filter((line) => /^(warn|error|uncaught)/.test(line)),
        [],
      );
      assert.equal(await tab.evaluate(() => 'hacked' in window), false);
      const after = requests.filter((one) => one !== '/' && one !== '/posts.js');
      const expected = [path, '/chunks/answer-posts.js', ...(chunk ? [`/chunks/${chunk}.js`] : [])];
      assert.deepEqual(after.toSorted(), expected.toSorted());
      assert.equal(after.length, expected.length, `asked for something twice: ${after.join(' ')}`);
    });
  }

  it('keeps the author’s words when there is nothing, without a violation', async () => {
    const { page: tab } = await site.visit(
      '/',
      page('<impact-posts src="/none/feed/"><a href="/blog/">Our blog</a></impact-posts>'),
      record,
    );
    await tab.waitForFunction(() =>
      document.querySelector('impact-posts')?.shadowRoot?.querySelector('[part=message]'),
    );
    assert.match(await tab.$eval('body', (body) => body.innerText), /Our blog/);
    assert.match(await shownText(tab, 'impact-posts'), /could not be loaded/);
    assert.deepEqual(await tab.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations), []);
  });

  it('reports a file of its own that does not come as `network`, and keeps the author’s words', async () => {
    const { page: tab } = await site.visit(
      '/',
      page(
        '<impact-posts src="/posts.json"><a href="/blog/">Our blog</a></impact-posts>',
        ['/posts.json', answer(POSTS, 'application/json')],
        ['/chunks/answer-posts.js', { body: '', headers: {}, status: 404 }],
      ),
      (opened) =>
        opened.evaluateOnNewDocument(() => {
          const seen: unknown[] = [];
          Object.assign(window, { seenErrors: seen });
          document.addEventListener('impact-error', ({ detail }) => seen.push(detail.code));
        }),
    );
    const errors = () => tab.evaluate(() => (window as unknown as { seenErrors: unknown[] }).seenErrors);
    await tab.waitForFunction(() => (window as unknown as { seenErrors: unknown[] }).seenErrors.length);
    assert.deepEqual(await errors(), ['network']);
    assert.match(await tab.$eval('body', (body) => body.innerText), /Our blog/);
    assert.match(await shownText(tab, 'impact-posts'), /could not be loaded/);
  });
});
