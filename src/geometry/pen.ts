import type { SymbolType } from 'd3-shape';
import { round } from './round.js';

type Context = Parameters<SymbolType['draw']>[0];

/** The part of the canvas path interface that the marks are drawn with. */
export type Pen = Pick<Context, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'arc' | 'rect' | 'closePath'>;

/**
 * Draws one symbol as relative commands, so that a copy of it costs a string concatenation: `M${x},${y}${outline}`.
 *
 * d3's own path context writes absolute coordinates, which would mean drawing each of a thousand marks anew. Here every
 * offset is taken from the rounded position that came before it, so that rounding doesn't add up along the outline.
 *
 * @param type a d3 symbol type that draws one subpath, starting with `moveTo` or `rect`
 * @param size area in square units, as d3 counts it
 * @returns where the outline starts, relative to the symbol's centre, and its commands, closed, the opening move left out
 */
export function outline(type: { draw(context: Pen, size: number): void }, size: number) {
  const start: number[] = [];
  let at = [0, 0];
  let d = '';

  /** Appends a command: its fixed arguments, then points as offsets from the current one, which moves to the last. */
  const write = (command: string, fixed: number[], ...points: number[]) => {
    const offsets = points.map((value, i) => round(value - at[i % 2]!));
    at = at.map((value, i) => round(value + offsets[offsets.length - 2 + i]!));
    d += command + [...fixed, ...offsets];
  };

  const pen: Pen = {
    moveTo(x, y) {
      start.push(...(at = [round(x), round(y)]));
    },
    lineTo: (x, y) => write('l', [], x, y),
    quadraticCurveTo: (cx, cy, x, y) => write('q', [], cx, cy, x, y),
    /** Clockwise, from the current point; a full turn is two halves, since an arc can't end where it began. */
    arc(x, y, radius, from, to) {
      const turn = to - from;
      const r = round(radius);
      const arcTo = (angle: number, large: number) =>
        write('a', [r, r, 0, large, 1], x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      if (turn > 6.28) arcTo(from + turn / 2, 1);
      arcTo(to, +(turn > Math.PI));
    },
    rect(x, y, width, height) {
      pen.moveTo(x, y);
      d += `h${round(width)}v${round(height)}h${round(-width)}z`;
    },
    closePath() {
      d += 'z';
    },
  };

  type.draw(pen, size);
  // "0.5,-2" may be written ".5-2"; d3's circle leaves its end open
  return { start, d: d.replace(/,(?=-)|\b0(?=\.)/g, '').replace(/z?$/, 'z') };
}
