import { isDollar, symbolOf } from '../currency.js';
import type { Phrases } from '../phrases.js';

/** Money as English has it: beside an English sentence other languages say it so too. */
export const enMoney: Phrases['money'] = (say, currency = '') => {
  const symbol = symbolOf(currency);
  return (
    (symbol ?? (!currency || isDollar(currency) ? '$' : '')) + say({}) + (symbol || !currency ? '' : ` ${currency}`)
  );
};
