import { css } from 'lit';

/** The word keeps the sentence's type, with a dotted line under it; how its definition looks is fetched with that. */
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
  @media (prefers-contrast: more), (forced-colors: active) {
    .trigger {
      text-decoration-thickness: max(2px, 0.125em);
    }
  }
  @media (forced-colors: active) {
    .trigger {
      color: LinkText;
    }
  }
  @media print {
    .trigger {
      text-decoration: none;
    }
    .trigger[data-paper]::after {
      content: attr(data-paper);
    }
  }
`;
