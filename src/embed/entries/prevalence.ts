/** One self-contained file for a page that needs `<impact-prevalence>` alone. */
import '../../define/unclobber.js';
import { ImpactPrevalence } from '../../elements/prevalence/prevalence.js';
import { grammar } from '../../runtime/speech.js';
import { publish } from './publish.js';

publish({ 'impact-prevalence': ImpactPrevalence }, {}, () => grammar.get());
