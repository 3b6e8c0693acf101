/** The line that a partner pastes: every element, in one request. */
import { ImpactGlossary } from '../elements/glossary/glossary.js';
import { ImpactPrevalence } from '../elements/prevalence/prevalence.js';
import { ImpactStatistic } from '../elements/statistic/statistic.js';
import { ImpactTerm } from '../elements/term/term.js';
import { publish } from './publish.js';

publish({
  'impact-statistic': ImpactStatistic,
  'impact-prevalence': ImpactPrevalence,
  'impact-glossary': ImpactGlossary,
  'impact-term': ImpactTerm,
});
