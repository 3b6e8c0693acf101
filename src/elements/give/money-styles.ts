import { css } from 'lit';

/** How many amounts stand in a row, and the field for another one with its currency's sign in it. */
export const moneyStyles = css`
  /* Three or six stand in rows of three or one column, two or four in rows of two: none is left over. */
  .choices:has(> :nth-child(3):last-child) {
    grid-template-columns: 1fr;
  }
  /* The field for another amount ends where one of them does. */
  @container (inline-size < 26em) {
    .choices + .field .money {
      max-inline-size: none;
    }
  }
  @container (min-inline-size: 18em) {
    .choices:not(.long):has(> :is(:nth-child(2), :nth-child(4)):last-child) {
      grid-template-columns: 1fr 1fr;
      & + .field .money {
        max-inline-size: calc(50% - 0.25em);
      }
    }
  }
  @container (min-inline-size: 17em) {
    .choices.short:has(> :is(:nth-child(3), :nth-child(6)):last-child) {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @container (min-inline-size: 26em) {
    .choices:not(.long):has(> :is(:nth-child(3), :nth-child(6)):last-child) {
      grid-template-columns: repeat(3, 1fr);
      & + .field .money {
        max-inline-size: calc(33.333% - 0.333em);
      }
    }
  }
  /* The sign lies in the field, where the digits leave it room. */
  .money {
    --_room: 1.75em;
    display: grid;
    align-items: center;
  }
  .long {
    --_room: 3.375em;
  }
  .money > * {
    grid-area: 1 / 1;
  }
  .money span {
    justify-self: start;
    margin-inline: 0.75em;
    pointer-events: none;
  }
  .after span {
    justify-self: end;
  }
  #other {
    padding-inline-start: var(--_room);
  }
  .after #other {
    padding-inline: 0.75em var(--_room);
  }
  /* Digits run from left to right in there. */
  :host(:dir(rtl)) #other {
    padding-inline: var(--_room);
  }
`;
