import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

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
  /** Path data of the line; empty where no two points are joined. */
  readonly line: string;
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

/** Who a label is of: an end of the line, what rises or falls beyond both, or any other value. */
export type LabelRole = 'first' | 'last' | 'peak' | 'low' | 'between';

/** A label to be placed beside a dot, its width in the unit of the box. */
export interface Label {
  readonly dot: Dot;
  readonly width: number;
  readonly role: LabelRole;
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
 * The labels of a line: its ends, the highest and the lowest between them. Up to `most` dots have one each where from one to the next
 * there is room for the widest and a quarter of it: closer together it wouldn't be seen which dot a number is of.
 */
export function chooseLabels(dots: readonly Dot[], most: number, widthOf: (dot: Dot) => number): Label[] {
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return [];
  const peak = dots.reduce((high, dot) => (dot.y < high.y ? dot : high), first);
  const low = dots.reduce((deep, dot) => (dot.y > deep.y ? dot : deep), first);
  const step = (last.x - first.x) / (dots.length - 1);
  const all = dots.length <= most && dots.every((dot) => 1.25 * widthOf(dot) <= Math.abs(step));
  const roleOf = (dot: Dot): LabelRole | undefined => {
    if (dot === last) return 'last';
    if (dot === first) return 'first';
    if (dot === peak && peak.y < Math.min(first.y, last.y)) return 'peak';
    if (dot === low && low.y > Math.max(first.y, last.y)) return 'low';
    return all ? 'between' : undefined;
  };
  return dots.flatMap((dot) => {
    const role = roleOf(dot);
    return role ? [{ dot, role, width: widthOf(dot) }] : [];
  });
}

const ORDER: readonly LabelRole[] = ['last', 'first', 'peak', 'low', 'between'];

/**
 * Places labels above their dots, or below them, so that no line crosses one: above the end of a rise, the beginning of a fall and
 * the peak between, below the beginning of a rise and the end of a fall. Between the ends a label stands over its dot, below it in a
 * dip, and beside that where the line is steep. What has no such place is left out: an end belongs under the axis.
 *
 *            1,620     27,217        ← above, ends with the box
 *              ●         ●
 *    1,377   ╱   ╲     ╱
 *        ● ╱       ╲ ╱               ← the line rises through the place above it: beside that
 *      ╱            ●
 *     ●          1,480               ← a dip: below
 *     1,204
 *     └──────────────────┘
 *
 * @param labels their dots in a box as wide as `box` says, from left to right
 * @returns those that have a place, none over another
 */
export function placeLabels(labels: readonly Label[], dots: readonly Dot[], box: LabelBox): PlacedLabel[] {
  const { size, gap, width: room, height } = box;
  const placed: (PlacedLabel & { readonly area: Area })[] = [];
  for (const label of labels.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))) {
    const { dot, width } = label;
    if (width > room) continue;
    const [above, below] = [dot.y - gap, dot.y + gap + size];
    const sides = label.role === 'low' || isDip(dot, dots) ? [below, above] : [above, below];
    const free = sides
      .flatMap((y) => {
        const away = y < dot.y ? -gap : gap;
        return alongOf(label, room, gap).flatMap(([x, anchor]) =>
          // Over its dot, somewhat farther from it, before it stands beside it.
          (label.role === 'between' && anchor === 'middle' ? [0, 0.3, 0.6] : [0]).map((part) =>
            placedAt(label, x, anchor, y + part * away, size),
          ),
        );
      })
      .find(
        ({ y, area }) =>
          // Nearer to the axis it would read as one of the labels under it.
          y < height - gap * 0.9 &&
          y >= -gap &&
          !isCrossed(area, dots, gap * 0.8) &&
          !placed.some((other) => covers(area, other.area, gap * 0.75)),
      );
    if (free) placed.push(free);
  }
  return placed.map(({ area: _, ...label }) => label);
}

/** Where a label may stand along the box, the best first. Only between the ends may it stand beside its dot. */
function alongOf(
  { dot, width, role }: Label,
  room: number,
  gap: number,
): (readonly [x: number, anchor: PlacedLabel['anchor']])[] {
  const [toStart, toEnd] = [Math.min(dot.x, room - width), Math.max(dot.x, width)];
  if (role === 'first' || dot.x - width / 2 < 0) return [[toStart, 'start']];
  if (role === 'last' || dot.x + width / 2 > room) return [[toEnd, 'end']];
  if (role !== 'between') return [[dot.x, 'middle']];
  return [
    [dot.x, 'middle'],
    ...(dot.x - gap >= width ? [[dot.x - gap, 'end'] as const] : []),
    ...(dot.x + gap + width <= room ? [[dot.x + gap, 'start'] as const] : []),
  ];
}

function placedAt(label: Label, x: number, anchor: PlacedLabel['anchor'], y: number, size: number) {
  const { width } = label;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const area: Area = [left, y - size, left + width, y];
  return { ...label, x, anchor, y, area };
}

/** Whether a dot lies lower than both of its neighbours. */
function isDip({ index, y }: Dot, dots: readonly Dot[]): boolean {
  const at = dots.findIndex((dot) => dot.index === index);
  const [before, after] = [dots[at - 1], dots[at + 1]];
  return !!before && !!after && y > before.y && y > after.y;
}

/** Left, top, right and foot. */
type Area = readonly [number, number, number, number];

/** Whether two labels lie over each other, or so near beside each other that they read as one. */
const covers = (one: Area, other: Area, apart: number): boolean =>
  one[0] < other[2] + apart && one[2] > other[0] - apart && one[1] < other[3] && one[3] > other[1];

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
