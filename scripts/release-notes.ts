/** Prints the changelog's section of the version that package.json names: what a release tells whoever upgrades. */
import { readFileSync } from 'node:fs';
import { PACKED_FILE } from '../src/text/command.js';
import { version } from '../src/version.js';

const [, section] = readFileSync('CHANGELOG.md', 'utf8').split(
  new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'm'),
);
if (section === undefined) throw new Error(`CHANGELOG.md has no section ${version}`);
console.log(`${section.split(/^## /m)[0]!.trim()}

---

The package is on no registry. Install the file: \`npm install ./${PACKED_FILE}\`. \`SHA256SUMS\` has the hash of every file of this release, \`integrity.json\` those for \`integrity="…"\`.`);
