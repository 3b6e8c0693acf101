/** One self-contained file for a page that needs `<impact-glossary>` and `<impact-term>` alone. */
import '../../define/unclobber.js';
import { ImpactGlossary } from '../../elements/glossary/glossary.js';
import { ImpactTerm } from '../../elements/term/term.js';
import { publish } from './publish.js';

publish({ 'impact-glossary': ImpactGlossary, 'impact-term': ImpactTerm });
