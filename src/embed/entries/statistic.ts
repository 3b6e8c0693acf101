/** One self-contained file for a page that needs `<impact-statistic>` alone. */
import '../../define/unclobber.js';
import { ImpactStatistic } from '../../elements/statistic/statistic.js';
import { grammar } from '../../runtime/speech.js';
import { publish } from './publish.js';

publish({ 'impact-statistic': ImpactStatistic }, {}, () => grammar.get());
