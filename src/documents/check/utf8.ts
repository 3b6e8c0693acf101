import type { Finding } from './finding.js';
import type { Position } from './json-positions.js';

/** Where the first byte stands that isn't UTF-8 (RFC 3629), from `from` on; undefined where there is none. */
function firstWrong(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length;) {
    const lead = bytes[at]!;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (!length) return at;
    // Overlong forms, surrogates and what lies beyond Unicode are told by the second byte.
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] ?? 0;
      if (byte < (next === 1 ? least : 0x80) || byte > (next === 1 ? most : 0xbf)) return at;
    }
    at += length;
  }
  return undefined;
}

/** What is wrong with a file's bytes, and the text that can be read in spite of it. */
export interface Decoded {
  readonly text: string;
  readonly findings: readonly (Finding & { readonly position: Position })[];
}

/** Reads bytes as UTF-8, and as UTF-16 where a byte-order mark says so; says where they are neither. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const at = (position: Position, message: string, repair: string) => ({
    level: 'error' as const,
    path: '',
    message,
    repair,
    position,
  });
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      findings: [at({ line: 1, column: 1 }, 'the file is UTF-16', 'save it as UTF-8')],
    };
  const decoder = new TextDecoder();
  const findings: Decoded['findings'][number][] = [];
  let more = 0;
  let line = -1;
  for (let wrong = firstWrong(bytes, 0); wrong !== undefined; wrong = firstWrong(bytes, wrong + 1)) {
    const before = decoder.decode(bytes.subarray(0, wrong)).split(/\r\n|\r|\n/);
    if (before.length === line) continue;
    line = before.length;
    if (findings.length === 10) {
      more++;
      break;
    }
    const letter = new TextDecoder('windows-1252').decode(bytes.subarray(wrong, wrong + 1));
    const byte = bytes[wrong]!.toString(16).toUpperCase().padStart(2, '0');
    const meant = /[\p{L}\p{P}\p{S}]/u.test(letter) ? ` (in Windows-1252 it is “${letter}”)` : '';
    findings.push(
      at({ line, column: before.at(-1)!.length + 1 }, `the byte ${byte} isn’t UTF-8${meant}`, 'save the file as UTF-8'),
    );
  }
  if (more) findings.push(at(findings.at(-1)!.position, 'there are more such lines', 'save the file as UTF-8'));
  return { text: decoder.decode(bytes), findings };
}
