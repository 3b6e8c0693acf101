import type { ShareLanguage } from '../out-of.js';

/** The part of English that a share of people is said with: all that a picture on an English page needs. */
export const enShare: ShareLanguage['phrases'] = {
  qualifier: (qualifier) =>
    qualifier === 'or-more' ? '# or more' : `${qualifier === 'estimated' ? 'an ' : ''}${qualifier.replace('-', ' ')} #`,
  ratio: (part, whole, counted) => `${part} ${counted ? 'of' : 'in'} ${whole}`,
  range: '# to #',
  between: (low, high) => `between ${low} and ${high}`,
};
