/** What the first frame of a change takes beside its element. */
import { grammar } from '../../runtime/speech.js';
import type { Need } from '../upgrade/start-needs.js';
import { READING } from './figures.js';

export const changeNeeds: readonly Need[] = [
  ...READING,
  ['*', () => grammar.get()],
  ['*', () => import('../../elements/shared/series/change-drawing.js')],
];
