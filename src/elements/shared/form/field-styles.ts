import { css } from 'lit';

/** Fields, choices and their labels in the host page's own type, with room for a finger: every element that asks for something has them. */
export const fieldStyles = css`
  :host {
    --_trouble: var(--impact-trouble, color-mix(in oklab, oklch(0.58 0.22 29) 72%, currentColor));
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label,
  .label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  :is(label, legend) .aside {
    font-weight: 400;
  }
  :is(input:not([type='checkbox'], [type='radio']), select, textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  /* Of nothing no direction can be told: an empty field has that of the page. It has a blank for a placeholder. */
  [dir='auto']:placeholder-shown {
    direction: inherit;
  }
  .box {
    display: flex;
    gap: 0.75em;
    padding-block: 10px;
    cursor: pointer;
  }
  /* The ink is seen on every background; the colour of trouble lies within it. */
  [aria-invalid='true']:not([type='checkbox'], [type='radio']) {
    border-color: currentColor;
  }
  [aria-invalid='true']:not([type='checkbox'], [type='radio'], :focus-visible) {
    box-shadow: inset 0 0 0 2px var(--_trouble);
  }
  [aria-invalid='true']:is([type='checkbox'], [type='radio']):not(:focus-visible) {
    outline: 2px solid var(--_trouble);
  }
  /* What has to wait is not filled. */
  button[aria-disabled='true'] {
    border-style: dashed;
    background: none;
    color: inherit;
    cursor: default;
  }
  @media (prefers-contrast: more) {
    :is(input:not([type='checkbox'], [type='radio']), select, textarea) {
      border-width: 2px;
    }
  }
  /* What comes first is filled. What goes somewhere has the colour of links, what acts here that of buttons. */
  @media (forced-colors: active) {
    :is(input, select, textarea, button) {
      border-color: ButtonBorder;
    }
    /* No shadow is drawn here: width tells what is wrong. */
    [aria-invalid='true']:not([type='checkbox'], [type='radio']) {
      border-width: 3px;
    }
    :is(a, button).main {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
    a.main {
      border-color: LinkText;
      background: LinkText;
      color: Canvas;
    }
    button[aria-disabled='true'][aria-disabled] {
      border-color: GrayText;
      background: ButtonFace;
      color: GrayText;
    }
  }
`;
