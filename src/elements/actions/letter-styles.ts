import { css } from 'lit';

/** Buttons, fields and the letter. */
export const letterStyles = css`
  summary {
    cursor: pointer;
  }
  [part='begin'],
  .main,
  [part='copy'],
  [part='program'],
  [part='query'] {
    box-sizing: border-box;
    display: inline-block;
    min-block-size: 44px;
    padding: 0.625em 1.25em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
  }
  .main,
  details:not([open]) > [part='begin'] {
    background: var(--_button);
    color: var(--_on-accent);
  }
  details[open] > [part='begin'] {
    padding-inline: 0;
    border: 0;
  }
  /* Beside its words where they take two lines, too. */
  [part='begin'] {
    display: inline-flex;
    align-items: center;
    text-align: start;
    list-style: none;
  }
  [part='begin']::-webkit-details-marker {
    display: none;
  }
  [part='begin']::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block: 0 0.2em;
    margin-inline: 0.75em 0.125em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  details[open] > [part='begin']::after {
    margin-block: 0.2em 0;
    rotate: 225deg;
  }
  li > details,
  li > div:not([part='title']),
  [part='ways'] {
    margin-block-start: 0.75em;
  }
  details[part='letter'] > :not(summary) {
    margin-block-start: 1.25em;
  }
  details[part='letter'] > .hint,
  details[part='letter'] > .label + div {
    margin-block-start: 0.375em;
  }
  .label,
  legend {
    margin-block-end: 0;
  }
  .field > span:first-child {
    font-weight: 600;
  }
  .field,
  .field > span {
    display: block;
  }
  ul {
    list-style: none;
  }
  [part='finder'] {
    display: inline-block;
    min-block-size: 24px;
    margin-block-start: 0.25em;
  }
  .field > :is(input, textarea) {
    margin-block-start: 0.375em;
  }
  [part='lookup'] button {
    margin-block-start: 0.75em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 1em;
    align-items: end;
  }
  [part='preview'] {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
  }
  [part='preview'] .body {
    margin-block-start: 0.75em;
    white-space: pre-wrap;
  }
  [part='ways'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  [part='web'] a {
    display: inline-block;
    min-block-size: 24px;
    margin-inline-end: 0.75em;
  }
  [part='status'] {
    font-weight: 600;
  }
  [part='address'] {
    font-size: 0.875em;
  }
`;
