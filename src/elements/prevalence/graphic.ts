import { nothing, svg, type TemplateResult } from 'lit';
import type { ArrayDrawing } from '../../geometry/array.js';
import { fillingOf } from '../../geometry/filling.js';

/** CSS pixels a unit: few marks are shown large, many as small as they can be counted. */
const scaleOf = ({ columns, rows }: ArrayDrawing) =>
  rows === 1 ? (columns === 1 ? 1.3 : 2) : columns > 20 ? 0.6 : 1.1;

/**
 * An icon array as decoration beside the sentence that says the same; `id` keeps its patterns apart from its neighbours'.
 */
export function renderArray(drawing: ArrayDrawing, shares: number, id: string | number): TemplateResult {
  const { width, height, layers } = drawing;
  return svg`<svg part="graphic" aria-hidden="true" viewBox="0 0 ${width} ${height}" width=${width * scaleOf(drawing)}>
    <defs>
      ${shares > 1 ? patterns(id) : nothing}
      ${layers.map(
        ({ clip }, index) =>
          clip &&
          svg`<clipPath id="clip-${id}-${index}"><rect x=${clip.x} y=${clip.y} width=${clip.width} height=${clip.height}></rect></clipPath>`,
      )}
    </defs>
    ${layers.map(({ state, d, clip }, index) => {
      const filling = fillingOf(state, shares);
      return svg`<path
        class=${filling}
        d=${d}
        fill=${filling === 'hatched' || filling === 'dotted' ? `url(#${filling}-${id})` : nothing}
        clip-path=${clip ? `url(#clip-${id}-${index})` : nothing}
      ></path>`;
    })}
  </svg>`;
}

/** The fillings of outer shares; a single share is solid and needs none. */
const patterns = (id: string | number) =>
  svg`<pattern id="hatched-${id}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0,0V4" stroke-width="3.5"></path>
    </pattern>
    <pattern id="dotted-${id}" width="4" height="4" patternUnits="userSpaceOnUse">
      <path d="M2,2h.01" stroke-width="2" stroke-linecap="round"></path>
    </pattern>`;
