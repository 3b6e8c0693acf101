import { css } from 'lit';

/** A quotation is set apart by its size and its first mark, which hangs beside it; what has none, by a rule. A pull quote has rules of its own. */
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
  :host(:dir(rtl)) [part='text'][dir='ltr'],
  :host(:dir(rtl)) [part='text'][dir='ltr'] ::slotted(*) {
    text-align: right;
  }
  :host(:dir(ltr)) [part='text'][dir='rtl'],
  :host(:dir(ltr)) [part='text'][dir='rtl'] ::slotted(*) {
    text-align: left;
  }
  [part='text'] {
    font-size: clamp(1.125em, 0.95em + 1.6cqi, 1.5em);
    line-height: 1.35;
    text-wrap: pretty;
  }
  /* On the baseline of its line, where a low mark hangs; the others come down to the letters. */
  .open,
  [data-open]::before {
    box-sizing: border-box;
    inline-size: 1em;
    padding-inline-end: 0.125em;
    font-size: 2em;
    font-weight: 700;
    line-height: 0;
    text-align: end;
    white-space: nowrap;
  }
  /* A plate behind a mark as high as two lines would cut the rule above it. */
  @media (forced-colors: active) {
    .open,
    [data-open]::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  .open {
    position: relative;
    display: inline-block;
    margin-inline-start: -1em;
  }
  .high {
    inset-block-start: 0.32em;
  }
  .middle {
    inset-block-start: 0.1em;
    font-size: 1.75em;
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
  /* A line without height at the middle of the last letter has that letter's baseline. */
  [data-close] {
    padding-inline-end: 0.875em;
  }
  [data-close]::after {
    content: attr(data-close) / '';
    position: absolute;
    inset-block-start: var(--_close-line);
    inset-inline-start: var(--_close);
    line-height: 0;
    white-space: nowrap;
  }
  [data-begin] {
    position: relative;
    padding-inline-start: 0.875em;
  }
  [data-begin]::before {
    content: attr(data-begin) / '';
    position: absolute;
    inset-block-start: var(--_begin-line);
    inset-inline-end: calc(100% - var(--_begin));
    line-height: 0;
    white-space: nowrap;
  }
  [part='text'] p + p {
    margin-block-start: 0.75em;
  }
  /* A pull quote is a piece of the page's own furniture: a rule above, a hairline below, and its words are a headline. */
  .pull {
    max-inline-size: 40em;
    padding-block: 1em;
    border-block-start: 3px solid var(--_accent);
    border-block-end: 1px solid var(--_line);
  }
  .pull > * {
    border: 0;
  }
  .base > .pull:not(:has(.hung, [data-open])) {
    --_gutter: 0em;
  }
  .pull [part='text'] {
    font-size: var(--impact-quote-size, clamp(1.125em, 0.7em + 3.8cqi, 2em));
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
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
    .open {
      position: static;
      display: inline;
      margin: 0;
      padding: 0;
      font: inherit;
    }
    [data-open]::before,
    [data-begin]::before,
    [data-close]::after {
      content: none;
    }
    :is([data-begin], [data-close]) {
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
    /* Where a letter stands on paper, nothing has measured: the marks stand at the corners of the words, which are as wide as they need. */
    [data-close] {
      inline-size: fit-content;
    }
    [data-begin]::before {
      inset-block-start: 0;
      inset-inline-end: calc(100% - 0.875em);
      line-height: inherit;
    }
    [data-close]::after {
      inset-block: auto 0;
      inset-inline-start: calc(100% - 0.875em);
      line-height: inherit;
    }
    blockquote {
      break-inside: avoid;
    }
  }
`;
