/** The picture of a change on a card or in a file that is laid out as one, alone or below another picture. */
import { setKey, type KeyLine } from '../card/card-key.js';
import type { Fitted, CardPen, Picture, PictureRoom } from '../card/card-layout.js';
import type { ChangeView } from './change-view.js';
import type { PictureMarkup, PicturePaint } from '../card/picture-file.js';
import { pictureMarkup } from './picture-markup.js';

/** Beside the words of a card, in its units. */
const BESIDE = { width: 460, size: 30 };
/** Below the words there is more width: letters and lines are as much larger. */
const BELOW = 1.1;
const GAP = 32;
/** The most of the height that a trend takes from the picture above it. */
const MOST = 0.55;

/** Draws at a width, and smaller where that would be too high: what is written smaller goes on as far. */
export const fitting =
  (side: number, size: number, draw: (width: number, size: number) => PictureMarkup) =>
  ({ width, height, below }: PictureRoom): Fitted => {
    const wide = below ? width : Math.min(width, side);
    const letters = below ? size * BELOW : size;
    const first = draw(wide, letters);
    const less = Math.max(1, first.height / height);
    const drawn = less > 1 ? draw(wide * less, letters) : first;
    const scale = Math.min(1 / less, height / drawn.height);
    const markup = `<g transform="scale(${scale.toFixed(3)})">${drawn.markup}</g>`;
    return { width: wide * less * scale, height: drawn.height * scale, markup };
  };

/** The bars or the line of a change. */
export const changePicture = (
  change: ChangeView,
  paint: Omit<PicturePaint, 'width' | 'size'>,
  key: readonly KeyLine[] = [],
): Picture => ({
  side: BESIDE.width,
  key,
  fit: fitting(BESIDE.width, BESIDE.size, (width, size) => pictureMarkup(change, { ...paint, width, size })),
});

/**
 * A picture with its key, and the trend of its number below:
 *
 *     ▮▮▮▮▮
 *     ▮▯▯▯▯
 *     28.5 in 100
 *
 *     2020 ████ 30%
 *     2023 ███ 28.5%
 */
export function withTrend(
  { side, key, fit }: Picture,
  change: ChangeView,
  pen: CardPen,
  paint: Omit<PicturePaint, 'width' | 'size'>,
): Picture {
  const trend = changePicture(change, paint);
  return {
    side: side && Math.max(side, BESIDE.width),
    key: [],
    fit(room) {
      const lower = trend.fit({ ...room, height: room.height * MOST });
      const counted = setKey(pen, key, room.width, paint.rightToLeft);
      const words = counted.height && counted.height + 8;
      // Rows of twenty are as wide as the trend, and leave it more height.
      const upper = fit({ ...room, below: true, height: room.height - lower.height - words - GAP });
      const width = Math.max(upper.width, lower.width, counted.height && room.width);
      const placed = ({ width: own, markup }: Fitted, y: number) =>
        `<g transform="translate(${Math.round(paint.rightToLeft ? width - own : 0)} ${Math.round(y)})">${markup}</g>`;
      const top = upper.height + words + GAP;
      return {
        width,
        height: top + lower.height,
        markup: placed(upper, 0) + counted.write(paint.rightToLeft ? width : 0, upper.height + 8) + placed(lower, top),
      };
    },
  };
}
