import { css } from 'lit';

/** Numbered lists under hairlines; a state is a mark beside words; the letter has room for a thumb. */
export const styles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
  }
  [part='heading'] {
    /* In a narrow column its longest word has to fit. */
    font-size: clamp(1.125em, 11cqi, clamp(1.625em, 1.375em + 1.5cqi, 1.875em));
    font-weight: 700;
    line-height: 1.2;
  }
  section + section,
  [part='heading'] + section {
    margin-block-start: 2em;
  }
  section [part='heading'] {
    font-size: clamp(1.125em, 11cqi, clamp(1.4375em, 1.25em + 1cqi, 1.5em));
  }
  [part='progress'] {
    margin-block-start: 0.375em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  ol {
    margin-block-start: 0.75em;
    list-style: none;
    counter-reset: item;
  }
  ol > li {
    position: relative;
    counter-increment: item;
    padding-block: 1em;
    padding-inline-start: 2.25em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  ol > li:last-child {
    padding-block-end: 0;
  }
  ol > li::before {
    content: counter(item);
    position: absolute;
    inset-inline-start: 0;
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
    font-variant-numeric: tabular-nums lining-nums;
  }
  ol > li[value]::before {
    content: attr(value);
  }
  /* One alone is no list. */
  ol > li:only-child:not([value]) {
    padding-inline-start: 0;
  }
  ol > li:only-child:not([value])::before {
    content: none;
  }
  /* In a narrow column the words need all of it: the number stands above them. */
  @container (inline-size < 16em) {
    ol > li {
      padding-inline-start: 0;
    }
    ol > li::before {
      position: static;
    }
  }
  [part='title'] {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
  }
  li > p,
  li > details,
  li > div {
    max-inline-size: 38em;
  }
  li > p {
    margin-block-start: 0.375em;
    text-wrap: pretty;
  }
  [part='title'] a {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='of'],
  [part='source'],
  [part='file'],
  [part='facts'],
  .hint,
  .why {
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* Nothing but names and numbers apart, from which no direction can be told: it is the page's. */
  [part='file'] {
    unicode-bidi: normal;
  }
  [part='facts'] span {
    margin-inline-end: 1em;
  }
  [part='facade'] {
    display: grid;
    place-items: center;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  /* Without a picture the button stands where others do. */
  [part='facade']:not(:has(img)) {
    display: block;
    aspect-ratio: auto;
    overflow: visible;
    border: 0;
    background: none;
  }
  [part='facade'] > * {
    grid-area: 1 / 1;
  }
  [part='facade'] img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  video,
  iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 38em;
    aspect-ratio: 16 / 9;
    margin-block-start: 0.75em;
    border: 0;
    background: #000;
  }
  [part='transcript'] p {
    margin-block-start: 0.5em;
  }
  [part='transcript'] summary {
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='watch'],
  [part='transcript-link'] {
    display: inline-block;
    min-block-size: 24px;
  }
  @media (forced-colors: active) {
    [part='transcript'] summary {
      color: LinkText;
    }
    [part='program']:not(.main) {
      border-color: LinkText;
      color: LinkText;
    }
    video,
    iframe {
      border: 1px solid CanvasText;
    }
    details:not([open]) > [part='begin'] {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
  @media print {
    a {
      text-decoration: none;
    }
    .field,
    .pair,
    .pair + .hint,
    [part='finders'] > .hint,
    [part='lookup'],
    [part='facade'] + .hint,
    [part='ways'],
    [part='web'],
    [part='unseen'],
    [part='begin'],
    [part='facade'],
    video,
    iframe {
      display: none;
    }
    [part='transcript'] summary {
      list-style: none;
      font-weight: 700;
      text-decoration: none;
    }
    /* Paper is white, whatever the colours of the page. */
    [part='state'] i {
      --_accent: #000;
    }
    .done i::after {
      border-color: #fff;
    }
    details::details-content {
      content-visibility: visible;
    }
    [part='title'] a,
    [part='finder'],
    [part='watch'],
    [part='state'] a,
    [part='source'] a {
      display: inline;
    }
    a[href^='http']::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
    [part='web'] a::after {
      content: none;
    }
  }
`;
