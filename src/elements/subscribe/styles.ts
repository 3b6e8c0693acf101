import { css } from 'lit';

/** Where there is room, why and what stand beside the form of the element's own. */
export const styles = css`
  @container (inline-size > 46em) {
    .base > :has(> form) {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 3em;
      max-inline-size: 60em;
    }
    form {
      grid-area: 1 / 2 / -1 / 3;
      align-content: start;
      margin-block-start: 0.75em;
    }
    /* Under the form: two fifths of what the gap leaves, and the gap. */
    .base:has(form) > :is(.answer, .other) {
      margin-inline-start: calc(min(100%, 60em) * 0.4 + 1.8em);
    }
    .base:has(form) > .other {
      margin-inline-start: calc(min(100%, 68.571em) * 0.4 + 2.057em);
    }
  }
`;
