/** One file for a page that needs `<impact-compare>` alone; what it is drawn with comes at the same time. */
import '../../define/unclobber.js';
import { ImpactCompare } from '../../elements/compare/compare.js';
import { prepareDrawing } from '../../elements/compare/drawing.js';
import { compareNeeds } from '../needs/compare.js';
import { startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-compare', compareNeeds);

publish({ 'impact-compare': ImpactCompare }, {}, prepareDrawing);
