/** One file for a page that needs `<impact-support>` alone. */
import '../../define/unclobber.js';
import { ImpactSupport } from '../../elements/support/support.js';
import { supportNeeds } from '../needs/support.js';
import { startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-support', supportNeeds);

publish({ 'impact-support': ImpactSupport });
