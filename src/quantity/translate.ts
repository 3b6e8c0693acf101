import { formatQuantityParts } from './format-quantity.js';
import type { Part } from './parts.js';
import type { Phrases, PluralForms } from './phrases.js';
import type { ReadOptions } from './read-proportion.js';
import { readQuantity } from './read-quantity.js';

export { readQuantity } from './read-quantity.js';

/**
 * What says values in the language of `locale`: the whole grammar, which English pages do without, since there the author's
 * words stand.
 */
export const translateTo =
  (locale: string, phrases: Phrases) =>
  (value: string, unit?: PluralForms, kind?: ReadOptions['kind']): readonly Part[] | null => {
    const quantity = readQuantity(value, { language: locale, kind });
    return quantity && formatQuantityParts(quantity, { locale, phrases, unit });
  };
