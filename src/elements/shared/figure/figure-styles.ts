import { css } from 'lit';

/** A figure's statement and what stands under it: shared by the elements that publish figures. */
export const figureStyles = css`
  .statement {
    max-inline-size: 36em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .value,
  .comparison {
    --_own: var(--impact-figure-size);
  }
  .value {
    display: block;
    --_large: var(--_own, var(--_size, min(clamp(2.25em, 1em + 9cqi, 4em), 24cqi)));
    font-size: var(--_large);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
    text-wrap: balance;
    overflow-wrap: normal;
  }
  /* A number is one word: it shrinks rather than break. */
  .wide {
    font-size: min(var(--_large), 13cqi);
  }
  .qualifier,
  .text,
  .unit {
    font-size: 0.5em;
    font-weight: 600;
    letter-spacing: 0;
  }
  /* A sentence is read: its words are set as the label is, its numbers large. */
  .long {
    font-size: clamp(1em, 0.9em + 0.8cqi, 1.25em);
    font-weight: 400;
    letter-spacing: 0;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .long > * {
    font: inherit;
  }
  .long > .numeral {
    font-size: min(2em, 15cqi);
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  .numeral:lang(zh) {
    display: inline-block;
  }
  .label {
    display: block;
    margin-block-start: 0.25em;
    font-size: clamp(1em, 0.9em + 0.8cqi, 1.25em);
    text-wrap: pretty;
  }
  .long ~ .label {
    margin-block-start: 0.375em;
  }
  .note {
    margin-block-start: 0.5em;
    max-inline-size: 36em;
  }
  .provenance {
    margin-block-start: 0.75em;
    text-wrap: pretty;
  }
  /* In a wide column what is drawn small stands beside its number, and so does the room that is kept for it. */
  @container (inline-size > 48em) {
    figure:has(> :is(.small, .kept)) {
      display: grid;
      grid-template: repeat(4, auto) 1fr / minmax(16em, 2fr) minmax(0, 3fr);
      column-gap: 3em;
      max-inline-size: 80em;
    }
    figure > :is(.small, .kept) {
      grid-area: 1 / 2 / span 5;
    }
    figure:has(> :is(.small, .kept)) > figcaption {
      grid-column: 1 / -1;
    }
  }
  @media print {
    a {
      text-decoration: none;
    }
    figure {
      break-inside: avoid;
    }
    a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
    .source > [data-asked] {
      display: block;
    }
    .source:not(:has(+ [open])) [data-asked]::before {
      content: attr(data-asked);
    }
    .source:has(+ [open]) a::after,
    [part='reference'] a::after {
      content: none;
    }
  }
`;
