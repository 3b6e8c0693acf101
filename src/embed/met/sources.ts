/** `<impact-sources>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactSources } from '../../elements/sources/sources.js';

define('impact-sources', ImpactSources);
