import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { Phrases } from '../quantity/phrases.js';

/** A language as a page loads it. */
export interface Language {
  readonly phrases: Phrases;
  /** By the id of the message; in place of each value its number in the English one. */
  readonly templates: Readonly<Record<string, string | StrResult>>;
}
