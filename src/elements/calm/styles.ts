import { css } from 'lit';

/** Small and neutral: it warns of nothing. */
export const styles = css`
  .base {
    /* What stands above may have no room of its own below. */
    margin-block-start: 0.5em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  [part='heading'] {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  /* Paragraphs keep the gap between them; the first is as close to the heading as words without a paragraph are. */
  ::slotted(p:first-child) {
    margin-block-start: 0;
  }
  ::slotted(p:last-child) {
    margin-block-end: 0;
  }
  ::slotted(p) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='holds'] {
    margin-block-start: 0.375em;
  }
  [part='heading'],
  ::slotted(*) {
    max-inline-size: 36em;
  }
  [part='holds'],
  [part='kept'] {
    max-inline-size: 40em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.375em;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label {
    display: flex;
    align-items: start;
    gap: 0.5em;
    padding-block: 10px;
  }
  @media (forced-colors: active) {
    summary {
      color: LinkText;
    }
  }
  @media print {
    [part='details'] {
      display: none;
    }
  }
`;

/** In an element of ours that shows no pictures. */
export const withoutPictures = css`
  svg,
  img,
  video,
  .picture,
  [part='image'],
  [part='download'] {
    display: none !important;
  }
`;

/** In an element of ours that takes more room. */
export const largerRows = css`
  .base {
    font-size: 1.25em;
    line-height: 1.7;
  }
  details[part='support'] {
    font-size: 1.125em;
  }
  li,
  dt,
  dd,
  td,
  th {
    padding-block: 0.5em;
  }
`;

/** In an element of ours that says something else now, in a line of this control's. */
export const replaced = css`
  [data-calm] {
    display: none !important;
  }
  [part='calm'] button {
    margin-inline-start: 0.5em;
  }
`;
