import { css } from 'lit';

/** A stroke for each period under an axis; its label, and those of a line, in the columns that have room for them: see `TIERS`. */
export const axisStyles = css`
  .shape line {
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .foot {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    display: none;
    white-space: nowrap;
  }
  .foot svg {
    flex: none;
  }
  .label-at {
    position: absolute;
    inset: 0;
    display: none;
    flex-direction: column;
    line-height: 1;
    font-weight: 600;
    pointer-events: none;
  }
  .between {
    font-weight: 400;
  }
  .label-at svg {
    display: block;
    flex: none;
  }
  .label-at > div {
    display: flex;
    white-space: nowrap;
  }
  .label-at > .end {
    flex-direction: row-reverse;
  }
  .topped {
    border-block-start: 1px solid color-mix(in oklab, var(--_muted) 55%, transparent);
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .topped {
      border-block-start-color: currentColor;
    }
  }
  :is(.foot, .middle) > span {
    transform: translateX(-50%);
  }
  :host(:dir(rtl)) :is(.foot, .middle) > span {
    transform: translateX(50%);
  }
  /* A plate behind letters would cut the axis and its strokes. */
  @media (forced-colors: active) {
    .graphic :is(.label-at, .feet, .gutter) {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @container (inline-size < 16em) {
    .tier-0 {
      display: flex;
    }
  }
  @container (16em <= inline-size < 22em) {
    .tier-1 {
      display: flex;
    }
  }
  @container (22em <= inline-size < 28em) {
    .tier-2 {
      display: flex;
    }
  }
  @container (28em <= inline-size < 36em) {
    .tier-3 {
      display: flex;
    }
  }
  @container (36em <= inline-size < 44em) {
    .tier-4 {
      display: flex;
    }
  }
  @container (inline-size >= 44em) {
    .tier-5 {
      display: flex;
    }
  }
`;
