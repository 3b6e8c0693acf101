import { css } from 'lit';

/** Terms under each other between hairlines; on wide pages the term stands beside its definition. */
export const styles = css`
  /* A term's link lies at the end of its row: within sight of the term. */
  :where(.base > *) {
    max-inline-size: 60em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    align-items: end;
  }
  .search {
    flex: 1 1 11em;
    max-inline-size: 28em;
  }
  .search label,
  legend {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  input[type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  /* An empty field has the direction of the page. */
  input:placeholder-shown {
    direction: inherit;
  }
  .level {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .level label {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 44px;
    margin-inline-end: 0.75em;
    &:last-child {
      margin-inline-end: 0;
    }
  }
  /* None stands alone in a second row. */
  @container (inline-size < 19.5em) {
    .level label {
      display: flex;
    }
  }
  .status {
    min-block-size: 1.45em;
    margin-block: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* Where there is nothing to search or choose, it has the room above the list, which says there that a link was copied. */
  .tools:not(:has(*)) + p {
    margin-block: -0.5em 0;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  button {
    min-inline-size: 32px;
    padding-inline: 0.625em;
  }
  .heading {
    margin-block: 1.25em 0.25em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .section:first-child > .heading {
    margin-block-start: 0;
  }
  .heading,
  .entry {
    scroll-margin-block-start: var(--impact-scroll-margin, 1em);
  }
  .entry {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  /*
   * By section and not by entry: a thousand boxes that each watch the window cost more at every frame than they save. In the
   * first section, which is back whenever a search is over, by entry too.
   */
  .vast .section,
  .vast .section:first-of-type .entry {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 70em;
  }
  .vast .section:first-of-type .entry {
    contain-intrinsic-block-size: auto 6em;
  }
  .term {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .body {
    padding-block-start: 0.5em;
  }
  dt {
    max-inline-size: 40em;
  }
  /* About sixty letters a line. */
  dd {
    margin-block-start: 0.375em;
  }
  dd,
  .body {
    max-inline-size: 31em;
    text-wrap: pretty;
  }
  .entry {
    position: relative;
  }
  .term {
    padding-inline-end: 2em;
  }
  .synonyms,
  .row {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .row > p {
    font-size: inherit;
  }
  /* One thing a line, each after its bold word. */
  .row > p + p {
    margin-block-start: 0.25em;
  }
  /* A word to avoid stands apart from the one before it, and where it is still seen belongs to it. */
  .row:has(> .instead) {
    margin-block-start: 0.5em;
    > .instead ~ p {
      margin-block-start: 0.125em;
      padding-inline-start: min(1.25em, 6cqi);
    }
  }
  /* In line, so that its line runs as its words do; on one line where that has room for it. */
  .lead {
    font-weight: 600;
    white-space: nowrap;
  }
  @container (inline-size < 11em) {
    .lead {
      white-space: normal;
    }
  }
  .link {
    padding: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    border: 0;
    color: var(--_muted);
  }
  .link svg {
    inline-size: 1em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .link {
      color: LinkText;
    }
  }
  /* Beside the name, as an icon on a line of its own would look lost. */
  :is(dd, .body) > .link {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0;
  }
  @container (inline-size > 44em) {
    dl .entry {
      display: grid;
      grid-template-columns: 13em 1fr;
      align-items: baseline;
      column-gap: 2em;
    }
    dl .term {
      padding-inline-end: 0;
    }
    dd {
      margin-block-start: 0;
      padding-inline-end: 2em;
    }
  }
  /* The accent's rule is right above: a second line below an empty band would look like a search that had failed to load. */
  .tools:not(:has(*)) ~ .full > :first-child > [part='list']:first-child > :first-child {
    padding-block-start: 0;
    border-block-start: 0;
    > :is(dd, .body) > .link {
      inset-block-start: 0;
    }
  }
  @media print {
    a {
      text-decoration: none;
    }
    .tools,
    nav,
    .status,
    button {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    /* All stand open on paper. */
    summary {
      list-style: none;
    }
    .entry::details-content {
      content-visibility: visible;
    }
    .source a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
`;
