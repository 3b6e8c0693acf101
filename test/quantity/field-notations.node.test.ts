import { valueFindings } from '../../src/documents/check/value.js';
import { isMissing } from '../../src/documents/missing-value.js';
import { formatQuantity } from '../../src/quantity/format-quantity.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { de } from '../../src/quantity/phrases/de.js';
import { en } from '../../src/quantity/phrases/en.js';
import { fr } from '../../src/quantity/phrases/fr.js';
import { tr } from '../../src/quantity/phrases/tr.js';
import { proportionOf } from '../../src/quantity/proportion.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { describe, expect, it } from '../helpers/node.js';

/** What statistics offices, newsrooms and aid organisations write: how it reads, and the share that is drawn of it. */
const READ: readonly (readonly [typed: string, kind: string, share?: string])[] = [
  ['66⅔%', 'ratio', '66.7'],
  ['33⅓ per cent', 'ratio', '33.3'],
  ['more than 66⅔% of girls', 'ratio', '66.7'],
  ['16⅔%', 'ratio', '16.7'],
  ['8⅓%', 'ratio', '8.3'],
  ['12½%', 'percent', '12.5'],
  ['3 per 1000', 'incidence', '0.3'],
  ['12.3 per 100k', 'incidence', '0.0'],
  ['7 of 10', 'ratio', '70.0'],
  ['nine out of ten', 'ratio', '90.0'],
  ['8 out of every 10', 'ratio', '80.0'],
  ['4 in every 10', 'ratio', '40.0'],
  ['1 in 10 000', 'ratio', '0.0'],
  ['1 in 3 (33%)', 'ratio', '33.3'],
  ['33% (1 in 3)', 'percent', '33.0'],
  ['<0.1%', 'percent', '0.1'],
  ['> 99%', 'percent', '99.0'],
  ['just under half', 'ratio', '50.0'],
  ['three-quarters', 'ratio', '75.0'],
  ['5 to 10 %', 'range', '5.0'],
  ['between 5 and 10%', 'range', '5.0'],
  ['5%-10%', 'range', '5.0'],
  ['٢٨٫٥٪', 'percent', '28.5'],
  ['１２％', 'percent', '12.0'],
  ['28.5 ± 1.2%', 'percent', '28.5'],
  ['£1.2bn', 'money'],
  ['US$ 3.5m', 'money'],
  ['A$40k', 'money'],
  ['₹5 crore', 'money'],
  ['PHP 3,000', 'money'],
  ['10 lakh', 'count'],
  ['1.5 crore', 'count'],
  ['5m+', 'count'],
  ['10K', 'count'],
  ['3½ years', 'duration'],
  ['18 months', 'duration'],
  ['2–3 hours', 'range'],
  ['2023/24', 'years'],
  ['2019-20', 'years'],
  ['2.4 (1.9–3.1)', 'count'],
  ['two-fold', 'multiple'],
  ['threefold increase', 'growth'],
  ['halved', 'growth'],
  ['trebled', 'growth'],
  ['more than doubled', 'growth'],
];

/** What stands as it was typed, since it may mean several things, or more than it can hold. */
const AS_TYPED = [
  ...['62⅔%', '100⅓%', '166⅔%', '66⅔', '33⅓–66⅔%', '28.5 ± 1.2 pp', '28.5 people ± 1.2%'],
  ...['5 in 4', 'most', '1:4', '1/3', '2/3rds', '24/7', 'FY2023-24', 'OR 2.4', '+12%', 'a majority'],
  ...['every third child', '12.3/100,000', '5 pct', '5% or 10%', 'Rs 500', '$5/day', '500 USD/month'],
  ...['1 lac', '2 lacs', '1.2 Mn', '3 Bn', '1.2 mn', '4 Mio', '2 Mrd', '5 Cr', '12 pts', '3.2 mil', '€ 2,5 Mio'],
];
const MISSING = ['n.a.', '–', '..', 'x', 'not stated'];

const LANGUAGES = { en, de, fr, ar, tr };

describe('notations of the field', () => {
  for (const [typed, kind, share] of READ)
    it(`${typed} is a ${kind}`, () => {
      const quantity = readQuantity(typed);
      expect(quantity?.kind).to.equal(kind);
      const low = proportionOf(quantity)?.low;
      expect(low === undefined ? undefined : (low * 100).toFixed(1)).to.equal(share);
      for (const [locale, phrases] of Object.entries(LANGUAGES)) {
        const said = formatQuantity(quantity!, { locale, phrases });
        expect(said, locale).to.match(/\p{L}|\p{N}/u);
        expect(said, locale).to.not.match(/undefined|NaN|null|\[object/);
      }
      expect(
        valueFindings(typed, 'value', { now: '2026-11-28' }).filter(({ level }) => level !== 'note'),
      ).to.deep.equal([]);
    });

  for (const typed of AS_TYPED)
    it(`${typed} stands as typed, and the editor is told`, () => {
      expect(readQuantity(typed)).to.equal(null);
      expect(valueFindings(typed, 'value', { now: '2026-11-28' })[0]?.message).to.contain('shown as typed');
    });

  for (const typed of MISSING)
    it(`${typed} is a missing value`, () => {
      expect(readQuantity(typed)).to.equal(null);
      expect(isMissing(typed)).to.equal(true);
    });
});
