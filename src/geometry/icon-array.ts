import { drawArray, drawnMark, isDense, type ArrayDrawing, type ArraySpec, type Layer } from './array.js';

/** How a mark is filled; shares of one array are told apart without colour, solid being the innermost. `point`: see `isDense`. */
export type Filling = 'solid' | 'hatched' | 'dotted' | 'empty' | 'point';

const FILLINGS = ['solid', 'hatched', 'dotted'] as const;

/** An icon array ready to be painted, on a page, in a file or on a card. */
export interface IconArray extends ArrayDrawing {
  readonly layers: FilledLayer[];
  /** What it was drawn from. */
  readonly spec: ArraySpec;
  /** Those of `PATTERNS` that its layers are filled with. */
  readonly patterns: readonly Pattern[];
  /** Pixels for a unit where text is 16 pixels high: few marks are shown large, many as small as they can be counted. */
  readonly scale: number;
}

export interface FilledLayer extends Layer {
  readonly filling: Filling;
}

/** A filling that is a line or a dot, 4 units apart. */
export interface Pattern {
  readonly name: 'hatched' | 'dotted';
  readonly transform?: string;
  readonly d: string;
  readonly strokeWidth: number;
  readonly linecap?: 'round';
}

/** Side of a pattern's cell, in units of the array. */
export const PATTERN_SIZE = 4;

const PATTERNS: readonly Pattern[] = [
  { name: 'hatched', transform: 'rotate(45)', d: 'M0,0V4', strokeWidth: 3.5 },
  { name: 'dotted', d: 'M2,2h.01', strokeWidth: 2, linecap: 'round' },
];

/**
 * Draws an icon array of at most three shares and says how each layer is filled.
 *
 * @throws GeometryError as `drawArray` does
 */
export function drawIconArray(spec: ArraySpec): IconArray {
  const drawing = drawArray(spec);
  const { columns, rows } = drawing;
  const isSmall = isDense(columns);
  const fillingOf = (state: number): Filling =>
    state ? FILLINGS[spec.shares.length - state]! : isSmall ? 'point' : 'empty';
  const layers = drawing.layers.map((layer) => ({ ...layer, filling: fillingOf(layer.state) }));
  return {
    ...drawing,
    spec,
    layers,
    patterns: PATTERNS.filter(({ name }) => layers.some(({ filling }) => filling === name)),
    scale: rows === 1 ? (columns === 1 ? 1.3 : 2) : isSmall ? 0.6 : 1.1,
  };
}

/** Marks of the picture in place of a dense one where a column is narrow. */
const FEW = 100;
/** The least part of a mark that can be seen. */
const LEAST = 0.1;

/**
 * The same shares of fewer marks, each of which stands for many: where a column is narrow, those of a dense array would be points. Its
 * marks have the shape of those that they stand for.
 *
 * @returns undefined for an array that isn't dense, for a number of marks that isn't so many times a hundred, and where a share would be too
 *   small a part of a mark
 */
export function drawFewer({
  columns,
  spec: { whole, shares, mark = 'person', ...rest },
}: IconArray): IconArray | undefined {
  const fewer = shares.map((share) => (share * FEW) / whole);
  const isSeen = fewer.every((share) => !share || share >= LEAST);
  return isDense(columns) && whole % FEW === 0 && isSeen
    ? drawIconArray({ ...rest, whole: FEW, shares: fewer, mark: drawnMark(mark, whole), columns: undefined })
    : undefined;
}

/** A few marks beside words, each as large as in any other sample: a person is two lines high. */
export const drawSample = (spec: ArraySpec): IconArray => ({
  ...drawIconArray({ columns: spec.whole, ...spec }),
  scale: 8 / 9,
});
