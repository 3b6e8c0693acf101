/** One file for a page that needs `<impact-compare>` alone; what it is drawn with comes at the same time. */
import '../../define/unclobber.js';
import { ImpactCompare } from '../../elements/compare/compare.js';
import { prepareDrawing } from '../../elements/compare/drawing.js';
import { publish } from './publish.js';

publish({ 'impact-compare': ImpactCompare }, {}, prepareDrawing);
