import { css } from 'lit';

/** A trend and an interval beside a number: small, and told apart by filling and outline before colour. Fetched with what draws them. */
export const smallStyles = css`
  .small {
    margin-block-start: 0.75em;
    max-inline-size: 40em;
    font-size: 0.875em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .small .comparison {
    font-weight: 600;
  }
  @container (inline-size > 48em) {
    figure > .small {
      margin-block: 0;
      max-inline-size: none;
    }
  }
  .small .axis-unit {
    grid-column: 1 / -1;
  }
  .small :is(.counts, .missing, .when, .feet, .gutter, .axis-unit) {
    color: var(--_muted);
  }
  .small .graphic:not(svg) {
    margin-block: 0.5em;
    font-size: min(1em, 7.75cqi);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .small .row + .row {
    margin-block-start: 0.25em;
  }
  .small .aside::before {
    content: ' · ';
  }
  .small :is(.track, .scale):not(svg) {
    display: flex;
    align-items: center;
  }
  .small .track:not(svg) {
    border-inline-start: 1px solid;
  }
  .small .scale {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .small :is(.bar, .room) {
    flex: none;
    display: block;
  }
  .small .bar {
    block-size: 0.75em;
    color: var(--_accent);
  }
  .small rect {
    stroke: currentColor;
  }
  .small rect:not([fill]) {
    fill: currentColor;
  }
  .small .part rect {
    stroke-width: 3px;
  }
  .small .unsure rect:not([fill]) {
    fill: none;
    stroke-width: 3px;
    stroke-dasharray: 6 4;
  }
  .small .number {
    margin-inline-start: 0.5em;
    font-weight: 600;
    white-space: nowrap;
  }
  .small .when .number {
    display: block;
    margin: 0;
    white-space: normal;
  }
  .small .number.missing {
    font-weight: 400;
    white-space: normal;
  }
  .small .line {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 0.5em;
  }
  .small .gutter {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    block-size: 7em;
    margin-block-start: 1.25em;
    line-height: 1;
    text-align: end;
  }
  .small .plot {
    position: relative;
    padding-block-start: 1.75em;
  }
  .small .shape {
    display: block;
    overflow: visible;
    color: var(--_accent);
    border-block-end: 1px solid;
  }
  .small .stroke {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .small circle {
    fill: currentColor;
    stroke: currentColor;
  }
  .small .apart {
    fill: none;
  }
  .small .feet,
  .small .ends {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: 1em;
    overflow-wrap: break-word;
  }
  /* Below the strokes of its periods. */
  .small .feet {
    margin-block-start: 0.5em;
  }
  .small :is(.feet, .ends) > * {
    min-inline-size: 3.5em;
  }
  .small :is(.feet, .ends) > :last-child {
    text-align: end;
  }
  .small .feet strong {
    display: block;
    color: currentColor;
  }
  .small svg.track {
    display: block;
    overflow: visible;
    color: var(--_accent);
  }
  .small .band .mark {
    stroke-width: 2px;
  }
  .small .band circle {
    stroke: Canvas;
  }
  .small :is(.rail, .zero, .full) {
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .small .rail {
    stroke-dasharray: 2 2;
  }
  .small .ends {
    color: var(--_muted);
  }
  .small table {
    margin-block: 0.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .small caption,
  .small :is(th, td) {
    padding: 0.125em 1em 0.125em 0;
    text-align: start;
    font-weight: 400;
  }
  .small thead th {
    border-block-end: 1px solid;
    font-weight: 600;
  }
  :host(:dir(rtl)) .small :is(.shape, svg.track) {
    transform: scaleX(-1);
  }
  @media (prefers-contrast: more) {
    .small .rail {
      stroke-dasharray: none;
    }
  }
  @media (forced-colors: active) {
    .small :is(.bar, .shape, svg.track) {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .small :is(.rail, .zero, .full) {
      stroke: CanvasText;
    }
  }
  @media print {
    .small :is(.bar, .shape, svg.track) {
      color: #000;
    }
    .small .numbers::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
