/** Charsets that `TextDecoder` lacks or knows by another name, and a guess for bytes that say nothing of themselves. */
import { EBCDIC, HIGH } from './code-pages.js';
import { guessCharset } from './guess-charset.js';

/** What other software calls the charsets of the Encoding Standard: label without punctuation, name there. */
const ALIASES: readonly (readonly [RegExp, name: string])[] = [
  [/^(?:x?cp|ms|win(?:dows)?)?(125\d|874)$/, 'windows-$1'],
  [/^(?:cp|ms)?(?:932|kanji)$|^(?:x?s|shift)j/, 'shift_jis'],
  [/^(?:cp|ms)?936$|^x?gb/, 'gb18030'],
  [/^(?:cp|ms)?949$|^uhc|^ksc?5601|^euckr|^korean/, 'euc-kr'],
  [/^(?:cp|ms)?950$|^big5/, 'big5'],
  [/^(?:iso)?8859(\d+)/, 'iso-8859-$1'],
  [/^(?:cp|ibm)?819$/, 'iso-8859-1'],
  [/^latin(\d+)$/, 'latin$1'],
  [/^koi8([ru])/, 'koi8-$1'],
  [/^(?:cp|ibm)?866$/, 'ibm866'],
  [/^macroman$|^macintosh/, 'macintosh'],
  [/^mac(?:cyr|ukr)/, 'x-mac-cyrillic'],
  [/^eucj|^ujis/, 'euc-jp'],
  [/^iso2022jp/, 'iso-2022-jp'],
  [/^tis620/, 'windows-874'],
  [/^cpis/, '861'],
  [/^cpgr/, '869'],
  [/^u(?:tf)?8|^utf$|^cp65001/, 'utf-8'],
];

/** Mainframes' charsets by the names that IANA gave them; the others have their number. */
const EBCDIC_NAMES: readonly (readonly [RegExp, page: string])[] = [
  [/ebcdic(?:cp)?(?:be|ch|int)/, '500'],
  [/ebcdic(?:cp)?(?:he)/, '424'],
  [/ebcdic/, '037'],
];

const NOTHING = '\ufffd';
/** Controls of EBCDIC that feeds have: tab, new line (twice), line feed, carriage return. */
const CONTROLS: Readonly<Record<number, string | undefined>> = { 5: '\t', 13: '\r', 21: '\n', 37: '\n' };

function byTable(bytes: Uint8Array, read: (byte: number) => string | undefined): string {
  const table: string[] = [];
  for (let byte = 0; byte < 256; byte++) table.push(read(byte) ?? NOTHING);
  let text = '';
  for (const byte of bytes) text += table[byte]!;
  return text;
}

const binary = (bytes: Uint8Array): string => byTable(bytes, String.fromCharCode);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function utf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, little);
    text += point < 0x110000 ? String.fromCodePoint(point) : NOTHING;
  }
  return text;
}

/** RFC 2152: sixteen bits a character, as base64 between a plus and a minus. */
function utf7(bytes: Uint8Array): string {
  return binary(bytes).replace(/\+([A-Za-z\d+/]*)-?/g, (_, base64: string) => {
    const characters = Math.floor((base64.length * 6) / 16);
    if (!characters) return (base64 && NOTHING) || '+';
    return new TextDecoder('utf-16be').decode(
      bytesOf(atob(base64.padEnd(Math.ceil(base64.length / 4) * 4, 'A'))).slice(0, characters * 2),
    );
  });
}

/** What a table has under a name that a document gave. */
const own = (table: Readonly<Record<string, string | undefined>>, name = ''): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Two-byte charsets in seven bits: what `between` finds, its high bits set, is `charset`. */
const inSevenBits = (bytes: Uint8Array, between: RegExp, charset: string): string =>
  binary(bytes).replace(between, (_, inner: string | undefined) =>
    new TextDecoder(charset).decode(bytesOf(inner ?? '').map((byte) => byte | 0x80)),
  );

/** EBCDIC: the document says which one of them, in EBCDIC. */
function ebcdic(bytes: Uint8Array, name: string): string | undefined {
  const page = own(EBCDIC, EBCDIC_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? /\d{3,4}/.exec(name)?.[0]);
  return page && byTable(bytes, (byte) => CONTROLS[byte] ?? page[byte - 0x40]);
}

/**
 * Reads bytes of a charset that `TextDecoder` doesn't know by that name.
 * @param label as declared; '' for bytes that declare nothing and aren't UTF-8
 * @returns undefined for a charset that isn't known here either, and for bytes that are in none that can be told
 */
export function decodeFurther(bytes: Uint8Array, label: string): string | undefined {
  const name = label ? label.toLowerCase().replace(/[^a-z\d]/g, '') : guessCharset(bytes);
  if (!name) return undefined;
  if (/^(?:utf32|ucs4)/.test(name)) return utf32(bytes, name.endsWith('le'));
  if (/^utf7/.test(name)) return utf7(bytes);
  if (/^hz/.test(name)) return inSevenBits(bytes, /~\{([^]*?)(?:~\}|$)|~\n/g, 'gbk');
  if (/^iso2022kr/.test(name)) return inSevenBits(bytes, /\x1b\$\)C|\x0e([^\x0f]*)\x0f?/g, 'euc-kr');
  const charset = standardName(name);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    const high = own(HIGH, charset) ?? own(HIGH, /\d{3,4}/.exec(charset)?.[0]);
    return high
      ? byTable(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : high[byte - 0x80]))
      : ebcdic(bytes, charset);
  }
}

function standardName(name: string): string {
  for (const [pattern, standard] of ALIASES) {
    const found = pattern.exec(name);
    if (found) return standard.replace('$1', () => found[1] ?? '');
  }
  return name;
}
