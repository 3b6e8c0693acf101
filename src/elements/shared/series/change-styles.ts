import { css } from 'lit';

/** Values differ by filling and outline: solid, hatched for a part of a period, dashed for what isn't final. */
export const changeStyles = css`
  .base {
    --_size: clamp(1.625em, 1em + 2.5cqi, 2em);
  }
  .value:not(.long) {
    line-height: 1.2;
  }
  .value:not(.long, .superseded, .withdrawn) > :not(.one) {
    font-size: 0.625em;
    font-weight: 400;
  }
  .counts,
  .missing {
    margin-block-start: 0.25em;
    max-inline-size: 40em;
    font-size: 0.875em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .graphic {
    margin-block: 1.25em 0.75em;
    max-inline-size: 44em;
    font-size: min(1em, 9cqi);
    line-height: 1.3;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .row + .row {
    margin-block-start: 0.5em;
  }
  /* What is counted in another way is another series. */
  .row.anew {
    margin-block-start: 0.75em;
    border-block-start: 2px dashed;
    padding-block-start: 0.75em;
  }
  .when {
    font-size: 0.875em;
  }
  .aside {
    color: var(--_muted);
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .aside::before {
    content: '· ';
  }
  .aside + .aside {
    display: block;
    &::before {
      content: none;
    }
  }
  .track,
  .scale {
    display: flex;
    align-items: center;
  }
  .track {
    padding-block: 0.125em;
    border-inline-start: 1px solid;
  }
  /* Under a number that stands above its bar, a period without one would show a stub of the axis. */
  .empty {
    display: none;
  }
  .scale {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .bar,
  .room {
    flex: none;
    display: block;
  }
  .bar {
    color: var(--_accent);
  }
  rect {
    stroke: currentColor;
  }
  rect:not([fill]) {
    fill: currentColor;
  }
  .part rect {
    stroke-width: 3px;
  }
  .unsure rect:not([fill]) {
    fill: none;
    stroke-width: 4px;
    stroke-dasharray: 6 4;
  }
  .number {
    margin-inline-start: 0.5em;
    font-weight: 600;
    white-space: nowrap;
  }
  .when .number {
    display: block;
    margin: 0;
    white-space: normal;
  }
  .number.missing {
    margin-block: 0;
    font-size: 0.875em;
    font-weight: 400;
    white-space: normal;
    overflow-wrap: break-word;
  }
  /* Above a bar it has that size already. */
  .when .number.missing {
    font-size: 1em;
  }
  .line {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 0.5em;
  }
  .axis-unit {
    grid-column: 1 / -1;
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* The middle of its letters stands at what they are of. */
  .gutter {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    block-size: 13.571em;
    margin-block: 1.5em 0;
    font-size: 0.875em;
    line-height: 1;
    text-align: end;
    color: var(--_muted);
  }
  .plot {
    position: relative;
    padding-block-start: 1.75em;
  }
  .shape {
    display: block;
    overflow: visible;
    color: var(--_accent);
    border-block-end: 1px solid;
  }
  .stroke {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linejoin: round;
  }
  circle {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .apart {
    fill: none;
  }
  :host(:dir(rtl)) .shape {
    transform: scaleX(-1);
  }
  .feet {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: 1em;
    overflow-wrap: break-word;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  /* A year stays whole; a number of ten digits may give way. */
  .feet > * {
    min-inline-size: 3.5em;
  }
  .feet > :last-child {
    text-align: end;
  }
  strong {
    display: block;
    font-size: 1.142857em;
    font-weight: 600;
  }
  .status strong {
    display: inline;
    font-size: 1em;
  }
  .numbers {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .numbers table {
    min-inline-size: min(100%, 24em);
    margin-block: 0.5em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  thead th {
    border-block-end: 1px solid;
  }
  .numbers tbody th {
    font-weight: 400;
  }
  @container (inline-size <= 26em) {
    .tight .scale {
      flex-wrap: wrap;
    }
    .tight .number {
      order: -1;
      flex: 0 0 100%;
      box-sizing: border-box;
      margin: 0;
      padding-inline-start: 0.25em;
    }
    .tight .room {
      display: none;
    }
  }
  /* What is said of a period has the width of the bars, below its own. */
  @container (inline-size > 26em) {
    .bars {
      display: grid;
      grid-template-columns: fit-content(13em) minmax(0, 1fr);
      column-gap: 0.75em;
    }
    .row {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
    }
    .row + .row {
      margin: 0;
    }
    .when,
    .when > bdi {
      display: contents;
      direction: inherit;
    }
    .period,
    .aside {
      display: block;
    }
    .period {
      grid-area: 1 / 1;
      align-self: center;
      text-align: end;
    }
    .aside,
    .when .number {
      grid-column: 2;
      border-inline-start: 1px solid;
      padding-inline-start: 0.5em;
    }
    .aside {
      padding-block-end: 0.375em;
    }
    .aside::before {
      content: none;
    }
    .track {
      display: flex;
      grid-area: 1 / 2;
      padding-block: 0.375em;
    }
    .above .track {
      grid-row: 2;
    }
    .when .number {
      grid-row: 1;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .shape {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* A page is cut at its edge: the last dot keeps its other half. */
    .plot {
      margin-inline-end: 6px;
    }
    .bar,
    .shape,
    .value {
      color: #000;
    }
    .numbers::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
