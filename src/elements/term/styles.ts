import { css } from 'lit';

/** The word keeps the sentence's type, with a dotted line under it; the definition opens beside it. */
export const styles = css`
  :host {
    display: inline;
  }
  .trigger {
    anchor-name: --trigger;
    cursor: help;
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: max(1px, 0.09em);
    text-underline-offset: 0.2em;
    border-radius: var(--_radius);
  }
  .trigger:hover,
  .trigger[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .popover {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(24em, calc(100vi - 1rem));
    max-block-size: min(24em, calc(100vb - 1rem));
    overflow: auto;
    margin: 0.375rem 0.5rem;
    padding: 0.875em 1em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--impact-paper, Canvas);
    color: var(--impact-ink, CanvasText);
    font-size: 0.9375rem;
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
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  .popover:focus {
    outline: none;
  }
  .name {
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  .close {
    float: inline-end;
    margin-block-start: -0.25em;
    margin-inline: 0.5em -0.5em;
    padding: 0.25em;
    min-inline-size: 32px;
    min-block-size: 32px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  svg {
    inline-size: 1rem;
    block-size: 1rem;
    vertical-align: middle;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  @media print {
    .trigger {
      text-decoration: none;
    }
    .popover {
      display: none;
    }
  }
`;
