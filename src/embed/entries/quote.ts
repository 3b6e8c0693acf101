/** One self-contained file for a page that needs `<impact-quote>` alone. */
import '../../define/unclobber.js';
import { ImpactQuote } from '../../elements/quote/quote.js';
import { publish } from './publish.js';

publish({ 'impact-quote': ImpactQuote });
