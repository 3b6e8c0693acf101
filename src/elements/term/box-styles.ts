import { css } from 'lit';

/** Fetched with the definition. The box beside the word: set as the page sets its text, whatever the sentence around it does. */
export const boxStyles = css`
  .popover {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(24em, calc(100vi - 1rem));
    /* As high as the room on its side of the word, so that a definition is seldom cut; what scrolls ends below a whole line. */
    max-block-size: min(40em, 100vb - 1rem);
    max-block-size: calc(max(1lh, round(down, min(40em, 100% - 0.75rem) - 2em - 2px, 1lh)) + 2em + 2px);
    overflow: auto;
    /* Its edge is that of the word, at the start or, where there is no room, at the end; the margin keeps it off the window's. */
    margin-block: 0.375rem;
    margin-inline: 0 0.5rem;
    padding: 0.875em 1em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    --_paper: var(--impact-paper, Canvas);
    background: var(--_paper);
    color: var(--impact-ink, CanvasText);
    /* In a low window some lines have room, whatever the size of the word. */
    font-size: clamp(0.9375rem, 0.9375em, min(1.25rem, 4.5vb));
    font-weight: 400;
    font-style: normal;
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
    position-anchor: --trigger;
    position-area: block-end span-inline-end;
    position-area: self-block-end span-self-inline-end;
    /* The larger side of the word first. */
    position-try-order: most-block-size;
    /* No more than five: a browser may leave out the rest. */
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline,
      --broad,
      --broad flip-block;
  }
  /* What scrolls leaves the room above and below it empty: no line is seen in part there. */
  .popover::before,
  .popover::after {
    content: '';
    position: sticky;
    display: block;
    block-size: 0.875em;
    margin-inline: -1em;
    background: var(--_paper);
    pointer-events: none;
  }
  .popover::before {
    inset-block: -0.875em auto;
    margin-block-start: -0.875em;
  }
  .popover::after {
    inset-block: auto -0.875em;
    margin-block-end: -0.875em;
  }
  /* With a width of its own it is seen where a browser would hide it until someone scrolls. */
  .popover::-webkit-scrollbar {
    inline-size: 0.5rem;
  }
  .popover::-webkit-scrollbar-thumb {
    border-radius: 0.25rem;
    background: color-mix(in oklab, var(--_muted) 60%, transparent);
    forced-color-adjust: none;
  }
  /* One line around it: it has the focus for as long as nobody goes on. */
  .popover:focus-visible {
    border-color: transparent;
  }
  /* Forced, what is transparent has the colour of words. */
  @media (forced-colors: active) {
    .popover {
      --_paper: Canvas;
      --_muted: CanvasText;
    }
    .popover:focus-visible {
      border-color: Canvas;
    }
    .popover a {
      color: LinkText;
    }
  }
  /* In a narrow window it has the width of that. */
  @position-try --broad {
    position-area: block-end span-all;
    margin-inline: 0.5rem;
    max-inline-size: min(24em, 100% - 1rem);
  }
  dfn {
    font-style: inherit;
  }
  /* Room for the cross beside the name, however short the definition is. */
  .name {
    font-weight: 600;
    margin-block-end: 0.25em;
    padding-inline-end: 2em;
    text-wrap: balance;
  }
  .abbreviation {
    font-weight: 400;
  }
  .definition {
    text-wrap: pretty;
  }
  .small {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .close {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    padding: 0;
    inline-size: 32px;
    block-size: 32px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 1.375em;
    line-height: 1;
    cursor: pointer;
  }
  @media print {
    .popover {
      display: none;
    }
  }
`;
