const bytes = (binary: string): Uint8Array => Uint8Array.from(binary, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((char) =>
      little
        ? [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]
        : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255],
    ),
  );
export const utf32 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((char) => { const c = char.codePointAt(0)!; const all = [0, c >> 16, (c >> 8) & 255, c & 255]; return little ? all.reverse() : all; })); // prettier-ignore
const xml = (charset: string, title: string): string => `<?xml version="1.0" encoding="${charset}"?><t>${title}</t>`;

export const CASES: readonly (readonly [name: string, input: Uint8Array, contentType: string, part: string])[] = [
  ['UTF-8 that says nothing', utf8('<t>é</t>'), '', '<t>é</t>'],
  ['UTF-8 with a mark', bytes('\xef\xbb\xbf<t>\xc3\xa9</t>'), 'text/xml; charset=iso-8859-1', '<t>é</t>'],
  ['UTF-16 with a mark, big end first', utf16('\ufeff<t>é</t>', false), '', '<t>é</t>'],
  ['UTF-16 with a mark, little end first', utf16('\ufeff<t>é</t>', true), 'text/xml; charset=utf-8', '<t>é</t>'],
  ['UTF-16 without a mark', utf16('<?xml?><t>é</t>', false), '', '<t>é</t>'],
  ['UTF-16 without a mark, little end first', utf16('<?xml?><t>é</t>', true), '', '<t>é</t>'],
  ['UTF-32', utf32('\ufeff<t>é😀</t>', false), '', '<t>é😀</t>'],
  ['UTF-32, little end first', utf32('<t>é😀</t>', true), '', '<t>é😀</t>'],
  ['UTF-8 that says it is UTF-16', utf8(xml('UTF-16', 'é')), '', 'é'],
  ['windows-1252 by its declaration', bytes(xml('windows-1252', '\x93q\x94')), 'application/xml', '“q”'],
  ['ISO 8859-1 with characters of windows-1252', bytes(xml('iso-8859-1', '\x93q\x94 \xe9')), 'text/xml', '“q” é'],
  ['windows-1252 that says nothing', bytes('<t>caf\xe9 \x96 na\xefve</t>'), '', 'café – naïve'],
  ['windows-1252 that says it is UTF-8', bytes(xml('utf-8', 'caf\xe9 \x96')), '', 'café –'],
  ['UTF-8 with one bad byte', bytes(xml('utf-8', '\xc3\xa9\xc3\xa9 \xff')), '', 'éé \ufffd'],
  [
    'UTF-8 that says it is ISO 8859-1',
    utf8(xml('iso-8859-1', 'naïve “q”')),
    'text/xml; charset=iso-8859-1',
    'naïve “q”',
  ],
  ['the header before the declaration', bytes(xml('utf-8', '\xc4\xce\xd1')), 'text/xml; charset="windows-1251"', 'ДОС'],
  ['KOI8-R in capitals', bytes('<?XML VERSION="1.0" ENCODING="KOI8-R"?><t>\xd2\xd5</t>'), '', 'ру'],
  ['ISO 8859-2', bytes(xml('ISO-8859-2', '\xb1\xe6')), '', 'ąć'],
  ['ISO 8859-7', bytes(xml('iso-8859-7', '\xe1\xe2')), '', 'αβ'],
  ['KOI8-R', bytes(xml('koi8-r', '\xd2\xd5')), '', 'ру'],
  ['Shift_JIS', bytes(xml('Shift_JIS', '\x93\xfa\x96{')), '', '日本'],
  ['EUC-JP', bytes(xml('euc-jp', '\xc6\xfc\xcb\xdc')), '', '日本'],
  ['EUC-KR', bytes('<t>\xb0\xa1</t>'), 'text/xml;charset=euc-kr', '가'],
  ['GB 2312', bytes(xml('gb2312', '\xc4\xe3')), '', '你'],
  ['Big5', bytes(xml('big5', '\xa7A')), '', '你'],
  ['ISO 2022-JP', bytes(xml('iso-2022-jp', '\x1b$BF|\x1b(B')), '', '日'],
  ['a name with an underscore', bytes(xml('windows_1252', '\x80')), '', '€'],
  ['a name that nobody knows', bytes(xml('x-unheard-of', '\xe9')), '', 'é'],
  ['ASCII', utf8('<t>a</t>'), 'text/xml; charset=us-ascii', '<t>a</t>'],
  ['nothing', new Uint8Array(), '', ''],
  ['one byte', bytes('\xe9'), '', 'é'],
];
