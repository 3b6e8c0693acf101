/** The quantity grammar and its formatting, pure: `impact-elements/quantity`. */
export { readQuantity } from './data/read-quantity.js';
export { proportionOf, denominatorFor, type Proportion } from './data/proportion.js';
export type * from './data/quantity.js';
export { formatQuantity, formatQuantityParts, type QuantityOptions } from './format/quantity.js';
export { formatOutOf } from './format/out-of.js';
export type { Part } from './format/parts.js';
export type { Phrases, PluralForms } from './format/phrases.js';
export { ar } from './format/phrases/ar.js';
export { de } from './format/phrases/de.js';
export { en } from './format/phrases/en.js';
export { fr } from './format/phrases/fr.js';
export { tr } from './format/phrases/tr.js';
