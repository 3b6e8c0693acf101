import { css } from 'lit';

/**
 * What a reader may do with what is shown, in one quiet row below it: underlined words of one weight, and a chevron on what opens. An
 * opened one takes a line of its own, so that the others move below what it shows.
 */
export const actionStyles = css`
  summary,
  :where(.actions, .provenance) > button {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    text-decoration: underline 1px;
    text-underline-offset: 0.25em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.375em;
    block-size: 0.375em;
    margin-inline: 0.5em 0.125em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    vertical-align: 0.1875em;
    rotate: 45deg;
  }
  [open] > summary::after {
    vertical-align: 0;
    rotate: 225deg;
  }
  .actions,
  .provenance {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .provenance > :is(p, [open]) {
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  /* A browser gives what opens and what is pressed a colour each: in one row they have that of a link, as underlined as they are. */
  @media (forced-colors: active) {
    summary,
    :where(.actions, .provenance) > button {
      color: LinkText;
    }
  }
  @media print {
    summary,
    button {
      display: none;
    }
  }
`;
