import { describe, expect, it } from '../helpers/node.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { formatQuantity, formatQuantityParts } from '../../src/quantity/format-quantity.js';
import type { Phrases, PluralForms } from '../../src/quantity/phrases.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { de } from '../../src/quantity/phrases/de.js';
import { en } from '../../src/quantity/phrases/en.js';
import { fr } from '../../src/quantity/phrases/fr.js';
import { tr } from '../../src/quantity/phrases/tr.js';
import { facts, plain, type Language } from './facts.js';

const languages: Record<Language, Phrases> = { 'en-AU': en, de, fr, ar, tr };

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

describe('a quantity in other words', () => {
  const cases: [string, Language, string, PluralForms?][] = [
    // English typography
    ['250,000+ children', 'en-AU', '250,000 or more children'],
    ['half', 'en-AU', 'half'],
    ['twice as likely', 'en-AU', 'twice as likely'],
    ['Between 21% and 65%', 'en-AU', '21% to 65%'],
    ['€1.3 million', 'en-AU', '€1.3 million'],
    ['A$13', 'en-AU', '$13 AUD'],
    ['100 CHF', 'en-AU', '100 CHF'],
    ['$13', 'en-AU', '$13'],
    ['2.0%', 'en-AU', '2.0%'],
    ['-5%', 'en-AU', '-5%'],
    ['1 every 5 minutes', 'en-AU', '1 every 5 minutes'],
    ['13 hours a day', 'en-AU', '13 hours a day'],
    ['20% in 2018 to 35% in 2020', 'en-AU', 'from 20% in 2018 to 35% in 2020'],
    // a bare dollar stays one
    ['$13', 'de', '13 $'],
    ['$13', 'fr', '13 $'],
    ['$13', 'ar', '13 $'],
    ['$13', 'tr', '$13'],
    // money by name
    ['€1.3 million', 'de', '1,3 Millionen Euro'],
    ['€1.3 million', 'fr', '1,3 million d’euros'],
    ['US$2 million', 'fr', '2 millions de dollars américains'],
    ['$1 USD', 'fr', '1 dollar américain'],
    ['US$2 million', 'tr', '2 milyon ABD doları'],
    ['over US$100', 'tr', '100 ABD dolarından fazla'],
    // rates
    ['every second', 'de', 'jede Sekunde'],
    ['every day', 'de', 'jeden Tag'],
    ['every year', 'de', 'jedes Jahr'],
    ['every 5 minutes', 'de', 'alle 5 Minuten'],
    ['13 hours a day', 'de', '13 Stunden pro Tag'],
    ['every second', 'fr', 'chaque seconde'],
    ['every year', 'fr', 'chaque année'],
    ['every 5 minutes', 'fr', 'toutes les 5 minutes'],
    ['every 2 days', 'fr', 'tous les 2 jours'],
    ['13 hours a day', 'fr', '13 heures par jour'],
    ['every second', 'ar', 'كل ثانية'],
    ['every 2 hours', 'ar', 'كل ساعتين'],
    ['every 5 minutes', 'ar', 'كل 5 دقائق'],
    ['every second', 'tr', 'her saniye'],
    ['every 5 minutes', 'tr', 'her 5 dakikada bir'],
    ['every 2 hours', 'tr', 'her 2 saatte bir'],
    // qualifiers
    ['at least 5%', 'de', 'mindestens 5 %'],
    ['2 days in 2020 to 3 days in 2021', 'de', 'zuerst 2 Tage im Jahr 2020, dann 3 Tage im Jahr 2021'],
    ['90% to 75%', 'de', 'von 90 % auf 75 %'],
    ['up to 3 months', 'de', 'höchstens 3 Monate'],
    ['up to 3 weeks', 'de', 'bis zu 3 Wochen'],
    ['2 hours', 'ar', 'ساعتان'],
    ['2 hours or more', 'ar', 'ساعتان أو أكثر'],
    ['more than 2 hours', 'ar', 'أكثر من ساعتين'],
    ['2 to 5 hours', 'ar', 'بين ساعتين و5 ساعات'],
    ['2 days in 2020 to 3 days in 2021', 'ar', 'من يومين في عام 2020 إلى 3 أيام في عام 2021'],
    ['more than 2 percentage points', 'ar', 'أكثر من نقطتين مئويتين'],
    ['up to 5%', 'fr', 'jusqu’à 5 %'],
    ['250,000+ children', 'de', '250.000 oder mehr Kinder', { one: 'Kind', other: 'Kinder' }],
    ['more than 74 initiatives', 'tr', '74’ten fazla girişim', { other: 'girişim' }],
    ['more than 1.3 million', 'tr', '1,3 milyondan fazla'],
    ['more than 13 hours', 'tr', '13 saatten fazla'],
    ['less than 28.5%', 'tr', '%28,5’ten az'],
    // plurals
    ['1 study', 'de', '1 Studie', { one: 'Studie', other: 'Studien' }],
    ['3 studies', 'ar', '3 دراسات', { few: 'دراسات', other: 'دراسة' }],
    ['1.3 million children', 'fr', '1,3 million d’enfants', { other: '# d’enfants' }],
    ['3 to 5 children', 'de', '3 bis 5 Kinder', { one: 'Kind', other: 'Kinder' }],
    ['three times', 'de', '3-mal'],
    ['three times', 'ar', '3 مرات'],
    ['three times', 'tr', '3 kat'],
    // one noun is that of the whole, where what is counted has none
    ['12.3 per 100,000 people', 'de', '12,3 pro 100.000 Menschen', { other: 'Menschen' }],
    ['12.3 per 100,000 people', 'de', '12,3 pro 100.000 Menschen', { other: '# Menschen' }],
    ['127 reports per 1,000 children', 'de', '127 reports pro 1.000 children', { other: 'Kinder' }],
    ['127 reports per 1,000 children', 'de', '127 Meldungen auf 1.000 Kinder', { other: '# Meldungen auf # Kinder' }],
    // without a translation the author's English stays, and its comparison is not turned into another
    ['2x more likely', 'de', '2× more likely'],
    ['74 initiatives', 'de', '74 initiatives'],
    ['145 offences by 7 offenders', 'fr', '145 offences by 7 offenders'],
    ['74 initiatives', 'ar', '74 \u2068initiatives\u2069'],
  ];
  for (const [typed, locale, says, unit] of cases) {
    it(`says "${typed}" in ${locale}`, () => expect(say(typed, locale, unit)).to.equal(says));
  }

  it('inflects Turkish by the last spoken word', () => {
    const at = (whole: string): string => say(`0 in ${whole}`, 'tr').replace(/ 0$/, '');
    const spoken =
      '1’de 2’de 3’te 4’te 5’te 6’da 7’de 8’de 9’da 10’da 20’de 30’da 40’ta 50’de 60’ta 70’te 80’de 90’da 100’de 1.000’de 10.000’de 100.000’de 1.000.000’da 1.000.000.000’da 105’te 1.250’de';
    for (const word of spoken.split(' ')) {
      const number = word.replace(/’.*|\./g, '');
      expect(at(Number(number).toLocaleString('en'))).to.equal(word);
    }
  });

  it('takes the digits that a locale asks for', () => {
    const said = formatQuantity(read('606 in 2018 to 700 in 2020'), { locale: 'ar-EG', phrases: ar });
    expect(said).to.equal('من ٦٠٦ في عام ٢٠١٨ إلى ٧٠٠ في عام ٢٠٢٠');
  });

  it('breaks no line between a number and its sign, nor before a French colon', () => {
    const raw = (typed: string, locale: Language): string =>
      formatQuantity(read(typed), { locale, phrases: languages[locale] });
    expect(raw('$1.5 million', 'de')).to.match(/\u00a0\$$/);
    expect(raw('an estimated up 12%', 'fr')).to.match(/^hausse\u00a0: selon les estimations, 12[\u00a0\u202f]%$/);
    expect(raw('about 90% to 75%', 'fr')).to.match(/^d’environ 90[\u00a0\u202f]% à 75[\u00a0\u202f]%$/);
  });

  it('parts the qualifier and the unit from the number', () => {
    const parts = (text: string): string[] =>
      formatQuantityParts(read(text), { locale: 'en-AU', phrases: en }).map(({ type, value }) => `${type}:${value}`);
    expect(parts('more than 1 in 3')).to.deep.equal(['qualifier:more than ', 'number:1 in 3']);
    expect(parts('5.2 minutes')).to.deep.equal(['number:5.2', 'unit: minutes']);
    expect(parts('28.5%')).to.deep.equal(['number:28.5%']);
    expect(parts('$13 to $100 AUD')).to.deep.equal(['number:$13', 'text: to ', 'number:$100', 'unit: AUD']);
    expect(parts('at least 2 images every second')).to.deep.equal([
      'qualifier:at least ',
      'number:2',
      'unit: images',
      'unit: every second',
    ]);
  });
});
