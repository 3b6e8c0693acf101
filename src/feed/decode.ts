/** Bytes of a feed to its text, by the charset that is true of them rather than the one that `Response.text()` assumes. */
import { mendWindows } from './entities.js';

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

/** Reads what `TextDecoder` can't: see charsets.ts, which is large. `label` is '' for bytes that declare nothing. */
export type FurtherDecoder = (bytes: Uint8Array, label: string) => string | undefined;

function decodeAs(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  for (const name of [label, label.replace(/[_\s]/g, '-'), label.replace(/^cp-?|^windows_/i, 'windows-')]) {
    try {
      const text = new TextDecoder(name, { fatal }).decode(bytes);
      // browsers do so themselves
      return /^utf/i.test(name) ? text : mendWindows(text);
    } catch {
      // not a charset that is known here, or not these bytes'
    }
  }
  return undefined;
}

/** What the document says of itself, readable because nearly every charset has ASCII where ASCII is. */
const declared = (head: string): string =>
  /<\?xml[^>]{0,200}?encoding\s*=\s*[^\w>]?\s*([\w.:-]+)/i.exec(head)?.[1] ?? '';

/** Bytes that claim to be UTF-8, or claim nothing, and aren't UTF-8: but for a few bytes, or not at all. */
function broken(bytes: Uint8Array, further: FurtherDecoder): string {
  const text = new TextDecoder().decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return bad > good ? (further(bytes, '') ?? decodeAs(bytes, 'windows-1252')!) : text;
}

/**
 * The text of a feed. In this order: a byte order mark; the shape of 16 and 32 bit encodings; the `charset` of
 * the content type; the XML declaration; UTF-8; windows-1252. Bytes that are UTF-8 beyond chance are read as UTF-8 even
 * where a single-byte charset is declared, for so many servers declare one by default. Bytes that aren't a character
 * become U+FFFD.
 * @param contentType the HTTP header, with or without `charset`
 * @param further reads what `TextDecoder` can't
 */
export function decodeBytes(bytes: Uint8Array, contentType: string, further: FurtherDecoder): string {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const sniffed = SNIFFED.find(([pattern]) => new RegExp(`^${pattern}`).test(start))?.[1];
  const header = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType.slice(0, 200))?.[1] ?? '';
  const decode = (label: string): string | undefined => decodeAs(bytes, label) ?? further(bytes, label);
  if (sniffed) return (decode(sniffed) ?? '').replace(/^\ufeff+/, '');
  const unicode = decodeAs(bytes, 'utf-8', true);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  // no bytes are 16 bit here, whatever they declare
  const labels = [header, declared(head)].filter((label) => label && !/^(?:utf-?16|utf-?32|ucs)/i.test(label));
  if (
    unicode !== undefined &&
    labels.length &&
    labels.every((label) => /^utf-?8/i.test(label) || SINGLE_BYTE.test(label))
  )
    return unicode;
  for (const label of labels) {
    const text = /^utf-?8$/i.test(label) ? unicode : decode(label);
    if (text !== undefined) return text;
  }
  return unicode?.includes('\x1b$') ? (further(bytes, '') ?? unicode) : (unicode ?? broken(bytes, further));
}
