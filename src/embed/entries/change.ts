/** One file for a page that needs `<impact-change>` alone; what it is drawn with comes at the same time. */
import '../../define/unclobber.js';
import { ImpactChange } from '../../elements/change/change.js';
import { prepareDrawing } from '../../elements/change/drawing.js';
import { READ, startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-change', [
  [READ, () => import('../../elements/shared/figure/figures-loader.js')],
  ['*', prepareDrawing],
]);

publish({ 'impact-change': ImpactChange }, {}, prepareDrawing);
