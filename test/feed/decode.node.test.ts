import { describe, expect, it } from '../helpers/node.js';
import { decodeFeed } from '../../src/feed/decode-feed.js';
import { CASES, utf16, utf32 } from './decode-cases.js';

describe('charsets of feeds', () => {
  for (const [name, input, contentType, part] of CASES) {
    it(`reads ${name}`, () => {
      expect(decodeFeed(input, contentType)).to.contain(part);
    });
  }

  for (const words of [
    'Ça été, naïve “q”',
    'Сегодня мы публикуем новое исследование',
    'Σήμερα δημοσιεύουμε μια νέα έρευνα',
    'היום אנו מפרסמים מחקר חדש',
    'اليوم ننشر دراسة جديدة',
    'วันนี้เราเผยแพร่งานวิจัยใหม่',
    '今日は子どもの保護に関する新しい調査',
    '오늘 우리는 아동 보호에 관한 새로운 연구',
    '今天我们发布了一项关于保护儿童的新研究',
    '今天我們發布了一項關於保護兒童的新研究',
    'एक नया अध्ययन',
    '👩‍👧 ᏣᎳᎩ',
  ])
    it(`reads UTF-8 that says nothing of itself: ${words}`, () => {
      for (const text of [words, `<rss>${words.repeat(20)}</rss>`])
        expect(decodeFeed(new TextEncoder().encode(text))).to.equal(text);
    });

  it('looks for a charset in the first 200 characters of a type', () => {
    const greek = Uint8Array.from([0xe1, 0xe2]);
    const type = (length: number) => `${'text/xml;'.padEnd(length - 'charset=greek'.length)}charset=greek`;
    expect([decodeFeed(greek, type(200)), decodeFeed(greek, type(220))]).to.deep.equal(['αβ', 'áâ']);
  });

  it('leaves no byte order mark', () => {
    expect(decodeFeed(utf16('\ufeff{}', true))).to.equal('{}');
    expect(decodeFeed(utf32('\ufeff{}', false))).to.equal('{}');
  });
});
