import { scaleLinear } from 'd3-scale';

/** What is drawn: a row for each value, from zero, in the order of the list. */
export interface BarsSpec {
  /** Undefined where there is no number: its row stays empty. */
  readonly values: readonly (number | undefined)[];
  /** The value that fills the whole width. */
  readonly highest: number;
  /** The box's width, in any unit. */
  readonly width: number;
  /** Height of a bar, and from one bar to the next, in the same unit. */
  readonly thickness: number;
  readonly pitch: number;
  /** The shortest length that can be seen: a value below it gets a tick of its own. Default: 1. */
  readonly least?: number;
  readonly rightToLeft?: boolean;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  /** Proportional to the value; of a tick, `least`. */
  readonly width: number;
  readonly height: number;
  /** Whether it is a tick that only says that there is something. */
  readonly tick: boolean;
}

export interface Bars {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly (Bar | undefined)[];
}

/**
 * Bars from a zero baseline: lengths and nothing else stand for the values. A negative value, which would need another
 * side, has none.
 *
 *     0                           highest
 *     |-- pitch --                      |
 *     |██████ thickness                 |   values[0]
 *     |                                 |   values[1]: undefined
 *     |█████████████████████████████████|   values[2]
 *     |▏                                |   values[3]: a tick, `least` wide
 *
 * From right to left the baseline is on the right.
 */
export function drawBars({ values, highest, width, thickness, pitch, least = 1, rightToLeft = false }: BarsSpec): Bars {
  const scale = scaleLinear([0, highest > 0 ? highest : 1], [0, width]).clamp(true);
  const bars = values.map((value, row): Bar | undefined => {
    if (value === undefined || !(value >= 0)) return undefined;
    const exact = scale(value);
    const tick = value > 0 && exact < least;
    const length = tick ? least : exact;
    return { x: rightToLeft ? width - length : 0, y: row * pitch, width: length, height: thickness, tick };
  });
  return { width, height: Math.max(0, (values.length - 1) * pitch + thickness), bars };
}
