/** `<impact-compare>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactCompare } from '../../elements/compare/compare.js';
import { prepareDrawing } from '../../elements/compare/drawing.js';

// Whoever needs it asks again.
prepareDrawing().catch(() => undefined);
define('impact-compare', ImpactCompare);
