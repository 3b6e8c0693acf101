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
export { es } from './phrases/es.js';
export { fil } from './phrases/fil.js';
export { fr } from './phrases/fr.js';
export { hi } from './phrases/hi.js';
export { tr } from './phrases/tr.js';
export { vi } from './phrases/vi.js';
export { zhHans } from './phrases/zh-Hans.js';
export { phrasesFrom, type LanguageNumbers } from './language-numbers.js';
