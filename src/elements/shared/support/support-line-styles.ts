import { css } from 'lit';

/** A line that nobody need notice, with a target that a thumb hits; the list stands in a tree of its own. */
export const supportLineStyles = css`
  details[part='support'] {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    line-height: 1.45;
    text-align: start;
  }
  details[part='support'] > summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    min-block-size: 24px;
    box-sizing: border-box;
    color: var(--_muted);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  details[part='support'] > div {
    padding-block: 0.25em 0.5em;
    font-size: 1.142857em;
  }
  @media (forced-colors: active) {
    details[part='support'] > summary {
      color: LinkText;
    }
  }
  @media print {
    /* Nothing of it has been fetched. */
    details[part='support'].bare {
      display: none;
    }
    details[part='support']::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    details[part='support'] > summary {
      display: block;
      padding: 0;
      min-block-size: 0;
      font-weight: 700;
      text-decoration: none;
    }
    details[part='support'] > div {
      padding: 0;
    }
  }
`;
