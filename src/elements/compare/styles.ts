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
  /* The word between two long numbers stands beside one of them; all have one size, which is no less than that of their words. */
  .abreast:has(.numeral:not(.whole)) .numeral {
    font-size: max(min(1em, 13cqi), min(2em, 9cqi));
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
  /* On half a pixel each, a line between two would be half as dark. */
  .all,
  .rail,
  .full {
    stroke: var(--_muted);
    stroke-width: 1px;
    fill: none;
    shape-rendering: crispEdges;
  }
  .rail {
    stroke-dasharray: 2 2;
  }
  .zero {
    stroke: var(--_muted);
    stroke-width: 2px;
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
  /* Beside its mark a number is as high as that; both are one line. */
  .plot {
    display: flex;
    font-size: min(1em, 9cqi);
  }
  :host(:dir(ltr)) .plot {
    direction: ltr;
  }
  :host(:dir(rtl)) .plot {
    direction: rtl;
  }
  .scale {
    display: grid;
    flex: 1 1 0;
    min-inline-size: 0;
    align-items: center;
  }
  .scale > .track,
  .end {
    grid-area: 1 / 1;
  }
  .end {
    display: flex;
    align-items: center;
    /* On the side of the mark, whatever the direction of the words. */
    & > svg {
      flex: none;
      margin-inline-end: 0.5em;
    }
    & .value:not(.long) {
      --_large: min(var(--_own, 1.25em), 1.25em);
    }
    .abreast & .value:not(.long) > :not(.one) {
      font-size: 0.8em;
    }
    & .value {
      flex: none;
      white-space: nowrap;
      line-height: 1.4;
    }
    &.dot > svg {
      margin-inline-end: 0.75em;
    }
    &.beyond > svg {
      margin-inline-end: 26px;
    }
  }
  .feet {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
    line-height: 1.2;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--_muted);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_muted);
    overflow-wrap: break-word;
  }
  .feet span {
    unicode-bidi: plaintext;
  }
  .room {
    flex: none;
  }
  /* A dot at the end of the axis stands within the column. */
  .drawn:has(circle) .scale {
    margin-inline-end: 6px;
  }
  /* A mark is as wide as the column, whose words are not. */
  .drawn .statement {
    max-inline-size: none;
  }
  .drawn .label {
    margin-block-start: 0.125em;
    max-inline-size: 36em;
  }
  .above > .scale > .end {
    grid-row: 1;
    & > svg {
      display: none;
    }
    & .value {
      flex: initial;
      white-space: normal;
    }
  }
  .above > .scale > .track {
    grid-row: 2;
    margin-block: 0.25em;
  }
  @container (inline-size <= 26em) {
    .tight > .scale > .end {
      grid-row: 1;
      & > svg {
        display: none;
      }
      & .value {
        flex: initial;
        white-space: normal;
      }
    }
    .tight > .scale > .track {
      grid-row: 2;
      margin-block: 0.25em;
    }
    .tight > .room {
      display: none;
    }
  }
  /* Two numbers beside each other keep their units beside them. */
  @container (inline-size > 42em) {
    .two {
      display: grid;
      grid-template-columns: repeat(2, minmax(11.5em, 24em));
      gap: 1.5em 2em;
      align-items: start;
    }
    .two > * + * {
      margin-block-start: 0;
    }
    /* Why, below both. */
    .two > .reason {
      grid-area: 2 / 1 / auto / -1;
    }
  }
  @media (prefers-contrast: more) {
    .rail {
      stroke-dasharray: none;
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
