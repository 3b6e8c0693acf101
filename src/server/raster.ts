/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { MessageChannel } from 'node:worker_threads';
import { pathOf } from './installed.js';
import { ARABIC, LATIN, loadFonts } from './fonts.js';
import { encodePng } from './png.js';
import { mirrored, runsOf, withoutMarks, type Run } from './runs.js';
import { stamp, type Stamp } from './stamps.js';
import { escape } from './tree.js';

/** What draws a picture of text without a font of the machine's own. */
export interface Raster {
  /** The width of a line, as it is set: kerned, shaped, in its own order. */
  widthOf(text: string, size: number, bold: boolean): number;
  /**
   * The picture with its letters as outlines.
   *
   * @param paper as in `png`: the same picture is read once for both. It isn't drawn here
   */
  outlined(svg: string, paper?: string): string;
  /**
   * @param paper the colour that lies under the picture: laid, it takes a tenth of what a drawn rectangle does. Default: none
   * @param stamps blocks of its pixels that stand in other places, too
   */
  png(svg: string, paper?: string, stamps?: readonly Stamp[]): Uint8Array;
}

let ready: Promise<Raster> | undefined;

/** Starts the rasteriser (resvg, compiled to WebAssembly), once. @throws Error where it is not installed */
export const openRaster = (): Promise<Raster> =>
  (ready ??= open().catch((error: unknown) => {
    ready = undefined;
    throw error;
  }));

async function open(): Promise<Raster> {
  const [{ initWasm, Resvg }, { files }] = await Promise.all([import('@resvg/resvg-wasm'), loadFonts()]);
  await initWasm(await readFile(pathOf('@resvg/resvg-wasm/index_bg.wasm'))).catch((error: unknown) => {
    // A second copy of this file, in another bundle of the same process, finds it started.
    if (!/already initialized/i.test(String(error))) throw error;
  });
  const font = { fontBuffers: [...files], loadSystemFonts: false, defaultFontFamily: LATIN };
  let last: { readonly svg: string; readonly paper: string; readonly picture: InstanceType<typeof Resvg> } | undefined;
  /** Reads a picture, or takes the last one if it is that. Its memory is not collected: it is given back for the next. */
  const pictureOf = (svg: string, paper: string): InstanceType<typeof Resvg> => {
    if (last?.svg === svg && last.paper === paper) return last.picture;
    last?.picture.free();
    last = undefined;
    const picture = new Resvg(svg, { font, ...(paper && { background: paper }) });
    last = { svg, paper, picture };
    return picture;
  };
  const { port1: out, port2: nobody } = new MessageChannel();
  nobody.close();
  // It keeps no process from its end.
  out.unref();
  /** Gives memory back now: what goes to a closed port is gone. The next picture takes it, where new memory takes as long as drawing. */
  const release = ({ buffer }: Uint8Array): void => out.postMessage(null, [buffer as ArrayBuffer]);
  /** Widths of texts by face: bold or not, Arabic or not. */
  const widths = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const outline = (text: string, arabic: boolean, bold: boolean): number => {
    const between = arabic ? `\u0621${text}\u0621` : `n${text}n`;
    const line = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${textAt({ text: between, arabic }, 0, 0, 100, bold, '#000')}</svg>`;
    return pictureOf(line, '').getBBox()?.width ?? 0;
  };
  /** Measured at one size, since outlines grow in proportion, and between two letters that join none, since a space has no outline. */
  const alone = (text: string, arabic: boolean, bold: boolean): number => {
    if (!text) return 0;
    const known = widths[Number(bold) + 2 * Number(arabic)]!;
    let width = known.get(text);
    if (width === undefined) {
      // Kept under an empty text: what the two letters take.
      const ends = known.get('') ?? outline('', arabic, bold);
      width = outline(text, arabic, bold) - ends;
      if (known.size > 5000) known.clear();
      known.set('', ends).set(text, width);
    }
    return width;
  };
  /** Word by word, and each space with the two letters that it may be kerned with: most are known from lines before. */
  const wide = ({ text, arabic }: Run, bold: boolean): number => {
    const words = text.split(' ');
    if (!words.every(Boolean)) return alone(text, arabic, bold);
    let width = 0;
    let last = '';
    for (const word of words) {
      const letters = Array.from(word);
      const first = letters[0]!;
      width += alone(word, arabic, bold);
      if (last)
        width += alone(`${last} ${first}`, arabic, bold) - alone(last, arabic, bold) - alone(first, arabic, bold);
      last = letters.at(-1)!;
    }
    return width;
  };
  return {
    widthOf: (text, size, bold) => runsOf(text).reduce((sum, run) => sum + (wide(run, bold) * size) / 100, 0),
    outlined: (svg, paper = '') => pictureOf(svg, paper).toString(),
    png: (svg, paper = '', stamps = []) => {
      const drawn = pictureOf(svg, paper).render();
      const { pixels, width, height } = drawn;
      try {
        stamp(pixels, width, stamps);
        return encodePng(pixels, width, height);
      } finally {
        drawn.free();
        release(pixels);
      }
    },
  };
}

/** Text in one face, from left to right, as SVG. */
const textAt = ({ text, arabic }: Run, x: number, y: number, size: number, bold: boolean, fill: string): string =>
  `<text x="${x.toFixed(1)}" y="${y}" font-family="${arabic ? ARABIC : LATIN}" font-weight="${bold ? 700 : 400}" font-size="${size}" fill="${fill}">${escape(text)}</text>`;

/**
 * One line as SVG, its runs side by side in the direction of the language.
 *
 * @param start where reading begins: the left end, or the right one
 */
export function lineAt(
  raster: Raster,
  line: string,
  start: number,
  y: number,
  style: { readonly size: number; readonly bold: boolean; readonly fill: string; readonly rightToLeft: boolean },
): string {
  const { size, bold, fill, rightToLeft } = style;
  let x = start;
  return (rightToLeft ? runsOf(line) : [{ text: withoutMarks(line), arabic: false }])
    .map((run) => {
      const shown = rightToLeft ? { ...run, text: mirrored(run.text) } : run;
      const width = raster.widthOf(shown.text, size, bold);
      if (rightToLeft) x -= width;
      return /\S/.test(run.text) ? textAt(shown, x, y, size, bold, fill) : '';
    })
    .join('');
}
