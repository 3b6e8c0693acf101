import type { IconArray } from '../geometry/icon-array.js';
import { layerMarkup, patternMarkup } from '../geometry/icon-array-markup.js';

/** Colours of a picture that no style sheet reaches. */
export const INK = '#1a1a1a';
export const MUTED = '#595959';
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
