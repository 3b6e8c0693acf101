import { css } from 'lit';

/**
 * What every element shares: public tokens read once, on the host; type and colour from the page; a container that the
 * layout answers to. Words are in the page's own ink, which its author has matched to whatever is behind; the accent is for what is
 * no text, and a third of a strong teal in two thirds of that ink keeps 3:1 where the ink has 4.5:1. A margin that came with the
 * script would move what is above and below: see `spaceStyles`.
 */
export const hostStyles = css`
  :host {
    --_brand: var(--impact-accent);
    --_accent: var(--_brand, color-mix(in oklab, oklch(0.6 0.2 215) 33%, currentColor));
    --_font: var(--impact-font, inherit);
    --_radius: var(--impact-radius, 0.25em);
    --_muted: var(--impact-muted, currentColor);
    --_line: var(--impact-line, color-mix(in oklab, currentColor 22%, transparent));
    display: block;
    min-inline-size: 0;
    font-family: var(--_font);
  }
  :host([hidden]) {
    display: none !important;
  }
  .base {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    line-height: 1.45;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  /* In a table or a row of the author's own a word stays whole as long as another part can give way. */
  slot {
    overflow-wrap: break-word;
  }
  /* In a narrow column a long word is parted as its language parts it, but no address, and nothing of the author's own. */
  @container (inline-size < 16em) {
    .base > * {
      hyphens: auto;
      hyphenate-limit-chars: 9 4 4;
    }
    [part='citation'],
    bdi[dir],
    .base slot,
    .base button,
    a::after {
      hyphens: manual;
    }
  }
  /* Words of another script than the page's run in their own direction, with their full stop at their end, and stay on the page's side. What
     is said of a field in brackets gives its label the direction of the page: the label's own words are a bdi. */
  :where(p:not(.statement, [dir]), h1, h2, h3, h4, h5, h6, dd, th, td, legend, label, label > span:not(.aside)) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* The author's own bare words are no paragraph: their box is. */
  .base slot:not([name]) {
    display: block;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Where we speak another language than the page, they stay on the page's side. */
  .base slot[dir='rtl']:not([name]) {
    text-align: right;
  }
  .base slot[dir='ltr']:not([name]) {
    text-align: left;
  }
  /* What has a direction of its own begins at its own start. */
  :where(.base) ::slotted(*) {
    text-align: start;
  }
  p,
  dl,
  dd,
  figure {
    margin: 0;
  }
  /* Short words that stand alone: no line of them has a single one. */
  :where(h1, h2, h3, h4, h5, h6, legend, summary, button) {
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  /* Light within dark: one of the two is seen on any background. Paper has no focus. */
  @media screen {
    :focus-visible {
      outline: 2px solid #fff;
      outline-offset: 0;
      box-shadow: 0 0 0 4px #1a1a1a;
    }
  }
  @media print {
    :focus-visible {
      outline: none;
    }
  }
  .stretch::after {
    content: '\\200b';
    content: '\\200b' / '';
  }
  .whole,
  time {
    white-space: nowrap;
  }
  .message {
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: currentColor;
      --_muted: currentColor;
      --_line: currentColor;
    }
  }
`;
