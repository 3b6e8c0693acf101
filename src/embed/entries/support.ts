/** One file for a page that needs `<impact-support>` alone. */
import '../../define/unclobber.js';
import { ImpactSupport } from '../../elements/support/support.js';
import { lister, supportReader } from '../../elements/support/late.js';
import { READ, startNeeds } from '../upgrade/start-needs.js';
import { publish } from './publish.js';

void startNeeds('impact-support', [
  [READ, supportReader.get.bind(supportReader)],
  [READ, lister.get.bind(lister)],
]);

publish({ 'impact-support': ImpactSupport });
