import { css } from 'lit';

/** A field for an amount, with its currency's sign in it. */
export const moneyStyles = css`
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
