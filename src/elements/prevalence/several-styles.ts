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
    grid-template-columns: 3.5em 1fr;
    column-gap: 0.75em;
  }
  .nested li svg {
    block-size: 2em;
    inline-size: auto;
    margin-block-start: 0.25em;
  }
  .compare .picture {
    order: -1;
    margin-block: 0 0.75em;
  }
  .compare li {
    display: flex;
    flex-direction: column;
  }
  @container (inline-size > 18em) {
    .compare ul {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
      gap: 1.5em;
    }
  }
  @container (inline-size > 36em) {
    .compare ul {
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
    }
    .compare li {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 1fr);
      gap: 1.25em;
      align-items: start;
    }
  }
`;
