import { css } from 'lit';

/**
 * WebKit, which alone knows hanging punctuation, takes the shadow from native lists and with it the dark half of the ring:
 * there one grey stands out from white and from black alike.
 */
export const controlFocusStyles = css`
  @supports (hanging-punctuation: first) {
    select:focus-visible {
      outline: 3px solid #767676;
    }
  }
`;
