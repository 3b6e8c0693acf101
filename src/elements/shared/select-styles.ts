import { css } from 'lit';

/**
 * One arrow for the lists of every browser, as near to the edge as a field's words: one wedge, since a policy may forbid pictures and
 * two halves may be drawn apart. Without a native look WebKit draws the shadow of the focus ring too. Forced colours leave no background:
 * there it is the browser's.
 */
export const selectStyles = css`
  select:not([multiple]) {
    text-overflow: ellipsis;
  }
  /* The field is as transparent as all; what opens lies over the page. */
  option {
    background: Canvas;
    color: CanvasText;
  }
  /* In large letters a narrow list shows its words whole. */
  @container (inline-size < 12em) {
    select:not([multiple]) {
      padding-inline: 0.5em;
      font-size: 0.875em;
    }
  }
  @media not (forced-colors: active) {
    select:not([multiple]) {
      appearance: none;
      padding-inline-end: 2.25em;
      background-image: conic-gradient(from -45deg at 50% 100%, currentColor 90deg, transparent 0);
      background-position: calc(100% - 0.75em) 55%;
      background-size: 0.75em 0.375em;
      background-repeat: no-repeat;
    }
    select:not([multiple]):dir(rtl) {
      background-position: 0.75em 55%;
    }
    @container (inline-size < 12em) {
      select:not([multiple]) {
        padding-inline-end: 1.5em;
        background-position: calc(100% - 0.375em) 55%;
      }
      select:not([multiple]):dir(rtl) {
        background-position: 0.375em 55%;
      }
    }
  }
`;
