/** What small readers of a text make of it. */
import { isAddressAttribute } from '../../src/text/address-attributes.js';
import { isAhead } from '../../src/text/ahead.js';
import { shellQuote } from '../../src/text/command.js';
import { contrastOnWhite, luminance } from '../../src/text/contrast.js';
import { isOff } from '../../src/text/off.js';
import { oneEditApart, slipOf } from '../../src/text/one-edit-apart.js';
import { pickLanguage, pickText } from '../../src/text/pick-language.js';
import { backArrow, directionOf, isRightToLeft, turnedIn } from '../../src/text/right-to-left.js';
import { describe, expect, it } from '../helpers/node.js';

describe('isOff', () => {
  for (const value of ['false', 'no', 'off', 'none', '0', ' No\n', 'FALSE', false, 0])
    it(`${JSON.stringify(value)} is off`, () => expect(isOff(value)).to.equal(true));
  for (const value of ['', 'true', 'nothing', 'xno', '00', 'on', '1', 'no off', null, undefined])
    it(`${JSON.stringify(value) ?? 'undefined'} is not`, () => expect(isOff(value)).to.equal(false));
});

describe('isAhead', () => {
  for (const [date, ahead] of [
    ['2026-05-01', false],
    ['2026-05-02', false],
    ['2026-05-03', true],
    ['2026-05', false],
    ['2026-06', true],
    ['2026', false],
    ['2027', true],
    ['spring 2027', true],
    ['spring 2026', false],
    ['2025 to 2027', false],
    ['12027', false],
    ['20270', false],
    ['2027-5', true],
    ['2026-06-1', false],
    ['soon', false],
    ['', false],
  ] as const)
    it(`${date || 'nothing'} on 1 May 2026: ${ahead}`, () => expect(isAhead(date, '2026-05-01')).to.equal(ahead));
});

describe('one slip', () => {
  for (const [typed, meant, apart] of [
    ['monthly', 'monthly', true],
    ['montly', 'monthly', true],
    ['montthly', 'monthly', true],
    ['monthlyy', 'monthly', true],
    ['month1y', 'monthly', true],
    ['motnhly', 'monthly', true],
    ['omnthly', 'monthly', true],
    ['monthyl', 'monthly', true],
    ['motnhyl', 'monthly', false],
    ['motnlhy', 'monthly', false],
    ['mntly', 'monthly', false],
    ['monthlyyy', 'monthly', false],
    ['maothly', 'monthly', false],
    ['', 'a', true],
    ['', 'ab', false],
  ] as const)
    it(`${typed || 'nothing'} for ${meant}: ${apart}`, () => expect(oneEditApart(typed, meant)).to.equal(apart));

  it('is one of a word of five letters or more', () => {
    expect(slipOf('valu', ['once', 'value'])).to.equal('value');
    expect(slipOf('onc', ['once'])).to.equal(undefined);
    expect(slipOf('xyz', ['value'])).to.equal(undefined);
  });
});

describe('pickLanguage', () => {
  const map = { en: 1, 'pt-BR': 2, 'zh-Hant-HK': 3, de: 4 };
  for (const [locale, fallback, picked] of [
    ['de', 'en', ['de', 4]],
    ['de-AT', 'en', ['de', 4]],
    ['DE-at', 'en', ['de', 4]],
    ['pt-br', 'en', ['pt-BR', 2]],
    ['pt', 'en', ['en', 1]],
    ['zh-Hant-HK-x', 'en', ['zh-Hant-HK', 3]],
    ['fr', 'de-CH', ['de', 4]],
    ['fr', 'fr', ['en', 1]],
    ['', '', ['en', 1]],
  ] as const)
    it(`${locale}, else ${fallback}: ${picked[0]}`, () =>
      expect(pickLanguage(map, locale, fallback)).to.deep.equal(picked));

  it('has none of an empty map', () => expect(pickLanguage({}, 'en', 'en')).to.equal(undefined));

  for (const [text, picked] of [
    ['girls', { lang: 'en', text: 'girls' }],
    [
      { en: 'girls', de: 'Mädchen' },
      { lang: 'de', text: 'Mädchen' },
    ],
    [{ fr: 'filles' }, { lang: 'fr', text: 'filles' }],
    [{}, undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`of ${JSON.stringify(text) ?? 'undefined'} for de-AT is ${JSON.stringify(picked) ?? 'none'}`, () =>
      expect(pickText(text, 'de-AT', 'en')).to.deep.equal(picked));
});

describe('the direction of a text', () => {
  for (const [locale, leftward] of [
    ['ar', true],
    ['he', true],
    ['fa', true],
    ['ur', true],
    ['ckb', true],
    ['dv', true],
    ['nqo', true],
    ['syr', true],
    ['ff-Adlm', true],
    ['rhg', true],
    ['az-Arab', true],
    ['en', false],
    ['ar-Latn', false],
    ['zh', false],
    ['not a tag', false],
    ['', false],
  ] as const)
    it(`of ${locale || 'no language'}`, () => {
      // Asked twice: the second answer is remembered.
      expect([isRightToLeft(locale), isRightToLeft(locale)]).to.deep.equal([leftward, leftward]);
      expect(directionOf(locale)).to.equal(leftward ? 'rtl' : 'ltr');
      expect(backArrow(locale)).to.equal(leftward ? '↪' : '↩');
    });

  for (const [text, locale, turned] of [
    ['girls', 'en', undefined],
    ['girls', 'ar', 'auto'],
    ['girls بنات', 'ar', 'rtl'],
    ['بنات', 'ar', undefined],
    ['بنات', 'en', 'auto'],
    ['בנות girls', 'en', 'ltr'],
    ['1 in 4', 'ar', 'auto'],
    ['25 %', 'ar', undefined],
    ['', 'ar', undefined],
  ] as const)
    it(`"${text}" in ${locale} is turned ${turned ?? 'nowhere'}`, () =>
      expect(turnedIn(text, locale)).to.equal(turned));
});

describe('a colour', () => {
  for (const [colour, light, contrast] of [
    ['#000000', 0, 21],
    ['#ffffff', 1, 1],
    ['#ff0000', 0.2126, 3.998],
    ['#00ff00', 0.7152, 1.372],
    ['#0000ff', 0.0722, 8.592],
    ['#0a0b0c', 0.0033, 19.698],
    ['#777777', 0.1845, 4.478],
  ] as const)
    it(`${colour} has its luminance and its contrast`, () => {
      expect(luminance(colour)).to.be.closeTo(light, 0.0001);
      expect(contrastOnWhite(colour)).to.be.closeTo(contrast, 0.001);
    });
});

describe('isAddressAttribute', () => {
  for (const name of ['src', 'href', 'action', 'challenge', 'terms-url', 'monthly-action'])
    it(`${name} is one`, () => expect(isAddressAttribute(name)).to.equal(true));
  for (const name of ['source', 'url', 'data-src', 'terms-urls', 'actions', 'label', ''])
    it(`${name || 'no name'} is none`, () => expect(isAddressAttribute(name)).to.equal(false));
});

describe('shellQuote', () => {
  for (const [word, quoted] of [
    ['a/b.json', 'a/b.json'],
    ['A_1@%+=:,-', "'A_1@%+=:,-'"],
    ['A_1@%+:,./-', 'A_1@%+:,./-'],
    ['my file', "'my file'"],
    ["it's 'so'", String.raw`'it'\''s '\''so'\'''`],
    ['$(rm)', "'$(rm)'"],
    ['', "''"],
    ['a\u0007b\u001bc\u007fd\u009fe\u202ef\u2066g\u061ch\u2028i', 'abcdefghi'],
    ['a\ud800b', 'ab'],
    ['é', "'é'"],
  ] as const)
    it(`of ${JSON.stringify(word)}`, () => expect(shellQuote(word)).to.equal(quoted));
});
