import { css } from 'lit';

/**
 * Rows between hairlines; words and numbers begin at one edge, so that a narrow column reads as text. Words stay whole, without
 * hyphens: where the column is too narrow for that, the table scrolls within its own box and the page stays where it is. In the
 * narrowest the cells of a row stand below each other: what a box of three words cuts shows nobody that there is more.
 */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    hyphens: manual;
  }
  /* The caption stays in sight when the reader scrolls the table. */
  caption {
    position: sticky;
    inset-inline: 0;
    max-inline-size: 100cqi;
    box-sizing: border-box;
    font-weight: 600;
    text-align: start;
  }
  caption,
  th,
  td {
    overflow-wrap: break-word;
    padding-block: 0.25em;
    padding-inline-end: min(1em, 4cqi);
    vertical-align: top;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  /* Chinese may break between any two signs: a cell would be as wide as one. */
  :is(th, td):lang(zh) {
    min-inline-size: 5em;
  }
  th[scope='row'] {
    min-inline-size: 4em;
  }
  /* Two sides of one width, in every table of them. */
  [part='differs'] {
    inline-size: 100%;
  }
  @container (inline-size >= 24em) {
    [part='differs'] :is(td + td, th[scope='row'] + td, th[scope='col']) {
      inline-size: 40%;
    }
  }
  [part='differs'] th > span {
    font-weight: 400;
  }
  /* What differs has the whole width below its word, and its two sides half of it each. */
  @container (inline-size < 24em) {
    [part='differs'],
    [part='differs'] :is(caption, tbody) {
      display: block;
    }
    [part='differs'] tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(7.5em, 1fr));
      column-gap: 1em;
    }
    [part='differs'] tr > :is(th, td) {
      padding-inline: 0;
    }
    [part='differs'] th[scope='col'] {
      font-size: 0.875em;
      line-height: 1.3;
    }
    /* It stays a cell, or headings would be read over the wrong columns. */
    [part='differs'] td:first-child:empty {
      position: absolute;
    }
    [part='differs'] th[scope='row'] {
      grid-column: 1 / -1;
    }
    [part='differs'] td {
      border: 0;
      padding-block-start: 0;
    }
  }
  .scroll + .scroll {
    margin-block-start: 1em;
  }
  tr + tr > * {
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size >= 14em) {
    .short {
      white-space: nowrap;
    }
  }
  @container (inline-size < 14em) {
    [part='table'],
    [part='table'] :is(caption, tbody, tr, td) {
      display: block;
    }
    [part='table'] thead {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [part='table'] tbody th {
      display: block;
    }
    [part='table'] tbody :is(th, td) {
      min-inline-size: 0;
      padding-inline-end: 0;
    }
    [part='table'] tbody td {
      border: 0;
      padding-block-start: 0;
    }
    /* Each side is named above what it says. */
    [part='differs'] tr {
      grid-template-columns: minmax(0, 1fr);
    }
    [part='differs'] td::before {
      content: attr(data-side);
      content: attr(data-side) / '';
      display: block;
      font-weight: 600;
    }
  }
  /* Paper doesn't scroll: words are parted, and in a narrow column the cells of a row stand below its heading. Letters keep their size. */
  @media print {
    .scroll {
      overflow: visible;
    }
    table {
      hyphens: auto;
    }
    caption {
      position: static;
      min-inline-size: min(100cqi, 30em);
    }
    :is(td, th):is(:first-child, :last-child, [scope]) {
      min-inline-size: 0;
    }
    @container (inline-size < 28em) {
      [part='table'],
      [part='table'] :is(caption, tbody) {
        display: block;
      }
      [part='table'] thead {
        display: none;
      }
      [part='table'] tr {
        display: flex;
        flex-wrap: wrap;
        column-gap: 1em;
        border-block-start: 1px solid var(--_line);
      }
      [part='table'] :is(th, td) {
        min-inline-size: 0;
        padding-inline-end: 0;
        border: 0;
      }
      /* Below each other numbers begin at one edge; a long name has a line to itself. */
      [part='table'] th {
        min-inline-size: 9em;
        max-inline-size: 100%;
      }
    }
  }
`;
