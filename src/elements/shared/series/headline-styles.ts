import { css } from 'lit';

/** What a change amounts to is its headline where it says how much; its values stand below that, its picture below or, in a wide column, beside both. */
export const headlineStyles = css`
  .comparison {
    max-inline-size: 22em;
    /* The longest of its words has its line in the narrowest column. */
    font-size: min(var(--_own, var(--_size)), 12cqi);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.015em;
    line-height: 1.15;
    text-wrap: balance;
  }
  /* Where it can't say how much, the values lead. */
  .statement ~ .comparison {
    font-size: 1em;
    letter-spacing: 0;
  }
  /* Below what they amount to, both values are read in one sentence. */
  .comparison + .statement {
    margin-block-start: 0.5em;
    font-size: clamp(1em, 0.95em + 0.4cqi, 1.125em);
    & .value:not(.long),
    & .numeral {
      font-size: 1.125em;
      line-height: 1.3;
      letter-spacing: 0;
    }
    & .long {
      font-size: 1em;
    }
    & .value:not(.long) > :not(.one) {
      font-size: 0.889em;
    }
    & .label {
      margin: 0;
      font-size: 1em;
    }
  }
  /* In a wide column the words stand beside their picture, which then is what has the widths of an axis. */
  @container (inline-size > 56em) {
    figure:has(> .graphic) {
      display: grid;
      grid-template: repeat(6, auto) 1fr / minmax(18em, 2fr) minmax(0, 3fr);
      column-gap: 3em;
      max-inline-size: 100em;
    }
    figure > .graphic {
      grid-area: 1 / 2 / span 7;
      container-type: inline-size;
      margin-block: 0;
      max-inline-size: 60em;
    }
    figure:has(> .graphic) > :is(.numbers, .scroll, figcaption) {
      grid-column: 1 / -1;
    }
    figure > .missing {
      grid-column: 2;
    }
  }
`;
