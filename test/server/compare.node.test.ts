/** A comparison says the same on a page, on a page without script, on a card and in a file. */
import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { compare } from '../../stories/examples/compare.js';
import { toHTML, type Example } from '../../stories/examples/example.js';
import { compareFile } from '../../src/elements/compare/compare-file.js';
import { readFigures } from '../../src/documents/figures-document.js';
import { card } from '../../src/server/card.js';
import { prerender } from '../../src/server/prerender.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';
import { renderStatic } from '../../src/server/static.js';
import { compareFrom } from '../../src/server/view-from-attributes.js';
import { unbroken } from '../../src/text/unbroken.js';
import { memory, page, shown } from './page.js';

const { read } = memory({});
const examples = Object.entries<Example>(compare).filter(([, { attributes, says }]) => says && !('src' in attributes));

describe('a comparison from a server', () => {
  for (const lang of ['en', 'de', 'ar']) {
    for (const [name, example] of examples) {
      it(`says all of ${name} in ${lang}`, async () => {
        await loadLocales([lang]);
        const { data } = example.attributes;
        const figures = data ? readFigures(JSON.parse(data)) : [];
        const view = withLocale(lang, () =>
          compareFrom(new Map(Object.entries(example.attributes)), figures.length ? { figures } : undefined, {
            lang,
            base: 'http://page.invalid/',
          }),
        )!;
        const texts = [
          view.heading,
          view.note,
          view.caution,
          view.axis?.zero,
          view.axis?.end,
          ...view.reasons.map((reason) => reason?.text),
          ...view.figures.flatMap(({ statement, status }) => [statement.value, statement.label?.text, status?.word]),
          ...view.rows.flatMap((row) =>
            row ? [row.name.text, row.value.text, row.converted, row.tiny, ...row.notes.map(({ text }) => text)] : [],
          ),
        ].flatMap((text) => (text ? unbroken(text).replace(/\s+/g, ' ') : []));
        const body = page(toHTML(example), lang);
        const pages = { prerendered: await prerender(body, { read }), static: await renderStatic(body, { read }) };
        for (const [how, { html, problems }] of Object.entries(pages)) {
          assert.deepEqual(problems, []);
          const said = shown(html);
          assert.deepEqual(
            texts.filter((text) => !said.includes(text)),
            [],
            `${how}: ${said}`,
          );
          assert.doesNotMatch(html, /undefined|NaN/);
        }
        if (!view.axis) return;
        const file = compareFile(view, { rightToLeft: lang === 'ar', accent: '#000000', tactile: false });
        assert.doesNotMatch(file, /undefined|NaN/);
        assert.ok(file.includes(view.axis.end), file);
      });
    }
  }

  it('has no style of its own that a policy would have to name', async () => {
    const { html } = await prerender(page(toHTML(compare.interval)), { read });
    assert.doesNotMatch(html.replace(/<style>.*?<\/style>/gs, ''), /<[^>]* style=/);
  });

  it('keeps a table out of a paragraph', async () => {
    const { html } = await renderStatic(page(`<p>${toHTML(compare.times)}</p>`), { read });
    assert.doesNotMatch(html, /<table|<figure/);
    assert.match(shown(html), /to answer a letter: 13 hours; 780 minutes/);
  });

  it('is drawn on a card with its heading and every sentence, in letters of the card', async () => {
    for (const { attributes } of [compare.times, compare.interval, compare.part]) {
      const { svg, alt } = await card(attributes, { read });
      assert.match(svg, /<g transform="matrix/);
      assert.doesNotMatch(svg, /undefined|NaN/);
      assert.match(
        alt,
        /5\.2\sminutes to answer a call. 13\shours to answer a letter|28\.5% of adults asked|11,108 of 20,254/,
      );
    }
  });

  it('draws no card of figures that have no common axis, and says why', async () => {
    await assert.rejects(
      card(compare.mixed.attributes, { read }),
      /figures on one card share an axis: .* no common axis/,
    );
    await assert.rejects(card(compare.notPeople.attributes, { read }), /one counts people/);
  });
});
