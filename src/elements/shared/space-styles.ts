import { css } from 'lit';

/**
 * The room before what follows, within the height that a snippet keeps free. Without such a height it collapses with a paragraph's margin.
 * Within a div that stands in for a tag, nothing tells the element whether something follows.
 */
export const spaceStyles = css`
  :host(:is(:not(:last-child), .impact-inside))::after {
    content: '';
    display: block;
    margin-block-start: var(--impact-space, 1em);
  }
`;
