import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DOCUMENT, findFigure, readFiguresDocument } from '../../src/documents/figures-document.js';
import type { Figure } from '../../src/documents/figure.js';
import { mayCompare } from '../../src/documents/honest/honest.js';
import { rangeOf } from '../../src/documents/range.js';
import { timelineOf } from '../../src/documents/timeline.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { unknownProperties } from '../../src/documents/check/unknown-properties.js';
import { doiUrl, safeUrl } from '../../src/text/url.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const json = read('src/documents/examples/figures.json') as {
  sources: Record<string, unknown>;
  figures: { source: string }[];
};
const document = readFiguresDocument(json);

/** Terms that the Terminology Guidelines advise against, or that make a person of what was done to them. */
const DISCOURAGED =
  /child porn|kiddie|victims? of|(?:child|underage|teen) prostitut|sex tour|child sex worker|child lover|rape victim|\bcp\b/i;

/**
 * What the publications say of a figure beyond its number: that it is a change, a range or a part, what a report counts, and what
 * may stand beside it.
 */
const MORE: readonly (readonly [id: string, kind: Quantity['kind'], ...keys: (keyof Figure)[]])[] = [
  ['csa-prevalence', 'percent', 'differs'],
  ['csa-girls', 'ratio', 'comparable'],
  ['csa-non-contact', 'ratio', 'counts', 'differs'],
  ['men-feelings', 'ratio', 'note', 'changes'],
  ['stop-it-now', 'count', 'counts'],
  ['partner', 'range', 'range'],
  ['has-child', 'range', 'range'],
  ['men-view', 'range', 'range', 'counts'],
  ['payment', 'range', 'range'],
  ['detection-x', 'change', 'note'],
  ['response-tiktok', 'duration', 'comparable', 'counts'],
  ['response-discord', 'duration', 'comparable', 'counts'],
  ['ai-assessed', 'ratio', 'counts'],
  ['ph-children', 'ratio', 'differs', 'counts'],
  ['ph-reports', 'change', 'series', 'counts'],
  ['ph-str', 'change', 'series', 'counts'],
  ['ncmec-reports', 'change', 'series', 'counts'],
  ['afp-removed', 'share'],
];

/** Figures whose value was typed without its noun. */
const NOT_TYPED = new Set(['ph-str']);

describe('src/documents/examples/figures.json', () => {
  it('fits the schema, without a misspelt property', () => {
    const isGood = new Ajv2020().compile(read('schema/figures.schema.json') as object);
    assert.ok(isGood(json), JSON.stringify(isGood.errors));
    assert.deepEqual(unknownProperties(json, DOCUMENT), []);
  });

  it('has every published figure', () => assert.equal(document.figures.length, 38));

  for (const [id, kind, ...keys] of MORE)
    it(`${id} is a ${kind}${keys.length ? `, with ${keys.join(' and ')}` : ''}`, () => {
      const figure = findFigure(document, id);
      assert.equal(readQuantity(figure.value, { kind: figure.kind })?.kind, kind);
      for (const key of keys) assert.ok(figure[key], key);
      if (figure.series) assert.equal(typeof timelineOf(figure, readQuantity), 'object');
      if (figure.range) assert.equal(rangeOf(figure)?.kind, figure.range.kind);
    });

  it('has no other change, range or part', () => {
    const found = document.figures.filter(
      ({ value, kind }) =>
        /^(?:change|range|share)$/.test(readQuantity(value, { kind })?.kind ?? '') || / of /.test(value),
    );
    assert.deepEqual(
      found.map(({ id }) => id).filter((id) => !MORE.some(([one]) => one === id)),
      [],
    );
  });

  it('keeps apart what counts different things, whichever of the two is asked', () => {
    const [one, other] = ['response-tiktok', 'response-discord'].map((id) => findFigure(document, id));
    assert.equal(mayCompare([one!, other!]).may, false);
    assert.equal(mayCompare([other!, one!]).may, false);
    assert.ok(one!.comparable && other!.comparable);
  });

  it('has NCMEC’s own reports by year, with its caution, and not the number that contradicts them', () => {
    const { series, counts } = findFigure(document, 'ncmec-reports');
    assert.deepEqual(
      series?.map(({ when, value }) => [when, value]),
      [
        ['2020', '21,751,085'],
        ['2021', '29,397,681'],
        ['2022', '32,059,029'],
      ],
    );
    assert.match(counts as string, /neither crimes nor children.*doesn’t measure how common abuse is/);
    assert.doesNotMatch(JSON.stringify(json), /\b219\b/);
  });

  it('uses every source that it lists', () => {
    const used = new Set(json.figures.map(({ source }) => source));
    assert.deepEqual([...used].toSorted(), Object.keys(json.sources).toSorted());
  });

  it('links only to addresses that a page may link to', () => {
    for (const { source } of document.figures) {
      if (source?.url) assert.equal(safeUrl(source.url), source.url);
      if (source?.doi) assert.ok(doiUrl(source.doi));
    }
  });

  for (const { id, value, label, of, counts, note, unit, source } of document.figures) {
    it(`${id} says what it counts, of whom, and who says so`, () => {
      assert.ok(label && of && source?.title);
      assert.equal(findFigure(document, id!).value, value);
      const words = [label, of, counts, note].filter((text) => text !== undefined);
      for (const text of words) {
        assert.equal(typeof text, 'string');
        assert.doesNotMatch(text as string, DISCOURAGED);
      }
      assert.doesNotMatch(label as string, /^\s|[\s.]$/, 'reads on after the value');
      assert.doesNotMatch(value, /[()]/, 'a remark belongs into the note');
    });

    if (!unit) continue;
    it(`${id} has its noun in every language and plural category`, () => {
      assert.deepEqual(Object.keys(unit).toSorted(), ['ar', 'de', 'en', 'fr', 'tr']);
      for (const [lang, forms] of Object.entries(unit)) {
        const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
        assert.deepEqual(Object.keys(forms).toSorted(), pluralCategories.toSorted(), lang);
      }
      const typed = new RegExp(unit['en']!['other']!.replaceAll('#', '[\\d,.%]+'));
      if (!NOT_TYPED.has(id!)) assert.match(value, typed, 'the English noun is the one that was typed');
      assert.equal(unit['tr']!['one'], unit['tr']!['other']);
    });
  }
});
