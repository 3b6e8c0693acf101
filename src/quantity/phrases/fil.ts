// Made from languages/fil.json by npm run locales: write there.
import { phrasesFrom } from '../language-numbers.js';
import type { Phrases } from '../phrases.js';

/** How Filipino says numbers. */
export const fil: Phrases = phrasesFrom({
  forms: { ordinals: { '1': 'unang', '2': 'ikalawang', '3': 'ikatlong', '4': 'ikaapat na' } },
  qualifiers: {
    'more-than': 'mahigit #',
    over: 'mahigit #',
    'at-least': 'hindi bababa sa #',
    'or-more': '# o higit pa',
    almost: 'halos #',
    nearly: 'halos #',
    'fewer-than': 'wala pang #',
    'less-than': 'wala pang #',
    under: 'wala pang #',
    'up-to': 'hanggang #',
    'at-most': 'hindi hihigit sa #',
    'just-over': 'bahagyang higit sa #',
    'just-under': 'bahagyang kulang sa #',
    estimated: 'tinatayang #',
    about: 'mga #',
    around: 'nasa #',
    approximately: 'humigit-kumulang #',
    roughly: 'humigit-kumulang #',
  },
  ratio: [{ when: { counted: 'yes' }, say: '{part} sa {whole}' }, { say: '{part} sa bawat {whole}' }],
  fraction: [{ when: { whole: '2' }, say: 'kalahati' }, { say: '' }],
  points: '{number} porsiyentong punto',
  incidence: '#1[ {counted}] sa bawat #2[ {of}]',
  growth: [
    { when: { by: 'multiple', way: 'down' }, say: 'bumaba sa #' },
    { when: { by: 'multiple' }, say: 'naging # ang dami' },
    { when: { way: 'up' }, say: 'pagtaas nang #' },
    { when: { way: 'down' }, say: 'pagbaba nang #' },
    { when: { way: 'more', of: '' }, say: 'mas marami nang #' },
    { when: { way: 'more' }, say: 'mas maraming {of} nang #' },
    { when: { way: 'less', of: '' }, say: 'mas kaunti nang #' },
    { say: 'mas kaunting {of} nang #' },
  ],
  fold: '{number} beses',
  interval: 'sa pagitan ng {low} at {high}[, {level} na agwat ng kumpiyansa]',
  years: '{from}/{to}',
  range: '# hanggang #',
  between: 'sa pagitan ng {low} at {high}',
  change: 'mula #[ {fromWhen}] ay naging #[ {toWhen}]',
  period: [
    { when: { half: ['1', '2'] }, say: 'sa {half:ordinals} kalahati ng {year}' },
    { when: { quarter: ['1', '2', '3', '4'] }, say: 'sa {quarter:ordinals} kuwarter ng {year}' },
    { say: 'noong {year}' },
  ],
  every: [
    { when: { per: 'yes', amount: 'yes', many: '' }, say: '# sa isang {duration}' },
    { when: { per: 'yes', amount: 'yes' }, say: '# sa loob ng {duration}' },
    { when: { amount: 'yes' }, say: '# bawat {duration}' },
    { say: 'bawat {duration}' },
  ],
  multiple: [{ when: { than: '/./' }, say: '{number}×' }, { say: '{number} beses' }],
  money: {
    style: 'name',
    change: [
      { find: '[Dd]olyares', put: 'dolyar' },
      { find: '(euro|pound|franc|rupee|rupiah|dirham|dinar|riyal|real|shilling)s', put: '$1' },
      { find: 'Lira$', put: 'lira' },
      { find: '(ilyon)(?=\\s\\p{L})', put: '$1g' },
    ],
  },
});
