import { css } from 'lit';

/** Marks differ by filling before they differ by colour: solid, hatched, dotted, outlined. */
export const styles = css`
  svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    stroke: var(--_accent);
  }
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
  path {
    stroke-linejoin: round;
  }
  svg > path {
    stroke-width: 1.25px;
    vector-effect: non-scaling-stroke;
  }
  .solid {
    fill: var(--_accent);
  }
  .empty {
    fill: color-mix(in oklab, currentColor 6%, transparent);
    stroke: color-mix(in oklab, currentColor 80%, transparent);
  }
  button {
    justify-self: start;
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    svg {
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
  .key span {
    display: block;
  }
  .key svg {
    display: inline-block;
    inline-size: auto;
    block-size: 2em;
    vertical-align: middle;
  }
  .heading {
    margin-block-end: 0.75em;
    font-size: 1.125em;
    font-weight: 600;
  }
  ul {
    display: grid;
    gap: 1em 2.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li .value {
    font-size: clamp(1.75em, 1em + 4cqi, 2.5em);
  }
  .nested li {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    column-gap: 0.75em;
  }
  .nested li svg {
    block-size: 2em;
    inline-size: auto;
    margin-block-start: 0.25em;
  }
  .compare .picture {
    order: -1;
    margin-block: 0 0.75em;
  }
  .compare li {
    display: flex;
    flex-direction: column;
  }
  @container (inline-size > 18em) {
    .compare ul {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
      gap: 1.5em;
    }
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
    .block > :is(ul, div:not(.picture)) {
      grid-area: 1 / 2;
    }
    .block > .heading ~ :is(ul, .picture) {
      grid-row: 2;
    }
  }
  @container (inline-size > 36em) {
    .compare ul {
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
    }
    .compare li {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 1fr);
      gap: 1.25em;
      align-items: start;
    }
  }
`;
