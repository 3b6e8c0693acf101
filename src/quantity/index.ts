/** The quantity grammar and its formatting, pure: `impact-elements/quantity`. */
export { readQuantity } from './read-quantity.js';
export { readInterval } from './read-beside.js';
export type { ReadOptions } from './read-proportion.js';
export { proportionOf, denominatorFor, type Proportion } from './proportion.js';
export type * from './quantity.js';
export { asTyped } from './as-typed.js';
export {
  formatInterval,
  formatOutOf,
  formatQuantity,
  formatQuantityParts,
  type QuantityOptions,
} from './format-quantity.js';
export type { Part } from './parts.js';
export type { Phrases, PluralForms } from './phrases.js';
export { ar } from './phrases/ar.js';
export { de } from './phrases/de.js';
export { en } from './phrases/en.js';
export { fr } from './phrases/fr.js';
export { tr } from './phrases/tr.js';
