import { css } from 'lit';

/** The room before what follows, within the height that a snippet keeps free. Without such a height it collapses with a paragraph's margin. */
export const spaceStyles = css`
  :host(:not(:last-child))::after {
    content: '';
    display: block;
    margin-block-start: var(--impact-space, 1em);
  }
`;
