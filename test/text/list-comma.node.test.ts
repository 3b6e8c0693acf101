import {
  colon,
  ended,
  fullStop,
  inBrackets,
  listComma,
  listSemicolon,
  stopBetween,
  withoutStop,
} from '../../src/text/list-comma.js';
import { isolated } from '../../src/text/right-to-left.js';
import { describe, expect, it } from '../helpers/node.js';

describe('marks of a language', () => {
  for (const [lang, comma, semicolon, stop] of [
    ['en-AU', ', ', '; ', '.'],
    ...['ar', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur', 'ar-EG'].map((lang) => [lang, '، ', '؛ ', '.'] as const),
    ...['hi', 'mr', 'ne'].map((lang) => [lang, ', ', '; ', '।'] as const),
    ...['ja', 'zh', 'zh-Hans'].map((lang) => [lang, '，', '；', '。'] as const),
    ['fr-CA', ', ', '\u00a0; ', '.'],
  ] as const)
    it(`parts a list and ends a sentence in ${lang}`, () => {
      expect([listComma(lang), listSemicolon(lang), fullStop(lang)]).to.deep.equal([comma, semicolon, stop]);
    });

  for (const [lang, between, stop] of [
    ['en-AU', ': ', '. '],
    ['fr', '\u00a0: ', '. '],
    ['fr-CA', '\u00a0: ', '. '],
    ['ar', ': ', '. '],
    ['hi', ': ', '। '],
    ['zh-Hans', '：', '。'],
  ] as const)
    it(`stands between a name and a number, and between sentences, in ${lang}`, () => {
      expect([colon(lang), stopBetween(lang)]).to.deep.equal([between, stop]);
    });

  for (const [lang, remark] of [
    ['en-AU', ' (as it was)'],
    ['ar', ' (as it was)'],
    ['zh-Hans', '（as it was）'],
  ] as const)
    it(`puts a remark in brackets in ${lang}`, () => expect(inBrackets('as it was', lang)).to.equal(remark));

  for (const [lang, sentence, whole] of [
    ['en-AU', '1 in 4 adults', '1 in 4 adults.'],
    ['en-AU', 'Counted anew.', 'Counted anew.'],
    ['de', '„Wie viele?“', '„Wie viele?“'],
    ['en-AU', 'They said “no.”', 'They said “no.”'],
    ['hi', '4 में से 1', '4 में से 1।'],
    ['ar', 'كم؟', 'كم؟'],
    ['zh-Hans', '4分之1', '4分之1。'],
    ...['!', '?', '…', '؟', '。', '।', '！', '？'].map((end) => ['en', `No${end}`, `No${end}`] as const),
    ...["'", '"', '’', '”', '“', '«', '»', ')', '）', '」', '’”'].map(
      (end) => ['en', `“No.${end}`, `“No.${end}`] as const,
    ),
    ['en', 'No. 4', 'No. 4.'],
    ['en', '(no)', '(no).'],
  ] as const)
    it(`ends "${sentence}" in ${lang}`, () => expect(ended(sentence, lang)).to.equal(whole));

  for (const [sentence, bare] of [
    ['1 in 4 adults.', '1 in 4 adults'],
    ['4分之1。', '4分之1'],
    ['4 में से 1।', '4 में से 1'],
    ['Why?', 'Why?'],
    ['No. 4', 'No. 4'],
    ['…and so on...', '…and so on..'],
  ] as const)
    it(`takes the stop from "${sentence}"`, () => expect(withoutStop(sentence)).to.equal(bare));

  it('keeps a value as typed in its own order among Arabic words, and Arabic as it is', () => {
    const texts = ['1 in 4', '25%', '٢٥٪', 'طفل'];
    expect(texts.map((text) => isolated(text, 'ar'))).to.deep.equal([
      '\u20681 in 4\u2069',
      '\u206825%\u2069',
      '٢٥٪',
      'طفل',
    ]);
    expect(texts.map((text) => isolated(text, 'en'))).to.deep.equal(texts);
  });
});
