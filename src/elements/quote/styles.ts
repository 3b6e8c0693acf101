import { css } from 'lit';

/** A quotation is set apart by its size and its own marks, of which the first hangs beside it; what has none, by a rule. */
export const styles = css`
  .base {
    border: 0;
    padding: 0;
  }
  .base > * {
    --_gutter: 1.875em;
  }
  .base > .pull {
    --_gutter: 2.5em;
  }
  @container (inline-size < 16em) {
    .base > * {
      --_gutter: 1.375em;
    }
    .base > .pull {
      --_gutter: 1.75em;
    }
  }
  blockquote,
  .finding,
  .own {
    position: relative;
    margin: 0;
    padding-inline-start: calc(var(--_gutter) - 3px);
    border-inline-start: 3px solid var(--_accent);
    max-inline-size: 40em;
  }
  .hung,
  .own:has([data-open]) {
    padding-inline-start: var(--_gutter);
    border: 0;
  }
  .own ::slotted(blockquote) {
    margin: 0;
  }
  /* Words of another direction than the page's stay on the page's side. */
  :host(:dir(rtl)) [part='text'][dir='ltr'] ::slotted(*) {
    text-align: right;
  }
  :host(:dir(ltr)) [part='text'][dir='rtl'] ::slotted(*) {
    text-align: left;
  }
  [part='text'] {
    font-size: clamp(1.125em, 0.95em + 1.6cqi, 1.5em);
    line-height: 1.35;
    text-wrap: pretty;
  }
  /* On the baseline of their lines, where a low mark hangs; the others come down to the letters. */
  .open,
  .close,
  [data-open]::before,
  [data-close]::after {
    font-size: 2em;
    font-weight: 700;
    line-height: 0;
    white-space: nowrap;
  }
  .open,
  [data-open]::before {
    box-sizing: border-box;
    inline-size: 1em;
    padding-inline-end: 0.125em;
    text-align: end;
  }
  .open {
    position: relative;
    display: inline-block;
    margin-inline-start: -1em;
  }
  .close {
    margin-inline-start: 0.0625em;
  }
  .high {
    inset-block-start: 0.32em;
  }
  .middle {
    inset-block-start: 0.1em;
    font-size: 1.75em;
  }
  /* In line, as a box of its own might begin a line. */
  .close.high {
    vertical-align: -0.32em;
  }
  .close.middle {
    vertical-align: -0.1em;
  }
  .space {
    font-size: 0;
  }
  /* Beside words in the page there is no baseline to stand on, only their first line and the end of their last. */
  [data-open] {
    position: relative;
  }
  [data-open]::before {
    content: attr(data-open) / '';
    position: absolute;
    inset-block-start: 0.19em;
    inset-inline-start: -1em;
    line-height: 0.56;
  }
  [data-open-place='middle']::before {
    inset-block-start: -0.06em;
    font-size: 1.75em;
    line-height: 0.7;
  }
  [data-open-place='low']::before {
    inset-block-start: -0.23em;
  }
  [data-close] {
    padding-inline-end: 1em;
  }
  [data-close]::after {
    content: attr(data-close) / '';
    position: absolute;
    inset-block-start: var(--_foot);
    inset-inline-start: var(--_end);
    margin-block-start: -0.16em;
    margin-inline-start: 0.0625em;
  }
  [data-close-place='middle']::after {
    margin-block-start: -0.4em;
    font-size: 1.75em;
  }
  [data-close-place='low']::after {
    margin-block-start: -0.48em;
  }
  [part='text'] p + p {
    margin-block-start: 0.75em;
  }
  .pull [part='text'] {
    font-size: var(--impact-quote-size, clamp(1.375em, 1em + 2.6cqi, 2em));
    line-height: 1.25;
  }
  @container (inline-size < 16em) {
    .open,
    [data-open]::before {
      padding-inline-end: 0.0625em;
    }
  }
  /* Where hardly a word has room, the mark stands before the first, as large as it. */
  @container (inline-size < 9em) {
    .base > :is(*, .pull) {
      --_gutter: 0.625em;
    }
    .hung,
    .own:has([data-open]) {
      padding-inline-start: 0;
    }
    .base :is(.hung, .own:has([data-open])) ~ * {
      --_gutter: 0em;
    }
    .pull [part='text'] {
      font-size: 1em;
    }
    :is(.open, .close:is(*, .high, .middle)) {
      position: static;
      display: inline;
      vertical-align: baseline;
      margin: 0;
      padding: 0;
      font: inherit;
    }
    [data-open]::before,
    [data-close]::after {
      content: none;
    }
    [data-close] {
      padding: 0;
    }
  }
  footer {
    margin-block-start: 0.75em;
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
    /* Above what forced colours paint behind the last line, which is as high as its mark. */
    position: relative;
    margin-block-start: 0.5em;
    margin-inline-start: calc(var(--_gutter) / 0.875);
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
    /* Where the last letter stands on paper, nothing has measured. */
    [data-open]::before,
    [data-close]::after {
      content: none;
    }
    [data-close] {
      padding: 0;
    }
    blockquote {
      break-inside: avoid;
    }
  }
`;
