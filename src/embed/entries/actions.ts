/** One file for a page that needs `<impact-actions>` alone. */
import '../../define/unclobber.js';
import { ImpactActions } from '../../elements/actions/actions.js';
import { actionsNeeds } from '../needs/actions.js';
import { startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-actions', actionsNeeds);

publish({ 'impact-actions': ImpactActions });
