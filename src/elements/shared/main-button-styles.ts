import { css } from 'lit';

/** The colours of what comes first among what can be pressed: the page's accent, with words that stand out from it. */
export const mainButtonStyles = css`
  :host {
    /* Not mixed with the page's ink: white must stand on it, on a light page and on a dark one. */
    --_button: var(--_brand, #006a7a);
    --_words: #fff;
    --_on-accent: var(--impact-on-accent, var(--_words));
  }
  /* Black or white words, whichever stand out from the button: they are its edge too, where the button is as pale as the page. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_words: oklch(from var(--_button) clamp(0, (0.57 - l) * 999, 1) 0 0);
    }
  }
`;
