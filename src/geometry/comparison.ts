import { scaleLinear } from 'd3-scale';

/** What one row says: one value, or two ends between which something lies, and perhaps a best estimate within. */
export interface Compared {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** The whole that a value is a part of. */
  readonly whole?: number;
  /** Of a value that is no more than a bound, on which side of it the true one lies: "more than 1 in 3" lies above. */
  readonly open?: 'above' | 'below';
}

/**
 * How rows are drawn. `auto`: values as bars, or as dots where any row has a band; an interval as a band with its estimate.
 * `bars`: values as bars, whatever is around them. `dots`: values as dots. `bands`: of an interval the band alone.
 */
export type Drawing = 'auto' | 'bars' | 'dots' | 'bands';

/** One row's mark, in the unit of the axis, from the edge where reading starts. */
export interface ComparisonMark {
  readonly kind: 'bar' | 'dot' | 'band';
  /** Where it begins: zero for bars, which have a length; the lower end of a band. Of a dot, its middle. */
  readonly from: number;
  readonly to: number;
  /** Of a band, where the best estimate stands; none is made up. */
  readonly at?: number;
  /** Of a bar, how far the whole reaches that it is a part of. */
  readonly whole?: number;
  /** Where an end that is no more than a bound fades: beyond its value, or within it. */
  readonly fade?: 'beyond' | 'within';
  /** Whether it is a tick that only says that there is something. */
  readonly tick: boolean;
}

export interface ComparisonSpec {
  readonly rows: readonly Compared[];
  /** The value at the end of the axis, which begins at zero. */
  readonly highest: number;
  /** Length of the axis, in any unit. */
  readonly width: number;
  /** The shortest length that can be seen. Default: 1. */
  readonly least?: number;
  readonly draw?: Drawing;
}

/** The strokes of a fading end: where each begins, in pixels, and how wide it is. */
export const STROKES = [
  [3, 4],
  [10, 3],
  [16, 1.5],
] as const;
/** How far they reach. */
export const FADE = 18;
/** What fades beyond its value begins within this part of the axis, and has the rest to fade in. */
const ROOM = 0.94;

/** How long an axis of shares has to be for a row: what fades beyond its value lies on it too. */
export const reachOf = ({ value = 0, high = 0, open }: Compared): number =>
  Math.max(open === 'above' ? value / ROOM : value, high);

/** Where the number of a mark may stand: behind it, and behind the whole that it is a part of. */
export const endOfMark = ({ to, whole = to }: ComparisonMark): number => Math.max(to, whole);

const hasBand = ({ low, high }: Compared): boolean => low !== undefined && high !== undefined;

/**
 * One axis from zero for all rows. Lengths stand for values and nothing else does; what lies between two ends has no middle of
 * its own.
 *
 *     0                              highest
 *     |██████████████▏· · · · · · · · · ·|   value, and the whole that it is a part of
 *     |██████████████ ▌▎ ·  ·  ·  ·  ·  · |   more than a value: it fades beyond
 *     |████████████ ▌▎ ·  ·  ·  ·  ·  ·  · |   less than a value: it fades within
 *     |───────[▒▒▒▒▒▒▒▒▒▒▒]──────────────|   low to high
 *     |───────[▒▒▒▒●▒▒▒▒▒▒]──────────────|   low to high, with an estimate within
 *     |─────────────────●────────────────|   value, beside bands
 *     |───────[▒▒▒▒▒▒▒▒▒▒▒] 21% to 65%         where its number follows the mark, the element ends the rail there
 *
 * A row with a negative number has no mark: the axis has one side.
 */
export function placeMarks({
  rows,
  highest,
  width,
  least = 1,
  draw = 'auto',
}: ComparisonSpec): readonly (ComparisonMark | undefined)[] {
  const scale = scaleLinear([0, highest > 0 ? highest : 1], [0, width]).clamp(true);
  const dots = draw === 'dots' || draw === 'bands' || (draw === 'auto' && rows.some(hasBand));
  return rows.map((row): ComparisonMark | undefined => {
    const { value, low, high, whole } = row;
    if ([value, low, high].some((each) => each !== undefined && !(each >= 0))) return undefined;
    if (hasBand(row) && (draw !== 'bars' || value === undefined)) {
      const [from, to] = [scale(low!), scale(high!)];
      // What is too narrow to be seen grows on both sides, and stays in its box.
      const short = Math.max(0, least - (to - from));
      const start = Math.min(Math.max(0, from - short / 2), width - Math.max(least, to - from));
      const at = draw !== 'bands' && value !== undefined ? { at: scale(value) } : {};
      return { kind: 'band', from: start, to: short ? start + least : to, ...at, tick: short > 0 };
    }
    if (value === undefined) return undefined;
    const exact = scale(value);
    const fade = row.open && ({ fade: row.open === 'above' && exact < width * ROOM ? 'beyond' : 'within' } as const);
    if (dots) return { kind: 'dot', from: exact, to: exact, ...fade, tick: false };
    const tick = value > 0 && exact < least;
    return {
      kind: 'bar',
      from: 0,
      to: tick ? least : exact,
      ...(whole !== undefined && { whole: scale(whole) }),
      ...(!tick && fade),
      tick,
    };
  });
}
