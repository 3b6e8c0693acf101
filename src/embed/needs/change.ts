/** What the first frame of a change takes beside its element. */
import { grammar } from '../../runtime/speech.js';
import { READ, type Need } from '../upgrade/start-needs.js';

export const changeNeeds: readonly Need[] = [
  [READ, () => import('../../elements/shared/figure/figures-loader.js')],
  ['*', () => grammar.get()],
  ['*', () => import('../../elements/shared/series/change-drawing.js')],
];
