import { css } from 'lit';

/**
 * Boxes to tick and choices of one: an edge in the page's own ink, which stands out from whatever is behind, and a mark in the accent.
 * Drawn here, since Safari keeps a native one small in whatever room it has. Marks are borders, which forced colours keep.
 */
export const tickStyles = css`
  :is([type='checkbox'], [type='radio']) {
    appearance: none;
    box-sizing: border-box;
    display: grid;
    flex: none;
    place-content: center;
    /* A mark would be what the line stands on, and lower the box. */
    contain: layout;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0;
    border: 2px solid;
    border-radius: min(var(--_radius), 0.25em);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :is([type='checkbox'], [type='radio']):checked::before {
    content: '';
    border: solid var(--_accent);
  }
  [type='checkbox']:checked::before {
    inline-size: 0.3em;
    block-size: 0.7em;
    border-width: 0 0.1875em 0.1875em 0;
    translate: 0 -12%;
    rotate: 45deg;
  }
  [type='radio'],
  [type='radio']:checked::before {
    border-radius: 50%;
  }
  [type='radio']:checked::before {
    border-width: 0.375em;
  }
`;
