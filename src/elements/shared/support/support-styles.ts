import { css } from 'lit';

/** Numbers are large enough to read with a shaking hand and to press with a thumb; nothing is a picture. */
export const styles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
  }
  /* Three ranks, a step of an eighth each: the heading, the kinds, the names. */
  [part='heading'] {
    font-size: 1.25em;
  }
  [part='kind'] {
    margin-block: 1.125em 0.25em;
    font-size: 1.125em;
  }
  .whereabouts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    max-inline-size: 48em;
  }
  .whereabouts:has(> :empty) {
    justify-content: start;
    column-gap: 0;
  }
  [part='where'],
  [part='own'] {
    color: var(--_muted);
  }
  [part='own'] {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  /* Words belong to what follows them; a list to choose from stands as far above it as places do. */
  :is(.whereabouts:not(:has(select)), [part='where']) + section [part='kind'] {
    margin-block-start: 0.625em;
  }
  /* Below the last place of a country, and above the hairline of the first that serves all. */
  section > [part='where'] {
    margin-block: 0.25em 0.375em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    max-inline-size: 48em;
    break-inside: avoid;
  }
  /* Beside another element it has no box of its own to say so. */
  [part='ways'],
  [part='where'],
  p {
    overflow-wrap: anywhere;
  }
  [part='name'] {
    font-weight: 700;
  }
  [part='answer'] {
    margin-block-end: 0.25em;
    text-wrap: pretty;
  }
  a {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 0.375em;
    min-block-size: 24px;
  }
  [part~='call'],
  [part~='text'] {
    font-size: 1.125em;
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    box-sizing: border-box;
    min-block-size: 44px;
    padding-block: 0.5em;
  }
  [part~='call'] bdi,
  [part~='text'] bdi {
    white-space: nowrap;
  }
  /* An address begins a line rather than break. */
  [part~='chat'] bdi,
  [part~='site'] bdi {
    display: inline-block;
    max-inline-size: 100%;
    text-decoration: inherit;
    text-underline-offset: inherit;
  }
  [part='hours'],
  [part='facts'],
  [part='checked'] {
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* The hours and the cost stand below the number, before the website. */
  .reach {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    margin-block: 0.25em;
  }
  [part='ways'] {
    display: contents;
  }
  .reach > :is([part='hours'], [part='facts']) {
    flex-basis: 100%;
  }
  /* What is pressed in fear is found at once: a button as wide as a phone's column, in the colours of every main button. */
  .emergency :is([part~='call'], [part~='text']) {
    flex: 1 0 100%;
    max-inline-size: 24em;
    min-block-size: max(2.75em, 48px);
    padding: 0.625em 1.25em;
    border: 1px solid;
    border-radius: var(--_radius);
    text-align: center;
    text-decoration: none;
    margin-block: 0.25em;
  }
  .emergency [part~='call'] {
    background: var(--_button);
    color: var(--_on-accent);
  }
  /* Who it is stands at the start of a row, how to reach them at its end. */
  @container (inline-size >= 30em) {
    li {
      display: grid;
      grid-template: auto auto auto 1fr / minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 2em;
    }
    li > * {
      grid-column: 1;
    }
    .reach {
      flex-direction: column;
      align-items: start;
      grid-area: 1 / 2 / -1;
      /* A link has room above its words, which stand beside the name. */
      margin-block-start: -0.4375em;
    }
    .reach:has([part~='call'], [part~='text']) {
      margin-block-start: -0.625em;
    }
    .reach > :is([part='hours'], [part='facts']),
    .emergency :is([part~='call'], [part~='text']) {
      flex: none;
    }
    /* A button has an edge: it begins with the name. */
    .emergency .reach:has([part~='call'], [part~='text']) {
      margin-block-start: 0;
    }
    .emergency [part='ways'] > :first-child {
      margin-block-start: 0;
    }
  }
  /* Each fact has a line to itself, where it is found; one in the document's own language on the page's side. */
  [part='facts'] > span,
  [part='facts'] [lang] {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='choice'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: 0.875em;
  }
  select {
    min-inline-size: 0;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  /* Of the whole list, below a rule of its own. */
  [part='directory'],
  section + [part='checked'] {
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  section + [part='checked'] {
    max-inline-size: 54.857em;
  }
  [part='checked'] + [part='directory'] {
    margin-block-start: 0.25em;
    padding-block-start: 0;
    border: 0;
  }
  @media (forced-colors: active) {
    .emergency [part~='call'] {
      forced-color-adjust: none;
      border-color: LinkText;
      background: LinkText;
      color: Canvas;
    }
  }
  @media print {
    a {
      text-decoration: none;
    }
    .emergency :is([part~='call'], [part~='text']) {
      min-block-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    [part='choice'] {
      display: none;
    }
    /* The whole address in place of the name of its server. */
    :is([part~='site'], [part~='chat']) bdi {
      display: none;
    }
    [part~='site']::after,
    [part~='chat']::after {
      content: '\\2066' attr(href) '\\2069';
    }
    [part='directory'] a::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
`;
