import { css } from 'lit';

/**
 * The same in an author's own form, whose page knows nothing of it: without weight, so that any rule of the page's wins. What colours
 * the element has are inherited from its tag.
 */
export const pageNoteStyles = css`
  :where(.impact-note) {
    margin: 0 0 0.375em;
  }
  :where(.impact-error) {
    position: relative;
    padding-inline-start: calc(var(--_mark-at, 0em) + 1.75em);
    font-weight: 600;
  }
  :where(.impact-error)::before {
    content: '!';
    content: '!' / '';
    position: absolute;
    inset-inline-start: var(--_mark-at, 0em);
    inset-block-start: 0.125em;
    box-sizing: border-box;
    inline-size: 1.25em;
    border: 0.125em solid;
    border-radius: 50%;
    color: var(--_trouble);
    font-weight: 700;
    line-height: 1;
    text-align: center;
  }
  /* A plate behind the letter would cover the circle. */
  @media (forced-colors: active) {
    :where(.impact-error)::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  :where(.impact-summary) {
    margin-block: var(--_around-summary, 1em);
    padding: 0.875em 1em;
    border: 2px solid var(--_trouble);
    border-radius: var(--_radius);
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
