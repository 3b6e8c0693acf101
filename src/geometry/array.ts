import { GeometryError } from './error.js';
import { axis, columnsFor } from './grid.js';
import { OUTLINES } from './outlines.js';
import { round } from './round.js';

export type MarkShape = 'person' | 'circle' | 'square';

/** A drawn icon array. All lengths are viewBox units; a cell is 18 by 36 for a person, else 20 by 20. */
export interface ArrayDrawing {
  width: number;
  height: number;
  columns: number;
  rows: number;
  /** In painting order. A state without a mark has no layer. */
  layers: Layer[];
}

/** One path: every whole mark of a state, or, with `clip`, the visible part of one mark. */
export interface Layer {
  /** 0 for marks outside every share, 1 for the outermost share alone, and so on inwards. */
  state: number;
  d: string;
  clip?: { x: number; y: number; width: number; height: number };
}

export interface ArraySpec {
  /** Marks drawn: a whole number from 1 to 10,000. */
  whole: number;
  /** Nested numbers of marks, outermost first, each from 0 to the one before it; read to a thousandth of a mark. */
  shares: readonly number[];
  /** Default `person`; above 400 marks, where one would be less than 12 pixels wide, a person becomes a square. */
  mark?: MarkShape | undefined;
  /** Marks in a row, at least 1. Default: see `columnsFor`. */
  columns?: number | undefined;
  /** Mirrors the array: the first mark is at the right, and part of a mark is filled from the right. */
  rightToLeft?: boolean | undefined;
}

/** Each mark's width and its cell. Marks are at least 4 apart, so an outline's stroke fits. */
const MARKS = {
  person: { width: 12, cell: [18, 36] },
  circle: { width: 16, cell: [20, 20] },
  square: { width: 16, cell: [20, 20] },
} as const;

/**
 * Widths of a mark that isn't a person where more than ten stand in a row: with their outlines they leave a pixel of their cell where the
 * array is 150 pixels wide.
 */
const SMALLER = { mediumCircle: 14, mediumSquare: 14, smallCircle: 10, smallSquare: 10 } as const;
/** Units of an outline in a dense array, which is drawn to the array's scale. */
export const DENSE_STROKE = 3;

/** Units after every tenth row or column of an array that has more than ten of either. */
const GUTTER = 6;

/** The width and the height of a mark's cell in an array. */
export function cellOf({ width, height, columns, rows }: ArrayDrawing): [width: number, height: number] {
  const gutter = columns > 10 || rows > 10 ? GUTTER : 0;
  const own = (length: number, count: number) => (length - Math.floor((count - 1) / 10) * gutter) / count;
  return [own(width, columns), own(height, rows)];
}

/** Whether so many columns leave so little for a mark that outlines of many would flicker: marks of no share are points there. */
export const isDense = (columns: number): boolean => columns > 20;

/** Which outline a mark has in an array of so many columns. @param isPoint whether it is of no share, and the array dense */
export function outlineOf(mark: MarkShape, columns: number, isPoint = false): keyof typeof OUTLINES {
  if (isPoint) return mark === 'circle' ? 'pointCircle' : 'pointSquare';
  if (mark === 'person' || columns <= 10) return mark;
  const size = isDense(columns) ? 'small' : 'medium';
  return mark === 'circle' ? `${size}Circle` : `${size}Square`;
}

/** The mark that is drawn of `whole` where `mark` is asked for. */
export const drawnMark = (mark: MarkShape, whole: number): MarkShape =>
  mark === 'person' && whole > 400 ? 'square' : mark;

/**
 * Draws an icon array: a contiguous block of marks in reading order, one path a state.
 *
 * ```
 *  shares [5.5, 2] of 10, two rows of five          right-to-left
 *
 *    2 2 1 1 1                                        1 1 1 2 2
 *    ◐ 0 0 0 0     ◐ = an empty mark (state 0)        0 0 0 0 ◑
 *                      under half a mark of state 1
 * ```
 *
 * A share that ends inside a mark adds one clipped layer, painted over the mark of the state around it; the clip covers
 * that part of the mark's own width from the reading side, and the gap before it so that an outline isn't cut. Two shares that end inside the
 * same mark give two such layers, the inner one on top.
 *
 * Positions are whole units, so an array shown at a whole multiple of its width lies on the pixel grid. Arrays of more than ten
 * columns or rows have a gutter after every tenth, so that tens can be counted.
 *
 * @throws GeometryError when the whole, the columns, or a share is outside what the specification says
 */
export function drawArray({ whole, shares, mark = 'person', columns, rightToLeft = false }: ArraySpec): ArrayDrawing {
  if (!Number.isInteger(whole) || whole < 1 || whole > 10_000) throw new GeometryError(`invalid whole: ${whole}`);
  if (columns !== undefined && !(Number.isInteger(columns) && columns > 0))
    throw new GeometryError(`invalid columns: ${columns}`);
  shares.reduce((limit, share) => {
    if (!(share >= 0 && share <= limit)) throw new GeometryError(`invalid share: ${share} of ${limit}`);
    return share;
  }, whole);

  const drawn = drawnMark(mark, whole);
  const [cellWidth, cellHeight] = MARKS[drawn].cell;
  const perRow = Math.min(columns ?? columnsFor(whole), whole);
  const shape = outlineOf(drawn, perRow);
  const width = shape in SMALLER ? SMALLER[shape as keyof typeof SMALLER] : MARKS[drawn].width;
  const rows = Math.ceil(whole / perRow);
  const gutter = perRow > 10 || rows > 10 ? GUTTER : 0;
  const across = axis(perRow, cellWidth, gutter, rightToLeft);
  const down = axis(rows, cellHeight, gutter);

  const marks = (from: number, to: number, outline: keyof typeof OUTLINES = shape) => {
    const { start, d } = OUTLINES[outline];
    const x = across.positions.map((left) => round(left + cellWidth / 2 + start[0]!));
    const y = down.positions.map((top) => round(top + cellHeight / 2 + start[1]!));
    let path = '';
    for (let i = from; i < to; i++) path += `M${x[i % perRow]},${y[Math.floor(i / perRow)]}${d}`;
    return path;
  };
  const ofNoShare = outlineOf(drawn, perRow, isDense(perRow));

  const ends = shares.map((share) => Math.round(share * 1000) / 1000);
  const edges = [whole, ...ends.map(Math.floor), 0];
  const layers: Layer[] = [];
  edges.slice(1).forEach((from, state) => {
    const to = edges[state]!;
    if (from < to) layers.push({ state, d: marks(from, to, state ? shape : ofNoShare) });
  });
  ends.forEach((end, i) => {
    const last = Math.floor(end);
    if (end === last) return;
    const shown = round((cellWidth - width) / 2 + (end - last) * width);
    const left = across.positions[last % perRow]! + (rightToLeft ? cellWidth - shown : 0);
    const top = down.positions[Math.floor(last / perRow)]!;
    layers.push({
      state: i + 1,
      d: marks(last, last + 1),
      clip: { x: round(left), y: top, width: shown, height: cellHeight },
    });
  });
  return { width: across.length, height: down.length, columns: perRow, rows, layers };
}
