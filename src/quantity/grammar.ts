/**
 * The whole grammar: what reads every notation, and what says it in another language. A page in English that shows figures as they
 * were typed does without it until it meets a share that read-share.ts doesn't know.
 */
import { formatQuantityParts } from './format-quantity.js';
import { readQuantity } from './read-quantity.js';

export const grammar = { readQuantity, formatQuantityParts };
export type Grammar = typeof grammar;
