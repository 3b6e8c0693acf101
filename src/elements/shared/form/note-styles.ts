import { css } from 'lit';

/** What is said at fields and above them, in the file that comes once a reader begins. */
export const noteStyles = css`
  .impact-note {
    margin-block-end: 0.375em;
  }
  .impact-error {
    font-weight: 600;
  }
  /* One line along a field, its label and what is wrong. */
  :is(.field, .consent):has(> .impact-error),
  fieldset:has(> :not(.field) > .impact-error) {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_trouble);
  }
  .impact-summary {
    padding: 0.875em clamp(0.5em, 4cqi, 1em);
    border: 2px solid var(--_trouble);
    border-radius: var(--_radius);
  }
  .impact-summary [role='heading'] {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
  }
  .impact-summary ul {
    margin: 0.375em 0 0;
    padding: 0;
    list-style: none;
  }
  .impact-summary li {
    padding-block: 0.1875em;
  }
  .impact-summary a {
    display: inline-block;
    min-block-size: 24px;
  }
  /* Whoever comes from the summary sees the label too. */
  [aria-invalid='true'] {
    scroll-margin-block: 7em 1em;
  }
`;
