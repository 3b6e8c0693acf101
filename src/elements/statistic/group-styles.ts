import { css } from 'lit';

/**
 * Figures of a group stand abreast where there is room; below the accent's rule of all of them each row has a hairline, of which the
 * first is cut off.
 */
export const groupStyles = css`
  .heading {
    margin-block-end: 0.25em;
    font-size: clamp(1.125em, 1em + 1cqi, 1.375em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    column-gap: 2em;
    margin: -0.75em 0 0;
    padding: 0;
    list-style: none;
    clip-path: inset(2px 0 0);
  }
  .heading + ul {
    margin-block-start: 0;
  }
  li {
    container-type: inline-size;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  /* In a row all numbers have one size, whatever is said around them. */
  .group:has(.long) {
    --_size: min(clamp(1.75em, 1em + 5cqi, 2.5em), 24cqi);
  }
  .group .long {
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.1;
    text-wrap: balance;
  }
  .group .long > * {
    font-weight: 600;
  }
  .group:has(.long) .value > :is(.qualifier, .text, .unit) {
    font-size: 0.6em;
  }
  .group:has(.long) .long > .numeral {
    font-size: min(1em, 13cqi);
    font-weight: 700;
  }
  .group figcaption {
    padding-block-start: 0.25em;
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
