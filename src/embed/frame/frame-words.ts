/** What the frame page says itself, outside the elements. */
export interface FrameWords {
  /** Headings, by element. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The heading of a figure that somebody typed into a link. */
  readonly figure: string;
  /** The mark above it. */
  readonly typed: string;
  /** The link to whoever runs the host. */
  readonly published: (host: string) => string;
  /** Instead of giving, which needs a page; a link to the publisher follows. */
  readonly giving: string;
  /** There is no such element. */
  readonly nothing: string;
  /** On paper, before the figure was there; its address follows. */
  readonly late: string;
}

/** Headings: a figure is one whatever draws it. */
export const kinds = (
  figure: string,
  glossary: string,
  term: string,
  posts: string,
  subscribe: string,
  contact: string,
  support: string,
  quote: string,
  actions: string,
) => ({
  statistic: figure,
  prevalence: figure,
  change: figure,
  compare: figure,
  glossary,
  term,
  posts,
  subscribe,
  contact,
  support,
  quote,
  actions,
});
