import type { Pen } from './pen.js';

/**
 * An adult without gender or gesture, as a d3 symbol type: one closed outline that can be filled, left empty or cut.
 *
 * ```
 *        .-.       -16
 *       (   )
 *        ) (        -9   neck
 *      .-' '-.      -8
 *      |     |      -4   shoulders
 *      |     |
 *      '-. .-'       4   hands
 *        | |
 *        '-'        16
 *    -6   0   6
 * ```
 *
 * `size` is the area of a centred box twice as tall as wide (16 by 32 at 512); the outline is a little narrower.
 * The numbers are whole or half so that the outline stays near a hundred characters; the head is an adult's in proportion,
 * and the neck is long enough to show when the outline is stroked as well as filled.
 */
export const symbolPerson = {
  draw(context: Pen, size: number): void {
    const k = Math.sqrt(size / 512);
    const line = (x: number, y: number) => context.lineTo(x * k, y * k);
    const curve = (cx: number, cy: number, x: number, y: number) =>
      context.quadraticCurveTo(cx * k, cy * k, x * k, y * k);
    const head = 3.5;
    const neck = Math.acos(1 / head);

    context.moveTo(-k, -9 * k);
    context.arc(0, (-9 - head * Math.sin(neck)) * k, head * k, Math.PI - neck, 2 * Math.PI + neck);
    line(2, -8);
    curve(6, -8, 6, -4);
    line(5.5, 2);
    curve(5.5, 4, 3.5, 4);
    line(3, 14);
    curve(3, 16, 1, 16);
    line(-1, 16);
    curve(-3, 16, -3, 14);
    line(-3.5, 4);
    curve(-5.5, 4, -5.5, 2);
    line(-6, -4);
    curve(-6, -8, -2, -8);
    context.closePath();
  },
};
