/**
 * The line that a partner pastes. The figures travel with it, in one request; what fewer pages have, and what waits for data
 * or for a reader anyway, follows when its tag is met.
 */
import '../../define/unclobber.js';
import { ImpactPrevalence } from '../../elements/prevalence/prevalence.js';
import { ImpactStatistic } from '../../elements/statistic/statistic.js';
import { extras } from '../../elements/shared/late.js';
import { grammar } from '../../runtime/speech.js';
import './provide-impact.js';
import { startBeside } from '../upgrade/start-beside.js';
import { ACTIONS, DEFINITIONS, DONE_HERE, READ, type Need } from '../upgrade/start-needs.js';
import type { Fetch } from '../upgrade/fetch-when-met.js';
import { publish } from './publish.js';

const readFigures = () => import('../../elements/shared/figure/figures-loader.js');
const readGlossary = () => import('../../elements/shared/term/glossary-loader.js');
const readDefinitions = () => import('../../elements/shared/term/definition-list.js');
const glossary = () => import('../met/glossary.js');

/** Tags without `impact-`, the file of each, and what it will need next. */
const MET: readonly (readonly [tag: string, file: Fetch, needs?: readonly Need[]])[] = [
  [
    'change',
    () => import('../met/change.js'),
    [
      [READ, readFigures],
      ['*', grammar.get.bind(grammar)],
      ['*', () => import('../../elements/shared/series/change-drawing.js')],
    ],
  ],
  [
    'compare',
    () => import('../met/compare.js'),
    [
      [READ, readFigures],
      ['*', extras.get.bind(extras)],
      ['*', () => import('../../elements/compare/compare-drawing.js')],
    ],
  ],
  [
    'glossary',
    glossary,
    [
      [READ, readGlossary],
      [DEFINITIONS, readDefinitions],
      ['*', () => import('../../documents/glossary-arrangement.js')],
    ],
  ],
  ['term', glossary, [[READ, readGlossary]]],
  ['posts', () => import('../met/posts.js'), [[READ, () => import('../../feed/read-posts.js')]]],
  ['subscribe', () => import('../met/subscribe.js')],
  ['contact', () => import('../met/contact.js')],
  ['give', () => import('../met/give.js')],
  ['quote', () => import('../met/quote.js'), [[READ, () => import('../../elements/quote/quote-loader.js')]]],
  [
    'support',
    () => import('../met/support.js'),
    [
      [READ, () => import('../../elements/shared/support/support-loader.js')],
      [READ, () => import('../../documents/support-list.js')],
    ],
  ],
  [
    'actions',
    () => import('../met/actions.js'),
    [
      [ACTIONS, () => import('../../elements/actions/actions-loader.js')],
      [DONE_HERE, () => import('../../elements/actions/doing.js')],
    ],
  ],
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
