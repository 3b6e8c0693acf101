import { css } from 'lit';

/** How several figures stand beside each other, and nested ones above their picture; fetched with what draws them. */
export const severalStyles = css`
  .heading {
    margin-block-end: 0.625em;
    font-size: clamp(1.125em, 1em + 1cqi, 1.375em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  ul {
    display: grid;
    gap: 1em 2.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li .value:not(.long) {
    font-size: clamp(1.75em, 1em + 4cqi, 2.5em);
  }
  .nested li {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    column-gap: 0.75em;
  }
  .nested li svg {
    margin-block-start: 0.25em;
  }
  .nested li .slot,
  .brackets {
    display: none;
  }
  .cut::before {
    content: '… ';
    content: '… ' / '';
  }
  .brackets path {
    fill: none;
    stroke: var(--_accent);
  }
  :host(:dir(rtl)) .brackets {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .brackets path {
      stroke: CanvasText;
    }
  }
  .brackets .leader {
    stroke: currentColor;
    stroke-dasharray: 1 3;
  }
  @container (inline-size > 30em) {
    .nested ul {
      display: block;
    }
    .nested li {
      grid-template-columns: 1px 1fr;
      column-gap: 0;
      align-items: center;
    }
    .nested li svg {
      display: none;
    }
    .nested li .slot {
      display: block;
      block-size: auto;
      margin: 0;
    }
    .nested li .value:not(.long) {
      font-size: 1.75em;
    }
    .nested li .label {
      margin: 0;
      font-size: 1em;
    }
    .nested .picture {
      display: grid;
      grid-template-columns: auto auto;
      align-items: start;
    }
    .nested .brackets {
      display: block;
      block-size: auto;
      overflow: visible;
    }
    .nested .key {
      grid-column: 1 / -1;
    }
    .nested.block {
      column-gap: 0.25em;
    }
    .nested.block > :is(ul, .picture) {
      margin-block: 0;
    }
  }
  /* Numbers of two groups stand on one line, whatever qualifies them. */
  .compare .qualifier {
    display: block;
  }
  .compare .key {
    text-wrap: balance;
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
  @container (inline-size > 36em) {
    .compare ul {
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
    }
    .compare li {
      display: grid;
      grid-template-columns: minmax(6.5em, 8em) minmax(9.5em, 1fr);
      gap: 1em;
      align-items: start;
    }
  }
`;
