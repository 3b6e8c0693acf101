import { css } from 'lit';

/** What is said of how the sending went: wherever a form is sent. */
export const answerStyles = css`
  [hidden] {
    display: none !important;
  }
  .answer:not(:empty, .heard) {
    margin-block-start: 1.25em;
    /* The focus ring stands away from the words. */
    padding: 0.375em 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  /* What the button says already is announced, and not written twice. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* One frame, within the edges of the column: a reader who is led here sees it. */
  .answer:focus-visible {
    margin-inline: 4px;
    padding-inline: calc(1em - 4px) calc(0.5em - 4px);
    border-color: transparent;
  }
  /* Forced, what is transparent has the colour of words. */
  @media (forced-colors: active) {
    .answer:focus-visible {
      border-color: Canvas;
    }
  }
  .answer p + p {
    margin-block-start: 0.5em;
  }
  .answer.trouble:not(:focus-visible) {
    border-color: currentColor;
    box-shadow: inset 3px 0 var(--_trouble);
  }
  .answer.trouble:not(:focus-visible):dir(rtl) {
    box-shadow: inset -3px 0 var(--_trouble);
  }
  q:lang(ar),
  q:lang(es) {
    quotes: '«' '»';
  }
  q:lang(fr) {
    quotes: '«\u00a0' '\u00a0»';
  }
  /* What is said in place of a form that is done with; of one that isn't, paper shows other ways. */
  @media print {
    :not([hidden]) + .answer,
    .answer :has(> button) {
      display: none;
    }
  }
`;
