/** One self-contained file for a page that needs `<impact-support>` alone. */
import '../../define/unclobber.js';
import { ImpactSupport } from '../../elements/support/support.js';
import { publish } from './publish.js';

publish({ 'impact-support': ImpactSupport });
