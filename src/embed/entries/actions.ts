/** One self-contained file for a page that needs `<impact-actions>` alone. */
import '../../define/unclobber.js';
import { ImpactActions } from '../../elements/actions/actions.js';
import { publish } from './publish.js';

publish({ 'impact-actions': ImpactActions });
