import { describe, expect, it } from '../helpers/node.js';
import { decodeFeed } from '../../src/feed/decode-feed.js';
import { guessCharset } from '../../src/feed/guess-charset.js';
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

  it('knows the charset of texts that say nothing, also of one that is cut off within a letter', () => {
    /** The bytes of every letter that a charset writes with one or with two. */
    const bytesIn = (charset: string, text: string, pairs = false): Uint8Array => {
      const bytes = [...Array(256).keys()];
      const high = bytes.slice(0xa1, 0xff);
      const decoder = new TextDecoder(charset);
      const all = pairs ? high.flatMap((lead) => high.map((trail) => [lead, trail])) : bytes.map((byte) => [byte]);
      const known = new Map(all.map((letter) => [decoder.decode(Uint8Array.from(letter)), letter]));
      return Uint8Array.from([...text].flatMap((letter) => known.get(letter) ?? [letter.codePointAt(0)!]));
    };
    const TEXTS: readonly (readonly [charset: string, text: string, pairs?: boolean])[] = [
      ['windows-1256', 'اليوم ننشر دراسة جديدة عن حماية الأطفال'],
      ['windows-1255', 'היום אנו מפרסמים מחקר חדש על הגנת ילדים'],
      ['windows-1253', 'Σήμερα δημοσιεύουμε μια νέα έρευνα για την προστασία των παιδιών'],
      ['windows-1251', 'Сегодня мы публикуем новое исследование о защите детей'],
      ['koi8-r', 'Сегодня мы публикуем новое исследование о защите детей'],
      ['windows-874', 'วันนี้เราเผยแพร่งานวิจัยใหม่เกี่ยวกับการคุ้มครองเด็ก'],
      ['euc-kr', '오늘 우리는 아동 보호에 관한 새로운 연구를 발표합니다', true],
      ['euc-jp', '子どもについてのあたらしいしらべをここにのせました', true],
      ['', 'Ça été, naïve'],
      ['', 'words'],
    ];
    for (const [charset, text, pairs] of TEXTS) {
      const bytes = bytesIn(charset || 'windows-1252', text, pairs);
      expect(guessCharset(bytes), text).to.equal(charset);
      if (pairs) expect(guessCharset(bytes.subarray(0, -1)), text).to.equal(charset);
    }
    // Beyond ASCII a Western text has rows of fewer than two and a half letters.
    expect(guessCharset(bytesIn('windows-1251', 'ое но'))).to.equal('');
    expect(guessCharset(bytesIn('windows-1251', 'ое ное'))).to.equal('windows-1251');
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
