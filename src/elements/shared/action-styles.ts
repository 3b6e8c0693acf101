import { css } from 'lit';

/** What a reader may do with what is shown, in one quiet row below it: underlined words of one weight. */
export const actionStyles = css`
  summary,
  :where(.actions, .provenance) > button {
    display: inline-block;
    min-inline-size: 24px;
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
  .provenance > p {
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  /* What opens is as wide as the column and takes no width from the row: what stands beside its word stays there. */
  .provenance > details > :not(summary) {
    inline-size: 100cqi;
    margin-inline-end: -100cqi;
  }
  /* It stands below the whole row, so that of what wraps nothing stands below it. */
  @supports selector(::details-content) {
    .provenance > [open] {
      display: contents;
    }
    .provenance > [open]::details-content {
      order: 1;
      flex: 0 0 100%;
      min-inline-size: 0;
    }
    .provenance > [open] > :not(summary) {
      inline-size: auto;
      margin-inline-end: 0;
    }
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
