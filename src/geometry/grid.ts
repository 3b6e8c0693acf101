/** Cell positions along one axis, and the length of the whole. */
export interface Axis {
  /** Where each cell begins, in reading order: in a mirrored axis the first cell has the largest position. */
  positions: number[];
  length: number;
}

/**
 * Lays cells side by side in blocks of ten, in whole units throughout.
 *
 * ```
 *   | 0 | 1 | … | 9 | gutter | 10 | 11 | … |
 *
 *   mirrored:  | … | 11 | 10 | gutter | 9 | … | 1 | 0 |
 * ```
 *
 * @param count cells, at least one
 * @param cell a cell's length in units
 * @param gutter extra units between one block and the next; 0 for none
 * @param mirrored whether reading runs against the axis
 */
export function axis(count: number, cell: number, gutter: number, mirrored = false): Axis {
  const length = count * cell + Math.floor((count - 1) / 10) * gutter;
  const positions: number[] = [];
  for (let i = 0; i < count; i++) {
    const from = i * cell + Math.floor(i / 10) * gutter;
    positions.push(mirrored ? length - cell - from : from);
  }
  return { positions, length };
}

/**
 * How many marks stand in a row when nobody says: a small denominator in one row, then tens so that they can be counted,
 * then a shape that is wider than tall.
 *
 * | whole | columns |
 * |---|---|
 * | to 10 | one row |
 * | to 25 | 10 or 5 where that leaves no short row, else 6, 8 or 7 |
 * | to 100 | 10 |
 * | to 400 | 20 |
 * | to 1,000 | 50 |
 * | above | 100 |
 */
export function columnsFor(whole: number): number {
  if (whole <= 10) return whole;
  if (whole <= 25) return [10, 5, 6, 8, 7].find((columns) => whole % columns === 0) ?? 10;
  return whole <= 100 ? 10 : whole <= 400 ? 20 : whole <= 1000 ? 50 : 100;
}
