import { round } from './round.js';

/**
 * Brackets beside an icon array: each holds the rows of a share and those of the shares within it, and a leader runs from it to the
 * number of its label, through gaps of the brackets around it. All lengths are units of the array.
 *
 * ```
 *  ▮▮▮▮▮ ╴╷╶┐╶┐
 *  ▮▮▨▨▨  ├ ┄ ┄┄ 11 %
 *  ▨▨▨▨▨ ╶┘ │ │
 *  ▨▨░░░    ├ ┄┄ 42 %
 *  ░░░░▯   ╶┘╶┤┄ 78 %
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
  /** How much of it is above the label, whose middle is then that of what it has for itself. */
  readonly leads: readonly number[];
}

/** From the array to the innermost bracket, from one to the next, and from the outermost to the labels. */
const [BEFORE, STEP, AFTER] = [10, 10, 22];
/** How far both ends of a bracket reach back to the array. */
const FOOT = 8;
/** Each begins a little below the one around it, and ends a little above it. */
const APART = 3;

/**
 * @param array the array that they stand beside
 * @param shares numbers of marks, the innermost first
 * @param least the height that each label needs
 * @param number the middle of a label's number, from its top
 */
export function drawBrackets(
  { height, rows, columns }: { readonly height: number; readonly rows: number; readonly columns: number },
  shares: readonly number[],
  least: readonly number[],
  number = 0,
): Brackets {
  const row = height / rows;
  const ends = endsOf(shares, row, columns);
  const places = new Set(ends.filter((end) => end));
  const xOf = (end: number) => BEFORE + STEP * [...places].indexOf(end);
  const outermost = BEFORE + STEP * (places.size - 1);
  const width = outermost + AFTER;
  let from = 0;
  let bottom = 0;
  let [d, leaders] = ['', ''];
  const leads: number[] = [];
  const passing: { x: number; y: number }[] = [];
  const slots = ends.map((end, rank) => {
    const slot = Math.max(end - bottom, least[rank]!);
    const lead = (slot - least[rank]!) / 2;
    const middle = bottom + lead + number;
    bottom += slot;
    leads.push(round(lead));
    if (!end) return round(slot);
    const x = xOf(end);
    const top = topOf(rank, shares);
    if (end !== ends[rank + 1]) {
      d += `M${x - FOOT},${top}H${x}`;
      let pen = top;
      for (const { y } of passing.filter((leader) => leader.x < x && leader.y - APART > top)) {
        if (y - APART > pen) d += `V${round(y - APART)}`;
        pen = Math.min(y + APART, end - 1);
        d += `M${x},${round(pen)}`;
      }
      d += `V${round(end - 1)}h${-FOOT}`;
    }
    const leaves = Math.min(Math.max(middle, from + APART + 1, top + APART), end - APART - 1);
    passing.push({ x, y: leaves });
    leaders += `M${x + 2},${round(leaves)}H${outermost + 4}L${width - 4},${round(middle)}`;
    from = end;
    return round(slot);
  });
  return { width, height: round(Math.max(height, bottom)), d, leaders, slots, leads };
}

const topOf = (rank: number, { length }: readonly number[]): number => 1 + APART * (length - 1 - rank);

/**
 * Where each bracket ends: below its last row, or, where a wider share ends in that row too, as far down it as its last mark is along
 * it. Shares that end in the same mark, or with no room between them, have one bracket.
 */
function endsOf(shares: readonly number[], row: number, columns: number): readonly number[] {
  const ends: number[] = [];
  const lastOf = (share: number) => Math.ceil(share / columns);
  for (let rank = shares.length - 1; rank >= 0; rank--) {
    const share = shares[rank]!;
    const wider = shares[rank + 1] ?? Infinity;
    const around = ends[0] ?? Infinity;
    const foot = lastOf(share) === lastOf(wider) ? (share / columns) * row : lastOf(share) * row;
    const least = topOf(rank, shares) + 2 * APART + 1;
    const within = shares.slice(0, rank).filter((one) => lastOf(one) === lastOf(share));
    const others = new Set(within.map(Math.ceil).filter((one) => one !== Math.ceil(share)));
    const end = Math.min(Math.max(foot, least + 2 * APART * others.size), around - APART, lastOf(share) * row);
    const isOne = Math.ceil(share) === Math.ceil(wider) || (end < least && around < Infinity);
    ends.unshift(!share ? 0 : isOne ? around : end);
  }
  return ends;
}
