import { css } from 'lit';

/** Rows between hairlines; words and numbers begin at one edge, so that a narrow column reads as text. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  /* A word that heads a row stays whole, however narrow the table is; any other where there is room. */
  th {
    overflow-wrap: break-word;
  }
  @container (inline-size > 15em) {
    td {
      overflow-wrap: break-word;
    }
  }
  caption,
  th,
  td {
    padding-block: 0.25em;
    padding-inline-end: 1em;
    vertical-align: top;
  }
  tr + tr > * {
    border-block-start: 1px solid var(--_line);
  }
`;
