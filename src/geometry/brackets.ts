import { round } from './round.js';

/**
 * Brackets beside an icon array: each holds the rows of a share and those of the shares within it, and a leader runs from it to its
 * label. All lengths are units of the array.
 *
 * ```
 *  ▮▮▮▮▮ ─┬┬┐
 *  ▮▮▨▨▨ ─┘│├ ┄┄ 11 %
 *  ▨▨▨▨▨  ││
 *  ▨▨░░░ ──┘├ ┄┄ 42 %
 *  ░░░░▯ ───┘ ┄┄ 78 %
 * ```
 */
export interface Brackets {
  readonly width: number;
  readonly height: number;
  /** One path for all of them, and one for the leaders. */
  readonly d: string;
  readonly leaders: string;
  /** How much of the height each label has for itself, from the top down. */
  readonly slots: readonly number[];
}

/** From the array to the innermost bracket, from one to the next, and from the outermost to the labels. */
const [BEFORE, STEP, AFTER] = [10, 10, 22];
/** How far a bracket reaches back to the array. */
const FOOT = 8;

/**
 * @param array the array that they stand beside
 * @param shares numbers of marks, the innermost first
 * @param least the height that each label needs
 */
export function drawBrackets(
  { height, rows, columns }: { readonly height: number; readonly rows: number; readonly columns: number },
  shares: readonly number[],
  least: readonly number[],
): Brackets {
  const width = BEFORE + STEP * (shares.length - 1) + AFTER;
  let end = 0;
  let bottom = 0;
  let [d, leaders] = ['', ''];
  const slots = shares.map((share, rank) => {
    const from = end;
    end = (height / rows) * Math.ceil(share / columns);
    const x = BEFORE + STEP * rank;
    const slot = Math.max(end - bottom, least[rank]!);
    const middle = bottom + slot / 2;
    bottom += slot;
    if (end) d += `M${BEFORE - FOOT},1H${x}V${round(end - 1)}h${-FOOT}`;
    const leaves = Math.min(Math.max(middle, from + 4), end - 4);
    if (end) leaders += `M${x + 2},${round(leaves)}L${width - 4},${round(middle)}`;
    return round(slot);
  });
  return { width, height: round(Math.max(height, bottom)), d, leaders, slots };
}
