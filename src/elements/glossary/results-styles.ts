import { css } from 'lit';

/** How results are set; fetched with the search. */
export const resultsStyles = css`
  /*
   * While results stand there, the list keeps its layout and shows nothing. To lock it takes most of a frame, which waits for a
   * pause; until then the field has the focus, and the results stand before the list.
   */
  .away {
    block-size: 0;
    overflow: clip;
  }
  .away.gone {
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    .away {
      display: none;
    }
  }
  mark {
    background: color-mix(in oklab, var(--_accent) 30%, transparent);
    color: inherit;
    border-block-end: 2px solid var(--_accent);
  }
  /* A forced mark keeps the tint's transparency: the system's ink for marks would stand on the page's paper. */
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  .use {
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  .status[data-none]:empty::before {
    content: attr(data-none) / '';
  }
  .results > button {
    margin-block: 0.75em 1.5em;
  }
  /* A search that found nothing leaves the whole list on paper. */
  @media print {
    .status[data-none] ~ .results {
      display: none;
    }
    .status[data-none] ~ .full {
      display: block;
      block-size: auto;
      overflow: visible;
      content-visibility: visible;
    }
  }
`;
