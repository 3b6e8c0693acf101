/** One file for a page that needs `<impact-change>` alone; what it is drawn with comes at the same time. */
import '../../define/unclobber.js';
import { ImpactChange } from '../../elements/change/change.js';
import { prepareDrawing } from '../../elements/change/drawing.js';
import { changeNeeds } from '../needs/change.js';
import { startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-change', changeNeeds);

publish({ 'impact-change': ImpactChange }, {}, prepareDrawing);
