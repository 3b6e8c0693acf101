/** What a figure of a document takes beside its element. */
import { READ, type Need } from '../upgrade/start-needs.js';

export const READING: readonly Need[] = [[READ, () => import('../../elements/shared/figure/figures-loader.js')]];
