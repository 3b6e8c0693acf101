/** Bytes of a feed to its text, by the charset that is true of them rather than the one that `Response.text()` assumes. */

/** ASCII as it looks in 16 and 32 bit encodings: `<?` or `{"` and the like, without a byte order mark. */
const SNIFFED: readonly (readonly [pattern: string, label: string])[] = [
  ['0000feff', 'utf-32be'],
  ['fffe0000', 'utf-32le'],
  ['efbbbf', 'utf-8'],
  ['feff', 'utf-16be'],
  ['fffe', 'utf-16le'],
  ['000000..', 'utf-32be'],
  ['..000000', 'utf-32le'],
  ['00..', 'utf-16be'],
  ['..00', 'utf-16le'],
];
const SINGLE_BYTE =
  /^(?:us-)?ascii|^(?:latin|l\d|cp-?(?:125|[48])|iso(?!.?2022)|windows.?(?:125|874)|koi|x?-?mac|ibm|tis)/i;

function utf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, little);
    text += point < 0x110000 ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

function decodeAs(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  const wide = /^(?:utf-?32|ucs-?4)(?:-?(le|be))?/i.exec(label);
  if (wide) return utf32(bytes, wide[1]?.toLowerCase() === 'le');
  for (const name of [label, label.replace(/[_\s]/g, '-'), label.replace(/^cp-?|^windows_/i, 'windows-')]) {
    try {
      return new TextDecoder(name, { fatal }).decode(bytes);
    } catch {
      // not a charset that is known here, or not these bytes'
    }
  }
  return undefined;
}

/** What the document says of itself, readable because every charset left by now has ASCII where ASCII is. */
function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<\?xml[^>]{0,200}?encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? '';
}

/** Bytes that claim to be UTF-8 and aren't: UTF-8 with a few bad bytes, or windows-1252 all along. */
function broken(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return bad > good ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/**
 * The text of a feed. In this order: a byte order mark; the shape of 16 and 32 bit encodings; the `charset` of the content
 * type; the XML declaration; UTF-8; windows-1252. Bytes that are UTF-8 beyond chance are read as UTF-8 even where a
 * single-byte charset is declared, for so many servers declare one by default. Bytes that aren't a character become U+FFFD.
 * @param contentType the HTTP header, with or without `charset`
 */
export function decodeFeed(bytes: Uint8Array, contentType = ''): string {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const sniffed = SNIFFED.find(([pattern]) => new RegExp(`^${pattern}`).test(start))?.[1];
  if (sniffed) return (decodeAs(bytes, sniffed) ?? '').replace(/^\ufeff/, '');
  const header = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType)?.[1] ?? '';
  const unicode = decodeAs(bytes, 'utf-8', true);
  // no bytes are 16 bit here, whatever they declare
  const labels = [header, declared(bytes)].filter((label) => label && !/^(?:utf-?16|utf-?32|ucs)/i.test(label));
  if (unicode !== undefined && labels.every((label) => /^utf/i.test(label) || SINGLE_BYTE.test(label))) return unicode;
  for (const label of labels) {
    const text = /^utf-?8$/i.test(label) ? unicode : decodeAs(bytes, label);
    if (text !== undefined) return text;
  }
  return unicode ?? broken(bytes);
}
