import { css } from 'lit';

/** A short form in the host page's own type: hairlines, one accent, and room for a finger. */
export const formStyles = css`
  :host {
    --_trouble: var(--impact-trouble, color-mix(in oklab, oklch(0.6 0.2 35) 33%, currentColor));
    /* Not mixed with the page's ink: white must stand on it, on a light page and on a dark one. */
    --_button: var(--_brand, #006a7a);
    --_on-accent: var(--impact-on-accent, #fff);
  }
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
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  label .aside {
    font-weight: 400;
  }
  :is(input:not([type='checkbox']), select, textarea) {
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
  .box {
    display: flex;
    gap: 0.75em;
    padding-block: 0.375em;
    cursor: pointer;
  }
  .box input {
    flex: none;
    inline-size: max(1.25em, 20px);
    block-size: max(1.25em, 20px);
    margin: 0.1em 0 0;
    font: inherit;
    accent-color: var(--_accent);
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
  [aria-invalid='true']:not([type='checkbox']) {
    border: 2px solid var(--_trouble);
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
  p.other {
    margin-block-start: 1.5em;
  }
  @media (forced-colors: active) {
    :is(input:not([type='checkbox']), select, textarea, button) {
      border-color: ButtonBorder;
    }
  }
  @media print {
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
