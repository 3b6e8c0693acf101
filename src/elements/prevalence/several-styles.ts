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
  /* What qualifies a number is no smaller than its label. */
  li .value:not(.long) > :not(.one) {
    font-size: 0.6em;
  }
  .nested li {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    column-gap: 0.75em;
  }
  .nested li svg {
    margin-block-start: 0.25em;
  }
  @container (inline-size < 14em) or (24em < inline-size <= 30em) {
    .nested li {
      display: block;
    }
  }
  .nested li :is(.slot, .lead),
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
  .brackets .leader {
    stroke: currentColor;
    stroke-dasharray: 1 3;
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .brackets [d] {
      stroke: currentColor;
      stroke-dasharray: none;
      vector-effect: non-scaling-stroke;
    }
  }
  @container (inline-size > 30em) {
    .nested ul {
      display: block;
    }
    .nested li {
      grid-template-columns: 1px 1fr;
      column-gap: 0;
      align-items: start;
    }
    .nested li svg {
      display: none;
    }
    .nested li :is(.slot, .lead) {
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
    /* Words wider than the array and its brackets would draw them apart. */
    .nested .picture > .key {
      grid-column: 1 / -1;
      inline-size: 0;
      min-inline-size: 100%;
    }
    .nested.block {
      column-gap: 0.25em;
    }
    .nested.block > :is(ul, .picture) {
      margin-block: 0;
    }
  }
  .compare .label {
    font-size: 1em;
  }
  .compare .key {
    text-wrap: balance;
  }
  .compare :is(.many, .most) > .dense {
    display: none;
  }
  .compare .few {
    display: block;
  }
  .compare .picture {
    margin-block: 0.75em 0;
  }
  /* In one column a line parts a picture from the words of the next. */
  .compare li + li {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size > 18em) {
    .compare ul {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
      gap: 2em 1.5em;
      max-inline-size: 72em;
    }
    .compare li + li {
      padding: 0;
      border: 0;
    }
    .compare li {
      display: flex;
      flex-direction: column;
    }
    .compare .picture {
      order: -1;
      margin-block: 0 0.75em;
    }
    /* Numbers of two groups stand on one line, whatever qualifies them. */
    .compare .qualifier {
      display: block;
    }
  }
  @container (inline-size > 36em) {
    .compare ul {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
  }
  /* Two have room for their words beside them. */
  @container (inline-size > 39em) {
    .compare ul {
      column-gap: 2em;
    }
    .compare li:first-child:nth-last-child(2),
    .compare li:first-child:nth-last-child(2) + li {
      display: grid;
      grid-template-columns: minmax(8em, 11em) minmax(9.5em, 1fr);
      gap: 1em;
      align-items: start;
    }
  }
`;
