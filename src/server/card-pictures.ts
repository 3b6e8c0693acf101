import { arrayAt, type ArrayPaint, type FittedArray } from '../elements/shared/card/array-picture.js';
import { plain, wrap, type CardLine } from '../elements/shared/card/card-lines.js';
import { INK, MUTED, type CardPen, type Picture } from '../elements/shared/card/card-layout.js';
import type { PictureMarkup, PicturePaint } from '../elements/shared/card/picture-file.js';
import { fitting } from '../elements/shared/series/trend-picture.js';
import { feetMarkup, markMarkup, thicknessOf } from '../elements/compare/mark-markup.js';
import type { CompareView } from '../elements/compare/view.js';
import { inBrackets } from '../text/list-comma.js';
import { lineAt, type Raster } from './raster.js';
import { stamped, type Stamp } from './stamps.js';

/** The picture of a comparison beside its heading, in pixels. */
const COMPARISON = { width: 620, size: 24 };
/** Of one figure, beside its words. */
const SIDE = 460;

/** Writes lines with letters of the card's own fonts. */
export const penOf = (raster: Raster, rightToLeft: boolean): CardPen => ({
  widthOf: (text, size, bold) => raster.widthOf(text, size, bold),
  write(line: CardLine, at, y, { size, bold, fill }) {
    let x = at;
    return line
      .map(({ text, scale, light }) => {
        const heavy = bold && !light;
        const written = lineAt(raster, text, x, y, { size: size * scale, bold: heavy, fill, rightToLeft });
        x += raster.widthOf(text, size * scale, heavy) * (rightToLeft ? -1 : 1);
        return written;
      })
      .join('');
  },
});

/** How a picture is painted on a card. */
interface Colours {
  readonly accent: string;
  readonly rightToLeft: boolean;
}

/** Writes within a picture. */
const writer =
  (raster: Raster, rightToLeft: boolean): PicturePaint['write'] =>
  (text, x, y, { size, bold, fill, anchor }) => {
    const before = { start: 0, middle: 0.5, end: 1 }[anchor] * raster.widthOf(text, size, bold);
    return lineAt(raster, text, x + (rightToLeft ? before : -before), y, { size, bold, fill, rightToLeft });
  };

/** How the picture of a change is painted. */
export const changePaint = (raster: Raster, colours: Colours): Omit<PicturePaint, 'width' | 'size'> => ({
  ...colours,
  ...{ ink: INK, muted: MUTED, id: 'card', write: writer(raster, colours.rightToLeft) },
});

/** A card with an array for the rasteriser: few marks to draw, and where they stand besides. */
export function sketchOf(
  svg: string,
  { array, scale, markup }: FittedArray,
  paint: ArrayPaint,
): { readonly svg: string; readonly stamps: readonly Stamp[] } {
  const place = /translate\((\S+) (\S+)\)">$/.exec(svg.slice(0, svg.indexOf(markup)));
  if (!place) return { svg, stamps: [] };
  const [x, y] = place.slice(1).map(Number) as [number, number];
  const few = stamped(array, { scale, stroke: 2, x, y, turned: paint.rightToLeft });
  return { svg: svg.replace(markup, () => arrayAt(few.array, scale, paint)), stamps: few.stamps };
}

/** Figures on one axis, of several each under its sentence; without a heading they have the card to themselves. */
export function comparisonPicture(raster: Raster, comparison: CompareView, { accent, rightToLeft }: Colours): Picture {
  const { figures, rows, axis, heading } = comparison;
  const alone = figures.length > 1 && !heading;
  const side = figures.length > 1 ? COMPARISON.width : SIDE;
  const draw = (width: number, size: number): PictureMarkup => {
    const write = writer(raster, rightToLeft);
    const paint: PicturePaint = { width, size, rightToLeft, accent, ink: INK, muted: MUTED, id: 'card', write };
    const parts: string[] = [];
    let y = 0;
    figures.forEach(({ quote }, index) => {
      const { mark, converted = '' } = rows[index] ?? {};
      const text = quote + (converted && inBrackets(converted, comparison.speech.locale));
      for (const line of figures.length > 1 ? wrap(raster, plain(text), size, false, width) : []) {
        y += size * 1.3;
        const words = line.map((piece) => piece.text).join('');
        parts.push(write(words, rightToLeft ? width : 0, y, { size, bold: false, fill: INK, anchor: 'start' }));
      }
      if (!mark) return;
      y += size * 0.5;
      parts.push(`<g transform="translate(0 ${y.toFixed(1)})">${markMarkup(mark, paint).markup}</g>`);
      y += thicknessOf(paint) + size * 0.8;
      if (index !== axis!.last) return;
      const feet = feetMarkup(axis!, paint);
      parts.push(`<g transform="translate(0 ${(y - size * 0.4).toFixed(1)})">${feet.markup}</g>`);
      y += feet.height;
    });
    return { markup: parts.join(''), height: y };
  };
  return { side: alone ? undefined : side, key: [], fit: fitting(side, COMPARISON.size, draw) };
}
