import { PATTERN_SIZE, type IconArray, type Pattern } from './icon-array.js';

/** Where an icon array is painted as text: colours, and what keeps its ids apart from its neighbours'. */
export interface MarkPaint {
  readonly accent: string;
  /** Of marks of no share. */
  readonly muted: string;
  /** Ends the ids of its clips. */
  readonly id: string;
  /** Ends the ids of its patterns, with a hyphen before it; empty where a file has one set of them. */
  readonly patterns: string;
}

/** Patterns as SVG elements, for `<defs>`. */
export const patternMarkup = (
  patterns: readonly Pattern[],
  { accent, patterns: end }: Omit<MarkPaint, 'id' | 'muted'>,
): string =>
  patterns
    .map(
      ({ name, transform, d, strokeWidth, linecap }) =>
        `<pattern id="${name}${end}" width="${PATTERN_SIZE}" height="${PATTERN_SIZE}" patternUnits="userSpaceOnUse"${transform ? ` patternTransform="${transform}"` : ''}>` +
        `<path d="${d}" stroke="${accent}" stroke-width="${strokeWidth}"${linecap ? ` stroke-linecap="${linecap}"` : ''}/></pattern>`,
    )
    .join('');

/** The layers of an array as SVG elements. */
export const layerMarkup = ({ layers }: IconArray, { accent, muted, id, patterns: end }: MarkPaint): string =>
  layers
    .map(({ filling, d, clip }, index) => {
      const fill = {
        solid: accent,
        hatched: `url(#hatched${end})`,
        dotted: `url(#dotted${end})`,
        empty: 'none',
        point: muted,
      }[filling];
      const stroke = filling === 'point' ? 'none' : filling === 'empty' ? muted : accent;
      const cut = `clip-${id}-${index}`;
      const path = `<path d="${d}" fill="${fill}" stroke="${stroke}"`;
      if (!clip) return `${path}/>`;
      const { x, y, width, height } = clip;
      const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`;
      return `<clipPath id="${cut}">${rect}</clipPath>${path} clip-path="url(#${cut})"/>`;
    })
    .join('');
