import { css } from 'lit';

/** Entries as a page of references has them: numbers in the margin, a target for each way back that a thumb hits. */
export const styles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  ol {
    margin: 0.5em 0 0;
    padding-inline-start: 2.25em;
  }
  li {
    padding-block: 0.375em;
    max-inline-size: 44em;
    font-variant-numeric: tabular-nums lining-nums;
    break-inside: avoid;
  }
  li::marker {
    color: var(--_accent);
    font-weight: 600;
  }
  li:focus {
    outline: 2px solid #fff;
    outline-offset: 0;
    box-shadow: 0 0 0 4px #1a1a1a;
  }
  /* A DOI goes on before a slash; before a dot only where there is hardly room for a word. */
  @container (inline-size >= 12em) {
    .late::after {
      content: none;
    }
  }
  [part='cited'] {
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* A server keeps the room for ways back that a script makes. */
  .later {
    visibility: hidden;
  }
  /* Two ways back stay on one line. */
  .backs {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin-inline-start: 0.25em;
    vertical-align: middle;
  }
  [part='back'] {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0 0.375em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
  }
  /* No plate behind the arrow, which would cut its border. */
  @media (forced-colors: active) {
    [part='back'] {
      border-color: LinkText;
      color: LinkText;
      forced-color-adjust: none;
    }
  }
  [part='copy'] {
    align-items: center;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  [part='citation'] {
    margin-block-start: 0.5em;
    max-block-size: 20em;
    overflow: auto;
    white-space: pre-wrap;
    font-size: 0.875em;
  }
  @media print {
    a {
      text-decoration: none;
    }
    [part='copy'] {
      display: none;
    }
    /* A DOI is written out beside its link. */
    [part='link']:not(.doi)::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
`;

/** In a figure that shows a number in place of its source line. */
export const numberStyles = css`
  .numbered > [part~='source'] {
    display: none;
  }
  /* On paper the number is all that says where it is from; figures leave their buttons out. */
  @media print {
    [part='reference'] button {
      display: inline;
      text-decoration: none;
    }
  }
`;
