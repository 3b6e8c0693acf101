/** Writes docs/tiers.md anew, from what Chromium shows of the built files: `npm run tiers`. */
import { writeFileSync } from 'node:fs';
import { lookAtTiers, tiersPage } from '../test/contract/tiers.js';

writeFileSync('docs/tiers.md', tiersPage(await lookAtTiers()));
