import { css } from 'lit';

/** How a figure is set that no longer holds, and what is said of it; fetched with the words. */
export const statusStyles = css`
  .superseded,
  .withdrawn {
    font-size: 1.125em;
    font-weight: 400;
    letter-spacing: 0;
  }
  .withdrawn,
  .withdrawn ~ .label {
    text-decoration: line-through;
  }
  .superseded > *,
  .withdrawn > * {
    font: inherit;
    text-decoration: inherit;
  }
  .superseded ~ .label,
  .withdrawn ~ .label {
    font-size: 1em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }
  /* A missing number stands as it was typed, in English: its signs are not mirrored. */
  .value:has(+ .absent) {
    direction: ltr;
  }
  .absent {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .status {
    max-inline-size: 36em;
    margin-block: 0 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid currentColor;
  }
  .apart {
    display: block;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
