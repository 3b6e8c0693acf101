import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { memory, page, shown } from './page.js';

const { read } = memory();
const BODY = `<main>
<impact-statistic src="/data/figures.json" figure="csa-prevalence">x</impact-statistic>
<impact-quote text="A duty." by="A speaker" source="A report" source-url="https://example.org/r.pdf" page="p. 76">y</impact-quote>
<impact-prevalence src="/data/figures.json" figure="csa-girls csa-boys">z</impact-prevalence>
<p>Of <impact-term term="csam" src="/data/glossary.json">CSAM</impact-term>.</p>
<impact-sources><a href="/sources">Our sources</a></impact-sources>
</main>`;

describe('impact-sources, from a server', () => {
  it('lists what the page cites, numbered in its order', async () => {
    const { html, problems } = await prerender(page(BODY), { read });
    assert.deepEqual(problems, []);
    const list = /<impact-sources>([^]*)<\/impact-sources>/.exec(html)![1]!;
    assert.match(list, /<ol part="list">/);
    const entries = list.match(/<li part="entry"[^]*?<\/li>/g)!.map(shown);
    assert.match(entries[0]!, /^Mathews B, .* https:\/\/doi\.org\/10\.5694\/mja2\.51873 Cited once\. ↩$/);
    assert.match(entries[1]!, /^A report, p\. 76\. Cited once\. ↩$/);
    assert.match(entries[2]!, /^Australian Child Maltreatment Study, .* Cited 2 times\. ↩1 ↩2$/);
    assert.match(entries[3]!, /^Appropriate terminology, INTERPOL\. Cited once\. ↩$/);
    assert.equal(entries.length, 4);
    // Ways back have their room, and are seen and heard once a script makes them lead there.
    assert.equal(list.match(/part="back"/g)!.length, 5);
    assert.equal(list.match(/<button part="back" class="later"/g)!.length, 5);
    assert.doesNotMatch(list, /application\/json/);
    assert.equal((await prerender(html, { read })).html, html);
  });

  it('lists whose words a term explains, by its name and whatever the page calls it', async () => {
    for (const term of [
      '<impact-term term="csam" src="/data/glossary.json">such pictures</impact-term>',
      '<impact-term src="/data/glossary.json">CSAM</impact-term>',
      '<impact-term term="" src="/data/glossary.json">csam</impact-term>',
    ]) {
      const { html } = await prerender(page(`<p>${term}</p><impact-sources>own</impact-sources>`), { read });
      const entries = html.match(/<li part="entry"[^]*?<\/li>/g)?.map(shown) ?? [];
      assert.deepEqual(
        [entries.length, /^Appropriate terminology, INTERPOL\./.test(entries[0] ?? '')],
        [1, true],
        term,
      );
    }
  });

  it('lists whose words a glossary has: of all its terms, or of those that it shows, in its order', async () => {
    const listed = async (attributes: string) => {
      const tags = `<impact-glossary ${attributes}>x</impact-glossary><impact-sources>own</impact-sources>`;
      const { html } = await prerender(page(tags), { read });
      return html.match(/<li part="entry"[^]*?<\/li>/g)?.map(shown) ?? [];
    };
    const all = await listed('src="/data/glossary.json"');
    const [one = '', two = ''] = await listed('src="/data/glossary.json" terms=" sextortion\n csam nobody"');
    assert.ok(all.length > 2 && all.some((entry) => entry.startsWith('Appropriate terminology, INTERPOL.')));
    assert.notEqual(one, two);
    assert.match(two, /^Appropriate terminology, INTERPOL\./);
  });

  it('keeps the author’s words where a page cites nothing', async () => {
    const { html } = await prerender(page('<impact-sources><a href="/s">Ours</a></impact-sources>'), { read });
    assert.match(html, /<impact-sources><a href="\/s">Ours<\/a><\/impact-sources>/);
  });

  it('writes addresses out for email and print', async () => {
    const { html, problems } = await renderStatic(page(BODY), { read });
    assert.deepEqual(problems, []);
    assert.match(html, /<h2 dir="ltr">Sources<\/h2><ol dir="ltr" /);
    assert.match(
      html,
      /<cite>A report<\/cite>, p\. 76\. <a href="https:\/\/example\.org\/r\.pdf"[^>]*>https:\/\/example\.org\/r\.pdf<\/a>/,
    );
    assert.doesNotMatch(html, /<impact-/);
  });

  const NUMBERED = page(
    BODY.replace(
      '<impact-sources>',
      '<impact-compare src="/data/figures.json" figure="partner has-child">w</impact-compare><impact-sources cite="numbers">',
    ),
  );

  it('puts numbers in place of source lines, which lead to the list', async () => {
    const { html, problems } = await prerender(NUMBERED, { read });
    assert.deepEqual(problems, []);
    const lines = [...html.matchAll(/(?<=<div class="provenance">\s*)<p part="(source|reference)"[^]*?<\/p>/g)].map(
      ([line]) => line,
    );
    assert.deepEqual(lines.map(shown), ['Source 1', 'Source 3', 'Source 5']);
    for (const line of lines) assert.match(line, /<a href="#impact-sources">/);
    assert.match(html, /<impact-sources cite="numbers" id="impact-sources">/);
    // A quotation has no line to replace, and a comparison's source is in the list.
    assert.match(shown(html), /— A speaker, A report, p\. 76/);
    const entries = html.match(/<li part="entry"[^]*?<\/li>/g)!.map(shown);
    assert.match(entries[4]!, /Cited 2 times\. ↩1 ↩2$/);
    assert.equal((await prerender(html, { read })).html, html);
  });

  it('leads to the list by its own id', async () => {
    const { html } = await prerender(NUMBERED.replace('<impact-sources', '<impact-sources id="refs 1"'), { read });
    assert.match(html, /<a href="#refs%201">Source 1<\/a>/);
    assert.doesNotMatch(html, /id="impact-sources"/);
  });

  it('numbers the one figure that asks, and none where no list is', async () => {
    const one = page(BODY.replace('figure="csa-prevalence"', 'figure="csa-prevalence" cite="numbers"'));
    const parts = async (markup: string) =>
      [
        ...(await prerender(markup, { read })).html.matchAll(
          /<div class="provenance">\s*<p part="(source|reference)"/g,
        ),
      ].map(([, part]) => part);
    assert.deepEqual(await parts(one), ['reference', 'source']);
    assert.deepEqual(await parts(one.replace(/<impact-sources>[^]*<\/impact-sources>/, '')), ['source', 'source']);
    assert.deepEqual(await parts(one.replace('cite="numbers"', 'cite="lines"')), ['source', 'source']);
  });

  it('leads from numbers to the entries in email and print', async () => {
    const { html, problems } = await renderStatic(NUMBERED, { read });
    assert.deepEqual(problems, []);
    const targets = [...html.matchAll(/<a href="#(impact-source-\d+)"[^>]*>(Source \d+)<\/a>/g)];
    assert.deepEqual(
      targets.map(([, , word]) => word),
      ['Source 1', 'Source 3', 'Source 5'],
    );
    for (const [, id] of targets) assert.equal(html.split(`id="${id}"`).length, 2);
    assert.equal(html.match(/<figcaption[^]*?<\/figcaption>/g)!.filter((one) => one.includes('Source: ')).length, 0);
  });

  it('speaks the page’s language', async () => {
    const { html } = await prerender(page(BODY, 'de'), { read });
    assert.match(shown(html), /Quellen/);
    assert.match(shown(html), /2\u2011mal zitiert/);
  });
});
