/** One self-contained file for a page that needs `<impact-calm>` alone. */
import '../../define/unclobber.js';
import { ImpactCalm } from '../../elements/calm/calm.js';
import { publish } from './publish.js';

publish({ 'impact-calm': ImpactCalm });
