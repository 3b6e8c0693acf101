import type { Flights } from '../net/begin.js';
import { shared } from './page-registry.js';

/** Requests for documents that are under way on this page, whichever file began them. */
export const pageFlights = (): Flights => shared('requests', () => new Map());
