import { css } from 'lit';

/**
 * One mark on everything that opens, after its words: it points down, and up once it is open. To the line that it ends it has no width, so
 * that it never stands alone on the next.
 */
export const chevronStyles = css`
  summary {
    padding-inline-end: 1em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.375em;
    block-size: 0.375em;
    margin-inline: 0.5em -0.875em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    vertical-align: 0.1875em;
    rotate: 45deg;
  }
  [open] > summary::after {
    vertical-align: 0;
    rotate: 225deg;
  }
  @media print {
    summary::after {
      display: none;
    }
  }
`;
