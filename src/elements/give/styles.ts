import { css } from 'lit';

/** One question after the other in the host page's own type: hairlines, one accent, and room for a finger. */
export const styles = css`
  /* Sentences here name sites: a hyphen would change the name. */
  @container (inline-size < 16em) {
    .base > * {
      hyphens: manual;
    }
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  .what-for {
    max-inline-size: 34em;
    margin-block-start: 0.375em;
    text-wrap: pretty;
  }
  .aside,
  .steps {
    font-size: 0.875em;
    color: var(--_muted);
  }
  p.aside,
  .elsewhere {
    max-inline-size: 40em;
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    display: flex;
    gap: 0.5em;
    counter-increment: step;
  }
  /* Numbers in rings, as what can be pressed has none. */
  .steps li::before {
    content: counter(step);
    flex: none;
    box-sizing: border-box;
    inline-size: 1.5em;
    block-size: 1.5em;
    --_ring: 1px;
    border: var(--_ring) solid;
    border-radius: 50%;
    line-height: calc(1.5em - 2 * var(--_ring));
    text-align: center;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .steps [aria-current]::before {
    --_ring: 2px;
    border-color: var(--_accent);
  }
  .steps [aria-current] {
    font-weight: 650;
  }
  form {
    display: grid;
    gap: 1.25em;
    max-inline-size: 34em;
    margin-block-start: 1.5em;
  }
  .address {
    display: grid;
    gap: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.125em, 100%), 1fr));
    gap: 0.5em;
  }
  .choices.long {
    grid-template-columns: 1fr;
  }
  .choices + .field {
    margin-block-start: 1em;
  }
  .pill,
  .box {
    gap: 0.5em;
    box-sizing: border-box;
    min-block-size: 44px;
  }
  .pill {
    display: flex;
    align-items: center;
    padding: 0.375em 0.5em;
    cursor: pointer;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums lining-nums;
  }
  @container (min-inline-size: 9em) {
    .choices:not(.long) span {
      white-space: nowrap;
    }
  }
  .pill:has(:checked) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    font-weight: 600;
  }
  .money,
  #postal-code {
    max-inline-size: 14em;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .search input {
    flex: 1 1 10em;
    inline-size: auto;
    min-inline-size: 0;
  }
  .found {
    display: grid;
    gap: 0.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .main {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    padding: 0.625em clamp(0.5em, 6cqi, 1.5em);
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_on-accent);
    font: inherit;
    /* Large type shrinks rather than break the name of a site. */
    font-size: min(1em, max(8cqi, 16px));
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    cursor: pointer;
  }
  /* In a narrow column all of them are as wide as that. */
  @container (inline-size < 20em) {
    .main {
      inline-size: 100%;
    }
  }
  .quiet {
    min-block-size: 44px;
    padding: 0.375em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .answer:not(:empty) {
    margin-block-end: 1em;
  }
  .elsewhere + p {
    margin-block-start: 1em;
  }
  .error {
    margin-block-end: 0.375em;
  }
  /* One line along a field, its label and what is wrong. */
  :has(> .error) {
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid;
    box-shadow: inset 3px 0 var(--_trouble);
  }
  :has(> .error):dir(rtl) {
    box-shadow: inset -3px 0 var(--_trouble);
  }
  .thanks {
    max-inline-size: 34em;
    margin-block-start: 1em;
  }
  .thanks p + p {
    margin-block-start: 0.5em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  /* A target for a thumb. */
  .links a {
    min-block-size: 24px;
  }
  .ways {
    margin: 1em 0 0;
    padding-inline-start: 1.25em;
  }
  .ways li + li {
    margin-block-start: 0.5em;
  }
  .own {
    display: none;
  }
  @media (prefers-contrast: more) {
    .steps li::before {
      --_ring: 2px;
    }
    .steps [aria-current]::before {
      --_ring: 3px;
    }
    .pill {
      border-width: 2px;
    }
    .pill:has(:checked) {
      outline-width: 4px;
      outline-offset: -4px;
    }
  }
  @media (forced-colors: active) {
    /* No plate behind the number, which would cut its ring. */
    .steps li::before {
      --_accent: currentColor;
      forced-color-adjust: none;
    }
    :has(> .error) {
      border-inline-start-width: 4px;
    }
    .pill {
      border-color: ButtonBorder;
    }
    .pill:has(:checked) {
      outline: 3px solid ButtonText;
      outline-offset: -3px;
    }
  }
  @media print {
    a {
      text-decoration: none;
    }
    form,
    .main {
      display: none;
    }
    .own {
      display: block;
      margin-block-start: 0.5em;
    }
    form[hidden] ~ .own {
      display: none;
    }
    /* The steps of a form that isn't printed. */
    .steps:not(:has(~ .thanks)) {
      display: none;
    }
    a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
`;
