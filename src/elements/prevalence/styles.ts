import { css } from 'lit';

/** Marks differ by filling before they differ by colour: solid, hatched, dotted, outlined. */
export const styles = css`
  .base {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
  }
  svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-block: 0.75em 0.5em;
    color: var(--_accent);
    overflow: visible;
  }
  path {
    stroke: currentColor;
    fill: currentColor;
  }
  .empty {
    fill: none;
    stroke: var(--_empty);
  }
  ul {
    display: grid;
    gap: 1.5em 2em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @container (inline-size > 34em) {
    .compare {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
  }
  .nested > li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1em;
    align-items: start;
  }
  .nested .value,
  .compare .value {
    font-size: clamp(1.75em, 1em + 6cqi, 2.75em);
  }
  .key {
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
