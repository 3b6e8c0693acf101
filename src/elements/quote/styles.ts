import { css } from 'lit';

/** A quotation is set apart by a rule at its side and by space, never by a picture of a quotation mark. */
export const styles = css`
  .base {
    border: 0;
    padding: 0;
  }
  blockquote,
  .finding,
  .own {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    max-inline-size: 38em;
  }
  .own ::slotted(blockquote) {
    margin: 0;
  }
  [part='text'] {
    text-wrap: pretty;
  }
  [part='text'] p + p {
    margin-block-start: 0.75em;
  }
  .pull [part='text'] {
    font-size: var(--impact-quote-size, clamp(1.25em, 1em + 2cqi, 1.625em));
    line-height: 1.3;
  }
  footer {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* In line, so that a comma stays with what it follows. */
  a {
    padding-block: 0.25em;
  }
  /* In line with the words, whose letters are larger. */
  .actions,
  [part='citation'] {
    margin-block-start: 0.5em;
    margin-inline-start: calc(1em / 0.875 + 3px);
  }
  [part='citation'] {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .message {
    margin-block-start: 0.5em;
  }
  @media print {
    a {
      text-decoration: none;
    }
    button,
    [part='citation'],
    [role='status'] {
      display: none;
    }
    a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
    blockquote {
      break-inside: avoid;
    }
  }
`;
