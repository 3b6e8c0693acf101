/** What the first frame of a comparison takes beside its element. */
import { extras } from '../../elements/shared/late.js';
import { READ, type Need } from '../upgrade/start-needs.js';

export const compareNeeds: readonly Need[] = [
  [READ, () => import('../../elements/shared/figure/figures-loader.js')],
  ['*', () => extras.get()],
  ['*', () => import('../../elements/compare/compare-drawing.js')],
];
