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
  const widths = new Map<string, number>();
  const measure = ({ text, arabic }: Run, bold: boolean): number => {
    const key = `${bold} ${arabic} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      const between = arabic ? `\u0621${text}\u0621` : `n${text}n`;
      const line = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${textAt({ text: between, arabic }, 0, 0, 100, bold, '#000')}</svg>`;
      width = pictureOf(line, '').getBBox()?.width ?? 0;
      if (widths.size > 10_000) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
  /** Measured at one size, since outlines grow in proportion, and between two letters that join none, since a space has no outline. */
  const alone = (run: Run, bold: boolean): number => measure(run, bold) - measure({ ...run, text: '' }, bold);
  /** Word by word, and each space with the two letters that it may be kerned with: most are known from lines before. */
  const wide = (run: Run, bold: boolean): number => {
    const words = run.text.split(' ');
    if (!words.every(Boolean)) return alone(run, bold);
    const ends = words.map((word) => Array.from(word));
    return words.reduce((sum, text, index) => {
      const own = sum + alone({ ...run, text }, bold);
      if (!index) return own;
      const [before, after] = [ends[index - 1]!.at(-1)!, ends[index]![0]!].map((letter) => ({ ...run, text: letter }));
      const both = { ...run, text: `${before!.text} ${after!.text}` };
      return own + alone(both, bold) - alone(before!, bold) - alone(after!, bold);
    }, 0);
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
