import { begin, type Flights } from '../net/begin.js';
import { shared } from './page-registry.js';

/** Requests for documents that are under way on this page, whichever file began them. */
export const pageFlights = (): Flights => shared('requests', () => new Map());

/** Addresses whose documents this page keeps or is reading, whichever file reads them. */
export const pageReads = (): Set<string> => shared('reads', () => new Set());

/**
 * Begins a document's request before there is anything to read it with, unless the page keeps the document already, or is reading it.
 *
 * @returns leaves it, as `begin` does
 */
export const beginAhead = (url: string): (() => void) | undefined =>
  pageReads().has(url) ? undefined : begin(url, pageFlights());
