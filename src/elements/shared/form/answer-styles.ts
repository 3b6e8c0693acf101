import { css } from 'lit';

/** What is said of how the sending went: wherever a form is sent. */
export const answerStyles = css`
  [hidden] {
    display: none !important;
  }
  .answer:not(:empty) {
    margin-block-start: 1.25em;
    /* The focus ring stands away from the words. */
    padding: 0.375em 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  /* One frame: a reader who is led here sees the ring. */
  .answer:focus-visible {
    border-color: transparent;
  }
  .answer p + p {
    margin-block-start: 0.5em;
  }
  .answer.trouble:not(:focus-visible) {
    border-color: var(--_trouble);
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  q:lang(ar) {
    quotes: '«' '»';
  }
  q:lang(fr) {
    quotes: '«\u202f' '\u202f»';
  }
  /* What is said in place of a form that is done with; of one that isn't, paper shows other ways. */
  @media print {
    :not([hidden]) + .answer,
    .answer :has(> button) {
      display: none;
    }
  }
`;
