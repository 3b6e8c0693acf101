/** A change says the same on a page, on a page without script, on a card and in a file. */
import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { change } from '../../stories/examples/change.js';
import { toHTML } from '../../stories/examples/example.js';
import { changeFile } from '../../src/elements/change/change-file.js';
import { card } from '../../src/server/card.js';
import { prerender } from '../../src/server/prerender.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';
import { renderStatic } from '../../src/server/static.js';
import { changeFrom } from '../../src/server/view-from-attributes.js';
import { listComma, listSemicolon } from '../../src/text/list-comma.js';
import { unbroken } from '../../src/text/unbroken.js';
import { memory, page, shown } from './page.js';

const { read } = memory({});
const examples = Object.entries(change).filter(
  ([, { attributes, says }]) => says && !('src' in attributes) && !('data' in attributes),
);

describe('a change from a server', () => {
  for (const lang of ['en', 'de', 'ar']) {
    for (const [name, example] of examples) {
      it(`says all of ${name} in ${lang}`, async () => {
        await loadLocales([lang]);
        const view = withLocale(lang, () =>
          changeFrom(new Map(Object.entries(example.attributes)), undefined, { lang, base: 'http://page.invalid/' }),
        )!;
        const { statement } = view.figures[0]!;
        const texts = [
          statement.value,
          view.comparison,
          view.counts?.text,
          ...view.rows.flatMap(({ period, value, notes }) => [period, value, ...notes].map(({ text }) => text)),
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
        const asides = view.rows.flatMap(({ notes }) => (notes.length > 1 ? [notes.map(({ text }) => text)] : []));
        for (const notes of asides)
          assert.ok(shown(pages.prerendered.html).includes(notes.join(listSemicolon(lang))), lang);
        const file = changeFile(view, { rightToLeft: lang === 'ar', accent: '#000000', tactile: false });
        assert.doesNotMatch(file, /undefined|NaN/);
        for (const { value } of view.rows) assert.ok(file.includes(value.text), `${value.text} in ${file}`);
        for (const { period, notes } of view.rows)
          if (notes.length && view.picture?.kind === 'bars')
            assert.ok(file.includes(period.text + listComma(period.lang).trim()), file);
      });
    }
  }

  const seen = async (lang: string, attributes: Readonly<Record<string, string>>) => {
    await loadLocales([lang]);
    return withLocale(lang, () =>
      changeFrom(new Map(Object.entries(attributes)), undefined, { lang, base: 'http://page.invalid/' }),
    )!;
  };

  for (const [value, says] of [
    ['1,000 in 2019 to 2,000 in 2020', 'نحو ضعفي ما كان عليه.'],
    ['1,000 in 2019 to 3,000 in 2020', 'نحو 3 أضعاف ما كان عليه.'],
    ['1,000 in 2019 to 10,000 in 2020', 'نحو 10 أضعاف ما كان عليه.'],
    ['1,339,597 in 2020 to 3,188,793 in 2021', 'نحو 2.4 ضعف ما كان عليه.'],
    ['1,000 in 2019 to 45,000 in 2020', 'نحو 45 ضعفًا قياسًا إلى ما كان عليه.'],
    ['3 in 2010 to 4,100 in 2025', 'أكثر من 1,366 ضعفًا قياسًا إلى ما كان عليه.'],
  ] as const)
    it(`says how many times as many it became in Arabic: ${value}`, async () => {
      assert.equal((await seen('ar', { value })).comparison, says);
    });

  for (const [value, say, says] of [
    ['1,000 in 2019 to 450 in 2020', 'auto', 'انخفاض يبلغ 55%.'],
    ['1,000 in 2019 to 1,240 in 2020', 'auto', 'زيادة تبلغ 24%.'],
    ['about 1,000 in 2019 to 1,240 in 2020', 'auto', 'زيادة تبلغ نحو 24%.'],
    ['1,000 in 2019 to 450 in 2020', 'difference', 'انخفاض بمقدار 550.'],
    ['1 hour in 2019 to 3 hours in 2020', 'difference', 'زيادة بمقدار ساعتين.'],
    ['90% in 2019 to 88% in 2020', 'auto', 'انخفاض بمقدار نقطتين مئويتين.'],
    ['90% in 2019 to 91% in 2020', 'auto', 'زيادة بمقدار نقطة مئوية واحدة.'],
  ] as const)
    it(`says how much more or less it is in Arabic: ${value}, ${say}`, async () => {
      assert.equal((await seen('ar', { value, say })).comparison.replaceAll('\u200e', ''), says);
    });

  for (const [value, says] of [
    ['about 1,000 in 2019 to 1,550 in 2020', 'Alrededor de un 55\u00a0% más.'],
    ['about 1,000 in 2019 to 450 in 2020', 'Alrededor de un 55\u00a0% menos.'],
    ['1,000 in 2019 to 1,550 in 2020', '55\u00a0% más.'],
  ] as const)
    it(`says a percentage that is no share in Spanish: ${value}`, async () => {
      assert.equal((await seen('es', { value })).comparison, says);
    });

  for (const [lang, from, to, says] of [
    ['zh-Hans', '2025-01/P6M', '2025-07/P6M', ['2025年1月至6月', '2025年7月至12月']],
    ['zh-Hans', '2024-07/P12M', '2025-07/P12M', ['2024年7月至2025年6月', '2025年7月至2026年6月']],
    ['fr', '2025-05-01', '2025-05-02', ['1er mai 2025', '2 mai 2025']],
    ['fr', '2025-01/P6M', '2025-07/P6M', ['janvier à juin 2025', 'juillet à décembre 2025']],
  ] as const)
    it(`says periods in ${lang}: ${from}`, async () => {
      const series = JSON.stringify([
        { when: from, value: '5' },
        { when: to, value: '8' },
      ]);
      assert.deepEqual(
        (await seen(lang, { value: '8', series })).rows.map(({ period }) => period.text),
        says,
      );
    });

  it('has no style of its own that a policy would have to name', async () => {
    const { html } = await prerender(page(toHTML(change.partOfAYear)), { read });
    assert.doesNotMatch(html.replace(/<style>.*?<\/style>/gs, ''), /<[^>]* style=/);
  });

  for (const [lang, caption] of [
    ['es', 'De 606 en 2018'],
    ['en', '606 in 2018'],
  ] as const)
    it(`heads its table as a sentence, in English as it was typed: ${lang}`, async () => {
      const tag = '<impact-change value="606 in 2018 to 27,217 in 2020" label="x"></impact-change>';
      const { html } = await prerender(page(tag, lang), { read });
      assert.ok(
        /<caption>([^]*?)<\/caption>/
          .exec(html)![1]!
          .replace(/<[^>]*>/g, '')
          .replaceAll('\u00a0', ' ')
          .startsWith(caption),
        html,
      );
    });

  it('keeps a table out of a paragraph', async () => {
    const { html } = await renderStatic(page(`<p>${toHTML(change.partOfAYear)}</p>`), { read });
    assert.doesNotMatch(html, /<table|<figure/);
    assert.match(shown(html), /January to June 2020: 27,217, half a year/);
  });

  it('is drawn on a card, whose text for those who can’t see it says what it comes to', async () => {
    const { svg, alt } = await card(change.partOfAYear.attributes, { read });
    assert.match(svg, /<g[^>]*>/);
    assert.match(alt, /606 in 2018 to 27,217 in the first half of 2020 .* About 45 times as many, in half the time/);
  });
});
