/**
 * The line that a partner pastes. The figures travel with it, in one request; what fewer pages have, and what waits for data
 * or for a reader anyway, follows when its tag is met.
 */
import '../../define/unclobber.js';
import { ImpactPrevalence } from '../../elements/prevalence/prevalence.js';
import { ImpactStatistic } from '../../elements/statistic/statistic.js';
import { grammar } from '../../runtime/speech.js';
import './provide-impact.js';
import { actionsNeeds } from '../needs/actions.js';
import { changeNeeds } from '../needs/change.js';
import { compareNeeds } from '../needs/compare.js';
import { glossaryNeeds, termNeeds } from '../needs/glossary.js';
import { supportNeeds } from '../needs/support.js';
import { startBeside } from '../upgrade/start-beside.js';
import { READ, type Need } from '../upgrade/start-needs.js';
import type { Fetch } from '../upgrade/fetch-when-met.js';
import { publish } from './publish.js';

const glossary = () => import('../met/glossary.js');

/** Tags without `impact-`, the file of each, and what it will need next. */
const MET: readonly (readonly [tag: string, file: Fetch, needs?: readonly Need[]])[] = [
  ['change', () => import('../met/change.js'), changeNeeds],
  ['compare', () => import('../met/compare.js'), compareNeeds],
  ['glossary', glossary, glossaryNeeds],
  ['term', glossary, termNeeds],
  ['posts', () => import('../met/posts.js'), [[READ, () => import('../../feed/read-posts.js')]]],
  ['subscribe', () => import('../met/subscribe.js')],
  ['contact', () => import('../met/contact.js')],
  ['give', () => import('../met/give.js')],
  ['quote', () => import('../met/quote.js'), [[READ, () => import('../../elements/quote/quote-loader.js')]]],
  ['support', () => import('../met/support.js'), supportNeeds],
  ['actions', () => import('../met/actions.js'), actionsNeeds],
  ['sources', () => import('../met/sources.js')],
  ['calm', () => import('../met/calm.js')],
  ['exit', () => import('./exit.js')],
];

publish(
  { 'impact-statistic': ImpactStatistic, 'impact-prevalence': ImpactPrevalence },
  Object.fromEntries(
    MET.map(([tag, file, needs = []]) => [`impact-${tag}`, startBeside(`impact-${tag}`, file, needs)]),
  ),
  () => grammar.get(),
);
