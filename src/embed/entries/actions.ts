/** One file for a page that needs `<impact-actions>` alone. */
import '../../define/unclobber.js';
import { ImpactActions } from '../../elements/actions/actions.js';
import { actionsReader, doing } from '../../elements/actions/late.js';
import { ACTIONS, DONE_HERE, startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-actions', [
  [ACTIONS, actionsReader.get.bind(actionsReader)],
  [DONE_HERE, doing.get.bind(doing)],
]);

publish({ 'impact-actions': ImpactActions });
