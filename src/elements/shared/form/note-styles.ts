import { css } from 'lit';

/** The same in an author's own form, whose page knows nothing of it: without weight, as `faultStyles`. */
export const pageNoteStyles = css`
  :where(.impact-note) {
    margin: 0 0 0.375em;
  }
  :where(.impact-summary) {
    margin-block: var(--_around-summary, 1em);
    padding: 0.875em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    box-shadow: inset 0 0 0 2px var(--_trouble);
  }
  /* One ring on every page: a browser's own would lie over the edge. */
  :where(.impact-summary:focus-visible) {
    outline: 2px solid #fff;
    outline-offset: 0;
    box-shadow: 0 0 0 4px #1a1a1a;
  }
  @media (forced-colors: active) {
    :where(.impact-summary) {
      border-width: 3px;
    }
  }
  :where(.impact-summary [role='heading']) {
    margin: 0;
    font-weight: 650;
  }
  :where(.impact-summary ul) {
    margin: 0.375em 0 0;
    padding: 0;
    list-style: none;
  }
  :where(.impact-summary li) {
    padding-block: 0.1875em;
  }
  :where(.impact-summary a) {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }
`;

/** What is said at fields and above them, in the file that comes once a reader begins. */
export const noteStyles = css`
  .impact-note {
    margin-block-end: 0.375em;
  }
  /* One line along a field, its label and what is wrong. */
  :is(.field, .consent):has(> .impact-error),
  fieldset:has(> :not(.field) > .impact-error) {
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid;
    box-shadow: inset 3px 0 var(--_trouble);
  }
  :is(.field, .consent):has(> .impact-error):dir(rtl),
  fieldset:has(> :not(.field) > .impact-error):dir(rtl) {
    box-shadow: inset -3px 0 var(--_trouble);
  }
  .impact-summary {
    padding: 0.875em clamp(0.5em, 4cqi, 1em);
    border: 1px solid;
    border-radius: var(--_radius);
  }
  .impact-summary:not(:focus-visible) {
    box-shadow: inset 0 0 0 2px var(--_trouble);
  }
  @media (forced-colors: active) {
    .impact-summary {
      border-width: 3px;
    }
    :is(.field, .consent):has(> .impact-error),
    fieldset:has(> :not(.field) > .impact-error) {
      border-inline-start-width: 4px;
    }
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
