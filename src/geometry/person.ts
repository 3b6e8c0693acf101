import type { Pen } from './pen.js';

/**
 * A person without age, gender or gesture, as a d3 symbol type: one closed outline that can be filled, drawn empty or cut.
 *
 * ```
 *      .-"-.        -16
 *      '. .'         -8   neck
 *    .--' '--.
 *    |       |       -3   shoulders
 *    |       |
 *    '-.   .-'        6   hands
 *      |   |
 *      '---'         16
 *   -7   0   7
 * ```
 *
 * `size` is the area of a box twice as tall as wide (16 by 32 at 512), centred; the outline stays inside it.
 * The numbers are whole or half so that the outline of one mark stays under a hundred characters.
 */
export const symbolPerson = {
  draw(context: Pen, size: number): void {
    const k = Math.sqrt(size / 512);
    const line = (x: number, y: number) => context.lineTo(x * k, y * k);
    const curve = (cx: number, cy: number, x: number, y: number) =>
      context.quadraticCurveTo(cx * k, cy * k, x * k, y * k);
    // 4.25² = 2² + 3.75²: a head whose top is the box's, on a neck four wide
    const neck = Math.atan2(3.75, 2);

    context.moveTo(-2 * k, -8 * k);
    context.arc(0, -11.75 * k, 4.25 * k, Math.PI - neck, 2 * Math.PI + neck);
    curve(7, -8, 7, -3);
    line(6.5, 3);
    curve(6.5, 5, 4.5, 6);
    line(4, 14);
    curve(4, 16, 2, 16);
    line(-2, 16);
    curve(-4, 16, -4, 14);
    line(-4.5, 6);
    curve(-6.5, 5, -6.5, 3);
    line(-7, -3);
    curve(-7, -8, -2, -8);
    context.closePath();
  },
};
