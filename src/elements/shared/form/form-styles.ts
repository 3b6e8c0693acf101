import { css } from 'lit';

/** A short form in the host page's own type: hairlines, one accent, and room for a finger. */
export const formStyles = css`
  [hidden] {
    display: none !important;
  }
  .base {
    max-inline-size: 34em;
  }
  .heading {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .why {
    margin-block-start: 0.375em;
    text-wrap: pretty;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(40%) 1fr;
    gap: 0.125em 1em;
    margin-block-start: 0.75em;
  }
  @container (max-inline-size: 16em) {
    dl {
      grid-template-columns: 1fr;
    }
    dd + dt {
      margin-block-start: 0.5em;
    }
  }
  dt,
  .aside {
    color: var(--_muted);
  }
  .aside {
    font-size: 0.875em;
  }
  p.aside {
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }
  form {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1.5em;
  }
  button {
    justify-self: start;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button[aria-disabled='true'] {
    cursor: default;
  }
  .plain,
  .impact-note button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .impact-note {
    margin-block-end: 0.375em;
  }
  .impact-error {
    padding-inline-start: 0.5em;
    border-inline-start: 3px solid var(--_trouble);
    font-weight: 600;
  }
  .answer:not(:empty) {
    margin-block-start: 1.25em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .answer p + p {
    margin-block-start: 0.5em;
  }
  .answer.trouble {
    border-color: var(--_trouble);
  }
  q:lang(fr) {
    quotes: '«\u202f' '\u202f»';
  }
  p.other {
    margin-block-start: 1.5em;
  }
  @media print {
    a {
      text-decoration: none;
    }
    form,
    .answer {
      display: none;
    }
    slot[hidden] {
      display: block !important;
      margin-block-start: 0.5em;
    }
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
