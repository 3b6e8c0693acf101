import { css } from 'lit';

/** How facts in a disclosure are set; fetched with them. */
export const disclosureStyles = css`
  dl {
    display: grid;
    gap: 0.125em 1em;
    margin-block: 0.75em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 0.5em;
  }
  /* An address goes on before a slash; before a dot only where there is hardly room for a word. */
  @container (inline-size >= 12em) {
    .late::after {
      content: none;
    }
  }
  /* In its smaller letters about seventy of them a line. */
  dd {
    max-inline-size: 36em;
  }
  @container (inline-size > 26em) {
    dl {
      grid-template-columns: max-content 1fr;
    }
    dd {
      grid-column: 2;
    }
    dd + dt,
    dd + dt + dd {
      margin-block-start: 0.5em;
    }
  }
`;
