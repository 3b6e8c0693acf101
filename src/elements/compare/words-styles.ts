import { css } from 'lit';

/** How figures stand beside each other that have no marks. */
export const wordsStyles = css`
  /* Words without marks stand beside each other. */
  .abreast:not(.drawn) ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.25em 2em;
  }
  .abreast:not(.drawn) li {
    margin: 0;
  }
  /* What is said above one number lowers none. */
  .abreast:not(.drawn) ul:has(.status) {
    align-items: end;
  }
`;
