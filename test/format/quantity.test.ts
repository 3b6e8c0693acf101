import { expect } from '@open-wc/testing';
import { readQuantity } from '../../src/data/read-quantity.js';
import type { Quantity } from '../../src/data/quantity.js';
import { formatQuantity, formatQuantityParts } from '../../src/format/quantity.js';
import type { Phrases, PluralForms } from '../../src/format/phrases.js';
import { ar } from '../../src/format/phrases/ar.js';
import { de } from '../../src/format/phrases/de.js';
import { en } from '../../src/format/phrases/en.js';
import { fr } from '../../src/format/phrases/fr.js';
import { tr } from '../../src/format/phrases/tr.js';
import { facts, type Language } from './facts.js';

const languages: Record<Language, Phrases> = { 'en-AU': en, de, fr, ar, tr };

/** Engines differ in which no-break space and direction mark they write; readers see none of them. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');

const read = (text: string): Quantity => {
  const quantity = readQuantity(text);
  if (!quantity) throw new Error(`not read: ${text}`);
  return quantity;
};
const say = (text: string, locale: Language = 'en-AU', unit?: PluralForms): string =>
  plain(formatQuantity(read(text), { locale, phrases: languages[locale], unit }));

describe('a formatted quantity', () => {
  for (const { typed, says, unit } of facts) {
    for (const locale of Object.keys(says) as Language[]) {
      it(`says "${typed}" in ${locale}`, () => {
        expect(say(typed, locale, unit?.[locale])).to.equal(says[locale]);
      });
      it(`has parts that make up "${typed}" in ${locale}`, () => {
        const options = { locale, phrases: languages[locale], unit: unit?.[locale] };
        const parts = formatQuantityParts(read(typed), options);
        expect(parts.map((part) => part.value).join('')).to.equal(formatQuantity(read(typed), options));
        expect(parts.some((part) => part.type === 'number')).to.equal(true);
      });
    }
  }
});
