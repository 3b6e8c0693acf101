import { css } from 'lit';

/** A short form in the host page's own type: hairlines, one accent, and room for a finger. */
export const formStyles = css`
  .base > * {
    max-inline-size: 34em;
  }
  /* In smaller letters as wide as the fields. */
  .base > .aside {
    max-inline-size: 38.857em;
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
    grid-template-columns: fit-content(50%) 1fr;
    gap: 0.125em 1em;
    margin-block-start: 0.75em;
  }
  dt,
  .aside {
    color: var(--_muted);
  }
  /* A link that stands alone has a target for a thumb, which moves nothing. */
  :is([part='privacy'], [part='report']) {
    padding-block: 3px;
  }
  /* Beside each other both would be too narrow to read: a word of the one, three of the other. */
  @container (inline-size < 18em) {
    dl {
      grid-template-columns: 1fr;
    }
    dt {
      font-weight: 600;
    }
    dd + dt {
      margin-block-start: 0.5em;
    }
  }
  dt {
    overflow-wrap: break-word;
  }
  .aside {
    font-size: 0.875em;
  }
  p.aside {
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }
  .field .aside {
    margin-block: 0 0.375em;
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
  p.other {
    margin-block-start: 1.5em;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
      margin-block-start: 0.5em;
    }
    /* What is said of a form that isn't printed. */
    [part='caution'],
    [part='needed'] {
      display: none;
    }
    a {
      text-decoration: none;
    }
    form {
      display: none;
    }
    slot[hidden] {
      display: block !important;
      margin-block-start: 0.5em;
    }
    a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
`;
