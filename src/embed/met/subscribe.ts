/** `<impact-subscribe>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactSubscribe } from '../../elements/subscribe/subscribe.js';

define('impact-subscribe', ImpactSubscribe);
