/** Marks of an icon array that are drawn once and copied: an outline takes longer to draw than all else on a card. */
import { cellOf, drawnMark, outlineOf } from '../geometry/array.js';
import type { FilledLayer, IconArray } from '../geometry/icon-array.js';
import { OUTLINES } from '../geometry/outlines.js';

/** A block of pixels that stands in another place, too. */
export interface Stamp {
  readonly width: number;
  readonly height: number;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** How an array lies on a picture. */
export interface ArrayPlacement {
  /** Pixels for a unit. */
  readonly scale: number;
  /** Width of its outlines, in pixels. */
  readonly stroke: number;
  readonly x: number;
  readonly y: number;
  /** Whether it is turned round, from right to left. */
  readonly turned: boolean;
}

/** Units between a mark and the end of its cell, on the side where there is less. */
const MARGIN = 2;
/** Parts of a pixel by which a place is told from another: a rasteriser knows four. */
const PARTS = 8;

const marksOf = ({ d }: FilledLayer): string[] => d.split(/(?=M)/);
const pointOf = (mark: string): readonly [number, number] => {
  const [, x, y] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(mark)!;
  return [Number(x), Number(y)];
};

/**
 * An array with the fewest marks to draw, and which of their pixels make up the others. Marks of one filling look alike where they
 * lie on the same part of a pixel; a pattern goes on from one to the next, so hatched and dotted ones are all drawn.
 */
export function stamped(
  array: IconArray,
  placed: ArrayPlacement,
): { readonly array: IconArray; readonly stamps: Stamp[] } {
  const { scale, stroke } = placed;
  const [width, height] = cellOf(array).map((length) => length * scale) as [number, number];
  const whole = [width, height].every((length) => Math.abs(length - Math.round(length)) < 0.01);
  // Half a pixel is what a cell's end may lie beside a pixel's.
  if (!whole || MARGIN * scale - stroke / 2 < 0.5) return { array, stamps: [] };
  const { mark: shape = 'person', whole: count } = array.spec;
  /** The middle of a mark: outlines begin in different places. */
  const middleOf = ({ filling }: FilledLayer, mark: string): readonly number[] => {
    const { start } = OUTLINES[outlineOf(drawnMark(shape, count), array.columns, filling === 'point')];
    return pointOf(mark).map((length, axis) => Math.round((length - start[axis]!) * 1000) / 1000);
  };
  const all = array.layers.flatMap((layer) => marksOf(layer).map((mark) => middleOf(layer, mark)));
  const least = [0, 1].map((axis) => Math.min(...all.map((point) => point[axis]!))) as [number, number];
  const cut = new Set(array.layers.filter(({ clip }) => clip).map((layer) => middleOf(layer, layer.d).join()));
  /** The left and upper end of a mark's cell, in parts of a pixel. */
  const cornerOf = (middle: readonly number[]): [number, number] => {
    const [x, y] = middle.map((length, axis) => (length - least[axis]!) * scale) as [number, number];
    const left = placed.turned ? array.width * scale - x - width : x;
    return [placed.x + left, placed.y + y].map((length) => Math.round(length * PARTS)) as [number, number];
  };
  const stamps: Stamp[] = [];
  const layers = array.layers.map((layer) => {
    if (layer.clip || !['solid', 'empty', 'point'].includes(layer.filling)) return layer;
    const first = new Map<string, readonly [number, number]>();
    const drawn = marksOf(layer).filter((mark) => {
      const middle = middleOf(layer, mark);
      if (cut.has(middle.join())) return true;
      const cell = cornerOf(middle);
      const alike = cell.map((length) => length % PARTS).join();
      const known = first.get(alike);
      if (!known) {
        first.set(alike, cell);
        return true;
      }
      const from = known.map((length) => Math.round(length / PARTS)) as [number, number];
      const to = cell.map((length, axis) => from[axis]! + (length - known[axis]!) / PARTS) as [number, number];
      stamps.push({ width: Math.round(width), height: Math.round(height), from, to });
      return false;
    });
    return { ...layer, d: drawn.join('') };
  });
  return { array: { ...array, layers }, stamps };
}

/** Copies blocks of a picture of four bytes a pixel. */
export function stamp(pixels: Uint8Array, wide: number, stamps: readonly Stamp[]): void {
  for (const { width, height, from, to } of stamps)
    for (let row = 0; row < height; row++) {
      const start = ((from[1] + row) * wide + from[0]) * 4;
      pixels.copyWithin(((to[1] + row) * wide + to[0]) * 4, start, start + width * 4);
    }
}
