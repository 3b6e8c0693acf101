/**
 * The most characters that are read of each part of a post. No real feed comes near them; without them a feed of one endless
 * word decides how long its reader is busy.
 */
export const LIMITS = {
  title: 2000,
  name: 200,
  category: 200,
  id: 4000,
  /** An address is whole or it isn't one: a longer one counts as unreadable. */
  url: 8000,
  alt: 2000,
  summary: 200_000,
} as const;

/** The most authors, and the most categories, of one post. */
export const MOST_NAMES = 100;
/** The most problems that are listed of one feed. */
export const MOST_PROBLEMS = 100;

/** The beginning of a text, never half a character. */
export const cut = (text: string, length: number): string =>
  text.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, '') : text;
