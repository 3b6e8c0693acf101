import { css } from 'lit';

/** A newspaper's list: the first post leads in larger type, hairlines between the posts, the date small above, nothing that moves. */
export const styles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  li:last-child {
    padding-block-end: 0;
  }
  .compact li {
    padding-block: 0.5em;
  }
  li:first-child {
    padding-block-start: 0;
    border: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
  }
  [part='heading'],
  [part='title'] {
    --_title-size: var(--impact-title-size, clamp(1em, 0.95em + 0.4cqi, 1.125em));
  }
  [part='heading'] {
    margin-block-end: 0.5em;
    font-size: calc(1.45 * var(--_title-size));
    font-weight: 700;
    line-height: 1.25;
  }
  [part='date'],
  [part='as-of'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='date'] {
    margin-block-end: 0.25em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  [part='title'] {
    font-size: var(--_title-size);
    font-weight: 600;
    line-height: 1.25;
  }
  /* Where posts are told at some length, the newest leads. */
  .list li:first-child:not(:only-child):has([part='excerpt']) [part='title'] {
    font-size: calc(1.25 * var(--_title-size));
    font-weight: 700;
    line-height: 1.2;
  }
  a {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  a:hover,
  a:focus-visible {
    text-decoration-thickness: 2px;
  }
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  a:focus-visible::after {
    outline: 2px solid #fff;
    box-shadow: 0 0 0 4px #1a1a1a;
  }
  [part='excerpt'] {
    margin-block-start: 0.375em;
    max-inline-size: 40em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  [part='more'] {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  li:hover [part='more'] {
    text-decoration-thickness: 2px;
  }
  [part='as-of'] {
    margin-block-start: 1em;
  }
  .image {
    margin-block-end: 0.75em;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_line);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  @container (inline-size > 26em) {
    .list li {
      display: flex;
      flex-direction: row-reverse;
      gap: 1.25em;
    }
    .list .words {
      flex: 1;
      min-inline-size: 0;
    }
    .list .image {
      flex: 0 0 min(34%, 14em);
      align-self: start;
      margin: 0.25em 0 0;
    }
  }
  .cards ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1.75em 1.5em;
  }
  /* A few posts have no larger picture than many: it would fill the window. */
  .cards li {
    max-inline-size: 26em;
    padding: 0.75em 0 0;
    border-block-start: 1px solid var(--_line);
  }
  .compact [part='title'] {
    font-size: 1em;
  }
  /* A target for a thumb, which moves nothing. */
  [part='link'] {
    padding-block: 3px;
  }
  @container (inline-size > 30em) {
    .compact .words {
      display: grid;
      grid-template-columns: 11em 1fr;
      align-items: baseline;
    }
    .compact [part='title'] {
      grid-column: 2;
    }
  }
  /* About what a post of each layout takes: narrow columns need more lines. */
  .reserve {
    --_each: max(9em, 20em - 24cqi);
    min-block-size: calc(var(--_count, 3) * (var(--_each) + var(--_more, 0em)));
  }
  .reserve.inviting:not(.compact) {
    --_more: 1.75em;
  }
  .reserve.brief {
    --_each: max(5.25em, 8.25em - 12cqi);
  }
  .reserve.titles {
    --_each: max(4em, 7em - 12cqi);
  }
  .reserve.compact {
    --_each: max(2.75em, 6em - 8cqi);
  }
  @container (inline-size > 33em) {
    .reserve.cards {
      --_each: 7.25em;
    }
  }
  @container (inline-size > 50em) {
    .reserve.cards {
      --_each: 4.75em;
    }
  }
  i,
  b,
  u {
    display: block;
    inline-size: 30%;
    block-size: 0.75em;
    margin-block: 0.25em;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.5;
  }
  b {
    inline-size: 75%;
    block-size: 1.25em;
    margin-block: 0.5em;
  }
  u {
    inline-size: 100%;
    margin-block: 0.625em;
  }
  /* As wide as the words that they stand for. */
  .skeleton {
    max-inline-size: 40em;
  }
  :is(.compact, .brief, .titles) u {
    display: none;
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .skeleton :is(i, b, u) {
      outline: 1px solid;
      outline-offset: -1px;
      background: none;
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    [part='more'] {
      color: LinkText;
    }
  }
  button {
    min-block-size: 44px;
    margin-block-start: 0.5em;
    padding-inline: 1em;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  @media print {
    [part='more'],
    .skeleton,
    button {
      display: none;
    }
    .reserve {
      min-block-size: 0;
    }
    .base:has(.skeleton) {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    [part='heading'] {
      break-after: avoid;
    }
    a {
      text-decoration: none;
    }
    a::after {
      content: ' \\2066' attr(href) '\\2069';
      position: static;
      display: block;
      margin-block-start: 0.25em;
      font-size: 0.8em;
      font-weight: 400;
    }
    .list li:first-child:not(:only-child):has([part='excerpt']) a::after {
      font-size: 0.64em;
    }
  }
`;
