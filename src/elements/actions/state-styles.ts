import { css } from 'lit';

/** How far a recommendation has come: a mark, its words, and the day. */
export const stateStyles = css`
  /* The mark stands before the words, of which no line begins below it. */
  [part='state'] {
    position: relative;
    padding-inline-start: 1.375em;
  }
  /* A note in the document's own language has a line to itself, on the page's side. */
  [part='state'] [lang] {
    display: inline-block;
    inline-size: 100%;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* In line, so that a comma stays with what it follows. */
  [part='state'] a,
  [part='source'] a {
    padding-block: 0.25em;
  }
  /* How far it has come: empty, dotted, half, full with a tick. Shapes, since colour alone tells nobody. */
  [part='state'] i {
    box-sizing: border-box;
    /* No margin below zero: WebKit ends the page that has one in a pretty line. */
    position: absolute;
    inset: 0.3125em auto auto;
    inset-inline-start: 0;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  /* A date goes to the next line as a whole, and is parted there where a line has no room for it. */
  [part='state'] .whole {
    display: inline-block;
    max-inline-size: 100%;
    white-space: normal;
  }
  @container (inline-size < 12em) {
    [part='state'] {
      padding-inline-start: 0;
    }
    [part='state'] i {
      position: static;
      display: inline-block;
      margin-inline-end: 0.5em;
      vertical-align: -0.0625em;
    }
  }
  .promised i {
    border-style: dotted !important;
  }
  @media (prefers-contrast: more) {
    .promised i {
      border: 3px dashed !important;
    }
  }
  .partly i {
    background: linear-gradient(to top, var(--_accent) 50%, transparent 50%);
  }
  .done i {
    background: var(--_accent);
  }
  .done i::after {
    content: '';
    display: block;
    box-sizing: border-box;
    inline-size: 0.28em;
    block-size: 0.5em;
    margin: -0.03em auto 0;
    border: solid Canvas;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }
  @media (forced-colors: active) {
    [part='state'] i {
      --_accent: CanvasText;
    }
  }
`;
