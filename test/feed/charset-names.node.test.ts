import { decodeFurther } from '../../src/feed/charsets.js';
import { describe, expect, it } from '../helpers/node.js';

describe('a charset by another name', () => {
  const labels: Readonly<Record<string, string>> = {
    'windows-1250': 'cp1250|CP-1250|ms1250|win1250|x-cp1250|windows1250|1250',
    'windows-1252': 'cp1252|windows_1252',
    'windows-1258': 'cp1258',
    'windows-874': 'cp874|ms874|tis-620|TIS620.2533',
    shift_jis: 'cp932|ms932|ms_kanji|kanji|932|sjis|x-sjis|shiftjis',
    gb18030: 'cp936|936|gb2312|x-gbk|gbk|GB_18030',
    'euc-kr': 'cp949|949|uhc|ksc5601|ks_c_5601-1987|euckr|korean',
    big5: 'cp950|950|big5-hkscs|BIG-5',
    'iso-8859-2': 'iso8859-2|8859_2',
    'iso-8859-15': 'iso8859_15|ISO_8859_15',
    'iso-8859-1': 'cp819|ibm819|819',
    latin1: 'latin-1',
    latin2: 'latin-2',
    'koi8-r': 'koi8r|KOI8_R',
    'koi8-u': 'koi8_u',
    ibm866: 'cp866|866|IBM-866',
    macintosh: 'mac-roman|macroman|Macintosh|mac_intosh',
    'x-mac-cyrillic': 'mac-cyrillic|mac_ukrainian',
    'euc-jp': 'eucjp|EUC_JP|ujis',
    'iso-2022-jp': 'iso2022-jp-2|ISO-2022-JP-3',
    'utf-8': 'utf8|U8|utf|cp65001|utf8mb4',
  };
  const bytes = Uint8Array.from([...Array(256).keys()].slice(0x20));
  for (const [charset, names] of Object.entries(labels))
    it(`is ${charset}: ${names.replaceAll('|', ', ')}`, () => {
      const expected = new TextDecoder(charset).decode(bytes);
      for (const name of names.split('|')) expect(decodeFurther(bytes, name), name).to.equal(expected);
    });
  it('is none that nobody knows', () => {
    for (const name of [
      'x',
      'cp1260',
      'latin',
      'ebcdic-cp-us',
      'constructor',
      'acp1252',
      'xutf32',
      'xucs4',
      'xutf7',
      'xhz',
      'xiso2022kr',
      ...'x932 xkanji asjis x936 agb x949 auhc aksc5601 aeuckr x950 abig5 a88592 x819 alatin1 latin1x akoi8r x866'.split(
        ' ',
      ),
      ...'amacroman macromanx amacintosh amaccyr aeucjp aujis aiso2022jp atis620 autf8 autf utfx acp65001 a1252 1252x'.split(
        ' ',
      ),
    ])
      expect(decodeFurther(bytes, name), name).to.equal(undefined);
  });
  it('is one of old Macs and of Central Asia, of sixteen or of seven bits', () => {
    const read = (label: string, ...given: number[]) => decodeFurther(Uint8Array.from(given), label);
    expect(read('mac-greek', 0x41, 0x80, 0xff)).to.equal('AÄ\ufffd'.slice(0, 2) + 'ΰ\xad'.slice(1));
    expect(read('KOI8-T', 0x41, 0x7f, 0x80, 0xff)).to.equal('A\x7fқЪ');
    expect(read('ptcp154', 0x80, 0xff)).to.equal('Җя');
    expect(read('utf-32', 0, 0, 0, 0x41, 0, 1, 0xf6, 0, 0, 0x11, 0, 0, 0)).to.equal('A😀\ufffd');
    expect(read('utf-32le', 0x41, 0, 0, 0, 0, 0xf6, 1, 0)).to.equal('A😀');
    expect(read('ucs-4', 0, 0, 0, 0x41)).to.equal('A');
    const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
    expect(read('utf-7', ...ascii('a+AOk-b+-c+2D3eAA d+A+'))).to.equal('aéb+c😀 d\ufffd');
    expect(read('hz-gb-2312', ...ascii('a~{VPND~}b~\nc~{VP'))).to.equal('a中文bc中');
    expect(read('iso-2022-kr', ...ascii('\x1b$)Ca\x0eGQ\x0fb\x0eGQ'))).to.equal('a한b한');
  });
});
