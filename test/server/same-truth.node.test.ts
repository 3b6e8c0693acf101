/** One value, asked of every surface: the element, a prerendered and a static page, the card, the snippet, check and the builder. */
import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { remarksOn } from '../../src/builder/remarks.js';
import { attributeFindings } from '../../src/documents/check/attributes.js';
import { ownFigure, figureWords } from '../../src/embed/snippet/words.js';
import { card } from '../../src/server/card.js';
import { prerender } from '../../src/server/prerender.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';
import { renderStatic } from '../../src/server/static.js';
import {
  changeFrom,
  compareFrom,
  prevalenceFrom,
  statisticFrom,
  type Surroundings,
} from '../../src/server/view-from-attributes.js';
import { page, shown } from './page.js';

type Told = 'drawn' | 'said' | 'typed' | 'missing';

/** What becomes of a value: drawn as people, said in any language, shown as typed with a word to the editor, or named as missing. */
const values: readonly (readonly [value: string, told: Told])[] = [
  ['28.5%', 'drawn'],
  ['more than 1 in 3', 'drawn'],
  ['almost 1 in 5', 'drawn'],
  ['1 in 4', 'drawn'],
  ['one in twenty', 'drawn'],
  ['1-in-4', 'drawn'],
  ['two thirds', 'drawn'],
  ['half', 'drawn'],
  ['over half', 'drawn'],
  ['½', 'drawn'],
  ['4 out of 5', 'drawn'],
  ['21% to 65%', 'drawn'],
  ['25–47%', 'drawn'],
  ['2.2% - 4.4%', 'drawn'],
  ['<1%', 'drawn'],
  ['≤ 5%', 'drawn'],
  ['~ 30%', 'drawn'],
  ['less than one per cent', 'drawn'],
  ['12.6% (1 in 8)', 'drawn'],
  ['28.5% (95% CI 27.3–29.8)', 'drawn'],
  ['28.5% ± 1.2', 'drawn'],
  ['28.5%*', 'drawn'],
  ['٢٨٫٥٪', 'drawn'],
  ['11,108 of 20,254', 'drawn'],
  ['up to 40%', 'drawn'],
  ['0%', 'drawn'],
  ['100%', 'drawn'],
  ['74 initiatives', 'said'],
  ['12.3 per 100,000', 'drawn'],
  ['5 per 10 000', 'drawn'],
  ['£1.2bn', 'said'],
  ['3.2m', 'said'],
  ['10K+', 'said'],
  ['2.5 lakh', 'said'],
  ['tenfold', 'said'],
  ['doubled', 'said'],
  ['up 12%', 'said'],
  ['down 5 percentage points', 'said'],
  ['84% more', 'said'],
  ['5.2 minutes', 'said'],
  ['1h 30m', 'said'],
  ['2019–20', 'said'],
  ['$13 to $100 AUD', 'said'],
  ['90% to 75%', 'said'],
  ['2x more likely', 'said'],
  ['24 hours a day', 'said'],
  ['167,000 children a year', 'said'],
  ['at least 2 images or videos every second', 'said'],
  ['28,5%', 'typed'],
  ['28.5 pct', 'typed'],
  ['8.2 out of 10', 'typed'],
  ['1 in 3 to 1 in 5', 'typed'],
  ['5 in 4', 'typed'],
  ['1 in 0', 'typed'],
  ['20%, or 1 in 5', 'typed'],
  ['50-50', 'typed'],
  ['3.2 m', 'typed'],
  ['most', 'typed'],
  ['almots 1 in 3', 'typed'],
  ['max. 5%', 'typed'],
  ['N/A', 'missing'],
  ['–', 'missing'],
  ['not published', 'missing'],
  ['[c]', 'missing'],
  ['x', 'missing'],
  ['TBC', 'missing'],
];

const now = '2026-11-28';
const capital = (text: string, lang: string) => text[0]!.toLocaleUpperCase(lang) + text.slice(1);
const read = () => Promise.reject(new Error('nothing is to be read'));
const plain = (html: string) => shown(html).replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** What the other figures make of values: each is told by words, by a picture of its own, or not at all. */
const others: readonly (readonly [element: 'statistic' | 'change' | 'compare', value: string, told: Told])[] = [
  ['statistic', '28.5%', 'said'],
  ['statistic', '£1.2bn', 'said'],
  ['statistic', '606 in 2018 to 27,217 in 2020', 'said'],
  ['statistic', '28,5%', 'typed'],
  ['statistic', 'almots 1 in 3', 'typed'],
  ['statistic', 'N/A', 'missing'],
  ['change', '606 in 2018 to 27,217 in the first half of 2020', 'drawn'],
  ['change', '90% to 75%', 'drawn'],
  ['change', '$1.2 million AUD in 2022 to $1.5 million AUD in 2024', 'drawn'],
  ['change', '74 initiatives', 'said'],
  ['change', '28,5%', 'typed'],
  ['change', 'N/A', 'missing'],
  ['compare', '21% to 65%', 'drawn'],
  ['compare', '11,108 of 20,254', 'drawn'],
  ['compare', '$13 to $100 AUD', 'drawn'],
  ['compare', '2019–20', 'said'],
  ['compare', 'most', 'typed'],
  ['compare', '[c]', 'missing'],
];

type Attributes = ReadonlyMap<string, string>;
/** What each says, and whether it draws it. */
const FROM = {
  statistic: (attributes: Attributes, where: Surroundings) => ({
    view: statisticFrom(attributes, undefined, where)!,
    isDrawn: false,
  }),
  change: (attributes: Attributes, where: Surroundings) => {
    const view = changeFrom(attributes, undefined, where)!;
    return { view, isDrawn: !!view.picture };
  },
  compare: (attributes: Attributes, where: Surroundings) => {
    const view = compareFrom(attributes, undefined, where)!;
    return { view, isDrawn: !!view.axis };
  },
};

describe('the same truth everywhere', () => {
  for (const [element, value, told] of others)
    it(`${element} ${value}: ${told}`, async () => {
      const attributes = { value, label: 'of adults in a study', source: 'A study' };
      const findings = attributeFindings(element, attributes, { now });
      const says = (pattern: RegExp) => findings.some(({ message }) => pattern.test(message));
      assert.equal(says(/is shown as typed: /), told === 'typed', 'check, of a value that isn’t read');
      assert.equal(says(/number that is missing/), told === 'missing', 'check, of a missing value');
      assert.equal(remarksOn({ element, attributes }, now).length, findings.length, 'the builder');
      for (const lang of ['en', 'de', 'ar']) {
        await loadLocales([lang]);
        const where = { lang, base: 'http://page.invalid/' };
        const { view, isDrawn } = withLocale(lang, () => FROM[element](new Map(Object.entries(attributes)), where));
        const { statement, missing } = view.figures[0]!;
        assert.equal(isDrawn, told === 'drawn', `${lang}: the element’s picture`);
        assert.equal(missing !== undefined, told === 'missing', `${lang}: the element’s word for what is missing`);
        if (told === 'typed') assert.equal(statement.value.replace(/\s/g, ' '), value, lang);
        const tag = `<impact-${element} value="${value}" label="${attributes.label}" source="A study">x</impact-${element}>`;
        for (const render of [prerender, renderStatic]) {
          const { html, problems } = await render(page(tag, lang), { read });
          assert.deepEqual(problems, []);
          const text = plain(html);
          for (const part of [statement.value, statement.label!.text, missing ?? ''])
            assert.ok(text.includes(part.replace(/\s+/g, ' ')), `${lang}, ${render.name}: ${part} in ${text}`);
          assert.equal(/<svg/.test(html), told === 'drawn', `${lang}, ${render.name}: its picture`);
        }
      }
    });

  for (const [value, told] of values)
    it(`${value}: ${told}`, async () => {
      const attributes = { value, label: 'of adults in a study', source: 'A study' };
      const findings = attributeFindings('prevalence', attributes, { now });
      const says = (pattern: RegExp) => findings.some(({ message }) => pattern.test(message));
      assert.equal(says(/is shown as typed: /), told === 'typed', 'check, of a value that isn’t read');
      assert.equal(says(/number that is missing/), told === 'missing', 'check, of a missing value');
      assert.equal(remarksOn({ element: 'prevalence', attributes }, now).length, findings.length, 'the builder');
      const words = figureWords([ownFigure(attributes)], { locale: 'en-AU', language: 'en' });
      for (const lang of ['en', 'de', 'ar', 'tr']) {
        await loadLocales([lang]);
        const where = { lang, base: 'http://page.invalid/' };
        const view = withLocale(lang, () => prevalenceFrom(new Map(Object.entries(attributes)), undefined, where))!;
        const { statement, missing, array, quote } = view.figures[0]!;
        const pictures = [array, view.whole].filter(Boolean).length;
        assert.equal(pictures > 0, told === 'drawn', `${lang}: the element’s picture`);
        assert.equal(missing !== undefined, told === 'missing', `${lang}: the element’s word for what is missing`);
        // What isn't read is never put into other words.
        if (told === 'typed') assert.equal(statement.value.replace(/\s/g, ' '), value, lang);
        const body = page(
          `<impact-prevalence value="${value}" label="${attributes.label}" source="A study">x</impact-prevalence>`,
          lang,
        );
        for (const render of [prerender, renderStatic]) {
          const { html, problems } = await render(body, { read });
          assert.deepEqual(problems, []);
          const text = plain(html);
          for (const part of [statement.value, statement.label!.text, missing ?? ''])
            assert.ok(text.includes(part.replace(/\s+/g, ' ')), `${lang}, ${render.name}: ${part} in ${text}`);
          assert.equal(/<svg/.test(html), told === 'drawn', `${lang}, ${render.name}: its picture`);
        }
        const { alt } = await card(attributes, { read, locale: lang });
        assert.ok(alt.startsWith(capital(quote, lang)), `${lang}, card: ${alt}`);
        if (lang === 'en') assert.equal(words, `${capital(quote, lang)} (A study).`.replace(/\s/g, ' '), 'the snippet');
      }
    });
});
