import { tidy } from './entities.js';

/** The beginning of what a feed says, for a message: one line, at most 80 characters, nothing that a terminal would obey. */
export const inMessage = (text: string): string =>
  tidy(text.slice(0, 400))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, '');
