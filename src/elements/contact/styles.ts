import { css } from 'lit';

/** The notice above, and the text area. */
export const styles = css`
  .notice {
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_trouble);
    text-wrap: pretty;
  }
  .notice p + p {
    margin-block-start: 0.25em;
  }
  /* The line of help comes in a file of its own, into room that is kept for it. */
  :host(:is([support], [data-support])) .help {
    min-block-size: 2.25em;
  }
  .notice a {
    color: inherit;
  }
  .field select,
  .field textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid color-mix(in oklab, currentColor 70%, transparent);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }
  .field textarea {
    resize: vertical;
  }
  .field .aside {
    margin-block: 0 0.375em;
  }
  .field .length:not(:empty) {
    margin-block: 0.375em 0;
    font-variant-numeric: tabular-nums;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .field select,
    .field textarea {
      border-color: ButtonBorder;
    }
  }
`;
