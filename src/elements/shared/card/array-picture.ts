import { round } from '../../../geometry/round.js';
import { cellOf, DENSE_STROKE, isDense } from '../../../geometry/array.js';
import { drawIconArray, type IconArray } from '../../../geometry/icon-array.js';
import { layerMarkup, patternMarkup } from '../../../geometry/icon-array-markup.js';
import { SAMPLE, type KeyLine } from './card-key.js';
import { MUTED, type Fitted, type Picture, type PictureRoom } from './card-layout.js';

/** A hundred marks lie in tens beside the words, and in two tens abreast below them, where there is more width than height. */
const WIDE_COLUMNS = 20;
/** Units of a card for one of the array: more would make four people larger than their number. */
export const LARGEST = 8;

/** An array as it came out. */
export interface FittedArray extends Fitted {
  readonly array: IconArray;
  readonly scale: number;
}

export interface ArrayPicture extends Picture {
  fit(room: PictureRoom): FittedArray;
}

/** The next smaller scale at which a cell is so many whole pixels wide: then its neighbours look alike. */
export function wholeCells(scale: number, array: IconArray): number {
  const [width] = cellOf(array);
  return Math.max(1, Math.floor(scale * width + 1e-6)) / width;
}

/**
 * An icon array on a card, its marks as large as they fit.
 *
 * @param key what the marks stand for
 */
export const arrayPicture = (array: IconArray, key: readonly KeyLine[], paint: ArrayPaint): ArrayPicture => ({
  side: array.columns > WIDE_COLUMNS ? 520 : 360,
  key,
  fit({ width, height, below }) {
    const scaleOf = (one: IconArray) => Math.min(width / one.width, height / one.height, LARGEST);
    const forms =
      below && array.columns === 10 && array.rows > 5
        ? [array, drawIconArray({ ...array.spec, columns: WIDE_COLUMNS })]
        : [array];
    const [shown] = forms.toSorted((a, b) => scaleOf(b) - scaleOf(a)) as [IconArray];
    const scale = wholeCells(scaleOf(shown), shown);
    const markup = arrayAt(shown, scale, paint);
    return { width: shown.width * scale, height: shown.height * scale, markup, array: shown, scale };
  },
});

/** The key of a figure: in words, and of a range with the marks that they are about. */
export const keyOf = (
  {
    key,
    legend,
  }: { readonly key?: string; readonly legend?: readonly { readonly sample: IconArray; readonly text: string }[] },
  paint: ArrayPaint,
): readonly KeyLine[] =>
  legend?.map(({ sample, text }, at) => {
    const scale = SAMPLE / sample.height;
    const markup = arrayAt(sample, scale, { ...paint, id: `${paint.id}-${at}` });
    return { text, sample: { width: sample.width * scale, height: SAMPLE, markup } };
  }) ?? (key ? [{ text: key }] : []);

/** How an array is painted on a card. */
export interface ArrayPaint {
  readonly accent: string;
  readonly rightToLeft: boolean;
  /** Keeps what it is cut with apart from that of other arrays, and its patterns, unless the file defines those once. */
  readonly id: string;
  readonly shared?: boolean;
}

/** An array of a size, from its own top and left on; from right to left it is the mirror image. */
export function arrayAt(array: IconArray, scale: number, { accent, rightToLeft, id, shared }: ArrayPaint): string {
  const paint = { accent, muted: MUTED, id, patterns: shared ? '' : `-${id}` };
  const patterns = shared ? '' : patternMarkup(array.patterns, paint);
  const size = Math.round(scale * 10_000) / 10_000;
  const turned = rightToLeft ? `translate(${round(array.width * scale)} 0) scale(${-size} ${size})` : `scale(${size})`;
  const stroke = isDense(array.columns) ? DENSE_STROKE : round(2 / scale);
  const markup = `<g transform="${turned}" stroke-width="${stroke}">${layerMarkup(array, paint)}</g>`;
  return (patterns && `<defs>${patterns}</defs>`) + markup;
}
