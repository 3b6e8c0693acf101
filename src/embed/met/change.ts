/** `<impact-change>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactChange } from '../../elements/change/change.js';
import { prepareDrawing } from '../../elements/change/drawing.js';

// Whoever needs it asks again.
prepareDrawing().catch(() => undefined);
define('impact-change', ImpactChange);
