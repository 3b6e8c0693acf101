import { css } from 'lit';

/** A statistic is set off by one rule above it; everything else is the figure's own type. */
export const styles = css`
  .base {
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
  }
`;
