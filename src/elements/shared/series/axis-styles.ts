import { css } from 'lit';

/** A stroke for each period under an axis, and its label in the columns that have room for it: see `TIERS`. */
export const axisStyles = css`
  .shape line {
    stroke: var(--_muted);
    stroke-width: 1px;
  }
  .between {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    display: none;
    white-space: nowrap;
  }
  .between svg {
    flex: none;
  }
  .between > span {
    transform: translateX(-50%);
  }
  :host(:dir(rtl)) .between > span {
    transform: translateX(50%);
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
