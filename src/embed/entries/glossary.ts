/** One file for a page that needs `<impact-glossary>` and `<impact-term>` alone. */
import '../../define/unclobber.js';
import { ImpactGlossary } from '../../elements/glossary/glossary.js';
import { ImpactTerm } from '../../elements/term/term.js';
import { glossaryNeeds, termNeeds } from '../needs/glossary.js';
import { startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-glossary', glossaryNeeds);
void startNeeds('impact-term', termNeeds);

publish({ 'impact-glossary': ImpactGlossary, 'impact-term': ImpactTerm });
