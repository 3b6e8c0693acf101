import { css } from 'lit';

/**
 * What a reader may do with what is shown, in one quiet row below it: underlined words of one weight. An
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
