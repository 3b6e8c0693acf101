/** `<impact-calm>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactCalm } from '../../elements/calm/calm.js';

define('impact-calm', ImpactCalm);
