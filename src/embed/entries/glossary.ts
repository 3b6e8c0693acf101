/** One file for a page that needs `<impact-glossary>` and `<impact-term>` alone. */
import '../../define/unclobber.js';
import { ImpactGlossary } from '../../elements/glossary/glossary.js';
import { ImpactTerm } from '../../elements/term/term.js';
import { arranger } from '../../elements/glossary/late.js';
import { DEFINITIONS, READ, startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

const readGlossary = () => import('../../elements/shared/term/glossary-loader.js');

void startNeeds('impact-glossary', [
  [READ, readGlossary],
  [DEFINITIONS, () => import('../../elements/shared/term/definition-list.js')],
  ['*', arranger.get.bind(arranger)],
]);
void startNeeds('impact-term', [[READ, readGlossary]]);

publish({ 'impact-glossary': ImpactGlossary, 'impact-term': ImpactTerm });
