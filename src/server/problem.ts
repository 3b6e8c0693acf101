import { RequestError } from '../net/request.js';

/** Something in a page that could not be filled; the author's own words stand there. */
export interface PageProblem {
  /** Line in the page, from 1. */
  readonly line: number;
  /** The tag that it is about, as `impact-statistic`. */
  readonly tag: string;
  /** What is wrong, in one line of English. */
  readonly message: string;
}

/** What any error says, in one line; of a request, which address was asked. */
export function messageOf(error: unknown): string {
  if (error instanceof RequestError) return `${error.url} ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
