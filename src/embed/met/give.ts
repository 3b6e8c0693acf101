/** `<impact-give>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactGive } from '../../elements/give/give.js';

define('impact-give', ImpactGive);
