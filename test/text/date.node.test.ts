import { describe, expect, it } from '../helpers/node.js';
import { formatDate } from '../../src/text/date.js';

describe('formatDate', () => {
  const cases: [iso: string, locale: string, says: string][] = [
    ['2023-04-03', 'en-AU', '3 April 2023'],
    ['2023-12', 'en-AU', 'December 2023'],
    ['2023', 'de', '2023'],
    ['2023-04-03', 'de', '3. April 2023'],
    // English of no country says the day first, whatever else its tag says.
    ['2023-04-03', 'en', '3 April 2023'],
    ['2023-04-03', 'en-x-plain', '3 April 2023'],
    ['2023-04-03', 'en-u-ca-buddhist', '3 April 2023'],
    ['2023-04-03', 'en-Latn', '3 April 2023'],
    ['2023-04-03', 'en-US', 'April 3, 2023'],
    ['2023-04-03', 'en-US-u-hc-h23', 'April 3, 2023'],
    ['2024-02-29', 'en-AU', '29 February 2024'],
    ['2023-02-31', 'en-AU', '2023-02-31'],
    ['2023-02-29', 'en-AU', '2023-02-29'],
    ['2023-13', 'en-AU', '2023-13'],
    ['spring 2023', 'en-AU', 'spring 2023'],
    ['2023-05-01', 'fr', '1er mai 2023'],
    ['2023-05-01', 'fr-CA', '1er mai 2023'],
    ['2023-05-11', 'fr', '11 mai 2023'],
    ['2023-05', 'fr', 'mai 2023'],
    ['2023-05-01', 'fil', 'Mayo 1, 2023'],
    ['2023-05-01', 'fr-CH', '1er mai 2023'],
    ['2023-05-01', 'frr', '1 May 2023'],
    // Sources are dated in the Gregorian calendar, whatever a language's own is.
    ['2023-04-03', 'th', '3 เมษายน 2023'],
    ['2023-04', 'fa', 'آوریل ۲۰۲۳'],
    ['2023-04-03', 'ar-SA', '٣ أبريل ٢٠٢٣'],
    // An engine that lacks the language doesn't say what the reader's system would.
    ['2023-04-03', 'tlh', '3 April 2023'],
  ];
  for (const [iso, locale, says] of cases) {
    it(`says ${iso} in ${locale}`, () => {
      expect(formatDate(iso, locale)).to.equal(says);
    });
  }
});
