/** One self-contained file for a page that needs `<impact-term>` alone. */
import '../../define/unclobber.js';
import { ImpactTerm } from '../../elements/term/term.js';
import { publish } from './publish.js';

publish({ 'impact-term': ImpactTerm });
