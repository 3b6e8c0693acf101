/** The line that a partner pastes: every element, in one request. */
import { ImpactPrevalence } from '../elements/prevalence/prevalence.js';
import { ImpactStatistic } from '../elements/statistic/statistic.js';
import { ImpactSubscribe } from '../elements/subscribe/subscribe.js';
import { publish } from './publish.js';

publish({
  'impact-statistic': ImpactStatistic,
  'impact-prevalence': ImpactPrevalence,
  'impact-subscribe': ImpactSubscribe,
});
