import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isDense } from '../../geometry/array.js';
import { PATTERN_SIZE, type IconArray, type Pattern } from '../../geometry/icon-array.js';
import type { Fewer } from './view.js';

/**
 * An icon array as decoration beside the sentence that says the same; `id` keeps its patterns apart from its neighbours'. Its width is
 * in `em`, so that it grows with the text.
 */
export function renderArray(
  { width, height, columns, scale, layers, patterns }: IconArray,
  id: string | number,
): TemplateResult {
  return svg`<svg part="graphic" class=${ifDefined(isDense(columns) ? 'dense' : undefined)} aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${(width * scale) / 16}em">
    <defs>
      ${patterns.map((pattern) => renderPattern(pattern, id))}
      ${layers.map(
        ({ clip }, index) =>
          clip &&
          svg`<clipPath id="clip-${id}-${index}"><rect x=${clip.x} y=${clip.y} width=${clip.width} height=${clip.height}></rect></clipPath>`,
      )}
    </defs>
    ${layers.map(
      ({ filling, d, clip }, index) => svg`<path
        class=${filling}
        d=${d}
        fill=${patterns.some(({ name }) => name === filling) ? `url(#${filling}-${id})` : nothing}
        clip-path=${clip ? `url(#clip-${id}-${index})` : nothing}
      ></path>`,
    )}
  </svg>`;
}

/** An array, and where that is dense what a narrow column has in its place, with what one of its marks is. @param key what stands under both */
export const renderPicture = (
  array: IconArray,
  fewer: Fewer | undefined,
  id: string | number,
  key: unknown,
): TemplateResult =>
  html`<div class="picture${fewer ? (array.columns > MANY ? ' most' : ' many') : ''}" aria-hidden="true">${renderArray(array, id)}${fewer ? html`<div class="few">${renderArray(fewer.array, `${id}-few`)}</div>` : nothing}${key}${fewer ? html`<p part="key" class="key few" lang=${fewer.lang}>${fewer.one}</p>` : nothing}</div>`;

/** More marks in a row than these need a wider column. */
const MANY = 50;

const renderPattern = ({ name, transform, d, strokeWidth, linecap }: Pattern, id: string | number) =>
  svg`<pattern id="${name}-${id}" width=${PATTERN_SIZE} height=${PATTERN_SIZE} patternUnits="userSpaceOnUse" patternTransform=${transform ?? nothing}>
    <path d=${d} stroke-width=${strokeWidth} stroke-linecap=${linecap ?? nothing}></path>
  </pattern>`;
