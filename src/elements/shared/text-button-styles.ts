import { css } from 'lit';

/** A button that is read as part of the text around it: underlined words, and a target that a thumb hits. */
export const textButtonStyles = css`
  .text-button,
  .impact-note button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .text-button,
    .impact-note button {
      color: LinkText;
    }
  }
`;
