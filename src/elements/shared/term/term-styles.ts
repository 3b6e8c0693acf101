import { css } from 'lit';

/** How a term and what is said of it are set: shared by the glossary and by single terms. */
export const termStyles = css`
  dfn {
    font-style: inherit;
  }
  .abbreviation {
    font-weight: 400;
  }
  .definition {
    text-wrap: pretty;
  }
  .synonyms,
  .instead,
  .related,
  .source {
    margin-block-start: 0.375em;
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
