import type { Phrases } from '../phrases.js';

/** Money by its currency's name, as newspapers print it; a "$" of unknown country stays a "$". */
export const namedMoney: Phrases['money'] = (say, currency) =>
  currency
    ? say({ style: 'currency', currency, currencyDisplay: 'name' })
    : say({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' }).replace('US$', '$');
