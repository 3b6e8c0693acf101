/**
 * The line that a partner pastes. The figures travel with it, in one request; what fewer pages have, and what waits for data
 * or for a reader anyway, follows when its tag is met.
 */
import '../../define/unclobber.js';
import { ImpactPrevalence } from '../../elements/prevalence/prevalence.js';
import { ImpactStatistic } from '../../elements/statistic/statistic.js';
import { grammar } from '../../runtime/speech.js';
import { publish } from './publish.js';

publish(
  { 'impact-statistic': ImpactStatistic, 'impact-prevalence': ImpactPrevalence },
  {
    'impact-change': () => import('./change.js'),
    'impact-glossary': () => import('./glossary.js'),
    'impact-term': () => import('./glossary.js'),
    'impact-posts': () => import('./posts.js'),
    'impact-subscribe': () => import('./subscribe.js'),
    'impact-quote': () => import('./quote.js'),
    'impact-support': () => import('./support.js'),
  },
  () => grammar.get(),
);
