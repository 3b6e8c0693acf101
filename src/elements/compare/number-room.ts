/** Where numbers stand: each at the end of its mark, or above it where it would leave little of the axis. */
import { endOfMark } from '../../geometry/comparison.js';
import { LETTER, lengthOf } from '../shared/letter-width.js';
import type { CompareRow, NumberRoom } from './view.js';

/** Size of a number beside its mark, the space before it, and widths of narrow and of wider columns, in em. */
const SIZE = 1.25;
const SPACE = 1.25;
/** What the strokes of a fading end take beyond its mark: the 26 pixels of `.beyond`, less the space that is counted anyway. */
const FADING = 26 / 16 - 0.5;
const [NARROW, WIDE] = [10, 26];
/** A number that takes more room than the first, in em, stands above its mark in a narrow column; than the second, in all. */
const [MOST_NARROW, MOST] = [5.5, 15];

/** Room that the axis leaves at its end, so that a number beside a long mark stays in the column. */
export function numberRoom(rows: readonly (CompareRow | undefined)[]): NumberRoom {
  const numbers = rows.flatMap((row) =>
    row?.mark
      ? [
          {
            end: endOfMark(row.mark),
            width: lengthOf(row.value.text) * LETTER * SIZE + SPACE + (row.mark.fade === 'beyond' ? FADING : 0),
          },
        ]
      : [],
  );
  const longest = Math.max(0, ...numbers.map(({ width }) => width));
  if (longest > MOST) return { place: 'above', room: 0 };
  const place = longest > MOST_NARROW ? 'tight' : 'beside';
  const column = place === 'tight' ? WIDE : NARROW;
  // Its mark and its number fit into the column together: a short mark's number needs no room of its own.
  const axis = Math.min(column, ...numbers.map(({ end, width }) => (end ? ((column - width) * 100) / end : column)));
  return { place, room: Math.ceil((column - axis) * 4) / 4 };
}
