import type { Quantity } from '../quantity/quantity.js';
import type { ReadOptions } from '../quantity/read-proportion.js';
import { readQuantity } from '../quantity/read-quantity.js';

/** So many values are remembered: those of the figures at hand. */
const MOST = 200;
/** A memo: what a text says never changes. */
const known = new Map<string, Quantity | null>();

/** What `readQuantity` answers, which is asked of one value again and again: by each rule, and by each figure that says the same. */
export function readOnce(text: string, { language, kind }: ReadOptions = {}): Quantity | null {
  // What a point means is certain in English alone.
  const foreign = language && !/^en\b/i.test(language) ? language : '';
  const key = `${foreign} ${kind ?? ''} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const quantity = readQuantity(text, { language, kind });
  known.set(key, quantity);
  return quantity;
}
