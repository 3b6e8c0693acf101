/** `<impact-quote>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactQuote } from '../../elements/quote/quote.js';

define('impact-quote', ImpactQuote);
