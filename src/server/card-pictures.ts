import { arrayAt, type ArrayPaint, type FittedArray } from '../elements/shared/card/array-picture.js';
import type { CardLine } from '../elements/shared/card/card-lines.js';
import { INK, MUTED, type CardPen } from '../elements/shared/card/card-layout.js';
import type { PicturePaint } from '../elements/shared/card/picture-file.js';
import { lineAt, type Raster } from './raster.js';
import { stamped, type Stamp } from './stamps.js';

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
