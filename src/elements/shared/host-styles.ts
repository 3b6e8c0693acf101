import { css } from 'lit';

/**
 * What every element shares: public tokens read once, on the host; type and colour from the page; a container that the
 * layout answers to. Colours are mixed from the page's own ink, so that dark pages need no setting. The room around an
 * element is the page's to give: a margin that came with the script would move what is above and below.
 */
export const hostStyles = css`
  :host {
    --_brand: var(--impact-accent);
    --_accent: var(--_brand, color-mix(in oklab, #00788a 62%, currentColor));
    --_font: var(--impact-font, inherit);
    --_radius: var(--impact-radius, 0.25em);
    --_muted: var(--impact-muted, color-mix(in oklab, currentColor 76%, transparent));
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
    overflow-wrap: anywhere;
  }
  p,
  dl,
  dd,
  figure {
    margin: 0;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px Canvas;
  }
  .message {
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
