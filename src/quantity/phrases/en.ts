import { symbolOf } from '../currency.js';
import type { Phrases } from '../phrases.js';

const ordinals = ['', 'first', 'second', 'third', 'fourth'];
/** English, for readers of any of its countries: a dollar says whose it is. */
export const en: Phrases = {
  qualifier: (qualifier) => (qualifier === 'or-more' ? '# or more' : `${qualifier.replace('-', ' ')} #`),
  ratio: (part, whole) => `${part} in ${whole}`,
  range: '# to #',
  between: (low, high) => `between ${low} and ${high}`,
  change: (_from, _to, fromWhen, toWhen) => `from #${fromWhen && ` ${fromWhen}`} to #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    `in ${half || quarter ? `the ${ordinals[half ?? quarter!]} ${half ? 'half' : 'quarter'} of ` : ''}${year}`,
  every: (duration, _unit, _many, hasAmount) => `${hasAmount ? '# ' : ''}every ${duration}`,
  multiple: (number, than) => (number === '2' && /^as /.test(than) ? 'twice' : `${number} times`),
  money: (say, currency = '') => {
    const symbol = symbolOf(currency);
    return (symbol ?? (/D$|^$/.test(currency) ? '$' : '')) + say({}) + (symbol || !currency ? '' : ` ${currency}`);
  },
};
