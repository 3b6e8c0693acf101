import { css } from 'lit';

/** How facts in a disclosure are set; fetched with them. */
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
`;
