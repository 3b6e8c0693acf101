import { css } from 'lit';

/** A quotation is set apart by a rule, its size, and its first mark, which hangs between the two. A pull quote has rules of its own. */
export const styles = css`
  .base {
    border: 0;
    padding: 0;
  }
  .base > * {
    --_gutter: 1.5em;
  }
  .base > .pull {
    --_gutter: 1.25em;
  }
  @container (inline-size < 16em) {
    .base > :is(*, .pull) {
      --_gutter: 1.125em;
    }
  }
  blockquote,
  .finding,
  .own {
    margin: 0;
    padding-inline-start: calc(var(--_gutter) - 3px);
    border-inline-start: 3px solid var(--_accent);
    max-inline-size: 40em;
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
  /* One of its own letters, in the room beside them. No margin below zero: WebKit ends the page that has one in a pretty line. */
  p:has(> * > .open) {
    position: relative;
  }
  .open {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 100%;
    white-space: nowrap;
  }
  /* Beside words in the page: a line without height at the middle of a letter has that letter's baseline. */
  [data-open],
  [data-begin],
  [data-close] {
    position: relative;
  }
  [data-begin] {
    padding-inline-start: 0.875em;
  }
  [data-close] {
    padding-inline-end: 0.875em;
  }
  [data-open]::before,
  [data-begin]::before,
  [data-close]::after {
    position: absolute;
    line-height: 0;
    white-space: nowrap;
  }
  [data-open]::before {
    content: attr(data-open) / '';
    inset-block-start: var(--_open-line);
    inset-inline-end: calc(100% - var(--_open));
  }
  [data-begin]::before {
    content: attr(data-begin) / '';
    inset-block-start: var(--_begin-line);
    inset-inline-end: calc(100% - var(--_begin));
  }
  [data-close]::after {
    content: attr(data-close) / '';
    inset-block-start: var(--_close-line);
    inset-inline-start: var(--_close);
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
  .pull > :is(blockquote, .finding, .own) {
    padding-inline-start: var(--_gutter);
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
    [data-open]::before,
    [data-begin]::before {
      inset-block-start: 0;
      inset-inline-end: 100%;
      line-height: inherit;
    }
    [data-begin]::before {
      inset-inline-end: calc(100% - 0.875em);
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
