/** A figure as a picture the size of a thumb: for lists to choose from. Too small to be read; it tells one figure from another. */
import { round } from '../geometry/round.js';
import { denominatorFor, proportionOf } from '../quantity/proportion.js';
import { readQuantity } from '../quantity/read-quantity.js';
import type { Figure } from './figure.js';

/** A drawing in a box of its own units; every path is filled, but `lines`, which are cut into them. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  /** What stands for the whole, or for what was before. */
  readonly pale: string;
  readonly solid: string;
  readonly lines: string;
}

/** As many cells as can be told apart at the size of a thumb. */
const MOST_CELLS = 100;
const TALLEST = 10;

const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** The first `count` cells of a grid, in reading order; a part of one is as wide as it is much. */
function cells(count: number, columns: number): string {
  const whole = Math.floor(count);
  const rows = Math.floor(whole / columns);
  const rest = round(count - rows * columns);
  return (rows ? box(0, 0, columns, rows) : '') + (rest ? box(0, rows, rest, 1) : '');
}

const between = (count: number, line: (at: number) => string): string =>
  [...Array(count - 1).keys()].map((index) => line(index + 1)).join('');

function share(low: number, high: number, whole: number): Thumbnail {
  const count = Math.min(whole, MOST_CELLS);
  const columns = count > 12 ? TALLEST : count > 5 ? Math.ceil(count / 2) : count;
  const rows = Math.ceil(count / columns);
  return {
    width: columns,
    height: rows,
    pale: cells(count, columns),
    // Of a range the part that all agree on.
    solid: cells(Math.min(low, high) * count, columns),
    lines:
      whole > MOST_CELLS
        ? ''
        : between(columns, (at) => `M${at} 0v${rows}`) + between(rows, (at) => `M0 ${at}h${columns}`),
  };
}

/** Two bars, one before and one after. */
function change(before: number, after: number): Thumbnail {
  const largest = Math.max(before, after);
  const bar = (at: number, value: number) => {
    const height = round((value / largest) * TALLEST);
    return box(at, TALLEST - height, 4, height);
  };
  return { width: TALLEST, height: TALLEST, pale: bar(0, before), solid: bar(6, after), lines: '' };
}

/** @returns nothing for a figure that is neither a part of a whole nor a change from one number to another */
export function thumbnailOf({ value, kind }: Figure): Thumbnail | undefined {
  const quantity = readQuantity(value, { kind });
  const proportion = proportionOf(quantity);
  if (proportion) return share(proportion.low, proportion.high, denominatorFor([quantity]));
  if (quantity?.kind !== 'change') return undefined;
  const { from, to } = quantity;
  if (!('value' in from) || !('value' in to) || !(from.value > 0) || !(to.value > 0)) return undefined;
  return change(from.value, to.value);
}
