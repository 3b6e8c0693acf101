import { css } from 'lit';

/** Fetched with what draws a comparison. Marks differ by shape: bars begin at zero, bands have outlines and float, dots are round. */
export const compareStyles = css`
  .abreast {
    --_size: min(clamp(1.375em, 1em + 2.5cqi, 2em), 20cqi);
  }
  .abreast .value:not(.long, .superseded, .withdrawn) > :not(.one) {
    font-size: 0.75em;
  }
  .apart {
    --_size: clamp(1.75em, 1em + 4cqi, 2.5em);
  }
  .label,
  .long {
    font-size: 1em;
  }
  /* The word between two long numbers stands beside one of them; all have one size. */
  .abreast:has(.numeral:not(.whole)) .numeral {
    font-size: min(2em, 9cqi);
  }
  .heading {
    margin-block-end: 0.625em;
    font-size: clamp(1.125em, 1em + 1cqi, 1.375em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* A longer axis is no easier to read. */
  ul,
  .row,
  figure > .scroll {
    max-inline-size: 72em;
  }
  li + li {
    margin-block-start: 1.25em;
  }
  .note:empty {
    display: none;
  }
  /* Words without marks stand beside each other. */
  .abreast:not(.drawn) ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.25em 2em;
  }
  .abreast:not(.drawn) li {
    margin: 0;
  }
  .converted,
  .caution,
  .abreast .note {
    margin-block-start: 0.125em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .caution,
  .abreast > .note {
    margin-block-start: 0.75em;
  }
  /* What is said of them all is set as below any figure. */
  .abreast > .note {
    font-size: 1em;
  }
  .track {
    display: block;
    overflow: visible;
    margin-block-start: 0.5em;
    color: var(--_accent);
  }
  :host(:dir(rtl)) .track {
    transform: scaleX(-1);
  }
  .bar .mark,
  circle {
    fill: currentColor;
  }
  .band .mark {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .tick .mark {
    fill: currentColor;
    stroke: none;
  }
  .band circle {
    stroke: Canvas;
    stroke-width: 1px;
  }
  .all {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .rail,
  .full {
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .rail {
    stroke-dasharray: 2 2;
  }
  .zero {
    stroke: var(--_muted);
    stroke-width: 2px;
  }
  /* A dot at the end of the axis stands within the column. */
  .drawn:has(circle) :is(.track, .feet) {
    inline-size: calc(100% - 6px);
  }
  .feet {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.25em;
    font-size: min(0.875em, 7.75cqi);
    line-height: 1.2;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_muted);
    overflow-wrap: break-word;
  }
  .feet span {
    unicode-bidi: plaintext;
  }
  .statements > * + * {
    margin-block-start: 1em;
  }
  .reason {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid currentColor;
    max-inline-size: 36em;
  }
  .reason strong {
    display: block;
  }
  .numbers {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  figure > .scroll {
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .numbers table {
    margin-block: 0.5em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  thead th {
    border-block-end: 1px solid;
  }
  .numbers tbody th {
    font-weight: 400;
  }
  td:last-child {
    min-inline-size: 6em;
  }
  /* What is compared is a phrase: in a column of a word it would be higher than the picture. */
  @media screen {
    .numbers tbody th {
      min-inline-size: 7em;
    }
  }
  @container (inline-size > 34em) {
    .drawn li,
    .drawn .row {
      display: grid;
      grid-template: [bar] auto [feet] 1fr / minmax(9.5em, 2fr) minmax(0, 3fr);
      column-gap: 1.5em;
      align-items: baseline;
    }
    /* A mark stands on the line of its number, below what is said of both. */
    .drawn :is(li, .row):has(> div > .status) {
      grid-template-rows: auto [bar] auto [feet] 1fr;
    }
    .drawn :is(li, .row) > :first-child,
    .drawn :has(> .status) > .statement {
      grid-row: bar / span 2;
    }
    .drawn :has(> .status) {
      display: contents;
    }
    .drawn :has(> .status) > p {
      grid-column: 1;
    }
    .drawn :has(> .status) > .status {
      grid-column: 1 / -1;
    }
    /* A number of more letters than a column holds beside its mark. */
    .drawn:has(.numeral:not(.whole)) .numeral {
      font-size: min(2em, 4cqi);
    }
    .track {
      grid-area: bar / 2;
      margin-block-start: 0;
    }
    .feet {
      grid-area: feet / 2;
      align-self: start;
    }
  }
  /* Two numbers beside each other keep their units beside them. */
  @container (inline-size > 42em) {
    .two {
      display: grid;
      grid-template-columns: minmax(11.5em, 1fr) minmax(0, 14em) minmax(11.5em, 1fr);
      gap: 1.5em;
      align-items: start;
    }
    .two > * + * {
      margin-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .track {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .all,
    .rail,
    .full,
    .zero {
      stroke: CanvasText;
    }
  }
  @media print {
    /* A page is cut at its edge: a dot at the end keeps its other half. */
    .track {
      inline-size: calc(100% - 6px);
    }
    .track,
    .value {
      color: #000;
    }
    .numbers::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
