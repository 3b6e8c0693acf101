/** The quantity grammar and its formatting, pure: `impact-elements/quantity`. */
export { readQuantity } from './read-quantity.js';
export { proportionOf, denominatorFor, type Proportion } from './proportion.js';
export type * from './quantity.js';
export { formatQuantity, formatQuantityParts, type QuantityOptions } from './format-quantity.js';
export { formatOutOf } from './out-of.js';
export type { Part } from './parts.js';
export type { Phrases, PluralForms } from './phrases.js';
export { ar } from './phrases/ar.js';
export { de } from './phrases/de.js';
export { en } from './phrases/en.js';
export { fr } from './phrases/fr.js';
export { tr } from './phrases/tr.js';
