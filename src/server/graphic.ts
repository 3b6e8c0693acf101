import type { ArrayDrawing } from '../geometry/array.js';
import { fillingOf } from '../geometry/filling.js';

/** Colours of a picture that no style sheet reaches. */
export const INK = '#1a1a1a';
export const MUTED = '#595959';
export const LINE = '#d0d0d0';
export const ACCENT = '#0b5763';

/**
 * The paths of an icon array, with everything that they need.
 *
 * @param shares shares in the array
 * @param id keeps its patterns apart from those of other arrays in the same page
 */
export function paths({ layers }: ArrayDrawing, shares: number, id: string, accent = ACCENT): string {
  const fills = { solid: accent, hatched: `url(#hatched-${id})`, dotted: `url(#dotted-${id})`, empty: 'none' };
  const pattern = (name: string, turn: string, path: string) =>
    `<pattern id="${name}-${id}" width="4" height="4" patternUnits="userSpaceOnUse"${turn}><path ${path} stroke="${accent}"/></pattern>`;
  const patterns =
    shares > 1
      ? `<defs>${pattern('hatched', ' patternTransform="rotate(45)"', 'd="M0,0V4" stroke-width="3.5"')}` +
        `${pattern('dotted', '', 'd="M2,2h.01" stroke-width="2" stroke-linecap="round"')}</defs>`
      : '';
  const marks = layers.map(({ state, d, clip }, layer) => {
    const cut = clip ? `clip-${id}-${layer}` : '';
    return (
      (clip
        ? `<clipPath id="${cut}"><rect x="${clip.x}" y="${clip.y}" width="${clip.width}" height="${clip.height}"/></clipPath>`
        : '') +
      `<path d="${d}" fill="${fills[fillingOf(state, shares)]}" stroke="${state ? accent : MUTED}"${cut && ` clip-path="url(#${cut})"`}/>`
    );
  });
  return patterns + marks.join('');
}

/** An icon array in a page: decoration beside the sentence that says the same. */
export function inlineArray(drawing: ArrayDrawing, shares: number, id: string, rightToLeft = false): string {
  const { width, height, columns, rows } = drawing;
  const scale = rows === 1 ? (columns === 1 ? 1.3 : 2) : columns > 20 ? 0.6 : 1.1;
  const [w, h] = [width, height].map((length) => Math.round(length * scale));
  const turned = rightToLeft ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${w}" height="${h}" style="max-width:100%"><g${turned}>${paths(drawing, shares, id)}</g></svg>`;
}
