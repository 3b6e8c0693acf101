import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

/** One value of a series, and the stretch of time that it is for, in days. */
export interface LinePoint {
  readonly start: number;
  readonly end: number;
  /** Undefined where there is none. */
  readonly value: number | undefined;
  /** Stands by itself: no line leads to it or from it. */
  readonly apart?: boolean;
  /** The line begins anew with it: what came before was counted in another way. */
  readonly anew?: boolean;
}

export interface LineSpec {
  /** In the order of time. */
  readonly points: readonly LinePoint[];
  /** The value at the top of the box; zero is at its foot. */
  readonly highest: number;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft?: boolean;
}

export interface Dot {
  /** Which of the points it is. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly apart: boolean;
}

export interface LineChart {
  readonly width: number;
  readonly height: number;
  /** Path data of the line, and of the area between it and zero; empty where no two points are joined. */
  readonly line: string;
  readonly area: string;
  readonly dots: readonly Dot[];
}

/**
 * A line over a true axis of time: each value stands in the middle of its period, and the box reaches from the first middle to
 * the last. The line joins neighbours only; it is never drawn over a time of which nothing is known.
 *
 *     highest ┐
 *             │       ●            ● last
 *             │     ╱   ╲
 *             │   ●       ●      ○ apart
 *             │ ╱
 *             ● first
 *     0       ┴───┴───┴───┴───────┴──┴
 *             15  16  17  18      20 half of 21: nothing is known of 2019
 */
export function drawLine({ points, highest, width, height, rightToLeft = false }: LineSpec): LineChart {
  const middle = ({ start, end }: LinePoint) => (start + end) / 2;
  const ends = [points[0], points.at(-1)].map((point) => (point ? middle(point) : 0)) as [number, number];
  const x = scaleLinear(ends[0] < ends[1] ? ends : [ends[0], ends[0] + 1], rightToLeft ? [width, 0] : [0, width]);
  const y = scaleLinear([0, highest > 0 ? highest : 1], [height, 0]).clamp(true);
  const at = (point: LinePoint) => x(middle(point));
  const level = ({ value = 0 }: LinePoint) => y(value);
  // Between two points that aren't joined stands one that isn't there.
  const path = points.flatMap((point, index) => {
    const before = points[index - 1];
    const joined = before && before.end >= point.start && !point.anew && !point.apart && !before.apart;
    return joined ? [point] : [undefined, point];
  });
  type Step = (typeof path)[number];
  const isThere = (point: Step): boolean => point?.value !== undefined && !point.apart;
  const alone = path.filter(
    (point, index) => isThere(point) && [path[index - 1], path[index + 1]].some((next) => next && isThere(next)),
  );
  const drawn = (point: Step) => isThere(point) && alone.includes(point);
  const here = (point: Step) => at(point!);
  const dots = points.flatMap((point, index): Dot[] =>
    point.value === undefined ? [] : [{ index, x: at(point), y: level(point), apart: !!point.apart }],
  );
  return {
    width,
    height,
    line: line<Step>(here, (point) => level(point!)).defined(drawn)(path) ?? '',
    area: area<Step>(here, height, (point) => level(point!)).defined(drawn)(path) ?? '',
    dots,
  };
}

/** A label under the axis: where its middle is to stand, and how wide it is. */
export interface Foot {
  readonly x: number;
  readonly width: number;
}

/**
 * Which labels an axis has room for: the first, which begins with it, the last, which ends with it, and between them as many as
 * keep one step and `gap` apart.
 *
 *     ┴────┴────┴────┴────┴────┴
 *     2018 2019 2020 2021 2022 2023     ← in 30
 *     2018      2020           2023     ← in 18: one step is two
 *
 * @returns their places in the list
 */
export function spaceFeet(feet: readonly Foot[], room: number, gap: number): number[] {
  const last = feet.length - 1;
  if (last < 1) return feet.map((_, index) => index);
  const end = room - feet[last]!.width - gap;
  for (let step = 1; step < last; step++) {
    const chosen: number[] = [];
    let taken = feet[0]!.width + gap;
    const fits = feet.slice(1, -1).every(({ x, width }, before) => {
      const index = before + 1;
      if (index % step) return true;
      // The last before the end gives way to it.
      if (x + width / 2 > end) return index + step >= last;
      if (x - width / 2 < taken) return false;
      chosen.push(index);
      taken = x + width / 2 + gap;
      return true;
    });
    if (fits && chosen.length) return [0, ...chosen, last];
  }
  return [0, last];
}

/** A label to be placed beside a dot, its width in the unit of the box. */
export interface Label {
  readonly dot: Dot;
  readonly width: number;
  readonly role: 'first' | 'last' | 'peak';
}

export interface PlacedLabel extends Label {
  /** Where along the box its anchor stands, and which side of it that is, seen from where reading starts. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Baseline of its letters. */
  readonly y: number;
}

export interface LabelBox {
  /** The narrowest that the box will be; labels that fit there fit everywhere. */
  readonly width: number;
  readonly height: number;
  /** Height of a label, and its distance from its dot. */
  readonly size: number;
  readonly gap: number;
}

/**
 * Places labels above their dots, or below them, so that no line crosses one: above the end of a rise, the beginning of a fall and
 * the peak between, below the beginning of a rise and the end of a fall. What has no such place is left out: an end belongs under the axis.
 *
 *          27,217            ← above, ends with the box
 *            ●
 *         ╱
 *     ●─╯                    ← the line rises through the place above it: below
 *     9,606
 *     └────────┘
 *
 * @param labels their dots in a box as wide as `box` says, from left to right
 * @returns those that have a place, none over another
 */
export function placeLabels(labels: readonly Label[], dots: readonly Dot[], box: LabelBox): PlacedLabel[] {
  const { size, gap, width: room, height } = box;
  const placed: (PlacedLabel & { readonly area: Area })[] = [];
  const order = { last: 0, first: 1, peak: 2 };
  for (const label of labels.toSorted((a, b) => order[a.role] - order[b.role])) {
    const { dot, width, role } = label;
    if (width > room) continue;
    const anchor =
      role === 'first' || dot.x - width / 2 < 0
        ? 'start'
        : role === 'last' || dot.x + width / 2 > room
          ? 'end'
          : 'middle';
    const x = anchor === 'start' ? Math.min(dot.x, room - width) : anchor === 'end' ? Math.max(dot.x, width) : dot.x;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    for (const y of [dot.y - gap, dot.y + gap + size]) {
      const area: Area = [left, y - size, left + width, y];
      const isFree =
        y < height - gap / 2 && !isCrossed(area, dots, gap * 0.8) && !placed.some((other) => covers(area, other.area));
      if (!isFree) continue;
      placed.push({ ...label, x, anchor, y, area });
      break;
    }
  }
  return placed.map(({ area: _, ...label }) => label);
}

/** Left, top, right and foot. */
type Area = readonly [number, number, number, number];

const covers = (one: Area, other: Area): boolean =>
  one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];

/** Whether a stroke from dot to dot comes nearer to it than `away`. A gap in the line is no place for a label of its ends. */
function isCrossed([left, top, right, foot]: Area, dots: readonly Dot[], away: number): boolean {
  return dots.some((from, index) => {
    const to = dots[index + 1] ?? from;
    const [begin, end] = [Math.max(from.x, left - away), Math.min(to.x, right + away)];
    if (begin > end) return false;
    const at = (x: number) => (to.x > from.x ? from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y) : from.y);
    const levels = [at(begin), at(end)];
    return Math.min(...levels) < foot + away && Math.max(...levels) > top - away;
  });
}
