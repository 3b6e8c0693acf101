import { isRightToLeft } from '../text/right-to-left.js';
import { presentName } from '../elements/shared/aliases.js';
import type { CardOptions } from './card.js';
import { ACCENT, paths } from './graphic.js';
import { wholeCells } from '../elements/shared/card/array-picture.js';
import { Library } from './library.js';
import { figuresFor } from './models.js';
import { openRaster } from './raster.js';
import { stamped } from './stamps.js';
import { loadLocales, withLocale } from './server-locale.js';
import { prevalenceFrom } from './view-from-attributes.js';

/** An icon array alone, on no ground of its own: its words stand beside it. */
export interface ArrayFile {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** The longer side, in pixels: sharp where it fills half a slide. */
const LONGER = 1000;

/**
 * The icon array of a proportion as a picture.
 *
 * @param attributes those of `<impact-prevalence>`: `src` and `figure`
 * @returns undefined where the figure has none
 */
export async function arrayFile(
  attributes: Readonly<Record<string, string>>,
  options: Pick<CardOptions, 'url' | 'read' | 'locale' | 'accent'>,
): Promise<ArrayFile | undefined> {
  const { locale = 'en', accent = ACCENT } = options;
  const own = new Map(
    Object.entries(attributes).map(([name, value]) => [presentName('impact-prevalence', name), value] as const),
  );
  const library = new Library(options);
  const [model, raster] = await Promise.all([figuresFor(own, undefined, library), openRaster(), loadLocales([locale])]);
  return withLocale(locale, () => {
    const view = prevalenceFrom(own, model, { lang: locale, base: library.base });
    const [figure] = view?.figures ?? [];
    const array = figure?.gone ? undefined : figure?.array;
    if (!view || !array) return undefined;
    const scale = wholeCells(LONGER / Math.max(array.width, array.height), array);
    const [width, height] = [array.width, array.height].map((length) => Math.round(length * scale)) as [number, number];
    const turned = isRightToLeft(view.speech.locale) ? ` transform="translate(${array.width} 0) scale(-1 1)"` : '';
    const { array: drawn, stamps } = stamped(array, { scale, stroke: scale, x: 0, y: 0, turned: turned !== '' });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${array.width} ${array.height}"><g${turned}>${paths(drawn, 'array', accent)}</g></svg>`;
    return { width, height, png: raster.png(svg, '', stamps) };
  });
}
