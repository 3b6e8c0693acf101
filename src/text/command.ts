/** How the command line is run, wherever a person is told to: one place, since a name that is wrong here is run by whoever reads it. */
import { version } from '../version.js';

/** The file that `npm pack` makes. A project installs it by its path: whatever a registry has under our name isn't ours. */
export const PACKED_FILE = `impact-elements-${version}.tgz`;

/** Puts the package into a project. */
export const INSTALL = `npm install ./${PACKED_FILE}`;

/** Runs what the project has installed, and asks no registry where it hasn't. */
export const COMMAND = 'npx --no-install impact-elements';

/**
 * A word for a POSIX shell, which reads it as it stands: nothing in single quotes is run or filled in. What a terminal would
 * obey is left out.
 */
export function shellQuote(word: string): string {
  const shown = word.replace(/[\0-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\p{Cs}]/gu, '');
  return /^[\w@%+:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", () => String.raw`'\''`)}'`;
}
