/** One self-contained file for a page that needs `<impact-subscribe>` alone. */
import '../../define/unclobber.js';
import { ImpactSubscribe } from '../../elements/subscribe/subscribe.js';
import { publish } from './publish.js';

publish({ 'impact-subscribe': ImpactSubscribe });
