/**
 * The line that a partner pastes. The figures travel with it, in one request; what fewer pages have, and what waits for data
 * or for a reader anyway, follows when its tag is met.
 */
import '../../define/unclobber.js';
import { ImpactPrevalence } from '../../elements/prevalence/prevalence.js';
import { ImpactStatistic } from '../../elements/statistic/statistic.js';
import { grammar } from '../../runtime/speech.js';
import './provide-impact.js';
import { publish } from './publish.js';

publish(
  { 'impact-statistic': ImpactStatistic, 'impact-prevalence': ImpactPrevalence },
  {
    'impact-change': () => import('../met/change.js'),
    'impact-compare': () => import('../met/compare.js'),
    'impact-glossary': () => import('../met/glossary.js'),
    'impact-term': () => import('../met/glossary.js'),
    'impact-posts': () => import('../met/posts.js'),
    'impact-subscribe': () => import('../met/subscribe.js'),
    'impact-contact': () => import('../met/contact.js'),
    'impact-give': () => import('../met/give.js'),
    'impact-quote': () => import('../met/quote.js'),
    'impact-support': () => import('../met/support.js'),
    'impact-actions': () => import('../met/actions.js'),
    'impact-sources': () => import('../met/sources.js'),
    'impact-calm': () => import('../met/calm.js'),
    'impact-exit': () => import('./exit.js'),
  },
  () => grammar.get(),
);
