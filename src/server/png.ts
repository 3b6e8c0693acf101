/// <reference types="node" />
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** So many colours fit into a byte. A card has about a hundred: its inks and the edges of letters. */
const MOST_COLOURS = 256;
/** Types of colour, as the header has them. */
const INDEXED = 3;
const RGBA = 6;

/** A chunk: length, name, data, and a sum over name and data. */
function chunk(name: string, data: Uint8Array): Buffer {
  const part = Buffer.alloc(12 + data.length);
  part.writeUInt32BE(data.length, 0);
  part.write(name, 4, 'latin1');
  part.set(data, 8);
  part.writeUInt32BE(crc32(part.subarray(4, 8 + data.length)), 8 + data.length);
  return part;
}

/** Each pixel as the number of its colour, with the colours in order; `undefined` where they are too many, or see-through. */
function indexed(pixels: Uint32Array, width: number): { rows: Uint8Array; colours: readonly number[] } | undefined {
  const numbers = new Map<number, number>();
  const rows = new Uint8Array((pixels.length / width) * (width + 1));
  let last = -1;
  let number = 0;
  for (let at = 0, to = 0; at < pixels.length; at++, to++) {
    // A row begins with the filter that it was put through: none.
    if (at % width === 0) to++;
    const colour = pixels[at]!;
    if (colour !== last) {
      last = colour;
      let known = numbers.get(colour);
      if (known === undefined) {
        if (colour >>> 24 !== 0xff || numbers.size === MOST_COLOURS) return undefined;
        known = numbers.size;
        numbers.set(colour, known);
      }
      number = known;
    }
    rows[to] = number;
  }
  return { rows, colours: [...numbers.keys()] };
}

/** Rows of four bytes a pixel, each after its filter. */
function plainRows(pixels: Uint8Array, width: number): Uint8Array {
  const length = width * 4;
  const rows = new Uint8Array((pixels.length / length) * (length + 1));
  for (let row = 0; row * length < pixels.length; row++)
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return rows;
}

/**
 * Pixels as a PNG, with a palette where the colours fit into one: a third of the bytes, in less time.
 * https://www.w3.org/TR/png-3/
 *
 * @param pixels red, green, blue and alpha, row by row
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  // A copy begins at a whole word, which a part of a larger memory may not.
  const aligned = pixels.byteOffset % 4 ? pixels.slice() : pixels;
  const few = indexed(new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4), width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, few ? INDEXED : RGBA], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(few ? [chunk('PLTE', Uint8Array.from(few.colours.flatMap(redGreenBlue)))] : []),
    chunk('IDAT', deflateSync(few?.rows ?? plainRows(pixels, width), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Words of pixels are little-endian wherever Node runs. */
const redGreenBlue = (colour: number): number[] => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
