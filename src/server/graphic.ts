import { pictureMarkup } from '../elements/shared/series/picture-markup.js';
import type { TextStyle } from '../elements/shared/card/picture-file.js';
import type { ChangeView } from '../elements/shared/series/change-view.js';
import { INK, MUTED } from '../elements/shared/card/card-layout.js';
import { escape } from './tree.js';
import type { IconArray } from '../geometry/icon-array.js';
import { layerMarkup, patternMarkup } from '../geometry/icon-array-markup.js';

/** Colours of a picture that no style sheet reaches. */
export { INK, MUTED };
export const LINE = '#d0d0d0';
export const ACCENT = '#0b5763';

/**
 * The paths of an icon array, with everything that they need.
 *
 * @param id keeps its patterns apart from those of other arrays in the same page
 */
export function paths(array: IconArray, id: string, accent = ACCENT): string {
  const paint = { accent, muted: MUTED, id, patterns: `-${id}` };
  const patterns = patternMarkup(array.patterns, paint);
  return (patterns && `<defs>${patterns}</defs>`) + layerMarkup(array, paint);
}

/** An icon array in a page: decoration beside the sentence that says the same. */
export function inlineArray(array: IconArray, id: string, rightToLeft = false): string {
  const { width, height, scale } = array;
  const [w, h] = [width, height].map((length) => Math.round(length * scale));
  const turned = rightToLeft ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${w}" height="${h}" style="max-width:100%"><g${turned}>${paths(array, id)}</g></svg>`;
}

/** A text in a picture, as SVG. */
export const written = (text: string, x: number, y: number, { size, bold, fill, anchor }: TextStyle): string =>
  `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escape(text)}</text>`;

/** The picture of a change in a page: decoration beside the sentence and the table that say the same. */
export function inlineChange({ picture, rows = [] }: Partial<ChangeView>, id: string, rightToLeft: boolean): string {
  if (!picture) return '';
  const width = 480;
  const paint = { width, rightToLeft, accent: ACCENT, ink: INK, muted: MUTED, size: 16, id, write: written };
  const { markup, height } = pictureMarkup({ picture, rows }, paint);
  const high = Math.ceil(height);
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 ${width} ${high}" width="${width}" height="${high}" style="max-width:100%;height:auto" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif">${markup}</svg>`;
}
