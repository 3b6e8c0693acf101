import { css } from 'lit';

/** The notice above, and the text area. */
export const styles = css`
  /* Sentences here name sites: a hyphen would change the name. */
  @container (inline-size < 16em) {
    .base > * {
      hyphens: manual;
    }
  }
  .notice {
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid;
    text-wrap: pretty;
  }
  .notice p + p {
    margin-block-start: 0.25em;
  }
  /* The line of help comes in a file of its own, into room that is kept for it. */
  @media screen {
    [data-kept] {
      min-block-size: 2.25em;
    }
  }
  .field .length:not(:empty) {
    margin-block: 0.375em 0;
    font-variant-numeric: tabular-nums;
  }
`;
