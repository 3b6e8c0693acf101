/** The faces of a card, out of the files that browsers load. */
import { deflateSync } from 'node:zlib';
import { loadFonts, unpack } from '../../src/server/fonts.js';
import { pathOf } from '../../src/server/installed.js';
import { describe, expect, it } from '../helpers/node.js';

type Table = readonly [tag: string, sum: number, data: Buffer];

/** WOFF 1.0 of tables, each shrunk where that makes it smaller. */
function pack(tables: readonly Table[]): Buffer {
  const packed = tables.map(([, , data]) => {
    const small = deflateSync(data);
    return small.length < data.length ? small : data;
  });
  const directory = 44 + 20 * tables.length;
  const woff = Buffer.alloc(directory + packed.reduce((sum, { length }) => sum + length, 0));
  woff.write('wOFF\0\x01\0\0', 'latin1');
  woff.writeUInt16BE(tables.length, 12);
  let offset = directory;
  tables.forEach(([tag, sum, data], index) => {
    const at = 44 + 20 * index;
    woff.write(tag, at);
    [offset, packed[index]!.length, data.length, sum].forEach((value, field) =>
      woff.writeUInt32BE(value, at + 4 + 4 * field),
    );
    packed[index]!.copy(woff, offset);
    offset += packed[index]!.length;
  });
  return woff;
}

describe('unpack', () => {
  for (const count of [1, 2, 3, 4, 5])
    it(`writes a directory of ${count}, and each table where it says`, () => {
      const tables = Array.from({ length: count }, (_, index): Table => [
        `tab${index}`,
        0xf0000000 + index,
        Buffer.alloc(index % 2 ? 200 + index : index + 1, index + 65),
      ]);
      const font = unpack(pack(tables));
      const power = [0, 1, 2, 2, 4, 4][count]!;
      expect(font.subarray(0, 4).toString('latin1')).to.equal('\0\x01\0\0');
      expect([4, 6, 8, 10].map((at) => font.readUInt16BE(at))).to.deep.equal([
        count,
        power * 16,
        Math.log2(power),
        (count - power) * 16,
      ]);
      let offset = 12 + 16 * count;
      tables.forEach(([tag, sum, data], index) => {
        const at = 12 + 16 * index;
        expect(font.toString('latin1', at, at + 4)).to.equal(tag);
        expect([4, 8, 12].map((field) => font.readUInt32BE(at + field))).to.deep.equal([sum, offset, data.length]);
        expect(font.subarray(offset, offset + data.length).equals(data)).to.equal(true);
        // Each table begins at a multiple of four.
        const end = offset + data.length;
        offset += Math.ceil(data.length / 4) * 4;
        expect([...font.subarray(end, offset)].every((byte) => byte === 0)).to.equal(true);
      });
      expect(font.length).to.equal(offset);
    });
});

describe('a file of an installed package', () => {
  it('is found, and missed by its name', () => {
    expect(pathOf('@resvg/resvg-wasm/index_bg.wasm')).to.match(
      /node_modules[\\/]@resvg[\\/]resvg-wasm[\\/]index_bg\.wasm$/,
    );
    expect(() => pathOf('@nobody/has/this.woff')).to.throw(/Cannot find module '@nobody\/has\/this\.woff'/);
  });
});

describe('what the faces can’t write', () => {
  for (const [text, letter] of [
    ['1 in 4 girls', undefined],
    ['Łódź, Şırnak', undefined],
    ['أطفال ٪', undefined],
    ['a\u061c\u200e\u200f\u2066\u2067\u2068\u2069\u00a0\t\nb', undefined],
    ['a 子供', '子'],
    ['बच्चे', 'ब'],
    ['👶 a', '👶'],
    ['', undefined],
  ] as const)
    it(`of ${JSON.stringify(text)} is ${letter ? JSON.stringify(letter) : 'nothing'}`, async () =>
      expect((await loadFonts()).missing(text)).to.equal(letter));

  it('is read of six files, once', async () => {
    const { files } = await loadFonts();
    expect(files).to.have.lengthOf(6);
    expect(await loadFonts()).to.equal(await loadFonts());
  });
});
