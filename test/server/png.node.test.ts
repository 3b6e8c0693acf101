import assert from 'node:assert/strict';
import { crc32, inflateSync } from 'node:zlib';
import { describe, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { encodePng } from '../../src/server/png.js';

/** Reads a PNG as a viewer does, and throws where a sum is wrong. */
function decode(bytes: Uint8Array): { width: number; height: number; type: number; pixels: number[] } {
  const file = Buffer.from(bytes);
  assert.equal(file.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.set(name, file.subarray(at + 8, at + 8 + length));
    assert.equal(file.readUInt32BE(at + 8 + length), crc32(file.subarray(at + 4, at + 8 + length)), name);
    at += 12 + length;
  }
  const header = chunks.get('IHDR')!;
  const [width, height, type] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]!];
  const colours = chunks.get('PLTE');
  const opacities = chunks.get('tRNS');
  const rows = inflateSync(chunks.get('IDAT')!);
  const bytesEach = type === 3 ? 1 : 4;
  const pixels: number[] = [];
  for (let row = 0; row < height; row++) {
    const start = row * (width * bytesEach + 1);
    assert.equal(rows[start], 0, 'no filter');
    for (let at = start + 1; at < start + 1 + width * bytesEach; at += bytesEach)
      pixels.push(
        ...(colours
          ? [...colours.subarray(rows[at]! * 3, rows[at]! * 3 + 3), opacities?.[rows[at]!] ?? 255]
          : rows.subarray(at, at + 4)),
      );
  }
  return { width, height, type, pixels };
}

const TWO: readonly number[][] = [
  [0, 0, 0, 255],
  [9, 8, 7, 255],
];

describe('encodePng', () => {
  it('gives back every pixel, whatever the colours', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const picture = fc
      .record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }), few: fc.boolean() })
      .chain(({ width, height, few }) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          pixels: fc.array(few ? fc.constantFrom(...TWO) : fc.tuple(byte, byte, byte, fc.constant(255)), {
            minLength: width * height,
            maxLength: width * height,
          }),
        }),
      );
    fc.assert(
      fc.property(picture, ({ width, height, pixels }) => {
        const flat = pixels.flat();
        const { type: _, ...read } = decode(encodePng(Uint8Array.from(flat), width, height));
        assert.deepEqual(read, { width, height, pixels: flat });
      }),
    );
  });

  for (const [about, pixel, type] of [
    ['256 colours have a palette', (at: number) => [at % 256, 0, 0, 255], 3],
    ['257 colours have none', (at: number) => [at % 256, at === 256 ? 9 : 0, 0, 255], 6],
  ] as const)
    it(about, () => {
      const flat = Array.from({ length: 257 }, (_, at) => pixel(at)).flat();
      const read = decode(encodePng(Uint8Array.from(flat), 257, 1));
      assert.deepEqual([read.type, read.pixels], [type, flat]);
    });

  for (const [about, count, type] of [
    ['with a palette', 2, 3],
    ['without one', 300, 6],
  ] as const)
    it(`gives what is see-through its own colour back, ${about}`, () => {
      const rest = Array.from({ length: count - 1 }, (_, at) => [at % 256, (at >> 8) * 9, 7, 255]).flat();
      // Orange at half its strength, as a rasteriser multiplies it.
      const read = decode(encodePng(Uint8Array.from([128, 64, 0, 128, ...rest]), count, 1));
      assert.deepEqual([read.type, read.pixels], [type, [255, 128, 0, 128, ...rest]]);
    });

  it('gives the colours that are one too many the number of one that nobody can tell from them', () => {
    const greys = Array.from({ length: 256 }, (_, at) => [at, at, at, 255]);
    const read = decode(encodePng(Uint8Array.from([...greys, [98, 101, 100, 255]].flat()), 257, 1));
    assert.deepEqual([read.type, read.pixels], [3, [...greys, [99, 99, 99, 255]].flat()]);
  });

  it('repeats a row that is as the one above, and no other', () => {
    const row = (...reds: number[]) => reds.flatMap((red) => [red, 0, 0, 255]);
    const flat = [row(1, 2, 3), row(1, 2, 3), row(1, 2, 4), row(9, 2, 3), row(9, 2, 3), row(1, 2, 3)].flat();
    assert.deepEqual(decode(encodePng(Uint8Array.from(flat), 3, 6)).pixels, flat);
  });

  it('gives back long runs of a colour, to the end of a row', () => {
    const row = (...runs: (readonly [count: number, red: number])[]) =>
      runs.flatMap(([count, red]) => Array.from({ length: count }, () => [red, 0, 0, 255]).flat());
    const flat = [row([40, 1]), row([15, 1], [16, 2], [9, 1]), row([17, 2], [1, 3], [22, 2])].flat();
    assert.deepEqual(decode(encodePng(Uint8Array.from(flat), 40, 3)).pixels, flat);
  });

  it('keeps nothing of a larger picture before it', () => {
    encodePng(Uint8Array.from(Array.from({ length: 400 }, (_, at) => at)), 10, 10);
    assert.deepEqual(decode(encodePng(Uint8Array.of(1, 2, 3, 255), 1, 1)).pixels, [1, 2, 3, 255]);
  });

  it('reads a part of a larger memory', () => {
    const memory = Uint8Array.from([7, 1, 2, 3, 255, 4, 5, 6, 255]);
    assert.deepEqual(decode(encodePng(memory.subarray(1), 2, 1)).pixels, [1, 2, 3, 255, 4, 5, 6, 255]);
  });
});
