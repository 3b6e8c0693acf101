/** Reads the text of a PDF as Chromium writes one: each font says which character a glyph stands for. */
import { inflateSync } from 'node:zlib';

interface Part {
  readonly head: string;
  readonly stream: string;
}

function partsOf(pdf: Buffer): Map<string, Part> {
  const text = pdf.toString('latin1');
  const parts = new Map<string, Part>();
  for (const { 1: id = '', 2: body = '' } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)) {
    const [head = '', packed] = body.split(/stream\r?\n/, 2) as [string, string?];
    const bytes = packed && Buffer.from(packed.replace(/\r?\n?endstream$/, ''), 'latin1');
    parts.set(id, {
      head,
      stream: bytes && head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : '',
    });
  }
  return parts;
}

const characters = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Glyphs of a font, each as four hexadecimal digits, with their characters. */
function glyphsOf(map: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  for (const { 1: block = '' } of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const { 1: glyph = '', 2: text = '' } of block.matchAll(/<(\w{4})> <(\w+)>/g))
      glyphs.set(glyph, characters(text));
  }
  for (const { 1: block = '' } of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const { 1: from = '', 2: to = '', 3: text = '' } of block.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
      for (let step = 0; step <= parseInt(to, 16) - parseInt(from, 16); step++) {
        const glyph = (parseInt(from, 16) + step).toString(16).toUpperCase().padStart(4, '0');
        glyphs.set(glyph, String.fromCharCode(parseInt(text, 16) + step));
      }
    }
  }
  return glyphs;
}

/** All text of a PDF, without the blanks, since a PDF has few: words are placed. */
export function pdfText(pdf: Uint8Array): string {
  const parts = partsOf(Buffer.from(pdf));
  const fonts = new Map<string, Map<string, string>>();
  for (const [id, { head }] of parts) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (map) fonts.set(id, glyphsOf(parts.get(map)?.stream ?? ''));
  }
  // Chromium names a font after its object.
  let font: Map<string, string> | undefined;
  let text = '';
  for (const { stream } of parts.values()) {
    for (const { 1: id, 2: hex } of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-F]+)>(?=[^<>]*T[jJ])/g)) {
      if (id) font = fonts.get(id);
      for (const glyph of hex?.match(/.{4}/g) ?? []) text += font?.get(glyph) ?? '';
    }
  }
  return text.replace(/\s+/g, '').normalize('NFKD');
}
