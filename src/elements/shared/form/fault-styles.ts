import { css } from 'lit';

/**
 * What is wrong has a mark before it, and so has what is done: in weight and size it is like a label. Without weight, since it stands in
 * an author's own form too, where any rule of the page's wins. What colours the element has are inherited from its tag.
 */
export const faultStyles = css`
  :where(.error, .impact-error, .impact-fault, .impact-done) {
    position: relative;
    padding-inline-start: calc(var(--_mark-at, 0em) + 1.75em);
    font-weight: 600;
  }
  :where(.error, .impact-error, .impact-fault, .impact-done)::before {
    content: '!';
    content: '!' / '';
    position: absolute;
    inset-inline-start: var(--_mark-at, 0em);
    inset-block-start: 0.125em;
    box-sizing: border-box;
    inline-size: 1.25em;
    border: 0.125em solid;
    border-radius: 50%;
    box-shadow: 0 0 0 0.125em var(--_trouble);
    font-weight: 700;
    line-height: 1;
    text-align: center;
  }
  :where(.impact-done)::before {
    content: '\\200b';
    content: '\\200b' / '';
    box-shadow: none;
    color: var(--_accent);
  }
  :where(.impact-done)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.5em;
    inset-block-start: 0.35em;
    box-sizing: border-box;
    inline-size: 0.3em;
    block-size: 0.6em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }
  /* A plate behind the letter would cover the circle. */
  @media (forced-colors: active) {
    :where(.error, .impact-error, .impact-fault, .impact-done)::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
