/** One self-contained file for a page that needs `<impact-sources>` alone. */
import '../../define/unclobber.js';
import { ImpactSources } from '../../elements/sources/sources.js';
import { publish } from './publish.js';

publish({ 'impact-sources': ImpactSources });
