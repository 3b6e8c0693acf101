/** `<impact-actions>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactActions } from '../../elements/actions/actions.js';

define('impact-actions', ImpactActions);
