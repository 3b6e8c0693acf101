import { css } from 'lit';

/** How several figures stand beside each other, and nested ones above their picture; fetched with what draws them. */
export const severalStyles = css`
  .heading {
    margin-block-end: 0.75em;
    font-size: 1.125em;
    font-weight: 600;
  }
  ul {
    display: grid;
    gap: 1em 2.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li .value {
    font-size: clamp(1.75em, 1em + 4cqi, 2.5em);
  }
  .nested li {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    column-gap: 0.75em;
  }
  .nested li svg {
    margin-block-start: 0.25em;
  }
  @container (inline-size > 34em) {
    .compare ul {
      grid: auto / auto-flow minmax(0, 30em);
    }
    .compare li {
      display: grid;
      grid-template-rows: 1fr auto;
    }
  }
`;
