import { balance, plain, widthOf, wrap, type Line } from './card-lines.js';
import { pictureMarkup } from '../elements/change/picture-markup.js';
import type { Paint } from '../elements/shared/picture-file.js';
import type { ChangeView } from '../elements/shared/change-view.js';
import { feetMarkup, markMarkup, thicknessOf } from '../elements/compare/mark-markup.js';
import type { CompareView } from '../elements/compare/view.js';
import type { IconArray } from '../geometry/icon-array.js';
import { INK, MUTED, paths } from './graphic.js';
import { lineAt, type Raster } from './raster.js';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** Small text, in pixels. */
const SOURCE = { size: 26, leading: 34 };
const KEY = { size: 24, leading: 30 };
/** The picture of a change. */
const CHANGE = { width: 460, size: 22 };
/** That of a comparison beside its heading. */
const COMPARISON = { width: 620, size: 24 };

/** What a card shows, in words and marks. */
export interface Drawn {
  /** The number, and in small beside it what qualifies it and its unit. */
  readonly value: Line;
  readonly label: string;
  /** What became of the figure, above it; empty where nothing has. */
  readonly mark: string;
  /** Whether the figure no longer holds: then it is small and struck through. */
  readonly gone: boolean;
  /** Who says so; a very long title loses its end, never what comes after it. */
  readonly title: string;
  /** Publisher, date and page, each after a comma. */
  readonly rest: string;
  /** What the marks stand for, where the number is in another denominator. */
  readonly key: string;
  readonly accent: string;
  readonly rightToLeft: boolean;
  readonly array: IconArray | undefined;
  /** A change, in place of an array. */
  readonly change?: ChangeView | undefined;
  /** Figures on one axis, likewise; of several each with its sentence. */
  readonly comparison?: CompareView | undefined;
}

/**
 * A card as SVG with text: a rule, the number as large as it fits, its label, the source at the foot; the array, with what its
 * marks stand for, on the side where reading ends.
 */
export function drawCard(
  raster: Raster,
  { value, mark, gone, label, title, rest, key, accent, rightToLeft, array, change, comparison }: Drawn,
): string {
  const source = sourceLines(raster, title, rest);
  const foot = HEIGHT - MARGIN - 4 - source.length * SOURCE.leading;
  const height = foot - 48 - (MARGIN + 40) - (key ? KEY.leading * 2 : 0);
  const scale = array ? Math.min(height / array.height, 360 / array.width, 5) : 0;
  const side = array
    ? Math.max(array.width * scale, key ? 210 : 0)
    : change?.picture
      ? CHANGE.width
      : comparison
        ? widthFor(comparison)
        : 0;
  const room = WIDTH - 2 * MARGIN - (side ? side + 64 : 0);
  const start = rightToLeft ? WIDTH - MARGIN : MARGIN;
  const parts: string[] = [];
  const y = MARGIN + 44 + (mark ? 48 : 0);
  const write = (
    lines: readonly Line[],
    at: number,
    top: number,
    size: number,
    fill: string,
    leading: number,
    bold = false,
  ) => {
    lines.forEach((line, count) => {
      let x = at;
      for (const { text, scale } of line) {
        const style = { size: size * scale, bold, fill, rightToLeft };
        parts.push(lineAt(raster, text, x, Math.round(top + (count + 1) * leading), style));
        x += raster.widthOf(text, size * scale, bold) * (rightToLeft ? -1 : 1);
      }
    });
    return top + lines.length * leading;
  };
  if (mark) write([plain(mark)], start, MARGIN + 24, 32, INK, 44, true);
  const [most, small] = fit(raster, value, label, room, foot - 36 - y - 28);
  const large = gone ? Math.min(most, small) : most;
  const figure = balance(raster, value, large, true, room);
  const below = write(figure, start, y, large, gone ? MUTED : accent, large * 1.05, true) + 28;
  if (gone)
    figure.forEach((line, count) => {
      const width = Math.round(widthOf(raster, line, large, true));
      const at = Math.round(y + (count + 1) * large * 1.05 - large * 0.3);
      parts.push(
        `<rect x="${rightToLeft ? start - width : start}" y="${at}" width="${width}" height="3" fill="${MUTED}"/>`,
      );
    });
  write(balance(raster, plain(label), small, false, room), start, below, small, INK, small * 1.3);
  write(source, start, foot - 12, SOURCE.size, MUTED, SOURCE.leading);
  const left = rightToLeft ? MARGIN + side : WIDTH - MARGIN - side;
  const counted = wrap(raster, plain(key), KEY.size, false, side);
  const drawn = (array?.height ?? 0) * scale;
  const top = (MARGIN + 40 + foot - 48 - drawn - (counted.length && 12 + counted.length * KEY.leading)) / 2;
  write(counted, left, top + drawn + 4, KEY.size, MUTED, KEY.leading);
  const picture = change?.picture
    ? changePicture(raster, change, { left, height, accent, rightToLeft })
    : comparison
      ? comparisonPicture(raster, comparison, { left, height, accent, rightToLeft })
      : array
        ? `<g transform="translate(${left} ${top}) scale(${rightToLeft ? -scale : scale} ${scale})" stroke-width="${3 / scale}">${paths(array, 'card', accent)}</g>`
        : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><rect x="${MARGIN}" y="${MARGIN}" width="${WIDTH - 2 * MARGIN}" height="4" fill="${accent}"/>` +
    `${picture}${parts.join('')}</svg>`
  );
}

interface CardPlace {
  readonly left: number;
  readonly height: number;
  readonly accent: string;
  readonly rightToLeft: boolean;
}

/** Writes with letters of the card's own fonts. */
const writer =
  (raster: Raster, rightToLeft: boolean): Paint['write'] =>
  (text, x, y, { size, bold, fill, anchor }) => {
    const before = { start: 0, middle: 0.5, end: 1 }[anchor] * raster.widthOf(text, size, bold);
    return lineAt(raster, text, x + (rightToLeft ? before : -before), y, { size, bold, fill, rightToLeft });
  };

/** What was drawn, as large as it fits in the middle of its height. */
function placed(
  drawn: { markup: string; height: number },
  width: number,
  { left, height, rightToLeft }: CardPlace,
): string {
  const scale = Math.min(1, height / drawn.height);
  const x = left + (rightToLeft ? 0 : width * (1 - scale));
  const y = MARGIN + 40 + (height - drawn.height * scale) / 2;
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})">${drawn.markup}</g>`;
}

/** The bars or the line of a change. */
function changePicture(raster: Raster, change: ChangeView, place: CardPlace): string {
  const { accent, rightToLeft } = place;
  const write = writer(raster, rightToLeft);
  const { width, size } = CHANGE;
  const drawn = pictureMarkup(change, { width, size, rightToLeft, accent, ink: INK, muted: MUTED, id: 'card', write });
  return placed(drawn, width, place);
}

/** Several figures without a heading have the card to themselves. */
const widthFor = ({ figures, heading }: CompareView): number =>
  figures.length < 2 ? CHANGE.width : heading ? COMPARISON.width : WIDTH - 2 * MARGIN;

/** Figures on one axis, of several each under its sentence. */
function comparisonPicture(raster: Raster, comparison: CompareView, place: CardPlace): string {
  const { figures, rows, axis } = comparison;
  const { accent, rightToLeft } = place;
  const { size } = COMPARISON;
  const width = widthFor(comparison);
  const paint: Paint = {
    ...{ width, size, rightToLeft, accent, ink: INK, muted: MUTED, id: 'card' },
    write: writer(raster, rightToLeft),
  };
  const parts: string[] = [];
  let y = 0;
  figures.forEach(({ quote }, index) => {
    const { mark, converted = '' } = rows[index] ?? {};
    const text = [quote, converted && `(${converted})`].filter(Boolean).join(' ');
    for (const line of figures.length > 1 ? wrap(raster, plain(text), size, false, width) : []) {
      y += size * 1.3;
      const words = line.map((piece) => piece.text).join('');
      parts.push(paint.write(words, rightToLeft ? width : 0, y, { size, bold: false, fill: INK, anchor: 'start' }));
    }
    if (!mark) return;
    y += size * 0.5;
    parts.push(`<g transform="translate(0 ${y.toFixed(1)})">${markMarkup(mark, axis!, paint).markup}</g>`);
    y += thicknessOf(paint) + size * 0.8;
  });
  const feet = feetMarkup(axis!, paint);
  parts.push(`<g transform="translate(0 ${(y - size * 0.4).toFixed(1)})">${feet.markup}</g>`);
  return placed({ markup: parts.join(''), height: y + feet.height }, width, place);
}

/** The largest sizes at which number and label fit: the number in one line, or in several where that would be small. */
function fit(raster: Raster, value: Line, label: string, room: number, height: number): readonly [number, number] {
  const tall = (text: Line, size: number, bold: boolean, leading: number) =>
    wrap(raster, text, size, bold, room).length * size * leading;
  for (let large = 168; large > 32; large -= 4) {
    if (large > 84 && widthOf(raster, value, large, true) > room) continue;
    const left = height - tall(value, large, true, 1.05);
    const small = [46, 40, 34, 28].find((size) => size < large && tall(plain(label), size, false, 1.3) <= left);
    if (small) return [large, small];
  }
  return [32, 24];
}

/** The source in two lines at most: of a title that is too long for them the last words are left out. */
function sourceLines(raster: Raster, title: string, rest: string): Line[] {
  const lines = (text: string) => wrap(raster, plain(text), SOURCE.size, false, WIDTH - 2 * MARGIN);
  let words = title.split(' ');
  let shown = lines(title + rest);
  while (shown.length > 2 && words.length > 1) {
    words = words.slice(0, -1);
    shown = lines(`${words.join(' ').replace(/[,.;:]$/, '')}…${rest}`);
  }
  return shown;
}
