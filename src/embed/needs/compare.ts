/** What the first frame of a comparison takes beside its element. */
import { extras } from '../../elements/shared/late.js';
import type { Need } from '../upgrade/start-needs.js';
import { READING } from './figures.js';

export const compareNeeds: readonly Need[] = [
  ...READING,
  ['*', () => extras.get()],
  ['*', () => import('../../elements/compare/compare-drawing.js')],
];
