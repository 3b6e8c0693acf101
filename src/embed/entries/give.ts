/** One self-contained file for a page that needs `<impact-give>` alone. */
import '../../define/unclobber.js';
import { ImpactGive } from '../../elements/give/give.js';
import { publish } from './publish.js';

publish({ 'impact-give': ImpactGive });
