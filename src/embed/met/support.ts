/** `<impact-support>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactSupport } from '../../elements/support/support.js';

define('impact-support', ImpactSupport);
