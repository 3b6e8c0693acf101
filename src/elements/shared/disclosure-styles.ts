/** Fetched with what is inside a disclosure, without Lit: the text of a sheet. */
const css = String.raw;

/** How facts, tables and the button in a disclosure are set. */
export const disclosureStyles = css`
  dl {
    display: grid;
    gap: 0.25em 1em;
    margin-block: 0.5em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  @container (inline-size > 26em) {
    dl {
      grid-template-columns: max-content 1fr;
    }
    dd {
      grid-column: 2;
    }
  }
  table {
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    font-weight: 600;
  }
  caption,
  th,
  td {
    padding: 0.25em 1em 0.25em 0;
    text-align: start;
    vertical-align: top;
  }
  tr + tr > * {
    border-block-start: 1px solid var(--_line);
  }
  button {
    justify-self: start;
    margin-block-start: 0.75em;
    min-block-size: 32px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
