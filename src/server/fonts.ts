/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { pathOf } from './installed.js';

/** The faces of a card: IBM Plex Sans and its Arabic, both under the SIL Open Font License, in two weights each. */
const FACES = ['ibm-plex-sans/files/ibm-plex-sans-latin', 'ibm-plex-sans/files/ibm-plex-sans-latin-ext'].concat(
  'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
);
export const LATIN = 'IBM Plex Sans';
export const ARABIC = 'IBM Plex Sans Arabic';

export interface Fonts {
  /** TrueType files. */
  readonly files: readonly Uint8Array[];
  /** The first character of a text that none of the faces has. */
  missing(text: string): string | undefined;
}

let loaded: Promise<Fonts> | undefined;

/** Loads the faces, once; a failure is forgotten. @throws Error where the fonts are not installed */
export const loadFonts = (): Promise<Fonts> =>
  (loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));

async function load(): Promise<Fonts> {
  const paths = FACES.flatMap((face) => [400, 700].map((weight) => `@fontsource/${face}-${weight}-normal.woff`));
  const files = await Promise.all(paths.map(async (path) => unpack(await readFile(pathOf(path)))));
  const known = files.map(charactersOf);
  return {
    files,
    missing: (text) =>
      // Marks of direction are no letters.
      [...text].find(
        (letter) =>
          !/[\s\u061c\u200e\u200f\u2066-\u2069]/.test(letter) && !known.some((has) => has(letter.codePointAt(0)!)),
      ),
  };
}

/**
 * WOFF 1.0 to the TrueType that it packs: a header, a directory, and tables that zlib may have shrunk.
 * https://www.w3.org/TR/WOFF/#OverallStructure
 */
export function unpack(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.subarray(at + 16, at + 20),
      data: packed < length ? inflateSync(data) : data,
    };
  });
  const padded = (length: number) => (length + 3) & ~3;
  const directory = 12 + 16 * count;
  const font = Buffer.alloc(tables.reduce((sum, { data }) => sum + padded(data.length), directory));
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(font, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) =>
    font.writeUInt16BE(value, 4 + 2 * index),
  );
  let offset = directory;
  tables.forEach(({ tag, sum, data }, index) => {
    const at = 12 + 16 * index;
    tag.copy(font, at);
    sum.copy(font, at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(data.length, at + 12);
    data.copy(font, offset);
    offset += padded(data.length);
  });
  return font;
}

/**
 * Which characters of the first plane a TrueType file has, from a table `cmap` in format 4: segments that end at rising codes.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
function charactersOf(font: Buffer): (code: number) => boolean {
  const ranges: [number, number][] = [];
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(at + 8);
    for (let entry = cmap + 4; entry < cmap + 4 + 8 * font.readUInt16BE(cmap + 2); entry += 8) {
      const table = cmap + font.readUInt32BE(entry + 4);
      if (font.readUInt16BE(table) !== 4) continue;
      const size = font.readUInt16BE(table + 6);
      for (let segment = 0; segment < size; segment += 2)
        ranges.push([font.readUInt16BE(table + 16 + size + segment), font.readUInt16BE(table + 14 + segment)]);
    }
  }
  return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}
