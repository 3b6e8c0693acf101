import { css } from 'lit';

/** Marks differ by filling before they differ by colour: solid, hatched, dotted, outlined. */
export const styles = css`
  svg[part] {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    stroke: var(--_accent);
  }
  :host(:dir(rtl)) svg[part] {
    transform: scaleX(-1);
  }
  path {
    stroke-linejoin: round;
  }
  svg > path {
    stroke-width: 1.25px;
    vector-effect: non-scaling-stroke;
  }
  .dense > path {
    stroke-width: 3;
    vector-effect: none;
  }
  .solid {
    fill: var(--_accent);
  }
  .empty {
    fill: none;
    stroke: color-mix(in oklab, currentColor 80%, transparent);
  }
  /* Marks of less than 12 pixels are squares; those of no share are smaller and pale, since outlines of many would flicker. */
  .point {
    fill: color-mix(in oklab, currentColor 75%, transparent);
    stroke: none;
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .empty {
      stroke: currentColor;
      stroke-width: 1.5px;
    }
    .point {
      fill: currentColor;
    }
  }
  @media (forced-colors: active) {
    svg[part] {
      --_accent: CanvasText;
    }
  }
  .picture {
    margin-block: 1em 0.5em;
  }
  .key {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* Where a column is narrow, each of a hundred marks is many. */
  .few {
    display: none;
  }
  .key + .few {
    margin-block-start: 0;
  }
  @container (inline-size < 30em) {
    .many > :is(.dense, .own) {
      display: none;
    }
    .many > .few {
      display: block;
    }
  }
  @container (inline-size < 60em) {
    .most > :is(.dense, .own) {
      display: none;
    }
    .most > .few {
      display: block;
    }
  }
  .key span {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .key svg {
    flex: none;
  }
  @container (inline-size > 24em) {
    .block {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .block > * {
      grid-column: 1 / -1;
    }
    .block > .picture {
      grid-area: 1 / 1;
      margin-block: 0.25em 0.5em;
    }
    /* A long key wraps below its picture, which alone makes the column wide. */
    .block > .picture > .key {
      contain: inline-size;
      min-inline-size: 11em;
    }
    .block > :is(ul, div:not(.picture, .after)) {
      grid-area: 1 / 2;
    }
    /* What was at other times follows the picture: beside it, below the words. */
    .block:has(> .after) {
      grid-template-rows: auto 1fr;
    }
    .block:has(> .after) > .picture {
      grid-row-end: span 2;
    }
    .block > .after {
      grid-area: 2 / 2;
    }
    .block > .heading ~ :is(ul, .picture) {
      grid-row: 2;
    }
  }
`;
