// Made from languages/hi.json by npm run locales: write there.
import { phrasesFrom } from '../language-numbers.js';
import type { Phrases } from '../phrases.js';

/** How Hindi says numbers. */
export const hi: Phrases = phrasesFrom({
  forms: {
    ordinals: { '1': 'पहली', '2': 'दूसरी', '3': 'तीसरी', '4': 'चौथी' },
    oblique: [
      ['^(.*घंट|.*महीन|.*रुपय)ा$', '$1े'],
      ['^(.*)$', '$1'],
    ],
  },
  qualifiers: {
    'more-than': '# से अधिक',
    over: '# से ज़्यादा',
    'at-least': 'कम से कम #',
    'or-more': '# या अधिक',
    almost: '# से ज़रा कम',
    nearly: '# से कुछ कम',
    'fewer-than': '# से कम',
    'less-than': '# से कम',
    under: '# से कम',
    'up-to': '# तक',
    'at-most': 'अधिक से अधिक #',
    'just-over': '# से थोड़ा अधिक',
    'just-under': '# से थोड़ा कम',
    estimated: 'अनुमानतः #',
    about: 'लगभग #',
    around: 'क़रीब #',
    approximately: 'लगभग #',
    roughly: 'मोटे तौर पर #',
  },
  ratio: [{ when: { counted: 'yes' }, say: '{whole} में से {part}' }, { say: 'हर {whole} में से {part}' }],
  fraction: [
    {
      when: {
        whole: '2',
        qualifier: [
          'more-than',
          'over',
          'almost',
          'nearly',
          'fewer-than',
          'less-than',
          'under',
          'up-to',
          'just-over',
          'just-under',
        ],
      },
      say: 'आधे',
    },
    { when: { whole: '2' }, say: 'आधा' },
    { when: { whole: '3', part: '1' }, say: 'एक तिहाई' },
    { when: { whole: '3', part: '2' }, say: 'दो तिहाई' },
    { when: { whole: '4', part: '1' }, say: 'एक चौथाई' },
    { when: { whole: '4', part: '3' }, say: 'तीन चौथाई' },
    { say: '' },
  ],
  points: '{number} प्रतिशत अंक',
  incidence: 'हर #2[ {of}] पर #1[ {counted}]',
  growth: [
    { when: { by: 'multiple', way: 'down' }, say: 'घटकर #' },
    { when: { by: 'multiple' }, say: 'बढ़कर #' },
    { when: { way: 'up' }, say: '# की वृद्धि' },
    { when: { way: 'down' }, say: '# की कमी' },
    { when: { way: 'more', amount: '/(अधिक|ज़्यादा|कम|तक)$/' }, say: '[{of} में ]# की बढ़त' },
    { when: { way: 'less', amount: '/(अधिक|ज़्यादा|कम|तक)$/' }, say: '[{of} में ]# की कमी' },
    { when: { way: 'more' }, say: '# अधिक[ {of}]' },
    { say: '# कम[ {of}]' },
  ],
  fold: '{number} गुना',
  interval: '{low:oblique} और {high:oblique} के बीच[, {level} विश्वास अंतराल]',
  years: '{from}–{short}',
  range: '# से #',
  between: '{low:oblique} और {high:oblique} के बीच',
  change: [
    { when: { way: 'down' }, say: '[{fromWhen} ]# से घटकर [{toWhen} ]#' },
    { when: { way: 'up' }, say: '[{fromWhen} ]# से बढ़कर [{toWhen} ]#' },
    { say: 'पहले [{fromWhen} ]#, फिर [{toWhen} ]#' },
  ],
  period: [
    { when: { half: ['1', '2'] }, say: '{year} की {half:ordinals} छमाही में' },
    { when: { quarter: ['1', '2', '3', '4'] }, say: '{year} की {quarter:ordinals} तिमाही में' },
    { say: '{year} में' },
  ],
  every: [
    { when: { per: 'yes', amount: 'yes' }, say: 'प्रति {duration} #' },
    { when: { amount: 'yes' }, say: 'हर {duration:oblique} #' },
    { say: 'हर {duration:oblique}' },
  ],
  multiple: [{ when: { than: '/./' }, say: '{number}×' }, { say: '{number} गुना' }],
  money: {
    style: 'name',
    change: [
      { find: 'यूएस डॉलर', put: 'अमेरिकी डॉलर' },
      { find: 'थाई बहत', put: 'थाई बाट' },
    ],
  },
  governed: [{ when: { next: '/^ (से|तक|और)( |$)/' }, say: '{text:oblique}' }, { say: '{text}' }],
});
