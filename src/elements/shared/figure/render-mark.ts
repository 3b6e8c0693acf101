import { html, nothing, svg, type TemplateResult } from 'lit';
import { FADE, STROKES, type ComparisonMark } from '../../../geometry/comparison.js';

const at = (length: number): string => `${Math.round(length * 1000) / 1000}%`;

/** Narrowing strokes beyond a value, or within it; a whole cuts them off. */
function renderFade(to: number, isBeyond: boolean, isDot: boolean) {
  const [y, height] = isDot ? ['30%', '40%'] : ['0', '100%'];
  const away = isDot ? 6 : 0;
  return svg`<svg x=${at(to)} width=${at(100 - to)} height="100%" overflow=${isBeyond ? 'hidden' : 'visible'}>${STROKES.map(
    ([from, width]) =>
      svg`<rect class="mark" x=${isBeyond ? from + away : from - FADE - away} y=${y} width=${width} height=${height}></rect>`,
  )}</svg>`;
}

/**
 * A bar, a dot or a band, as decoration. Lengths are percentages in attributes, so that they follow the column without a script or a
 * style of their own.
 *
 * @param id tells the hatching of a band from that of its neighbours
 * @param ends whether its number follows it, so that the axis leads up to it and ends there
 */
export function renderMark(
  { kind, from, to, at: best, whole, fade, tick }: ComparisonMark,
  id: string | number = 0,
  ends = false,
): TemplateResult {
  const width = tick ? '2' : at(to - from);
  const [top, height] = kind === 'band' ? ['15%', '70%'] : ['0', '100%'];
  const hatched = kind === 'band' && !tick;
  return html`<svg part="graphic" class="track ${kind} ${tick ? 'tick' : ''}" aria-hidden="true" width="100%" height="1.25em">
    ${
      kind === 'bar'
        ? whole === undefined
          ? nothing
          : svg`<rect class="all" width=${at(whole)} height="100%"></rect>`
        : // Through an interval's box it would look like a slider's.
          (ends
            ? [['0', at(from)]]
            : kind === 'band'
              ? [
                  ['0', at(from)],
                  [at(to), '100%'],
                ]
              : [['0', '100%']]
          ).map(([start, end]) => svg`<line class="rail" x1=${start!} x2=${end!} y1="50%" y2="50%"></line>`)
    }
    ${
      hatched
        ? svg`<defs><pattern id="band-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="currentColor" stroke-width="3"></path></pattern></defs>`
        : nothing
    }
    ${
      kind === 'dot'
        ? svg`<circle cx=${at(to)} cy="50%" r="6"></circle>`
        : fade === 'within'
          ? svg`<svg x=${-FADE} width=${width} height="100%"><rect class="mark" x=${FADE} width="100%" height="100%"></rect></svg>`
          : svg`<rect class="mark" x=${kind === 'bar' && tick ? '2' : at(from)} y=${top} width=${width} height=${height} fill=${hatched ? `url(#band-${id})` : nothing}></rect>`
    }
    ${fade ? renderFade(to, fade === 'beyond', kind === 'dot') : nothing}
    ${best === undefined ? nothing : svg`<circle cx=${at(best)} cy="50%" r="4"></circle>`}
    <line class="zero" y1="-15%" y2="115%"></line>
    ${kind === 'bar' || ends ? nothing : svg`<line class="full" x1="100%" x2="100%" y1="20%" y2="80%"></line>`}
  </svg>`;
}
