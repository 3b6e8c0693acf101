import { css } from 'lit';

/** A button beside text, in the page's own type: an outline and room for a pointer. An element's own sheet sets its margins. */
export const buttonStyles = css`
  button {
    min-block-size: 32px;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
