/** What the first frames of a glossary and of a term take beside their elements. */
import { DEFINITIONS, READ, type Need } from '../upgrade/start-needs.js';

export const termNeeds: readonly Need[] = [[READ, () => import('../../elements/shared/term/glossary-loader.js')]];

export const glossaryNeeds: readonly Need[] = [
  ...termNeeds,
  [DEFINITIONS, () => import('../../elements/shared/term/definition-list.js')],
  ['*', () => import('../../documents/glossary-arrangement.js')],
];
